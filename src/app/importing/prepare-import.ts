import { importCard } from '../../cards/importing/import-card.ts';
import { noticeCard } from '../../cards/kit/choice-card.ts';
import type { RecordType } from '../../domain/record.ts';
import { readRows, type Reading } from '../../importing/drafts.ts';
import { fileText } from '../../importing/file-text.ts';
import { typeIn } from '../../importing/header.ts';
import { tableIn } from '../../importing/table.ts';
import { countryOfZone } from '../../language/phones.ts';
import type { Message } from '../ports/messenger.ts';
import type { ReceivedFile } from '../ports/received-file.ts';
import { inSlices } from '../turn/in-slices.ts';
import type { Turn } from '../turn/turn.ts';
import { AT_ONCE, planImport } from './plan-import.ts';

const MOST_ROWS = 5_000;

/** Where an amount names no currency. */
const USUAL_CURRENCY = 'INR';

/** A list that was sent: shows what would become of it. Nothing of it is stored before Import is pressed. */
export async function prepareImport(turn: Turn, file: ReceivedFile, words: string): Promise<Message> {
  const { services, person, viewer } = turn;
  const { say } = viewer;
  const table = tableIn(fileText(file.content), MOST_ROWS);
  if (!table) return noticeCard(say.runs('import.no-header', { name: file.name }), [], viewer);
  const { header, rows, isCut, hasDecimalCommas } = table;
  if (isCut) return noticeCard(say.runs('import.too-many', { name: file.name, most: MOST_ROWS }), [], viewer);
  const type = typeSaid(words) ?? typeIn(header);
  const reading: Reading = {
    type: type ?? 'contact',
    country: viewer.country ?? countryOfZone(viewer.calendar.timeZone),
    currency: USUAL_CURRENCY,
    hasDecimalCommas,
  };
  const read = await inSlices(rows, (slice) => [readRows(header, slice, reading)], AT_ONCE);
  const drafts = read.flatMap((one) => one.drafts);
  const problems = read.flatMap((one) => one.problems);
  const id = services.newId('import');
  const prepared = {
    id,
    tenant: person.tenant,
    person: person.id,
    file: file.name,
    header,
    type,
    drafts,
    problems,
  };
  const plan = await planImport(turn, { drafts, type: reading.type });
  services.imports.keep(prepared);
  return importCard(prepared, plan, viewer);
}

const SAID: readonly (readonly [RecordType, RegExp])[] = [
  ['lead', /(?<!\p{L})(?:leads?|लीड)(?!\p{L})/iu],
  ['contact', /(?<!\p{L})(?:contacts?|संपर्क)(?!\p{L})/iu],
  ['opportunity', /(?<!\p{L})(?:opportunit(?:y|ies)|deals?|सौदे)(?!\p{L})/iu],
  ['account', /(?<!\p{L})(?:accounts?|companies|कंपनियाँ)(?!\p{L})/iu],
];

/** "my leads", beside the file. */
const typeSaid = (words: string): RecordType | undefined => SAID.find(([, form]) => form.test(words))?.[0];
