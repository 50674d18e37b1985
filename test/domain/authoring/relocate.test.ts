import { expect, test } from 'vitest';
import { relocate } from '../../../src/domain/authoring/relocate.ts';
import type { Step, Template } from '../../../src/domain/template.ts';
import { stepId } from '../../builders.ts';
import { day, moment } from '../enrolled.ts';
import { advance } from '../../../src/domain/engine.ts';
import { awaiting, done, on, open, played, pause, replied, sent, skip, type Play } from '../plays.ts';
import { endAt, goTo, stepOfType, templateOf } from '../template-builder.ts';

const email = (id: string, next?: string, wait = 2): Step =>
  stepOfType('email', id, {
    replied: endAt('won'),
    'no-answer': next === undefined ? endAt('lost') : goTo(next, wait),
  });
const call = (id: string, next: string): Step => stepOfType('call', id, { done: goTo(next, 1) });
const version = (number: number, ...steps: readonly Step[]): Template => ({
  ...templateOf(steps, { won: true, lost: false }),
  version: number,
});

const BEFORE = version(
  3,
  email('first', 'ring', 3),
  call('ring', 'second'),
  email('second', 'last', 1),
  email('last'),
);

type Case = readonly [what: string, after: Template, plays: readonly Play[], state: unknown];

test.each<Case>([
  [
    'at a step that is in both, it keeps its day',
    version(4, email('first', 'ring', 9), call('ring', 'second'), email('second')),
    [on(0, sent), on(3, { kind: 'outcome', outcome: 'no-answer' })],
    open('ring', 3),
  ],
  [
    'waiting for a reply, it goes on waiting',
    version(4, email('first', 'second', 9), email('second')),
    [on(0, sent)],
    awaiting('first', 0, 3),
  ],
  [
    'paused, it stays so at the step',
    version(4, email('first', 'second'), email('second')),
    [on(0, pause(8))],
    { kind: 'paused', since: day(0), until: day(8), was: open('first', 0) },
  ],
  [
    'at a step that went, it is at the one that came after it',
    version(4, email('first', 'second'), email('second')),
    [on(0, skip)],
    open('second', 3),
  ],
  [
    'waiting for a reply to an email that went, it is at what comes after it on that day',
    version(4, call('ring', 'second'), email('second')),
    [on(0, sent)],
    open('ring', 3),
  ],
])('%s', (_, after, plays, state) => {
  const moved = relocate({ before: BEFORE, after }, played(BEFORE, plays), moment(day(0)));
  expect(moved.ok && moved.value.state).toEqual(state);
});

test('sent to an email that it has had, it is past it', () => {
  const after = version(4, email('first', 'last', 5), email('last'));
  const plays = [on(0, sent), on(3, { kind: 'outcome', outcome: 'no-answer' } as const)];
  const to = stepId('first');
  const moved = relocate({ before: BEFORE, after, to }, played(BEFORE, plays), moment(day(3)));
  expect(moved.ok && moved.value.state).toEqual(open('last', 5));
  expect(moved.ok && moved.value.history.at(-1)?.passed).toEqual(['first']);
});

test('what is ahead is not sent where it went out before, and the history says so', () => {
  const after = version(4, call('ring', 'first'), email('first', 'last', 2), email('last'));
  const plays = [on(0, sent), on(3, { kind: 'outcome', outcome: 'no-answer' } as const)];
  const moved = relocate({ before: BEFORE, after }, played(BEFORE, plays), moment(day(3)));
  const next = moved.ok && advance(after, moved.value, done, moment(day(4)));
  expect(next && next.ok && next.value.enrollment).toMatchObject({ state: open('last', 5) });
  expect(next && next.ok && next.value.enrollment.history.at(-1)).toMatchObject({ passed: ['first'] });
});

test('an email that is ahead again and that nobody answered is waited for', () => {
  const after = version(4, call('ring', 'first'), email('first', 'last', 2), email('last'));
  const asked = played(BEFORE, [on(0, sent)]);
  const moved = relocate({ before: BEFORE, after, to: stepId('ring') }, asked, moment(day(1)));
  const next = moved.ok && advance(after, moved.value, done, moment(day(4)));
  expect(next && next.ok && next.value.enrollment.state).toEqual(awaiting('first', 0, 5));
});

test('a late reply to an email that the version lost is the seller’s to decide on', () => {
  const after = version(4, email('zero', 'ring'), call('ring', 'last'), email('last'));
  const plays = [on(0, sent), on(3, { kind: 'outcome', outcome: 'no-answer' } as const)];
  const moved = relocate({ before: BEFORE, after }, played(BEFORE, plays), moment(day(3)));
  const next = moved.ok && advance(after, moved.value, replied, moment(day(4)));
  expect(next && next.ok && next.value.enrollment).toMatchObject({
    repliedOn: day(4),
    state: open('ring', 3),
  });
});

test.each<readonly [string, Template, readonly Play[]]>([
  ['has-ended', version(4, email('first')), [on(0, { kind: 'close', reason: 'lost' } as const)]],
  ['nothing-left', version(4, call('other', 'more'), email('more')), [on(0, sent)]],
  ['other-record-type', { ...BEFORE, version: 4, recordType: 'account' as const }, []],
])('it stays on its version: %s', (problem, after, plays) => {
  expect(relocate({ before: BEFORE, after }, played(BEFORE, plays), moment(day(1)))).toEqual({
    ok: false,
    problem,
  });
});
