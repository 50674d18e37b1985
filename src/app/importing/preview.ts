import { setImmediate } from 'node:timers/promises';
import type { ImportPreview } from '../../cards/importing/import-preview.ts';
import { NOTHING_SET_OFF, type SetOff } from '../../cards/importing/rule-lines.ts';
import type { Draft } from '../../importing/drafts.ts';
import { createMatcher } from '../../importing/match.ts';
import type { Edge, ReadyRule } from '../../domain/rules/edges.ts';
import type { Import } from '../ports/imports.ts';
import { edgesOfPart, MOST_OF_AN_IMPORT, rulesOn } from '../rules/set-off.ts';
import type { Turn } from '../turn/turn.ts';
import { partsOf } from './change-imports.ts';
import { isNobody, ownersIn, type Owners } from './owners-in.ts';
import { planPart, type PartPlan } from './plan-part.ts';
import { changedIn, recordsOfPart } from './records-of-part.ts';

/** So many of each kind are shown. */
const SAMPLES = 3;
/** At least so many problems are shown, the first of the file. */
const PROBLEMS = 5;

const NOTHING: ImportPreview = {
  fresh: 0,
  filled: 0,
  changed: 0,
  unchanged: 0,
  ofOthers: 0,
  repeated: 0,
  faulty: 0,
  leftAlone: 0,
  samples: [],
  filledSamples: [],
  changes: [],
  problems: [],
  problemCount: 0,
  strangers: [],
  setOff: NOTHING_SET_OFF,
};

/** Holds what a file says against what is there now, part by part. */
export async function previewOf(turn: Turn, one: Import): Promise<ImportPreview> {
  const { store } = turn.services;
  const inFile = createMatcher<Draft>();
  const owners = await ownersIn(turn);
  const ready = await rulesOn(turn.everywhere, turn.person.tenant);
  let preview = NOTHING;
  for (const id of partsOf(one)) {
    const part = await store.importPart(turn.person.tenant, id);
    const plan = await planPart(turn, one, part?.rows ?? [], { inFile });
    const edges = edgesOf(turn, one, owners, plan, ready);
    preview = { ...withPart(preview, plan, owners), setOff: withEdges(preview.setOff, edges) };
    await setImmediate();
  }
  return preview;
}

/** With all that it may change, and as whatever its people may be, where that is asked. */
function edgesOf(
  turn: Turn,
  one: Import,
  owners: Owners,
  plan: PartPlan,
  ready: readonly ReadyRule[],
): readonly Edge[] {
  if (ready.length === 0) return [];
  const types = one.type === undefined ? (['lead', 'contact'] as const) : [one.type];
  return types.flatMap((type) => {
    const made = recordsOfPart(turn, { ...one, type, takesChanges: true }, owners, plan);
    return edgesOfPart(turn.everywhere, ready, changedIn(made));
  });
}

function withEdges({ records, rules }: SetOff, edges: readonly Edge[]): SetOff {
  const more = new Set(edges.map(({ record }) => record.id)).size;
  return {
    records: Math.min(records + more, MOST_OF_AN_IMPORT),
    rules: [...new Set([...rules, ...edges.map(({ rule }) => rule)])],
  };
}

function withPart(
  before: ImportPreview,
  { fresh, known, ofOthers, problems }: PartPlan,
  owners: Owners,
): Omit<ImportPreview, 'setOff'> {
  const filled = known.filter((row) => !isEmpty(row.filled));
  const changed = known.filter((row) => !isEmpty(row.changed));
  const strangers = fresh.flatMap(({ owner }) =>
    owner === undefined || isNobody(owner) || owners.find(owner) !== undefined ? [] : [owner],
  );
  return {
    fresh: before.fresh + fresh.length,
    filled: before.filled + filled.length,
    changed: before.changed + changed.length,
    unchanged: before.unchanged + known.filter((row) => isEmpty(row.filled) && isEmpty(row.changed)).length,
    ofOthers: before.ofOthers + ofOthers,
    repeated: before.repeated + problems.filter(({ why }) => why === 'repeated').length,
    faulty: before.faulty + problems.filter(({ why }) => why === 'no-name').length,
    leftAlone: before.leftAlone + fresh.filter(({ status }) => status === 'do-not-contact').length,
    samples: [...before.samples, ...fresh].slice(0, SAMPLES),
    filledSamples: [...before.filledSamples, ...filled].slice(0, SAMPLES),
    changes: [...before.changes, ...changed].slice(0, SAMPLES),
    problems: before.problems.length < PROBLEMS ? [...before.problems, ...problems] : before.problems,
    problemCount: before.problemCount + problems.length,
    strangers: [...new Set([...before.strangers, ...strangers])].slice(0, SAMPLES),
  };
}

const isEmpty = (taken: object): boolean => Object.keys(taken).length === 0;
