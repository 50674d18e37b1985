import { SEQUENCE_INTENTS } from '../../domain/intents.ts';
import type { Decision, Moment, Request } from '../../domain/request.ts';
import { expectationsOf, type CorpusLine, type Expectation } from './corpus.ts';

export const VERDICTS = ['right', 'asked', 'lost', 'wrong', 'wrong-act'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** How a line was read: right, asked back, lost, wrong, or acted upon wrongly, which is the worst. */
export function verdictOf(line: CorpusLine, decision: Decision): Verdict {
  const expected = expectationsOf(line);
  const asks = expected.some(({ ask }) => ask);
  switch (decision.kind) {
    case 'do': {
      const requests = decision.requests;
      if (expected.some((one) => !one.ask && requests.some((request) => fits(request, one)))) return 'right';
      const harm =
        requests.some(({ act }) => act) &&
        !expected.some((one) => one.act && requests.some((request) => sameAct(request, one)));
      return harm ? 'wrong-act' : 'wrong';
    }
    case 'ask':
      return asks ? 'right' : 'asked';
    case 'propose':
      return asks
        ? 'right'
        : decision.requests.some((request) => expected.some((one) => fits({ ...request, act: one.act }, one)))
          ? 'asked'
          : 'lost';
    default:
      return 'lost';
  }
}

/** All that is expected was understood. */
const fits = (request: Request, expected: Expectation): boolean =>
  request.act === expected.act && sameAct(request, expected) && sameDetails(request, expected);

/** It changes the same for the same records. */
const sameAct = (request: Request, expected: Expectation): boolean =>
  sameIntent(request, expected) &&
  (request.outcome ?? null) ===
    (expected.intent === 'outcome' ? expected.outcome : (request.outcome ?? null)) &&
  (expected.intent !== 'end' || request.reason === expected.reason) &&
  sameRecords(request, expected) &&
  (expected.template === null || request.template === undefined || request.template === expected.template) &&
  (!FOR_A_DAY.has(request.intent) || expected.date === null || dayFits(request.when, expected));

const FOR_A_DAY: ReadonlySet<string> = new Set(['snooze', 'pause', 'remind', 'enroll', 'leave']);

const sameIntent = ({ intent, who, answer }: Request, expected: Expectation): boolean =>
  intent === expected.intent ||
  (expected.intent === 'bulk' &&
    (who?.kind === 'group' || (who?.kind === 'records' && who.records.length > 1))) ||
  (answer !== undefined && answer === expected.intent) ||
  (intent === 'language' && expected.intent === 'settings') ||
  (intent === 'organization' && expected.intent === 'settings') ||
  (intent === 'week' && expected.intent === 'team') ||
  (intent === 'delete' && expected.intent === 'unenroll');

function sameRecords({ who, intent }: Request, { records, ask }: Expectation): boolean {
  if (ask || records.length === 0) return true;
  if (who?.kind === 'group') return true;
  if (who?.kind !== 'records') return !NEEDS_WHO.has(intent);
  return (
    who.records.length === records.length &&
    records.every((record) => who.records.some((one) => one === record))
  );
}

const NEEDS_WHO: ReadonlySet<string> = new Set([
  'enroll',
  ...SEQUENCE_INTENTS,
  'remind',
  'edit-record',
  'status',
  'find',
  'compose',
  'reassign',
]);

const sameDetails = (request: Request, expected: Expectation): boolean =>
  (expected.template === null || request.template === expected.template) &&
  (expected.date === null || dayFits(request.when, expected)) &&
  (expected.time === null || request.when?.time === expected.time) &&
  (expected.seller === null || request.seller === expected.seller || expected.seller.includes(';')) &&
  (expected.note === null ||
    request.note !== undefined ||
    expected.intent === 'edit-record' ||
    expected.intent === 'add-record');

function dayFits(when: Moment | undefined, { date }: Expectation): boolean {
  if (date === null) return true;
  if (!when) return false;
  if (when.day === undefined) return when.time !== undefined && date === TODAY;
  const [from = '', to] = date.split('/');
  return (
    when.day === from && (to === undefined ? when.to === undefined || when.to === when.day : when.to === to)
  );
}

const TODAY = '2026-11-30';
