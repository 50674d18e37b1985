import { setImmediate } from 'node:timers/promises';
import type { ImportPreview } from '../../cards/importing/import-preview.ts';
import type { Draft } from '../../importing/drafts.ts';
import { createMatcher } from '../../importing/match.ts';
import type { Import } from '../ports/imports.ts';
import type { Turn } from '../turn/turn.ts';
import { partsOf } from './change-imports.ts';
import { isNobody, ownersIn, type Owners } from './owners-in.ts';
import { planPart, type PartPlan } from './plan-part.ts';

/** So many of each kind are shown. */
const SAMPLES = 3;
/** So many problems are listed in a file. */
const MOST_PROBLEMS = 10_000;

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
};

/** Holds what a file says against what is there now, part by part. */
export async function previewOf(turn: Turn, one: Import): Promise<ImportPreview> {
  const { store } = turn.services;
  const inFile = createMatcher<Draft>();
  const owners = await ownersIn(turn);
  let preview = NOTHING;
  for (const id of partsOf(one)) {
    const part = await store.importPart(turn.person.tenant, id);
    preview = withPart(preview, await planPart(turn, one, part?.rows ?? [], inFile), owners);
    await setImmediate();
  }
  return preview;
}

function withPart(before: ImportPreview, { fresh, known, ofOthers, problems }: PartPlan, owners: Owners) {
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
    problems: before.problems.length < MOST_PROBLEMS ? [...before.problems, ...problems] : before.problems,
    problemCount: before.problemCount + problems.length,
    strangers: [...new Set([...before.strangers, ...strangers])],
  };
}

const isEmpty = (taken: object): boolean => Object.keys(taken).length === 0;
