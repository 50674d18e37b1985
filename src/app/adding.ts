import { addRecordCard, type RecordDraft } from '../cards/add-record-card.ts';
import type { RecordId } from '../domain/ids.ts';
import { RECORD_TYPES, type RecordType, type SalesRecord } from '../domain/record.ts';
import type { Words } from '../language/commands.ts';
import { proposeById } from './proposing.ts';
import type { Message } from './ports.ts';
import type { Turn } from './turn.ts';

/** "add contact Priya Nair, Fabrikam, priya@fabrikam.example, +91 …": shown for correction before it is kept. */
export async function addByWords(turn: Turn, { type: typed, who = '' }: Words): Promise<Message> {
  const { services, person, viewer } = turn;
  const type = RECORD_TYPES.find((one) => one === typed?.toLowerCase()) ?? 'contact';
  const draft = { id: services.newId() as RecordId, type, ...readDetails(who) };
  const similar = draft.name === '' ? [] : await services.store.searchRecords(person.tenant, draft.name, 1);
  const notes = similar
    .filter(({ exact }) => exact)
    .map(({ record: { name, company } }) => viewer.say('add.similar', { name, company }));
  return addRecordCard(draft, viewer, draft.name === '' ? [viewer.say('add.none')] : notes);
}

/** The confirmation was pressed: keeps the record, once however often it is pressed, and offers what fits it. */
export async function addNow(turn: Turn, typed: RecordDraft): Promise<Message> {
  const { services, person, viewer } = turn;
  const draft = trimmed(typed);
  const problem = problemOf(draft, turn);
  if (problem !== undefined) return addRecordCard(draft, viewer, [problem]);
  const kept = await services.store.record(person.tenant, draft.id);
  if (!kept) await services.store.commit(person.tenant, { records: [newRecord(draft, turn)] });
  return proposeById(turn, draft.id, undefined, { notes: [viewer.say('add.done', { name: draft.name })] });
}

/** Parts between commas, by what they look like; the first two that look like nothing are the name and the company. */
function readDetails(details: string): Omit<RecordDraft, 'id' | 'type'> {
  const parts = details
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const email = parts.find((part) => part.includes('@')) ?? '';
  const phone = parts.find((part) => PHONE.test(part)) ?? '';
  const [name = '', company = ''] = parts.filter((part) => part !== email && part !== phone);
  return { name, company, email, phone };
}

const PHONE = /^\+?[\d ()./-]{5,}…?$/;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const LONGEST = 200;

const trimmed = ({ id, type, name, company, email, phone }: RecordDraft): RecordDraft => {
  const trim = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, LONGEST);
  return { id, type, name: trim(name), company: trim(company), email: trim(email), phone: trim(phone) };
};

function problemOf({ name, email }: RecordDraft, { viewer: { say } }: Turn): string | undefined {
  if (name === '') return say('add.no-name');
  return email !== '' && !EMAIL.test(email) ? say('add.bad-email', { email }) : undefined;
}

const newRecord = (
  { id, type, name, company, email, phone }: RecordDraft,
  { person }: Turn,
): SalesRecord => ({
  tenant: person.tenant,
  id,
  type: type satisfies RecordType,
  name,
  company: company === '' && type === 'account' ? name : company,
  ...(email === '' ? {} : { email }),
  ...(phone === '' ? {} : { phone }),
  status: 'active',
  tags: [],
  owner: person.id,
});
