import { isTooLate } from '../acting/apply-event.ts';
import { noticeCard } from '../../cards/kit/choice-card.ts';
import { progressCard } from '../../cards/importing/progress-card.ts';
import { may } from '../../domain/organization.ts';
import type { RecordType } from '../../domain/record.ts';
import type { Import, Imports } from '../ports/imports.ts';
import type { Changes } from '../ports/changes.ts';
import type { Message } from '../ports/messenger.ts';
import { explainMissing } from '../turn/rights.ts';
import type { Turn } from '../turn/turn.ts';
import { changeImports, importsOf, partsOf, withImport } from './change-imports.ts';
import { askToEnroll, forgetToEnroll, isToBeAsked } from './enroll-imported.ts';
import { runImports, runToEnd } from './run-imports.ts';

/** More parts go on in the background, with a message that moves. */
const MOST_PARTS_AT_ONCE = 10;

type Chosen = {
  readonly id: string;
  readonly type: RecordType;
  readonly takesChanges: boolean;
  readonly withRules: boolean;
};

/** Adds what was shown, by what is there now: whatever was imported or added meanwhile is known, then. */
export async function importNow(turn: Turn, chosen: Chosen): Promise<Message> {
  if ((await isDoNotContact(turn, chosen.id)) && !may(turn.authority, 'act-for-others'))
    return explainMissing(turn, { kind: 'role', right: 'act-for-others' });
  const started = await startImport(turn, chosen);
  return started ? goOn(turn, started) : gone(turn);
}

const isDoNotContact = async (turn: Turn, id: string): Promise<boolean> =>
  (await importsOf(turn.services.store, turn.person.tenant)).all.some(
    (one) => one.id === id && one.purpose === 'do-not-contact',
  );

/** Undefined where it is not there anymore. */
export function startImport(
  turn: Turn,
  { id, type, takesChanges, withRules }: Chosen,
): Promise<Import | undefined> {
  const { now, pressedOn } = turn;
  const at = now.toISOString();
  return changeOwn(turn, id, ['asked'], async (one) => ({
    after: {
      ...one,
      type,
      takesChanges,
      withRules,
      state: 'adding',
      at,
      ...(pressedOn !== undefined && { message: pressedOn }),
    },
    also: { people: [{ ...(await personNow(turn)), lastChange: { at, kind: 'import', id } }] },
  }));
}

/** Leaves it at what was added so far. */
export async function stopImport(turn: Turn, id: string): Promise<Message> {
  const stopped = await changeOwn(turn, id, ['adding'], (one) =>
    Promise.resolve({
      after: { ...one, state: 'added', parts: one.progress.part },
      also: { dropImportParts: partsOf(one, one.progress.part) },
    }),
  );
  return stopped ? progressCard(stopped, turn.viewer) : stale(turn);
}

/** Archives what an import added and puts back what it changed; one that still goes on ends with that. */
export async function undoImport(turn: Turn, id: string): Promise<Message> {
  const { pressedOn, viewer } = turn;
  const { lastChange, ...rest } = await personNow(turn);
  const isLast = lastChange?.kind === 'import' && lastChange.id === id;
  const undoing = await changeOwn(turn, id, ['adding', 'added'], (one) =>
    Promise.resolve(
      isTooLate(one, turn)
        ? undefined
        : {
            after: {
              ...one,
              state: 'undoing',
              parts: one.progress.part,
              ...(pressedOn !== undefined && { message: pressedOn }),
            },
            also: {
              dropImportParts: partsOf(one, one.progress.part),
              ...(isLast && { people: [rest] }),
            },
          },
    ),
  );
  if (undoing) return goOn(turn, undoing);
  return (await ownNow(turn, id))
    ? { kind: 'text', text: viewer.say('refused.too-late-to-undo') }
    : stale(turn);
}

/** Nothing is kept of what is not to be imported; what was imported meanwhile is shown as it is. */
export async function cancelImport(turn: Turn, id: string): Promise<Message> {
  const { services, person, viewer } = turn;
  await changeImports(services, person.tenant, (imports) => {
    const one = ownIn(imports, turn, id, ['asked']);
    return Promise.resolve(
      one && {
        imports: { all: withImport(imports, id, undefined) },
        also: { dropImportParts: partsOf(one) },
        answer: true,
      },
    );
  });
  const imported = await ownNow(turn, id);
  return imported
    ? progressCard(imported, viewer)
    : noticeCard(viewer.say.runs('cancelled.import'), [], viewer);
}

type Changed = { readonly after: Import; readonly also: Omit<Changes, 'imports'> };

const changeOwn = (
  turn: Turn,
  id: string,
  states: readonly Import['state'][],
  change: (one: Import) => Promise<Changed | undefined>,
): Promise<Import | undefined> =>
  changeImports(turn.services, turn.person.tenant, async (imports) => {
    const one = ownIn(imports, turn, id, states);
    const changed = one && (await change(one));
    return (
      changed && {
        imports: { all: withImport(imports, id, changed.after) },
        also: changed.also,
        answer: changed.after,
      }
    );
  });

const ownIn = ({ all }: Imports, { person }: Turn, id: string, states: readonly Import['state'][]) =>
  all.find((one) => one.id === id && one.person === person.id && states.includes(one.state));

const ownNow = async (turn: Turn, id: string): Promise<Import | undefined> =>
  ownIn(await importsOf(turn.services.store, turn.person.tenant), turn, id, ['adding', 'added', 'undoing']);

async function goOn(turn: Turn, one: Import): Promise<Message> {
  const left = one.state === 'undoing' ? one.progress.part : one.parts;
  if (left <= MOST_PARTS_AT_ONCE) return withQuestion(turn, await runToEnd(turn, one));
  void runImports(turn.everywhere, turn.person.tenant);
  return progressCard(one, turn.viewer);
}

/** With what was to be asked once it is done. */
async function withQuestion(turn: Turn, one: Import): Promise<Message> {
  const question = await askToEnroll(turn, one);
  if (isToBeAsked(one)) await forgetToEnroll(turn, one);
  const card = progressCard(one, turn.viewer);
  return question ? { ...card, then: [question] } : card;
}

const personNow = async ({ services, person }: Turn) =>
  (await services.store.person(person.tenant, person.id)) ?? person;

const gone = ({ viewer }: Turn): Message => ({ kind: 'text', text: viewer.say('import.gone') });
const stale = ({ viewer }: Turn): Message => ({ kind: 'text', text: viewer.say('stale.changed') });
