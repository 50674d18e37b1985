import { noticeCard } from '../../cards/kit/choice-card.ts';
import { lines } from '../../cards/kit/elements.ts';
import { domainOf } from '../../domain/address.ts';
import type { RecordId } from '../../domain/ids.ts';
import type { NotToContact, SalesRecord } from '../../domain/record.ts';
import type { Entry } from '../../language/lists-and-tags/do-not-contact-entries.ts';
import { keyOfEntry } from '../lists/change-do-not-contact.ts';
import { askToTakeOff } from '../lists/do-not-contact-by-request.ts';
import type { Message } from '../ports/messenger.ts';
import { whyNotContact } from '../turn/not-to-contact.ts';
import type { Turn } from '../turn/turn.ts';
import { mayMark, whyNotToMark } from './mark-silent.ts';
import { keepRecord } from './records.ts';

/** Takes the mark off a record, with an undo; where the organization's list has them, asks about that. */
export async function contactAgain(turn: Turn, id: RecordId): Promise<Message> {
  const { services, person, viewer } = turn;
  const { say } = viewer;
  const record = await services.store.record(person.tenant, id);
  if (!record || record.archived) return { kind: 'text', text: say('refused.gone') };
  const { name } = record;
  if (record.status !== 'do-not-contact') {
    const why = await whyNotContact(services.store, record);
    const entries = why === 'listed' ? await listedOf(turn, record) : [];
    if (entries.length > 0) return askToTakeOff(turn, entries);
    return noticeCard(say.runs('do-not-contact.not-marked', { name }), [], viewer, stillOn(turn, why));
  }
  if (!mayMark(turn, record)) return whyNotToMark(turn);
  const free: SalesRecord = { ...record, status: 'active' };
  await keepRecord(turn, free, record);
  const undo = {
    title: say('button.undo'),
    data: { verb: 'request', request: { intent: 'undo', act: true } },
  } as const;
  const why = await whyNotContact(services.store, free);
  return noticeCard(say.runs('do-not-contact.unmarked', { name }), [undo], viewer, stillOn(turn, why));
}

/** What else keeps them from being contacted. */
const stillOn = ({ viewer: { say } }: Turn, why: NotToContact | undefined) =>
  lines(
    why === 'listed' ? say('find.listed') : undefined,
    why === 'do-not-contact' ? say('do-not-contact.same-address') : undefined,
  );

/** Their address, or its whole domain, as the organization's list has it. */
async function listedOf(turn: Turn, { email }: SalesRecord): Promise<readonly Entry[]> {
  const { services, person } = turn;
  if (email === undefined) return [];
  const value = email.toLowerCase();
  const entries: readonly Entry[] = [
    { kind: 'email', value },
    { kind: 'domain', value: domainOf(value) },
  ];
  const kept = await services.store.optOuts(
    person.tenant,
    entries.map((entry) => keyOfEntry(turn, entry)),
  );
  const keys = new Set(kept.map(({ key }) => key));
  return entries.filter((entry) => keys.has(keyOfEntry(turn, entry)));
}
