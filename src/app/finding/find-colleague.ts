import type { ButtonData } from '../../cards/kit/card-action.ts';
import { line } from '../../cards/kit/elements.ts';
import { choiceCard, noticeCard } from '../../cards/kit/choice-card.ts';
import { isCovered } from '../../language/understand/fuzzy-match.ts';
import { fold } from '../../language/words.ts';
import type { Message } from '../ports/messenger.ts';
import type { Colleague } from '../ports/colleague.ts';
import { inviteButtons } from './invite-button.ts';
import { colleaguesApart } from './tell-apart.ts';
import type { Turn } from '../turn/turn.ts';

export type Found<One> =
  | { readonly kind: 'one'; readonly colleague: One }
  | { readonly kind: 'many'; readonly colleagues: readonly One[] }
  | { readonly kind: 'none' };
export type FoundColleague = Found<Colleague>;

/**
 * The colleague that the words mean: "me", a full name, else a match of every word. Whom Teams says is meant is nobody
 * else.
 */
export function colleagueAmong<One extends Pick<Colleague, 'id' | 'name'>>(
  directory: readonly One[],
  words: string,
  { person: { id: speaker }, mentioned = [] }: Pick<Turn, 'person' | 'mentioned'>,
): Found<One> {
  const wanted = fold(words);
  const told = mentioned.find(({ text }) => fold(text) === wanted);
  const known = told && directory.find(({ id }) => id === told.id);
  if (told) return known ? { kind: 'one', colleague: known } : { kind: 'none' };
  const isMeant = ME.includes(wanted)
    ? ({ id }: One) => id === speaker
    : ({ name }: One) => fold(name) === wanted;
  const exact = directory.filter(isMeant);
  const meant = exact.length > 0 ? exact : directory.filter(({ name }) => isCovered(words, name));
  const [first] = meant;
  if (!first) return { kind: 'none' };
  return meant.length === 1 ? { kind: 'one', colleague: first } : { kind: 'many', colleagues: meant };
}

const ME: readonly string[] = ['me', 'myself', 'मुझे', 'मुझको', 'मैं', 'मेरे'];

export const isFound = (found: FoundColleague): found is Extract<FoundColleague, { kind: 'one' }> =>
  found.kind === 'one';

/** Several people match, or none: asks which one, or says how people become known. */
export function askColleague(
  turn: Turn,
  found: FoundColleague | undefined,
  words: string,
  toPress?: (colleague: Colleague) => ButtonData,
): Message {
  const { viewer } = turn;
  const { say } = viewer;
  if (found?.kind !== 'many') return unknownColleague(turn, words);
  const { colleagues } = found;
  const choices = toPress
    ? colleaguesApart(turn, colleagues).flatMap(({ id, ...shown }) => {
        const colleague = colleagues.find((one) => one.id === id);
        return colleague ? [{ ...shown, data: toPress(colleague) }] : [];
      })
    : [];
  // Where no button can express it, they can type it again with the full name.
  const names = toPress ? [] : [line(colleagues.map(({ name }) => name).join(' · '))];
  return choiceCard(say.runs('colleague.many', { words }), choices, viewer, { notes: names });
}

/** How somebody becomes known who never wrote. */
export function unknownColleague(turn: Turn, words: string): Message {
  const { viewer } = turn;
  const options = inviteButtons(turn, words);
  const how = viewer.say(options.length > 0 ? 'colleague.none-invite' : 'colleague.none-ask');
  return noticeCard(viewer.say.runs('colleague.none', { words }), options, viewer, [line(how)]);
}
