import type { ImportPlan } from '../../cards/importing/import-plan.ts';
import type { PersonId } from '../../domain/ids.ts';
import { isOwn, type RecordType, type SalesRecord } from '../../domain/record.ts';
import type { Draft, Problem } from '../../importing/drafts.ts';
import { compare, createMatcher, isSameKind, keysOf } from '../../importing/match.ts';
import { fold } from '../../language/words.ts';
import { inSlices } from '../turn/in-slices.ts';
import { mayActFor } from '../turn/rights.ts';
import type { Turn } from '../turn/turn.ts';

/** Rows that are read, looked up or saved in some milliseconds. */
export const AT_ONCE = 100;

/** Holds what a file says against what is there now. */
export async function planImport(
  turn: Turn,
  { drafts, type }: { readonly drafts: readonly Draft[]; readonly type: RecordType },
): Promise<ImportPlan> {
  const inFile = createMatcher<Draft>();
  const verdicts = await inSlices(
    drafts,
    async (slice) => {
      const known = await knownOf(turn, slice, type);
      return slice.map((draft) => {
        const before = inFile.find(draft);
        if (before) return { kind: 'repeated', problem: repeated(draft, before) } as const;
        inFile.add(draft);
        const record = known.find(draft);
        return record ? verdictOn(turn, record, draft) : ({ kind: 'new', draft } as const);
      });
    },
    AT_ONCE,
  );
  const of = <Kind extends Verdict['kind']>(kind: Kind) =>
    verdicts.filter((one): one is Extract<Verdict, { kind: Kind }> => one.kind === kind);
  const fresh = of('new').map(({ draft }) => draft);
  const known = of('known');
  return {
    fresh,
    filled: known.filter(({ filled }) => Object.keys(filled).length > 0),
    unchanged: known.filter(({ filled }) => Object.keys(filled).length === 0).length,
    differing: known.filter(({ differing }) => differing.length > 0),
    ofOthers: of('of-others').length,
    repeated: of('repeated').map(({ problem }) => problem),
    ...(await ownersOf(turn, fresh)),
  };
}

type Verdict =
  | { readonly kind: 'new'; readonly draft: Draft }
  | { readonly kind: 'repeated'; readonly problem: Problem }
  | { readonly kind: 'of-others' }
  | ({ readonly kind: 'known' } & ImportPlan['filled'][number]);

const repeated = ({ row, name }: Draft, before: Draft): Problem => ({
  row,
  why: 'repeated',
  text: name,
  before: before.row,
});

const verdictOn = (turn: Turn, record: SalesRecord, draft: Draft): Verdict =>
  isOwn(record, turn.person) || (record.owner !== undefined && mayActFor(turn, record.owner))
    ? { kind: 'known', record, draft, ...compare(record, draft) }
    : { kind: 'of-others' };

async function knownOf({ services, person }: Turn, drafts: readonly Draft[], type: RecordType) {
  const matcher = createMatcher<SalesRecord>();
  const found = await services.store.recordsByKeys(person.tenant, keysOf(drafts));
  for (const record of found) if (isSameKind(record.type, type)) matcher.add(record);
  return matcher;
}

const NOBODY = /^(?:no owner|unassigned|not assigned|none)$/iu;

/** Colleagues by the names that the file has for them; without a right to act for one, the records are the speaker's. */
async function ownersOf(
  turn: Turn,
  drafts: readonly Draft[],
): Promise<Pick<ImportPlan, 'owners' | 'strangers'>> {
  const named = [...new Set(drafts.flatMap(({ owner }) => (owner && !NOBODY.test(owner) ? [owner] : [])))];
  if (named.length === 0) return { owners: new Map(), strangers: [] };
  const colleagues = await turn.services.store.directory(turn.person.tenant);
  const byName = new Map<string, PersonId | undefined>();
  for (const { id, name } of colleagues) byName.set(fold(name), byName.has(fold(name)) ? undefined : id);
  const owners = new Map(
    named.flatMap((name) => {
      const id = byName.get(fold(name));
      return id !== undefined && mayActFor(turn, id) ? [[name, id] as const] : [];
    }),
  );
  return { owners, strangers: named.filter((name) => !owners.has(name)) };
}
