import { endName } from '../../cards/action/end-line.ts';
import { dueDayOf } from '../../cards/kit/due-label.ts';
import { currentStep, stateOf, type Situation, type Viewer } from '../../cards/kit/situation.ts';
import { inLanguage } from '../../domain/text.ts';
import type { Row } from '../../exporting/row.ts';
import type { KeyWithoutValues, Say } from '../../language/say.ts';

const TITLES = [
  'import.record-id',
  'add.name',
  'add.company',
  'add.email',
  'add.phone',
  'enroll.template',
  'export.step',
  'export.state',
  'export.due',
  'export.enrolled-on',
  'export.last-activity',
  'export.end',
  'export.ended-on',
  'export.seller',
] as const satisfies readonly KeyWithoutValues[];

export const enrollmentTitles = (say: Say): Row => TITLES.map((key) => say(key));

/** In the order of its titles: of the record alone, since the file may be imported again. */
export function enrollmentRow(situation: Situation, viewer: Viewer): Row {
  const { enrollment, template, record, sellerName } = situation;
  const { say, today } = viewer;
  const { history, state } = enrollment;
  const ended = state.kind === 'ended' ? state : undefined;
  const step = currentStep(situation, today);
  return [
    record.id,
    record.name,
    record.company,
    record.email,
    record.phone,
    inLanguage(template.name, say.language),
    step && inLanguage(step.title, say.language),
    say(`export.state.${stateOf(situation, today).kind}`),
    dueDayOf(situation, viewer),
    history[0]?.today,
    history.at(-1)?.today,
    ended && endName(situation, ended, say),
    ended?.on,
    sellerName,
  ];
}
