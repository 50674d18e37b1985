import type { RecordId, TenantId } from '../../domain/ids.ts';
import type { SalesRecord } from '../../domain/record.ts';
import { wordsOf } from '../record-search.ts';
import type { Query } from './database.ts';

/** More than anybody means, and few enough to be ranked while somebody waits. */
const CANDIDATES = 200;
/** No word that somebody types is longer; what is beyond it would not fit into an index. */
const LONGEST_WORD = 100;
/** Typos are looked for at the beginning of a word, as in SymSpell. */
const SLIPS_WITHIN = 7;

/** Records some of whose words begin like what was typed, or are it but for typos; those that most words hit first. */
export async function likeliestRecords(
  query: Query,
  tenant: TenantId,
  typed: string,
  limit: number,
): Promise<readonly SalesRecord[]> {
  const words = wordsOf(typed.slice(0, LONGEST_WORD));
  const slips = words.flatMap((word, place) => slipsOf(word).map((slip) => ({ place, slip })));
  const rows = await query<{ doc: SalesRecord }>(
    `with found as (
       select typed.place, kept.record, kept.name_words, kept.word = typed.word as whole
       from unnest($2::integer[], $3::text[], $4::text[]) as typed (place, word, upto)
       join record_words as kept
         on kept.tenant = $1 and kept.word >= typed.word collate "C" and kept.word < typed.upto collate "C"
       union all
       select typed.place, kept.record, kept.name_words, false
       from unnest($5::integer[], $6::text[]) as typed (place, slip)
       join word_slips as slipped on slipped.tenant = $1 and slipped.slip = typed.slip collate "C"
       join record_words as kept on kept.tenant = $1 and kept.word = slipped.word
     ), likeliest as (
       select record from found
       group by record
       order by count(distinct place) desc,
         count(distinct place) filter (where whole and name_words is not null) desc,
         min(name_words), record
       limit $7
     )
     select doc from records where tenant = $1 and id in (select record from likeliest)`,
    [
      tenant,
      words.map((_, place) => place),
      words,
      words.map(firstBeyond),
      slips.map(({ place }) => place),
      slips.map(({ slip }) => slip),
      Math.max(limit, CANDIDATES),
    ],
  );
  return rows.map(({ doc }) => doc);
}

/** Makes records found by the words that they have now, and no more by those that they had. */
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
  if (added.length > 0) await saveSlips(query, tenant, [...new Set(added.map(({ word }) => word))]);
}

async function saveSlips(query: Query, tenant: TenantId, words: readonly string[]): Promise<void> {
  const rows = words.toSorted().flatMap((word) => slipsOf(word).map((slip) => ({ word, slip })));
  await query(
    `insert into word_slips (tenant, slip, word) select $1, * from unnest($2::text[], $3::text[])
     on conflict do nothing`,
    [tenant, rows.map(({ slip }) => slip), rows.map(({ word }) => word)],
  );
}

type Indexed = { readonly record: RecordId; readonly word: string; readonly nameWords: number | null };

function indexed({ id, name, company, archived }: SalesRecord): readonly Indexed[] {
  if (archived) return [];
  const nameWords = wordsOf(name);
  const inName = new Set(nameWords.map(shortened));
  const all = new Set([...inName, ...wordsOf(company).map(shortened)]);
  return [...all].map((word) => ({
    record: id,
    word,
    nameWords: inName.has(word) ? Math.min(nameWords.length, LONGEST_WORD) : null,
  }));
}

const shortened = (word: string): string => Array.from(word).slice(0, LONGEST_WORD).join('');

/** One letter begins too many names to say anything; it stands for itself alone. */
const firstBeyond = (word: string): string => word + (word.length > 1 ? '\u{10ffff}' : '\u0001');

/**
 * A word with one letter left out, or up to two of a longer one. Two words that are a typo apart, or have two letters
 * swapped, share one of these.
 */
function slipsOf(word: string): readonly string[] {
  const start = Array.from(word).slice(0, SLIPS_WITHIN).join('');
  if (word.length < 2) return [];
  const one = [start, ...withoutOne(start)];
  return [...new Set(word.length < 6 ? one : [...one, ...one.flatMap(withoutOne)])];
}

const withoutOne = (word: string): readonly string[] => {
  const letters = Array.from(word);
  return letters.map((_, place) => letters.toSpliced(place, 1).join(''));
};
