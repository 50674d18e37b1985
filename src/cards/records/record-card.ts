import { inLanguage } from '../../domain/text.ts';
import type { SalesRecord } from '../../domain/record.ts';
import { phoneOf } from '../kit/phone.ts';
import { dueLabel, renewalLabel } from '../kit/due-label.ts';
import { button, joinDots, lines, mainButton, type Button, type Card } from '../kit/elements.ts';
import { askCard } from '../kit/ask-card.ts';
import { companyBeside } from '../kit/company-beside.ts';
import { reachesNobody } from '../kit/marks.ts';
import type { Situation, Viewer } from '../kit/situation.ts';

/** One record, perhaps with an answer about it first: how to reach them, the viewer's sequences, and what can be done. */
export function recordCard(
  record: SalesRecord,
  running: readonly Situation[],
  mayEdit: boolean,
  viewer: Viewer,
  answer?: string,
): Card {
  const { say } = viewer;
  return askCard(say, answer ?? record.name, {
    record: record.id,
    question: [{ text: answer ?? record.name, bold: true }],
    notes: lines(
      joinDots(record.title, companyBeside(record), say(`type.${record.type}`)),
      joinDots(record.email, phoneOf(record, viewer)),
      ...reachesNobody(record, say),
      record.renewalDate && renewalLabel(record.renewalDate, viewer),
      record.status === 'active' ? undefined : say(`status.${record.status}`),
      ...running.map((one) =>
        joinDots(inLanguage(one.template.name, say.language), dueLabel(one, viewer).text),
      ),
    ),
    day: [],
    text: [],
    buttons: [
      ...waysOn(record, running, viewer),
      ...(mayEdit ? [button(say('button.edit'), { verb: 'edit', record: record.id })] : []),
    ],
  });
}

/** Running sequences come before new ones; a record marked "do not contact" can't be enrolled. */
function waysOn(
  { id, status }: SalesRecord,
  running: readonly Situation[],
  { say }: Viewer,
): readonly Button[] {
  const details = running
    .slice(0, 1)
    .map(({ enrollment }) =>
      mainButton(say('button.details'), { verb: 'status', enrollment: enrollment.id }),
    );
  const enroll = details.length === 0 ? mainButton : button;
  return [
    ...details,
    ...(status === 'do-not-contact' ? [] : [enroll(say('button.enroll'), { verb: 'propose', record: id })]),
  ];
}
