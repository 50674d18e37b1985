import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { Enrollment } from '../../../src/domain/enrollment.ts';
import { openPostgresStore } from '../../../src/store/postgres/postgres-store.ts';
import { CONTOSO, anEnrollment, anEntry, enrollmentId } from '../../builders.ts';
import type { Postgres } from '../../postgres.ts';
import { inTurns, median } from '../rounds.ts';
import type { Row } from '../table.ts';

const ROUNDS = 7;
const ROUND_MS = 800;

/** A click's state and history in one commit, beside the shortest statement that does the same. */
export async function measureClicks(postgres: Postgres): Promise<readonly Row[]> {
  const url = await postgres.createDatabase();
  const store = await openPostgresStore(url);
  const pool = new pg.Pool({ connectionString: url });
  const rows: Row[] = [];
  for (const writers of [1, 16]) {
    const ours = startWriters('ours', writers, async (enrollment) => {
      if ((await store.commit(CONTOSO, { enrollments: [enrollment] })) !== 'saved') throw new Error('Lost');
    });
    const byHand = startWriters('hand', writers, async (enrollment) => {
      const { rowCount } = await pool.query({ name: 'click', text: CLICK, values: valuesOf(enrollment) });
      if (rowCount !== 1) throw new Error('Lost');
    });
    const enrollments = [...ours.enrollments, ...byHand.enrollments];
    await store.commit(CONTOSO, { enrollments });
    await inTurns(2, [ours.write, byHand.write]);
    const [our = [], other = []] = await inTurns(ROUNDS, [ours.write, byHand.write]);
    rows.push({
      what: `clicks kept a second, ${writers} ${writers === 1 ? 'writer' : 'writers'}`,
      unit: '/s',
      ours: median(our),
      other: { name: 'the shortest statement', figure: median(other) },
      goal: { atLeast: 0.8 },
    });
  }
  await pool.end();
  await store.close();
  return rows;
}

const CLICK = `
  with moved as (
    update enrollments set revision = $3, due_on = $4, doc = $5
    where tenant = $1 and id = $2 and revision = $3 - 1 returning id
  )
  insert into enrollment_history (tenant, enrollment, revision, person, at, saved_by, entry)
  select $1, id, $3, $6, $7, $8, $9 from moved`;

function valuesOf({ history, ...doc }: Enrollment): unknown[] {
  const entry = history.at(-1);
  const due = doc.state.kind === 'open' ? doc.state.due : null;
  return [
    doc.tenant,
    doc.id,
    doc.revision,
    due,
    JSON.stringify(doc),
    entry?.by,
    entry?.at,
    randomUUID(),
    JSON.stringify(entry),
  ];
}

/** Each moves an enrollment of its own on and on; `write` resolves with how many moves a second that makes. */
function startWriters(name: string, writers: number, keep: (enrollment: Enrollment) => Promise<void>) {
  const enrollments = Array.from({ length: writers }, (_, writer) =>
    anEnrollment({ id: enrollmentId(`${name} ${writers} ${writer}`) }),
  );
  const current = [...enrollments];
  const moveOn = async (writer: number, until: number): Promise<number> => {
    let moves = 0;
    for (; performance.now() < until; moves += 1) {
      const before = current[writer] ?? anEnrollment();
      const revision = before.revision + 1;
      const enrollment = { ...before, revision, history: [anEntry({ revision })] };
      await keep(enrollment);
      current[writer] = enrollment;
    }
    return moves;
  };
  const write = async (): Promise<number> => {
    const start = performance.now();
    const moves = await Promise.all(current.map((_, writer) => moveOn(writer, start + ROUND_MS)));
    return (moves.reduce((sum, count) => sum + count, 0) * 1_000) / (performance.now() - start);
  };
  return { enrollments, write };
}
