import type { Answer } from '../../app/ports/feedback.ts';
import type { Store } from '../../app/ports/store.ts';
import type { TenantId } from '../../domain/ids.ts';
import type { Database, Query } from './database.ts';
import { toJson } from './to-json.ts';

export const answerReads = (database: Database) =>
  ({
    answer: async (tenant, key) => {
      const [found] = await database.query<{ doc: Answer }>(
        'select doc from answers where tenant = $1 and key = $2',
        [tenant, key],
      );
      return found?.doc;
    },
  }) satisfies Partial<Store>;

/** Keeps an answer, and forgets those whose time was over by then; what another commit is forgetting is left to it. */
export async function saveAnswer(query: Query, tenant: TenantId, answer: Answer): Promise<boolean> {
  await query(
    `with forgotten as (
       delete from answers where tenant = $1 and key = any (array(
         select key from answers where tenant = $1 and until <= $2 and key <> $3
         order by until limit 100 for update skip locked)))
     insert into answers (tenant, key, until, doc) values ($1, $3, $4, $5)
     on conflict (tenant, key) do update set until = excluded.until, doc = excluded.doc`,
    [tenant, answer.feedback?.at ?? answer.at, answer.key, answer.until, toJson(answer)],
  );
  return true;
}

/** Adds answers that are not there yet. */
export async function insertAnswers(query: Query, rows: readonly Answer[]): Promise<void> {
  await query(
    `insert into answers (tenant, key, until, doc)
     select * from unnest($1::text[], $2::text[], $3::timestamptz[], $4::jsonb[])`,
    [
      rows.map(({ tenant }) => tenant),
      rows.map(({ key }) => key),
      rows.map(({ until }) => until),
      rows.map(toJson),
    ],
  );
}
