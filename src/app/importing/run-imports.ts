import { setImmediate } from 'node:timers/promises';
import type { TenantId } from '../../domain/ids.ts';
import type { Import, Imports } from '../ports/imports.ts';
import { errorName } from '../ports/runtime.ts';
import type { Store } from '../ports/store.ts';
import type { Services } from '../turn/services.ts';
import { turnOf, type Turn } from '../turn/turn.ts';
import { addPart } from './add-part.ts';
import { askToEnroll, forgetToEnroll, isToBeAsked } from './enroll-imported.ts';
import { changeImports, importsOf, partsOf } from './change-imports.ts';
import { listPart, unlistPart } from './list-part.ts';
import { ownersIn } from './owners-in.ts';
import { tellBelow, tellProgress } from './tell-progress.ts';
import { undoPart } from './undo-part.ts';

const underWay = new WeakMap<Store, Map<TenantId, Promise<void>>>();

const isMoving = ({ state }: Import): boolean => state === 'adding' || state === 'undoing';

/**
 * Goes on with what a tenant imports or undoes, a part of each in turn, so that others are answered in between. What
 * was done is kept with each part, so it can begin again at any time, and by several copies of the bot.
 */
export function runImports(services: Services, tenant: TenantId): Promise<void> {
  const running = underWay.get(services.store) ?? new Map<TenantId, Promise<void>>();
  underWay.set(services.store, running);
  const before = running.get(tenant);
  if (before) return before;
  const run = runAll(services, tenant)
    .catch((error: unknown) => services.log.error('imports were left', { error: errorName(error) }))
    .finally(() => running.delete(tenant));
  running.set(tenant, run);
  return run;
}

async function runAll(services: Services, tenant: TenantId): Promise<void> {
  for (;;) {
    const moving = (await importsOf(services.store, tenant)).all.filter(isMoving);
    if (moving.length === 0) break;
    for (const one of moving) await moveOn(services, tenant, one);
  }
  const now = services.clock.now().getTime();
  const { all } = await importsOf(services.store, tenant);
  for (const one of all.filter((each) => isQuestionLeft(each, now))) {
    const turn = await turnOf(services, tenant, one.person);
    if (turn) await askBelow(turn, one);
  }
}

async function moveOn(services: Services, tenant: TenantId, one: Import): Promise<void> {
  const turn = await turnOf(services, tenant, one.person);
  const after = turn && (await nextPart(turn, one));
  if (after) tellProgress(turn, after);
  if (after) await askBelow(turn, after);
  await setImmediate();
}

/** What was to be asked once it is done; forgotten only then, so that it is asked after a crash, too. */
async function askBelow(turn: Turn, one: Import): Promise<void> {
  if (!isToBeAsked(one)) return;
  const question = await askToEnroll(turn, one);
  if (question) await tellBelow(turn, one, question);
  await forgetToEnroll(turn, one);
}

const nextPart = async (turn: Turn, { id, state, purpose }: Import): Promise<Import | undefined> => {
  if (purpose === 'do-not-contact') return state === 'adding' ? listPart(turn, id) : unlistPart(turn, id);
  return state === 'adding' ? addPart(turn, id, await ownersIn(turn)) : undoPart(turn, id);
};

/** Does at once what takes no time to speak of. */
export async function runToEnd(turn: Turn, one: Import): Promise<Import> {
  let now = one;
  while (isMoving(now) && (now.state === 'adding' || now.progress.part > 0)) {
    const after = await nextPart(turn, now);
    if (!after) return now;
    now = after;
    await setImmediate();
  }
  return now;
}

/** So long after it moved nobody can still be at work on it. */
const LEFT_ALONE_MS = 15_000;

/** Whoever added the last of it asks at once, unless they died. */
const isQuestionLeft = (one: Import, now: number): boolean =>
  isToBeAsked(one) && now - Date.parse(one.at) > LEFT_ALONE_MS;

/** For so long an answer can be given, and an import be undone. */
const KEPT_MS = 24 * 60 * 60_000;

/** Goes on with what a bot left that died, and forgets files that nobody said yes to. */
export async function takeUpImports(services: Services): Promise<void> {
  const now = services.clock.now().getTime();
  for (const { tenant, all } of await services.store.importsLeft()) {
    const ages = all.map((one) => ({ one, age: now - Date.parse(one.at) }));
    const isLeft = ages.some(
      ({ one, age }) =>
        isQuestionLeft(one, now) || (isMoving(one) && (!services.store.replicas || age > LEFT_ALONE_MS)),
    );
    if (isLeft) void runImports(services, tenant);
    if (ages.some(({ one, age }) => !isMoving(one) && age > KEPT_MS)) await forgetOld(services, tenant, now);
  }
}

const forgetOld = (services: Services, tenant: TenantId, now: number): Promise<undefined> =>
  changeImports(services, tenant, (imports: Imports) => {
    const old = imports.all.filter((one) => !isMoving(one) && now - Date.parse(one.at) > KEPT_MS);
    return Promise.resolve({
      imports: { all: imports.all.filter((one) => !old.includes(one)) },
      also: { dropImportParts: old.flatMap((one) => partsOf(one)) },
      answer: undefined,
    });
  });
