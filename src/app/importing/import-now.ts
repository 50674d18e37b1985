import { importedCard } from '../../cards/importing/import-card.ts';
import type { ImportPlan, KnownRow } from '../../cards/importing/import-plan.ts';
import type { RecordId } from '../../domain/ids.ts';
import type { LastChange } from '../../domain/person.ts';
import type { RecordType, SalesRecord } from '../../domain/record.ts';
import type { Draft } from '../../importing/drafts.ts';
import type { Message } from '../ports/messenger.ts';
import { inSlices } from '../turn/in-slices.ts';
import type { Turn } from '../turn/turn.ts';
import { AT_ONCE, planImport } from './plan-import.ts';
import type { PreparedImport } from '../ports/prepared-imports.ts';

/** Saves what was shown, by what is there now: whatever was imported or added meanwhile is known, then. */
export async function importNow(
  turn: Turn,
  { id, type }: { readonly id: string; readonly type: RecordType },
): Promise<Message> {
  const { services, person, viewer } = turn;
  const prepared = services.imports.take({ id, tenant: person.tenant, person: person.id });
  if (!prepared) return { kind: 'text', text: viewer.say('import.gone') };
  try {
    return await save(turn, prepared, type);
  } catch (error) {
    services.imports.keep(prepared);
    throw error;
  }
}

async function save(turn: Turn, { id, file, drafts }: PreparedImport, type: RecordType): Promise<Message> {
  const { services, person, viewer, now } = turn;
  const plan = await planImport(turn, { drafts, type });
  const at = now.toISOString();
  const records = [
    ...plan.fresh.map((draft) => newRecord(turn, { id, type, plan }, draft)),
    ...plan.filled.map(({ record, filled }) => ({ ...record, ...filled })),
  ];
  const lastChange: LastChange = {
    at,
    kind: 'import',
    id,
    rows: drafts.at(-1)?.row ?? 0,
    filled: plan.filled.map(restored),
  };
  let isFirst = true;
  await inSlices(
    records,
    async (part) => {
      const first = isFirst ? { people: [{ ...(await personNow(turn)), lastChange }] } : {};
      isFirst = false;
      await services.store.commit(person.tenant, { records: part, ...first });
      return [];
    },
    AT_ONCE,
  );
  return importedCard({ file, at }, plan, viewer);
}

/** A row has the same id however often it is saved. */
export const importedId = (id: string, row: number): RecordId => `${id}.${row}` as RecordId;

const restored = ({ record, filled }: KnownRow) => ({ record: record.id, filled });

const personNow = async ({ services, person }: Turn) =>
  (await services.store.person(person.tenant, person.id)) ?? person;

type Of = { readonly id: string; readonly type: RecordType; readonly plan: ImportPlan };

function newRecord({ person }: Turn, { id, type, plan }: Of, { row, owner, ...said }: Draft): SalesRecord {
  return {
    ...said,
    tenant: person.tenant,
    id: importedId(id, row),
    type,
    status: 'active',
    owner: (owner === undefined ? undefined : plan.owners.get(owner)) ?? person.id,
  };
}
