import { expect, test } from 'vitest';
import type { EnrollmentEvent } from '../../src/domain/enrollment.ts';
import { eventOfRequest } from '../../src/domain/event-of-request.ts';
import type { Request } from '../../src/domain/request.ts';
import { day } from '../builders.ts';

const FRIDAY = day('2026-11-27');

test.each<[Omit<Request, 'act'>, EnrollmentEvent | undefined]>([
  [
    { intent: 'outcome', outcome: 'replied' },
    { kind: 'outcome', outcome: 'replied' },
  ],
  [
    { intent: 'outcome', outcome: 'voicemail' },
    { kind: 'outcome', outcome: 'no-answer', disposition: 'voicemail' },
  ],
  [
    { intent: 'outcome', outcome: 'no-show', when: { day: FRIDAY } },
    { kind: 'outcome', outcome: 'no-show', on: FRIDAY },
  ],
  [
    { intent: 'outcome', outcome: 'sent', when: { day: FRIDAY } },
    { kind: 'outcome', outcome: 'sent' },
  ],
  [{ intent: 'outcome', outcome: 'wrong-number' }, undefined],
  [{ intent: 'outcome' }, undefined],
  [
    { intent: 'snooze', when: { day: FRIDAY } },
    { kind: 'snooze', until: FRIDAY },
  ],
  [{ intent: 'snooze', when: { time: '17:00' } }, undefined],
  [
    { intent: 'pause', when: { day: FRIDAY } },
    { kind: 'pause', until: FRIDAY },
  ],
  [{ intent: 'pause' }, { kind: 'pause' }],
  [{ intent: 'resume' }, { kind: 'resume' }],
  [{ intent: 'skip' }, { kind: 'skip' }],
  [{ intent: 'unenroll' }, { kind: 'close', reason: 'unenrolled' }],
  [
    { intent: 'end', reason: 'won' },
    { kind: 'close', reason: 'won' },
  ],
  [{ intent: 'end' }, undefined],
  [
    { intent: 'note', note: ' call after 5 ' },
    { kind: 'note', text: 'call after 5' },
  ],
  [{ intent: 'note', note: ' ' }, undefined],
  [{ intent: 'bulk' }, undefined],
])('%j', (request, event) => {
  expect(eventOfRequest({ act: true, ...request })).toEqual(event);
});
