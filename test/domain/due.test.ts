import { describe, expect, test } from 'vitest';
import { dueOn } from '../../src/domain/due.ts';
import type { Snapshot } from '../../src/domain/enrollment.ts';
import { anEnrollment, day, stepId } from '../builders.ts';

const open = { kind: 'open', step: stepId('call'), due: day('2026-11-25') } as const;
const awaiting = {
  kind: 'awaiting',
  step: stepId('mail'),
  sentOn: day('2026-11-23'),
  until: day('2026-11-26'),
} as const;
const paused = { kind: 'paused', was: open, since: day('2026-11-23') } as const;
const ended = { kind: 'ended', on: day('2026-11-24'), how: { kind: 'skipped' } } as const;
const repliedOn = day('2026-11-24');

describe('an enrollment needs its seller', () => {
  test.each<[string, Snapshot, string | undefined]>([
    ['on the day its step is due', { state: open }, '2026-11-25'],
    ['when the wait for a reply is over', { state: awaiting }, '2026-11-26'],
    ['when its pause is over', { state: { ...paused, until: day('2026-12-01') } }, '2026-12-01'],
    ['on no day while paused without a date', { state: paused }, undefined],
    ['on no day once it ended', { state: ended }, undefined],
    ['since the reply that waits for a decision', { state: open, repliedOn }, '2026-11-24'],
    ['since the reply, even while paused', { state: paused, repliedOn }, '2026-11-24'],
    ['on no day once it ended, whoever replied', { state: ended, repliedOn }, undefined],
  ])('%s', (_, standing, expected) => {
    expect(dueOn(anEnrollment(standing))).toBe(expected);
  });
});
