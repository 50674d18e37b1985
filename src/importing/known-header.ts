import { RECORD_TYPES, type RecordType } from '../domain/record.ts';
import { fold } from '../language/words.ts';
import { isHidden, namesAnything, type Column, type Header } from './header.ts';
import { HEADER_NAMES, type Field } from './header-names.ts';
import type { TableRow } from './table-row.ts';

/** The row with the most known names, which say at least whom or what each row is about. */
export function knownHeader(rows: readonly TableRow[]): Header | undefined {
  const [best] = rows
    .map(({ row, cells }) => ({ row, titles: cells, columns: columnsOf(cells) }))
    .filter(({ titles, columns }) => namesAnything(columns) && (columns.length > 1 || isOnly(titles)))
    .toSorted((one, other) => other.columns.length - one.columns.length);
  return best;
}

const isOnly = (titles: readonly string[]): boolean => titles.filter((title) => title !== '').length === 1;

/** What a title says, and how much it is preferred to others that say the same: the lowest first. */
type Place = { readonly field: Field; readonly place: number };

const PLACES: ReadonlyMap<string, Place> = new Map(
  (Object.keys(HEADER_NAMES) as Field[]).flatMap((field) =>
    HEADER_NAMES[field].map((name, place) => [plain(name), { field, place }] as const),
  ),
);

const columnsOf = (titles: readonly string[]): readonly Column[] =>
  titles
    .flatMap((title, at) => {
      const known = isHidden(title) ? undefined : placeOf(title);
      return known ? [{ at, title, ...known }] : [];
    })
    .toSorted((one, other) => one.place - other.place)
    .map(({ at, title, field }) => ({ at, title, field }));

/** By the title itself, or what is left of it without whose it is: "Sender Mobile", "Deal - Organization", "jobTitle". */
function placeOf(title: string): Place | undefined {
  const whole = plain(title);
  const exact = PLACES.get(whole);
  if (exact) return exact;
  const spaced = title.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ');
  const parts = [
    whole.replace(WHOSE, ''),
    plain(spaced),
    ...title.split('/').map((part) => plain(part).replace(WHOSE, '')),
  ];
  const loose = parts.map((part) => PLACES.get(part)).find((place) => place !== undefined);
  return loose && { ...loose, place: loose.place + AFTER_ALL_EXACT };
}

const WHOSE =
  /^(?:your|person|people|sender|buyer|attendee|delegate|visitor|guest|customer|client|contact|lead|prospect|deal|opportunity|organi[sz]ation|ग्राहक|संपर्क) /u;
const AFTER_ALL_EXACT = 1_000;

/** "E-mail Address (work)*" → "e mail address". */
function plain(title: string): string {
  return fold(title.replace(/\([^)]*\)|\[[^\]]*\]/gu, ' '))
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** What the titles say that the rows are; undefined where people may be contacts or leads. */
export function typeIn({ titles, columns }: Header): RecordType | undefined {
  const [hidden = ''] = titles.filter(isHidden).map(plain);
  const exported = RECORD_TYPES.find((type) => type === hidden);
  if (exported) return exported;
  const has = (field: Field) => columns.some((one) => one.field === field);
  const all = titles.map(plain).join('|');
  const isOfPeople = has('name') || has('firstName') || has('lastName');
  if (/(?:^|\|)(?:lead|leads|lead \p{L}+|lead id|लीड)(?:\||$)/u.test(all)) return 'lead';
  if (has('dealName') && (!isOfPeople || /(?:opportunity|deal)/u.test(all))) return 'opportunity';
  if (!isOfPeople) return 'account';
  return /(?:^|\|)(?:contact owner|contact id|contact name|connected on|categories)(?:\||$)/u.test(all)
    ? 'contact'
    : undefined;
}
