import fc from 'fast-check';
import { expect, test } from 'vitest';
import { relocate } from '../../src/domain/authoring/relocate.ts';
import { advance, undo } from '../../src/domain/engine.ts';
import type { Enrollment } from '../../src/domain/enrollment.ts';
import type { EnrollmentId } from '../../src/domain/ids.ts';
import type { SecondTexts, Step, Template } from '../../src/domain/template.ts';
import { templateFor, variantOf } from '../../src/domain/variant-of.ts';
import { day, enrolled, moment } from './enrolled.ts';
import { endAt, goTo, stepOfType, templateOf } from './template-builder.ts';

const SECOND: SecondTexts = { share: 50, email: { subject: { en: 'Subject B' } } };

const intro = (second?: SecondTexts): Step => ({
  ...stepOfType('email', 'intro', { replied: endAt('won'), 'no-answer': goTo('call', 2) }),
  email: { subject: { en: 'Subject A' }, body: { en: 'Body' } },
  ...(second && { second }),
});
const call = stepOfType('call', 'call', { done: endAt('lost') });
const version = (number: number, second?: SecondTexts): Template => ({
  ...templateOf([intro(second), call], { won: true, lost: false }),
  version: number,
});

const sent = { kind: 'outcome', outcome: 'sent' } as const;
const named = (id: string, template = version(1, SECOND)): Enrollment => ({
  ...enrolled(template),
  id: id as EnrollmentId,
});
const variantIn = (enrollment: Enrollment, second: SecondTexts = SECOND) =>
  variantOf(enrollment, intro(second));

test.each([1, 10, 30, 50, 75, 99])('of 10,000 records, %i%% get the second text', (share) => {
  const second = Array.from({ length: 10_000 }, (_, at) => variantIn(named(`e-${at}`), { share })).filter(
    (variant) => variant === 'b',
  ).length;
  expect(Math.abs(second - share * 100)).toBeLessThan(200);
});

test('two steps of a template share their records apart from each other', () => {
  const other = { ...intro(SECOND), id: call.id };
  const both = Array.from({ length: 4_000 }, (_, at) => named(`e-${at}`)).filter(
    (one) => variantIn(one) === 'b' && variantOf(one, other) === 'b',
  ).length;
  expect(both).toBeGreaterThan(850);
  expect(both).toBeLessThan(1_150);
});

test('a step with one text has no second, and its template stays the very same', () => {
  const plain = version(1);
  expect(variantOf(named('e'), intro())).toBeUndefined();
  expect(templateFor(plain, named('e'))).toBe(plain);
});

test('a record has one text, with what both have in common', () => {
  const subjects = Array.from({ length: 40 }, (_, at) => {
    const enrollment = named(`e-${at}`);
    const email = templateFor(version(1, SECOND), enrollment).steps[0]?.email;
    expect(email?.subject.en).toBe(variantIn(enrollment) === 'b' ? 'Subject B' : 'Subject A');
    return email?.body.en;
  });
  expect(new Set(subjects)).toEqual(new Set(['Body']));
});

const anyShare = fc.integer({ min: 1, max: 99 });

test('what a record got it keeps, whatever share a later version has', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), anyShare, anyShare, fc.boolean(), (id, first, later, isSent) => {
      const before = version(1, { ...SECOND, share: first });
      const after = version(2, { ...SECOND, share: later });
      const begun = named(id, before);
      const had = variantOf(begun, before.steps[0] ?? call);
      const done = isSent ? advance(before, begun, sent, moment(day(0))) : undefined;
      const current = done?.ok ? done.value.enrollment : begun;
      const moved = relocate({ before, after }, current, moment(day(1)));
      if (!moved.ok) throw new Error(moved.problem);
      expect(variantOf(moved.value, after.steps[0] ?? call)).toBe(had);
      const back = undo(moved.value, moment(day(1)));
      expect(back.ok && variantOf(back.value.enrollment, before.steps[0] ?? call)).toBe(had);
    }),
  );
});

test('the history keeps which text an outcome was about', () => {
  const enrollment = named('e');
  const done = advance(version(1, SECOND), enrollment, sent, moment(day(0)));
  if (!done.ok) throw new Error(done.problem);
  expect(done.value.enrollment.history.at(-1)).toMatchObject({
    step: 'intro',
    variant: variantIn(enrollment),
  });
  const plain = advance(version(1), enrollment, sent, moment(day(0)));
  expect(plain.ok && plain.value.enrollment.history.at(-1)).not.toHaveProperty('variant');
});
