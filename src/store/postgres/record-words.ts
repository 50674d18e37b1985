import type { RecordId, TenantId } from '../../domain/ids.ts';
import type { SalesRecord } from '../../domain/record.ts';
import { phoneTail } from '../../domain/phone-tail.ts';
import { soundFor, soundInIndex, typedWords, wordsOf } from '../name-search.ts';
import { heard, slipsOf } from './word-clues.ts';
import type { Query } from './database.ts';

/** More than anyone means, and few enough to rank while a person is waiting. */
const CANDIDATES = 200;
/** No one types a longer word, and a longer one would not fit into an index. */
const LONGEST_WORD = 100;

/**
 * Records with words that begin like the typed ones, equal them apart from typos, or sound like them in the other
 * script; the ones with most matching words come first.
 */
export async function likeliestRecords(
  query: Query,
  tenant: TenantId,
  typed: string,
  limit: number,
): Promise<readonly SalesRecord[]> {
  const words = typedWords(typed);
  const clues = words.flatMap((word, place) =>
    [...slipsOf(word), ...heard(soundFor(word))].map((clue) => ({ place, clue })),
  );
  const rows = await query<{ doc: SalesRecord }>(
    // "offset 0" makes each of these an index lookup per word, whatever the planner thinks of the tables.
    `with found as (
       select typed.place, kept.record, kept.name_words, kept.word = typed.word as whole
       from unnest($2::integer[], $3::text[], $4::text[]) as typed (place, word, upto)
       cross join lateral (
         select * from record_words
         where tenant = $1 and word >= typed.word collate "C" and word < typed.upto collate "C" offset 0
       ) as kept
       union all
       select typed.place, kept.record, kept.name_words, false
       from unnest($5::integer[], $6::text[]) as typed (place, clue)
       cross join lateral (
         select word from word_clues where tenant = $1 and clue = typed.clue collate "C" offset 0
       ) as known
       cross join lateral (
         select * from record_words where tenant = $1 and word = known.word offset 0
       ) as kept
     ), likeliest as (
       select record from found
       group by record
       order by count(distinct place) desc,
         count(distinct place) filter (where whole and name_words is not null) desc,
         min(name_words), record
       limit $7
     )
     select doc from likeliest
     cross join lateral (select doc from records where tenant = $1 and id = likeliest.record offset 0) as kept`,
    [
      tenant,
      words.map((_, place) => place),
      words,
      words.map(firstBeyond),
      clues.map(({ place }) => place),
      clues.map(({ clue }) => clue),
      Math.max(limit, CANDIDATES),
    ],
  );
  return rows.map(({ doc }) => doc);
}

/** Makes records searchable by their present words, and no longer by their previous ones. */
export async function saveWords(
  query: Query,
  tenant: TenantId,
  records: readonly SalesRecord[],
): Promise<void> {
  const rows = records.flatMap(indexed);
  const columns = [rows.map(({ record }) => record), rows.map(({ word }) => word)];
  await query(
    `delete from record_words as kept
     where tenant = $1 and record = any ($2) and not exists (
       select from unnest($3::text[], $4::text[]) as given (record, word)
       where given.record = kept.record and given.word = kept.word)`,
    [tenant, records.map(({ id }) => id), ...columns],
  );
  const added = await query<{ word: string }>(
    `insert into record_words as kept (tenant, record, word, name_words)
     select $1, * from unnest($2::text[], $3::text[], $4::smallint[])
     on conflict (tenant, word, record) do update set name_words = excluded.name_words
       where kept.name_words is distinct from excluded.name_words
     returning word`,
    [tenant, ...columns, rows.map(({ nameWords }) => nameWords)],
  );
  if (added.length > 0) await saveClues(query, tenant, [...new Set(added.map(({ word }) => word))]);
}

async function saveClues(query: Query, tenant: TenantId, words: readonly string[]): Promise<void> {
  const rows = words
    .toSorted()
    .flatMap((word) => [...slipsOf(word), ...heard(soundInIndex(word))].map((clue) => ({ word, clue })));
  await query(
    `insert into word_clues (tenant, clue, word) select $1, * from unnest($2::text[], $3::text[])
     on conflict do nothing`,
    [tenant, rows.map(({ clue }) => clue), rows.map(({ word }) => word)],
  );
}

type Indexed = { readonly record: RecordId; readonly word: string; readonly nameWords: number | null };

function indexed({ id, name, company, phone = '', archived }: SalesRecord): readonly Indexed[] {
  if (archived) return [];
  const nameWords = wordsOf(name);
  const inName = new Set(nameWords.map(shortened));
  const all = new Set([...inName, ...wordsOf(company).map(shortened), ...heard(phoneTail(phone) ?? '')]);
  return [...all].map((word) => ({
    record: id,
    word,
    nameWords: inName.has(word) ? Math.min(nameWords.length, LONGEST_WORD) : null,
  }));
}

const shortened = (word: string): string => Array.from(word).slice(0, LONGEST_WORD).join('');

/** A single letter begins too many names to be useful; it only matches itself. */
const firstBeyond = (word: string): string => word + (word.length > 1 ? '\u{10ffff}' : '\u0001');
