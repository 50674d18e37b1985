import { inLanguage } from '../../domain/text.ts';
import type { NotToContact, SalesRecord } from '../../domain/record.ts';
import { placeLine } from '../action/action-title.ts';
import { contactLine } from '../kit/contact-line.ts';
import { dueLabel, renewalLabel } from '../kit/due-label.ts';
import { button, joinDots, lines, mainButton, type Button, type Card, type Line } from '../kit/elements.ts';
import { askCard } from '../kit/ask-card.ts';
import { reachesNobody } from '../kit/marks.ts';
import type { Situation, Viewer } from '../kit/situation.ts';

/** Something of a record that was asked for, in a line. `missing`: there is nothing to tell. */
export type Answer = { readonly text: string; readonly missing: boolean };

/** One record: how to reach them, the viewer's sequences, and what can be done; or the answer to what was asked of it. */
export function recordCard(found: FoundRecord, mayEdit: boolean, viewer: Viewer, answer?: Answer): Card {
  const { record, contact } = found;
  const { say } = viewer;
  const ways = answer?.missing ? [] : waysOn(found, viewer);
  return askCard(say, answer?.text ?? record.name, {
    record: record.id,
    question: [{ text: answer?.text ?? record.name, bold: true }],
    notes: answer ? lines(...reachesNobody(record, say)) : aboutRecord(found, viewer),
    day: [],
    text: [],
    buttons: [
      ...ways,
      ...(mayEdit ? [editButton(answer?.missing ? (contact ?? record) : record, viewer, answer)] : []),
    ],
  });
}

const editButton = ({ id }: SalesRecord, { say }: Viewer, answer?: Answer): Button =>
  button(say(answer?.missing ? 'button.add' : 'button.edit'), { verb: 'edit', record: id });

/** A record with whoever is to be talked to, where it is a deal or a company, and what runs for it. */
export type FoundRecord = {
  readonly record: SalesRecord;
  readonly contact?: SalesRecord | undefined;
  readonly running: readonly Situation[];
  /** Why nobody of the organization contacts them any more. */
  readonly notToContact?: NotToContact | undefined;
};

function aboutRecord(
  { record, contact, running, notToContact }: FoundRecord,
  viewer: Viewer,
): readonly Line[] {
  const { say } = viewer;
  const company = record.company === record.name ? '' : record.company;
  const status = notToContact === 'do-not-contact' ? notToContact : record.status;
  return lines(
    joinDots(contact?.name, contactLine(contact ?? record, record, viewer)),
    joinDots(company, record.city, say(`type.${record.type}`)),
    record.tags.length > 0 ? say('find.tags', { tags: record.tags.join(', ') }) : undefined,
    ...reachesNobody(contact ?? record, say),
    record.renewalDate && renewalLabel(record.renewalDate, viewer),
    notToContact === 'listed' ? say('find.listed') : undefined,
    status === 'active' ? undefined : say(`status.${status}`),
    ...running.map((one) =>
      joinDots(
        inLanguage(one.template.name, say.language),
        placeLine(one, viewer),
        dueLabel(one, viewer).text,
      ),
    ),
  );
}

/** Running sequences come before new ones; a record marked "do not contact" can't be enrolled. */
function waysOn({ record, running, notToContact }: FoundRecord, { say }: Viewer): readonly Button[] {
  const details = running
    .slice(0, 1)
    .map(({ enrollment }) =>
      mainButton(say('button.details'), { verb: 'status', enrollment: enrollment.id }),
    );
  const enroll = details.length === 0 ? mainButton : button;
  return [
    ...details,
    ...(record.status === 'do-not-contact' || notToContact !== undefined
      ? []
      : [enroll(say('button.enroll'), { verb: 'propose', record: record.id })]),
  ];
}
