import { expect, test } from 'vitest';
import { sumOf } from '../../../src/domain/counts.ts';
import { advance, undo } from '../../../src/domain/engine.ts';
import type { Enrollment, EnrollmentEvent } from '../../../src/domain/enrollment.ts';
import type { EnrollmentId } from '../../../src/domain/ids.ts';
import { tallyOf } from '../../../src/domain/tally.ts';
import type { SecondTexts, Step, Template } from '../../../src/domain/template.ts';
import { textTrials } from '../../../src/domain/trials/text-trials.ts';
import { variantOf } from '../../../src/domain/variant-of.ts';
import { day, enrolled, moment } from '../enrolled.ts';
import { endAt, goTo, stepOfType, templateOf } from '../template-builder.ts';

const second = (share = 50, subject = 'B'): SecondTexts => ({ share, email: { subject: { en: subject } } });

const withTexts = (step: Step, texts: SecondTexts): Step => ({
  ...step,
  email: { subject: { en: 'A' }, body: { en: 'Body' } },
  second: texts,
});
const branching = (version: number, texts = second()): Template => ({
  ...templateOf(
    [
      withTexts(stepOfType('email', 'intro', { replied: endAt('won'), 'no-answer': goTo('call', 2) }), texts),
      stepOfType('call', 'call', { done: endAt('lost') }),
    ],
    { won: true, lost: false },
  ),
  version,
});
const plain = templateOf(
  [
    withTexts(stepOfType('email', 'intro', { sent: goTo('call', 2) }), second()),
    stepOfType('call', 'call', { done: endAt('lost') }),
  ],
  { won: true, lost: false },
);

const outcome = (what: 'sent' | 'replied' | 'no-answer' | 'done'): EnrollmentEvent => ({
  kind: 'outcome',
  outcome: what,
});

function played(template: Template, id: string, ...events: readonly EnrollmentEvent[]): Enrollment {
  return events.reduce<Enrollment>(
    (enrollment, event, at) => {
      const next = advance(template, enrollment, event, moment(day(at * 2)));
      if (!next.ok) throw new Error(next.problem);
      return next.value.enrollment;
    },
    { ...enrolled(template), id: id as EnrollmentId },
  );
}

const sharesIn = (template: Template, all: readonly Enrollment[], versions = [template]) =>
  textTrials(template, versions, sumOf(all.map(tallyOf))).map(({ shares }) => shares);

/** An id that gets that text. */
function idWith(wanted: 'a' | 'b'): string {
  const [step] = plain.steps;
  const ids = Array.from({ length: 30 }, (_, at) => `e-${at}`);
  const id = ids.find((one) => step && variantOf({ id: one as EnrollmentId, history: [] }, step) === wanted);
  if (id === undefined) throw new Error(`Nobody gets ${wanted}`);
  return id;
}
const ONE = idWith('a');
const OTHER = idWith('b');

test('each text counts whom it was sent to, and who replied to it', () => {
  const template = branching(1);
  const all = [
    played(template, ONE, outcome('sent'), outcome('replied')),
    played(template, OTHER, outcome('sent'), outcome('no-answer'), outcome('done')),
    played(template, OTHER),
  ];
  expect(sharesIn(template, all)).toEqual([{ a: { count: 1, of: 1 }, b: { count: 0, of: 1 } }]);
});

test('a reply that comes later counts for the email that it answers, with or without a branch', () => {
  const template = branching(1);
  const late = played(template, ONE, outcome('sent'), outcome('no-answer'), outcome('replied'));
  expect(sharesIn(template, [late])).toEqual([{ a: { count: 1, of: 1 }, b: { count: 0, of: 0 } }]);
  const noted = played(plain, OTHER, outcome('sent'), outcome('replied'));
  expect(sharesIn(plain, [noted])).toEqual([{ a: { count: 0, of: 0 }, b: { count: 1, of: 1 } }]);
});

test('what was undone does not count', () => {
  const template = branching(1);
  const back = undo(played(template, ONE, outcome('sent'), outcome('replied')), moment(day(9)));
  expect(back.ok && sharesIn(template, [back.value.enrollment])).toEqual([
    { a: { count: 0, of: 1 }, b: { count: 0, of: 0 } },
  ]);
});

test('versions that say the same count together, whatever their share; others do not', () => {
  const [first, other, newest] = [branching(1), branching(2, second(50, 'C')), branching(3, second(30))];
  const all = [first, other].map((template) => played(template, ONE, outcome('sent')));
  expect(sharesIn(newest, all, [first, other, newest])).toEqual([
    { a: { count: 0, of: 1 }, b: { count: 0, of: 0 } },
  ]);
});

test('a template without a second text has no trial', () => {
  expect(
    textTrials(
      templateOf([stepOfType('call', 'call', { done: endAt('lost') })], { lost: false }),
      [],
      new Map(),
    ),
  ).toEqual([]);
});
