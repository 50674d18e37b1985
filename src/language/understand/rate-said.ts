import type { Decision, Request } from '../../domain/request.ts';
import { latinDigit } from '../words.ts';

/** Most sentences have none, and are read no further. */
const VERB = /enrol|add|put|place|start|shuru|rakh|daal|dal|jod|जोड़|डाल|एनरोल|नामांकित|शुरू|रख/iu;

export const saysToEnroll = (text: string): boolean => VERB.test(text);

/** Numbers that are written out; two in Hindi is also how many an order ends. */
const IN_WORDS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'one ek एक',
    'two',
    'three teen तीन',
    'four char चार',
    'five paanch panch पाँच पांच',
    'six',
    'seven saat सात',
    'eight aath आठ',
    'nine nau नौ',
    'ten das दस',
  ]
    .flatMap((words, at) => words.split(' ').map((word) => [word, at + 1] as const))
    .concat([
      ['fifteen', 15],
      ['twenty', 20],
      ['bees', 20],
      ['बीस', 20],
      ['fifty', 50],
    ]),
);
const COUNT = `(?<![\\p{L}\\p{M}\\p{N}])(?<count>[\\d०-९]{1,3}|${Object.keys(IN_WORDS).join('|')})`;
const END = '(?=[\\s,.]|$)';

const PER_DAY: readonly RegExp[] = [
  new RegExp(
    `[,;]?\\s*(?:(?:at most|no more than|max(?:imum)?|up to|only)\\s+)?${COUNT}\\s*(?:(?:a|per|each|every|in a|in one|\\/)\\s*(?:working\\s+)?(?:day|morning|din)(?:\\s+max)?|daily|प्रति\\s?दिन|रोज़?|roz|roj|har din|हर दिन)${END}`,
    'iu',
  ),
  new RegExp(
    `[,;]?\\s*(?:रोज़?|रोज़ाना|हर दिन|प्रतिदिन|एक दिन में|roz|roj|rozana|har din|ek din mein|per day|daily)\\s+(?:ke\\s+|के\\s+)?${COUNT}${END}`,
    'iu',
  ),
];

/**
 * "…, 20 a day from Monday": how many of many begin on a day. It is read apart from the rest, in which "a day from
 * Monday" would be a Tuesday.
 */
export function withRate(text: string, read: (text: string) => Decision): Decision {
  const found = saysToEnroll(text) ? PER_DAY.map((form) => form.exec(text)).find(Boolean) : undefined;
  const perDay = countIn(found?.groups?.count ?? '');
  const decision = found && perDay > 0 ? atRate(read(text.replace(found[0], ' ')), perDay) : undefined;
  return decision ?? read(text);
}

const countIn = (typed: string): number =>
  IN_WORDS[typed.toLowerCase()] ?? Number(typed.replace(/[०-९]/gu, latinDigit));

/** Undefined where nobody is enrolled by it. */
function atRate(decision: Decision, perDay: number): Decision | undefined {
  const give = (request: Request): Request =>
    request.intent === 'enroll' ? { ...request, perDay } : request;
  if (decision.kind === 'ask')
    return decision.request.intent === 'enroll'
      ? { ...decision, request: give(decision.request) }
      : undefined;
  return (decision.kind === 'do' || decision.kind === 'propose') &&
    decision.requests.some(({ intent }) => intent === 'enroll')
    ? { ...decision, requests: decision.requests.map(give) }
    : undefined;
}
