import { workingDayFrom, type Calendar } from '../../domain/calendar.ts';
import { addDays, daysBetween, type Day } from '../../domain/day.ts';
import type { ReturnDay } from '../../domain/mail/verdict.ts';
import { datesInMail, type DateOrder, type DateSaid } from './dates-in-mail.ts';

export type ReturnContext = {
  /** When the message came, on the clock of its reader. */
  readonly today: Day;
  readonly calendar: Calendar;
  readonly order?: DateOrder;
};

const DAYS_AHEAD = 180;
const WORKING_DAYS_AWAY = 5;

/**
 * The day on which somebody who is away is back, by the later reading of what they wrote. A day counts only in a sentence
 * that says of it that they are away until then, or back; where none does, it is a guess.
 */
export function returnDay(text: string, context: ReturnContext): ReturnDay {
  const said = sentencesOf(text).flatMap((sentence) => daysIn(sentence, context));
  const best = latest(said.filter(({ isBack }) => isBack)) ?? latest(said);
  return best ? { day: best.day, isGuess: best.isGuess } : { day: inWorkingDays(context), isGuess: true };
}

type Said = { readonly day: Day; readonly isBack: boolean; readonly isGuess: boolean };

const latest = (said: readonly Said[]): Said | undefined =>
  said.toSorted((one, other) => (one.day < other.day ? -1 : 1)).at(-1);

function inWorkingDays({ today, calendar }: ReturnContext): Day {
  let day = today;
  for (let count = 0; count < WORKING_DAYS_AWAY; count += 1) day = workingDayFrom(calendar, addDays(day, 1));
  return day;
}

const LONGEST_SENTENCE = 600;

/** Lines that a program broke belong together; a dot after a number or an abbreviation ends nothing. */
const sentencesOf = (text: string): readonly string[] =>
  inLatinDigits(text)
    .split(/\n\s*\n|(?<=[^\d\s.]{4}[.!?।]|[!?।])\s+|(?<=\d[.!]?)\s*\n(?=\p{Lu}|\p{Lo}|[-•*])/u)
    .map((sentence) => sentence.replace(/\s+/g, ' ').slice(0, LONGEST_SENTENCE));

const inLatinDigits = (text: string): string =>
  text.replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - 0x966));

function daysIn(sentence: string, context: ReturnContext): readonly Said[] {
  const dates = datesInMail(sentence, context.today, context.order);
  return dates.map((date, at) => saidOf(sentence, dates, at, context)).filter((said) => said !== undefined);
}

function saidOf(
  sentence: string,
  dates: readonly DateSaid[],
  at: number,
  context: ReturnContext,
): Said | undefined {
  const date = dates[at];
  const role = date && roleOf(sentence, dates, at, context.today);
  if (!date || !role) return undefined;
  const earliest = role === 'back' ? 1 : 0;
  const days = date.days.filter((day) => {
    const ahead = daysBetween(context.today, day);
    return ahead >= earliest && ahead <= DAYS_AHEAD;
  });
  const day = days.toSorted().at(-1);
  if (day === undefined) return undefined;
  return {
    day: workingDayFrom(context.calendar, role === 'back' ? day : addDays(day, 1)),
    isBack: role === 'back',
    isGuess: days.length > 1 || isMonthAlone(date, sentence),
  };
}

const isMonthAlone = ({ isVague, from, to }: DateSaid, sentence: string): boolean =>
  isVague && !/day|tag|di\b|feira|वार/iu.test(sentence.slice(from, to));

type Role = 'until' | 'back' | undefined;

/** What the words around a day say of it: those before it, as near as may be, else those right after it. */
function roleOf(sentence: string, dates: readonly DateSaid[], at: number, today: Day): Role {
  const [previous, date, next] = [dates[at - 1], dates[at], dates[at + 1]];
  if (!date) return undefined;
  const before = sentence.slice(Math.max(previous?.to ?? 0, date.from - LONGEST_CUE), date.from);
  const after = sentence.slice(date.to, Math.min(next?.from ?? sentence.length, date.to + LONGEST_CUE));
  if (AFTERWARDS.test(after) || BEYOND.test(before)) return 'until';
  if (/^\s*(?:\([^)]*\)\s*)?तक/u.test(after) || /^\s*tak\b/i.test(after))
    return NOT_BACK.test(after) && HINDI_BACK.test(after) ? 'back' : 'until';
  if (date.endsRange || (previous && RANGE.test(before) && spans(previous, date, today)))
    return isAboutThem(sentence, date, previous, today) ? 'until' : undefined;
  if (UNTIL.test(before)) return NOT_BACK.test(sentence.slice(0, date.from)) ? 'back' : 'until';
  if (BACK.test(before) && !STARTS.test(before)) return 'back';
  return BACK_AFTER.test(after) && !STARTS.test(before) ? 'back' : undefined;
}

