import { importFirstCard, toEnrollCard } from '../../cards/importing/to-enroll-card.ts';
import { noticeCard } from '../../cards/kit/choice-card.ts';
import type { Group, Request } from '../../domain/request.ts';
import { enrollByRequest } from '../enrolling/enroll-command.ts';
import type { Import, ToEnroll } from '../ports/imports.ts';
import type { Message } from '../ports/messenger.ts';
import type { Turn } from '../turn/turn.ts';
import { changeImports, withImport } from './change-imports.ts';
import { lastImport } from './last-import.ts';
import { namedFor } from '../enrolling/offered-to.ts';

/**
 * "enroll the new ones in webinar": whom the last import added. As long as that is open or under way, what was said is
 * kept with it, and asked once it is done. Undefined where somebody else is meant.
 */
export async function enrollImported(turn: Turn, request: Request): Promise<Message | undefined> {
  const group = request.who?.kind === 'group' ? request.who.group : undefined;
  const isSaid = group?.scope === 'imported';
  if (!group || (!isSaid && !isEveryone(group))) return undefined;
  const one = await lastImport(turn);
  if (!isSaid && !(one && isJustNow(one, turn))) return undefined;
  if (!one) return noticeCard(turn.viewer.say.runs('import.none-lately'), [], turn.viewer);
  if (one.state === 'added') return enrollByRequest(turn, { ...request, ...whoIsNewIn(one) });
  const kept = await keepToEnroll(turn, one.id, toEnrollIn(request));
  if (!kept) return { kind: 'text', text: turn.viewer.say('import.gone') };
  const card = kept.state === 'asked' ? importFirstCard : toEnrollCard;
  return card(kept, wishOf(turn, toEnrollIn(request)), turn.viewer);
}

/** Beside a list that is shown, it needs no question of its own. */
export async function keepSaidBeside(turn: Turn, request: Request): Promise<Message | undefined> {
  const one = await lastImport(turn);
  const kept = one?.state === 'asked' && (await keepToEnroll(turn, one.id, toEnrollIn(request)));
  return kept ? toEnrollCard(kept, wishOf(turn, toEnrollIn(request)), turn.viewer) : undefined;
}

/** The question that was to be asked once an import is done; undefined where there was none, or nobody is new. */
export async function askToEnroll(turn: Turn, one: Import): Promise<Message | undefined> {
  const { state, toEnroll, progress } = one;
  return state === 'added' && toEnroll && progress.added > 0
    ? enrollByRequest(turn, { intent: 'enroll', act: true, ...toEnroll, ...whoIsNewIn(one) })
    : undefined;
}

export const isToBeAsked = ({ state, toEnroll }: Import): boolean =>
  state === 'added' && toEnroll !== undefined;

/** It was asked, and is not again. */
export const forgetToEnroll = ({ services, person }: Turn, { id }: Import): Promise<true | undefined> =>
  changeImports(services, person.tenant, ({ all, ...imports }) => {
    const one = all.find((each) => each.id === id && isToBeAsked(each));
    if (!one) return Promise.resolve(undefined);
    const { toEnroll: _, ...after } = one;
    return Promise.resolve({
      imports: { all: withImport({ ...imports, all }, id, after) },
      answer: true as const,
    });
  });

const whoIsNewIn = ({ id }: Import): Pick<Request, 'who'> => ({
  who: { kind: 'group', group: { scope: 'all', list: { importedIn: id } } },
});

const toEnrollIn = ({ template, when, perDay, seller }: Request): ToEnroll => ({
  ...(template !== undefined && { template }),
  ...(when !== undefined && { when }),
  ...(perDay !== undefined && { perDay }),
  ...(seller !== undefined && { seller }),
});

const wishOf = (turn: Turn, { template, when, perDay, seller }: ToEnroll) => ({
  template: namedFor(turn, template, seller),
  start: when?.day,
  perDay,
});

/** Nothing more was said than "all of them", and no list is shown that they could be on. */
const isEveryone = ({ scope, without: _, type: __, ...more }: Group): boolean =>
  scope === 'all' && Object.keys(more).length === 0;

const JUST_NOW_MS = 30 * 60_000;

const isJustNow = ({ at }: Import, { now }: Turn): boolean => now.getTime() - Date.parse(at) <= JUST_NOW_MS;

const keepToEnroll = ({ services, person }: Turn, id: string, toEnroll: ToEnroll) =>
  changeImports(services, person.tenant, ({ all, ...imports }) => {
    const one = all.find((each) => each.id === id && (each.state === 'asked' || each.state === 'adding'));
    const after = one && { ...one, toEnroll };
    return Promise.resolve(
      after && { imports: { all: withImport({ ...imports, all }, id, after) }, answer: after },
    );
  });
