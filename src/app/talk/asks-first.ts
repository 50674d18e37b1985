import type { Decision } from '../../domain/request.ts';
import { isDevanagari } from '../../domain/phonetic-key.ts';
import { talkAt, type Talk } from '../../domain/talk.ts';
import { mayISaid, type MayISaid } from '../../language/asked/may-i-said.ts';
import { spotNames, type MentionedColleague } from '../../language/understand/names/spot-names.ts';
import type { Vocabulary } from '../../language/understand/names/vocabulary.ts';
import { normalize } from '../../language/understand/sentence/normalize.ts';
import type { Turn } from '../turn/turn.ts';
import { contextOf } from './reading-context.ts';
import { nameableIn } from './vocabulary.ts';

type Known = { readonly vocabulary: Vocabulary; readonly mentioned?: readonly MentionedColleague[] };

/** "Ask Megan if I may": where a proposal to enroll is open, "ask Megan" is enough. A customer is asked something else. */
export function asksFirst(text: string, context: Known & { readonly talk: Talk }): Decision | undefined {
  const said = mayISaid(text);
  if (!said || said.rest !== undefined) return undefined;
  const isProposed = context.talk.button?.verb === 'enroll';
  if (!(said.asksLeave || isProposed) || whoIs(said.name, context) === 'customer') return undefined;
  const writing = isDevanagari(text) ? 'hi' : 'hinglish';
  return { kind: 'do', writing, requests: [{ intent: 'may-i', act: true }] };
}

export type AsksAbout = Pick<MayISaid, 'name'> & { readonly rest: string };

/** "Ask Megan if I may enroll Ravi in webinar"; without "I may", a colleague has to be asked by name. */
export async function asksAbout(turn: Turn, text: string): Promise<AsksAbout | undefined> {
  const said = mayISaid(text);
  if (said?.rest === undefined) return undefined;
  const talk = talkAt(turn.person.talk, turn.now.getTime());
  const { vocabulary } = await nameableIn(turn, said.name ?? '', talk);
  const who = whoIs(said.name, contextOf(turn, vocabulary, talk));
  const isMeant = said.asksLeave ? who !== 'customer' : who === 'colleague';
  return isMeant ? { ...said, rest: said.rest } : undefined;
}

function whoIs(
  name: string | undefined,
  { vocabulary, mentioned }: Known,
): 'colleague' | 'customer' | 'nobody' {
  if (name === undefined) return 'nobody';
  const kinds = spotNames(normalize(name), vocabulary, mentioned).map(({ value }) => value.kind);
  return kinds.includes('colleague') ? 'colleague' : kinds.includes('record') ? 'customer' : 'nobody';
}