const LONGEST_CUE = 80;

/** A range that today lies in, or one in a sentence about being away. */
const isAboutThem = (sentence: string, end: DateSaid, start: DateSaid | undefined, today: Day): boolean =>
  ABSENCE.test(sentence) ||
  (start?.days.some((day) => day <= today) === true && end.days.some((day) => day >= today));

const spans = (start: DateSaid, end: DateSaid, today: Day): boolean =>
  start.days.some((from) => end.days.some((to) => from <= to)) || end.days.some((day) => day >= today);

const RANGE =
  /^\s*(?:\(?(?:mon|tue|wed|thu|fri|sat|sun)\p{L}*,?\s*)?(?:-|–|—|to|till|until|through|thru|bis(?: zum| einschließlich| inklusive)?|au|à|al|hasta(?: el)?|a|ao|até(?: o| ao)?|से|t\/m|tot)(?: and including)?(?: the| den)?\s*$/iu;

const ARTICLES =
  '(?:\\s*(?:and including|the|den|dem|le|el|o|ao|dia|día|date|einschließlich|einschl\\.|inkl\\.|inklusive|zum|end of|ende|,|\\())*\\s*$';

const UNTIL = new RegExp(
  `(?<![\\p{L}])(?:until|untill|till|til|through|thru|up to|bis|jusqu['’]?\\s?(?:au|à|en|a)?|hasta|até|fino al?|tot(?: en met)?|t/m)${ARTICLES}`,
  'iu',
);

/** "Back after the 7th". */
const BEYOND = new RegExp(
  `(?<![\\p{L}])(?:after|nach|après|después del?|após|depois d[oe]|dopo il|na)${ARTICLES}`,
  'iu',
);
const AFTERWARDS = /^\s*(?:के बाद|ke baad)/iu;

const BACK_WORDS =
  'back|return(?:ing|s)?|resume|reachable|available(?: again)? (?:from|on|as of|again)|again (?:from|on)|in (?:the )?office (?:again )?(?:on|from)|wieder|zurück|rückkehr|(?:^|\\s)ab(?= |$)|de retour|retour|reviens|reviendrai|rentre(?:rai)?|à (?:partir|compter) d[ue]|dès|de vuelta|regres\\p{L}+|vuelv\\p{L}+|volver\\p{L}*|reincorpor\\p{L}+|a partir del?|de volta|retorn\\p{L}+|volto|voltarei|estarei de|rientr\\p{L}+|torner\\p{L}+|torno|terug|वापस|वापसी|लौट\\p{L}*|wapas|vapas|laut\\p{L}*|回来|返回';

const BACK = new RegExp(`(?<![\\p{L}\\p{M}])(?:${BACK_WORDS})(?![\\p{L}])`, 'iu');
const BACK_AFTER = new RegExp(
  `^[^.!?।]{0,45}?(?<![\\p{L}\\p{M}])(?:${BACK_WORDS}|उपलब्ध (?:हो|रह)|मिलूँग|मिलूंग|आऊँग|आऊंग)`,
  'iu',
);
const HINDI_BACK = /वापस|लौट|wapas|laut/iu;

/** "I won't be back until the 7th" is the 7th. */
const NOT_BACK = new RegExp(
  `(?:\\bnot\\b|n['’]t\\b|\\bnicht\\b|\\berst\\b|\\bpas\\b|\\bno\\b|\\bnão\\b|नहीं)[^.!?]{0,40}?(?:${BACK_WORDS})|(?:back|return|वापस|लौट)[^.!?]{0,20}(?:नहीं|\\bnot\\b)`,
  'iu',
);

/** Where the absence begins. */
const STARTS =
  /(?<!\p{L})(?:leav(?:e|ing) (?:on|from)|start(?:s|ing)?(?: on| from)?|beginnend|beginnt)\s*(?:the )?$/iu;

const ABSENCE =
  /out of|away|leave|vacation|holiday|absen|ausente|urlaub|abwesend|nicht|congé|vacances|vacaciones|férias|fuera|fora|ferie|office|büro|छुट्टी|अवकाश|बाहर|नहीं|chh?utt?i|closed|afwezig|travel/iu;
