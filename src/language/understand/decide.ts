import { changes, mayChange } from './frames.ts';
import type { Found } from './found.ts';
import { meaningOf, type Label } from './labels.ts';
import type { Ranking } from './rank.ts';
import type { Decision, Request } from './reading.ts';
import { fill, type Filled } from './request.ts';

/** How sure the bot has to be. An act on a guess is worse than a question. */
export type Limits = { readonly act: number; readonly acting: number; readonly tell: number };
export const LIMITS: Limits = { act: 0.6, acting: 0.7, tell: 0.35 };

type Reading = Filled & { readonly likelihood: number };

export function decide(found: Found, { labels, act }: Ranking, limits: Limits = LIMITS): Decision {
  const { writing } = found;
  const readings = labels
    .slice(0, 6)
    .flatMap(({ label, likelihood }) => readingsOf(label, likelihood, act, found));
  const [best] = readings;
  if (!best) return { kind: 'lost', writing, nearest: [] };
  const sure = best.request.act
    ? best.likelihood >= limits.act && act >= limits.acting && !best.near
    : best.likelihood >= limits.tell;
  if (!sure) return { kind: 'propose', writing, requests: likeliest(readings) };
  return best.missing
    ? { kind: 'ask', writing, request: best.request, missing: best.missing }
    : { kind: 'do', writing, requests: [best.request] };
}

function readingsOf(label: Label, likelihood: number, act: number, found: Found): readonly Reading[] {
  if (label !== 'again') {
    const meaning = meaningOf(label);
    return [{ ...fill(meaning, mayChange(meaning.intent) && act >= 0.5, found), likelihood }];
  }
  const [last] = found.talk.last ?? [];
  if (!last) return [];
  const filled = fill(last, act >= 0.5, found);
  return [{ ...filled, request: withWhatWasSaid(filled.request, last), likelihood }];
}

/** The same again: what is not said now is as it was. */
const withWhatWasSaid = (request: Request, last: Request): Request => ({ ...last, ...request });

const likeliest = (readings: readonly Reading[]): readonly Request[] =>
  readings
    .filter(({ likelihood }, at) => at < 2 || likelihood >= 0.08)
    .slice(0, 4)
    .map(({ request }) => ({ ...request, act: changes(request.intent) || request.act }));
