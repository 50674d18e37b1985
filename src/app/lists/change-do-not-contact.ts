import { noticeCard, type Option } from '../../cards/kit/choice-card.ts';
import { line } from '../../cards/kit/elements.ts';
import { endThem } from '../../cards/kit/end-them.ts';
import { doNotContactCard } from '../../cards/lists/do-not-contact-card.ts';
import { domainKey } from '../../domain/mail/opt-out.ts';
import type { LastChange } from '../../domain/person.ts';
import { entriesIn, type Entry } from '../../language/lists-and-tags/do-not-contact-entries.ts';
import { inOneLine } from '../../language/lists.ts';
import type { Say } from '../../language/say.ts';
import { optOutKey } from '../turn/opt-out-key.ts';
import type { Message } from '../ports/messenger.ts';
import { inSlices } from '../turn/in-slices.ts';
import { withRight } from '../turn/rights.ts';
import type { Turn } from '../turn/turn.ts';
import { idsWithRevisions, runningLines, runningWith } from './running-with.ts';

/** One paste; an undo remembers each of them. */
const MOST = 2_000;
const PART = 500;
const SHOWN = 5;

/** The form to which emails and domains are pasted, with the domains that are on the list. */
export const showDoNotContact = (turn: Turn, problems: readonly string[] = []): Promise<Message> =>
  withRight(turn, 'manage-organization', async () => {
    const { services, person, viewer } = turn;
    const domains = await services.store.optedOutDomains(person.tenant);
    return doNotContactCard(
      domains.map(({ key }) => key.slice(1)),
      viewer,
      problems,
    );
  });

/** What was pasted is put on the list, or taken off it; whoever asked for it themselves stays. */
export const saveDoNotContact = (
  turn: Turn,
  { add, remove }: { readonly add: string; readonly remove: string },
): Promise<Message> =>
  withRight(turn, 'manage-organization', async () => {
    const { viewer } = turn;
    const { say } = viewer;
    const [adding, removing] = [entriesIn(add), entriesIn(remove)];
    const bad = [...adding.bad, ...removing.bad];
    const count = adding.entries.length + removing.entries.length;
    if (count === 0 || count > MOST) {
      const why =
        count > MOST ? say('do-not-contact.too-many', { most: MOST }) : say('do-not-contact.nothing');
      return showDoNotContact(turn, [why, ...badLines(bad, turn)]);
    }
    const added = await put(turn, adding.entries);
    const removed = await take(turn, removing.entries);
    const running = await runningWith(turn, adding.entries);
    return noticeCard(
      say.runs('do-not-contact.saved', { added: added.length, removed }),
      [
        ...(running.length > 0 ? [endThem(idsWithRevisions(running), viewer)] : []),
        ...(added.length > 0 ? [undoOption(say)] : []),
      ],
      viewer,
      [...runningLines(running, viewer), ...badLines(bad, turn).map(line)],
    );
  });

const undoOption = (say: Say): Option => ({
  title: say('button.undo'),
  data: { verb: 'request', request: { intent: 'undo', act: true } },
});

const badLines = (bad: readonly string[], { viewer: { say } }: Turn): readonly string[] =>
  bad.length === 0
    ? []
    : [say('do-not-contact.bad', { count: bad.length, words: inOneLine(bad.slice(0, SHOWN), say.language) })];

export const keyOfEntry = ({ person }: Turn, { kind, value }: Entry): string =>
  kind === 'domain' ? domainKey(value) : optOutKey(person.tenant, value);

async function put(turn: Turn, entries: readonly Entry[]): Promise<readonly string[]> {
  const { services, person, now } = turn;
  const { store } = services;
  const keys = [...new Set(entries.map((entry) => keyOfEntry(turn, entry)))];
  const known = new Set(
    (await inSlices(keys, (part) => store.optOuts(person.tenant, part), PART)).map(({ key }) => key),
  );
  const fresh = keys.filter((key) => !known.has(key));
  if (fresh.length === 0) return [];
  const at = now.toISOString();
  const before = (await store.person(person.tenant, person.id)) ?? person;
  const lastChange = { at, kind: 'do-not-contact', keys: fresh } as const;
  const optOuts = fresh.map((key) => ({ tenant: person.tenant, key, at, by: person.id }));
  await store.commit(person.tenant, { optOuts, people: [{ ...before, lastChange }] });
  return fresh;
}

async function take(turn: Turn, entries: readonly Entry[]): Promise<number> {
  const { services, person } = turn;
  const { store } = services;
  const dropOptOuts = await enteredOf(
    turn,
    entries.map((entry) => keyOfEntry(turn, entry)),
  );
  if (dropOptOuts.length > 0) await store.commit(person.tenant, { dropOptOuts });
  return dropOptOuts.length;
}

/** Those that somebody of the organization entered, not the people themselves. */
export async function enteredOf(
  { services, person }: Turn,
  keys: readonly string[],
): Promise<readonly string[]> {
  const one = (part: readonly string[]) => services.store.optOuts(person.tenant, part);
  const known = await inSlices([...new Set(keys)], one, PART);
  return known.filter(({ by }) => by !== undefined).map(({ key }) => key);
}

/** Takes off the list what was put on it. */
export const undoDoNotContact = (
  turn: Turn,
  { keys }: Extract<LastChange, { readonly kind: 'do-not-contact' }>,
): Promise<Message> =>
  withRight(turn, 'manage-organization', async () => {
    const { services, person, viewer } = turn;
    const { lastChange: _, ...rest } = (await services.store.person(person.tenant, person.id)) ?? person;
    const dropOptOuts = await enteredOf(turn, keys);
    await services.store.commit(person.tenant, { dropOptOuts, people: [rest] });
    return noticeCard(viewer.say.runs('do-not-contact.undone', { count: dropOptOuts.length }), [], viewer);
  });
