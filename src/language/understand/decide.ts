import type { Day } from '../../domain/day.ts';
import { agreed, chosenOf, refused } from './answer.ts';
import { clausesOf } from './clauses.ts';
import { plainCommand } from './exact.ts';
import { changes, mayChange } from './frames.ts';
import type { Found } from './found.ts';
import { meaningOf } from './labels.ts';
import type { Ranked } from './rank.ts';
import type { Decision, Request } from '../../domain/request.ts';
import { fill, type Filled } from './request.ts';

/** How sure the bot has to be. An act on a guess is worse than a question. */
export type Limits = { readonly act: number; readonly acting: number; readonly tell: number };
export const LIMITS: Limits = { act: 0.6, acting: 0.7, tell: 0.35 };

/** A command in its own words needs no guess. */
function certain({ words, talk }: Found, ranked: readonly Ranked[]): readonly Ranked[] {
  const command = talk.question ? undefined : plainCommand(words);
  return command === undefined
    ? ranked
    : [{ label: command as Ranked['label'], likelihood: 1, act: mayChange(command) ? 1 : 0 }, ...ranked];
}

type Reading = Filled & Omit<Ranked, 'label'>;

export function decide(found: Found, ranked: readonly Ranked[], limits: Limits = LIMITS): Decision {
  const { writing } = found;
  const readings = certain(found, ranked).flatMap((one) => readingsOf(one, found, ranked));
  const [best] = readings;
  if (!best) return { kind: 'lost', writing, nearest: [] };
  const sure = best.request.act
    ? best.likelihood >= limits.act && best.act >= limits.acting && !best.near
    : best.likelihood >= limits.tell;
  if (!sure) return { kind: 'propose', writing, requests: likeliest(readings) };
  return best.missing
    ? { kind: 'ask', writing, request: best.request, missing: best.missing }
    : { kind: 'do', writing, requests: [best.request] };
}

function readingsOf(one: Ranked, found: Found, all: readonly Ranked[]): readonly Reading[] {
  const { label, likelihood, act } = one;
  const { question, last: [last] = [] } = found.talk;
  if (question && (label === 'yes' || label === 'no' || label === 'choose')) {
    const request =
      label === 'yes'
        ? agreed(question, found)
        : label === 'no'
          ? refused(question)
          : chosenOf(question, found);
    return request ? [{ request, near: false, likelihood, act: 1 }] : [];
  }
  if (label === 'again' && !last) return [];
  const meaning = label === 'again' ? (last ?? UNKNOWN) : label === 'bulk' ? manyOf(all) : meaningOf(label);
  const acting = mayChange(meaning.intent) && act >= 0.5 && !isAsked(found);
  const filled = fill(meaning, acting, found);
  if (label === 'again' || correctsWho(label, filled.request, last)) {
    const again = fill(last ?? UNKNOWN, acting, found);
    return [{ ...again, request: { ...last, ...again.request }, likelihood, act }];
  }
  const request = straightened(filled.request, found);
  const isOther = request.intent !== filled.request.intent;
  return [{ ...filled, ...(isOther ? { missing: undefined } : {}), request, likelihood, act }];
}

/** "Asha Rao replied?" asks; "can you skip Asha?" is a request, and of several clauses only the last one may ask. */
const isAsked = ({ sentence, cues }: Found): boolean =>
  /\?["')\s]*$/u.test(sentence.text) && !cues.has('polite') && clausesOf(sentence).length === 1;

/** "my mistake, it was Ravi": what was done for somebody else was meant for him. */
const correctsWho = (label: Ranked['label'], { who }: Request, last: Request | undefined): boolean =>
  (label === 'undo' || label === 'no') &&
  last?.act === true &&
  who?.kind === 'records' &&
  last.who?.kind === 'records' &&
  !who.records.some((record) => last.who?.kind === 'records' && last.who.records.includes(record));

const UNKNOWN = { intent: 'unknown' } as const;

/** What is to be done with many: the likeliest that can be done with one. */
function manyOf(all: readonly Ranked[]): Pick<Request, 'intent' | 'outcome' | 'reason'> {
  const single = all
    .flatMap(({ label }) => (label === 'again' || label === 'bulk' ? [] : [meaningOf(label)]))
    .find(({ intent }) => changes(intent));
  return single ?? { intent: 'bulk' };
}

/** What is due on another day than today is no longer about today. */
function straightened(request: Request, { today, cues, talk }: Found): Request {
  if (request.intent === 'today' && isAhead(request.when?.day, today)) return { ...request, intent: 'due' };
  const ofAnybody = request.intent === 'status' && request.who === undefined && talk.about.length === 0;
  return ofAnybody && cues.has('question') ? { ...request, intent: 'list' } : request;
}

const isAhead = (day: Day | undefined, today: Day): boolean => day !== undefined && day > today;

const likeliest = (readings: readonly Reading[]): readonly Request[] =>
  readings
    .filter(({ likelihood }, at) => at < 2 || likelihood >= 0.08)
    .slice(0, 4)
    .map(({ request }) => ({ ...request, act: mayChange(request.intent) }));
