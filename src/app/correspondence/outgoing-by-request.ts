import { addDays, type Day } from '../../domain/day.ts';
import type { Request } from '../../domain/request.ts';
import { mailSaid } from '../../language/asked/mail-said.ts';
import { dayInWords } from '../../language/understand/day-in-words.ts';
import type { Message } from '../ports/messenger.ts';
import type { Turn } from '../turn/turn.ts';
import { outgoing } from './outgoing-list.ts';

/** "what goes out tomorrow", "aaj kaun se mail gaye" */
export function outgoingByRequest(turn: Turn, { words = '', when }: Request): Promise<Message> {
  const said = mailSaid(words);
  const { today } = turn.viewer;
  if (said?.kind !== 'outgoing') return outgoing(turn, { of: 'planned', day: when?.day });
  const day = said.day === '' ? undefined : dayMeant(said.day, said.of, today);
  return outgoing(turn, { of: said.of, day });
}

/** "कल" is tomorrow or yesterday, by what is asked; so are days of the week. */
function dayMeant(words: string, of: 'planned' | 'left', today: Day): Day | undefined {
  if (/^(?:कल|kal)$/u.test(words)) return addDays(today, of === 'left' ? -1 : 1);
  if (/^(?:परसों|परसो|parso|parson)$/u.test(words)) return addDays(today, of === 'left' ? -2 : 2);
  const day = dayInWords(words, today);
  return day !== undefined && of === 'left' && day > today ? addDays(day, -7) : day;
}
