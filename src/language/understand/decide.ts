import type { Day } from '../../domain/day.ts';
import { mayChange } from './frames.ts';
import type { Found } from './found.ts';
import { meaningOf } from './labels.ts';
import type { Ranked } from './rank.ts';
import type { Decision, Request } from '../../domain/request.ts';
import { fill, type Filled } from './request.ts';

/** How sure the bot has to be. An act on a guess is worse than a question. */
export type Limits = { readonly act: number; readonly acting: number; readonly tell: number };
export const LIMITS: Limits = { act: 0.6, acting: 0.7, tell: 0.35 };

type Reading = Filled & Omit<Ranked, 'label'>;

export function decide(found: Found, ranked: readonly Ranked[], limits: Limits = LIMITS): Decision {
  const { writing } = found;
  const readings = ranked.slice(0, 6).flatMap((one) => readingsOf(one, found));
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

function readingsOf({ label, likelihood, act }: Ranked, found: Found): readonly Reading[] {
  const [last] = found.talk.last ?? [];
  if (label === 'again' && !last) return [];
  const meaning = label === 'again' ? (last ?? { intent: 'unknown' as const }) : meaningOf(label);
  const filled = fill(meaning, mayChange(meaning.intent) && act >= 0.5, found);
  const request = label === 'again' ? { ...last, ...filled.request } : filled.request;
  return [{ ...filled, request: straightened(request, found), likelihood, act }];
}

/** What is due on another day than today is no longer about today. */
const straightened = (request: Request, { today }: Found): Request =>
  request.intent === 'today' && isAhead(request.when?.day, today) ? { ...request, intent: 'due' } : request;

const isAhead = (day: Day | undefined, today: Day): boolean => day !== undefined && day > today;

const likeliest = (readings: readonly Reading[]): readonly Request[] =>
  readings
    .filter(({ likelihood }, at) => at < 2 || likelihood >= 0.08)
    .slice(0, 4)
    .map(({ request }) => ({ ...request, act: mayChange(request.intent) }));
