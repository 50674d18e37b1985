import { inLanguage } from '../../domain/text.ts';
import { shortDay } from '../../language/dates.ts';
import type { Card } from '../kit/elements.ts';
import { endName } from './end-line.ts';
import { noticeCard } from '../kit/choice-card.ts';
import { personOf, stateOf, type Situation, type Viewer } from '../kit/situation.ts';

/** For an outcome reported after the end: how it ended, and what can be done now. */
export function endedCard(situation: Situation, viewer: Viewer): Card {
  const { say, today } = viewer;
  const { enrollment, record, template } = situation;
  const state = stateOf(situation, today);
  if (state.kind !== 'ended') throw new Error(`Enrollment ${enrollment.id} has not ended`);
  const question = say.runs('ended.already', {
    name: personOf(situation).name,
    template: inLanguage(template.name, say.language),
    day: shortDay(state.on, viewer),
    end: endName(situation, state, say),
  });
  const details = {
    title: say('button.details'),
    data: { verb: 'status', enrollment: enrollment.id },
  } as const;
  const again = { title: say('button.enroll-again'), data: { verb: 'propose', record: record.id } } as const;
  const mayGoOn = record.status !== 'do-not-contact';
  return noticeCard(question, mayGoOn ? [again, details] : [details], viewer);
}
