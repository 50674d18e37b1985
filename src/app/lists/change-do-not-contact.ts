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
  withRight(turn, 'act-for-others', async () => {
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
  withRight(turn, 'act-for-others', async () => {
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
    const keys = await unknownOf(turn, adding.entries);
    const taken = await enteredOf(
      turn,
      removing.entries.map((entry) => keyOfEntry(turn, entry)),
    );
    await change(turn, { keys, taken });
    const running = await runningWith(turn, adding.entries);
    return noticeCard(
      say.runs('do-not-contact.saved', { added: keys.length, removed: taken.length }),
      [
        ...(running.length > 0 ? [endThem(idsWithRevisions(running), viewer)] : []),
        ...(keys.length + taken.length > 0 ? [undoOption(say)] : []),
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

async function unknownOf(turn: Turn, entries: readonly Entry[]): Promise<readonly string[]> {
  const keys = [...new Set(entries.map((entry) => keyOfEntry(turn, entry)))];
  const known = new Set((await keptOf(turn, keys)).map(({ key }) => key));
  return keys.filter((key) => !known.has(key));
}

const keptOf = ({ services, person }: Turn, keys: readonly string[]) =>
  inSlices(keys, (part) => services.store.optOuts(person.tenant, part), PART);

/** In one commit, with what it takes to undo it. */
async function change(turn: Turn, { keys, taken }: { keys: readonly string[]; taken: readonly string[] }) {
  if (keys.length + taken.length === 0) return;
  const { services, person, now } = turn;
  const { store } = services;
  const at = now.toISOString();
  const before = (await store.person(person.tenant, person.id)) ?? person;
  const lastChange = { at, kind: 'do-not-contact', keys, ...(taken.length > 0 && { taken }) } as const;
  await store.commit(person.tenant, {
    optOuts: keys.map((key) => ({ tenant: person.tenant, key, at, by: person.id })),
    dropOptOuts: taken,
    people: [{ ...before, lastChange }],
  });
}

/** Those that somebody of the organization entered, not the people themselves. */
export async function enteredOf(turn: Turn, keys: readonly string[]): Promise<readonly string[]> {
  const known = await keptOf(turn, [...new Set(keys)]);
  return known.filter(({ by }) => by !== undefined).map(({ key }) => key);
}

/** Takes off the list what was put on it, and puts back what was taken off. */
export const undoDoNotContact = (
  turn: Turn,
  { keys, taken = [] }: Extract<LastChange, { readonly kind: 'do-not-contact' }>,
): Promise<Message> =>
  withRight(turn, 'act-for-others', async () => {
    const { services, person, viewer, now } = turn;
    const { lastChange: _, ...rest } = (await services.store.person(person.tenant, person.id)) ?? person;
    const dropOptOuts = await enteredOf(turn, keys);
    const known = new Set((await keptOf(turn, taken)).map(({ key }) => key));
    const optOuts = taken
      .filter((key) => !known.has(key))
      .map((key) => ({ tenant: person.tenant, key, at: now.toISOString(), by: person.id }));
    await services.store.commit(person.tenant, { dropOptOuts, optOuts, people: [rest] });
    const undone = { count: dropOptOuts.length, back: optOuts.length };
    return noticeCard(
      viewer.say.runs(taken.length > 0 ? 'do-not-contact.put-back' : 'do-not-contact.undone', undone),
      [],
      viewer,
    );
  });
