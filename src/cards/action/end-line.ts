import type { EndedState, Enrollment } from '../../domain/enrollment.ts';
import { livePath } from '../../domain/history.ts';
import { endOf } from '../../domain/template.ts';
import { inLanguage } from '../../domain/text.ts';
import type { Say } from '../../language/say.ts';
import type { Situation } from '../kit/situation.ts';

/** How a sequence ended, in a sentence. */
export const endLine = (situation: Situation, state: EndedState, say: Say): string =>
  say(endedWell(state) ? 'result.ended-well' : 'result.ended', { end: endName(situation, state, say) });

/** How a sequence ended, in a word or two: "Demo given"; with what the seller said of it. */
export function endName(situation: Situation, state: EndedState, say: Say): string {
  const word = endWord(situation, state, say);
  return state.how.kind === 'closed' ? because(word, situation.enrollment, say) : word;
}

/** The same without what the seller said. */
export function endWord({ template }: Pick<Situation, 'template'>, { how }: EndedState, say: Say): string {
  switch (how.kind) {
    case 'reached':
      return inLanguage(endOf(template, how.end).name, say.language);
    case 'skipped':
      return say('end.skipped');
    case 'closed':
      return say(`end.${how.reason}`);
  }
}

/** "lost: went with a competitor". */
function because(reason: string, { history }: Enrollment, say: Say): string {
  const last = livePath(history).findLast(({ event }) => event.kind === 'close');
  const note = last?.event.kind === 'close' ? last.event.note : undefined;
  return note === undefined ? reason : say('end.because', { reason, note });
}

export const endedWell = ({ how }: EndedState): boolean =>
  how.kind === 'reached' ? how.success : how.kind === 'closed' && how.reason === 'won';
