import { expect, test } from 'vitest';
import { whyLines } from '../../src/cards/action/why.ts';
import { shortDay } from '../../src/language/dates.ts';
import { day } from '../domain/enrolled.ts';
import { outcome, type Happening } from '../domain/plays.ts';
import { enrolledIn, happen, situationOf, templateCalled, viewerOn } from './situations.ts';

const dayOf = (ahead: number): string => shortDay(day(ahead), viewerOn(day(0)));

/** As far as the signing of the contract. */
const TO_THE_SIGNING: Case['after'] = (
  ['done', 'sent', 'done', 'done', 'done', 'sent', 'done', 'done', 'done', 'sent', 'done'] as const
).map((name) => [0, outcome(name)]);

type Case = {
  readonly when: string;
  readonly template: string;
  /** The events so far, each on its day. */
  readonly after: readonly (readonly [number, Happening])[];
  readonly today: number;
  readonly why: readonly string[];
};

/** As far as the call that follows an unanswered invitation and its reminder. */
const TO_THE_CALL: Case['after'] = [
  [0, outcome('no-answer')],
  [2, outcome('no-answer')],
];
/** As far as setting up the demo. */
const TO_THE_DEMO: Case['after'] = [
  [0, outcome('sent')],
  [0, outcome('done')],
  [0, outcome('done')],
  [1, outcome('replied')],
];

const CASES: readonly Case[] = [
  {
    when: 'it was just enrolled',
    template: 'contact-no-show',
    after: [],
    today: 0,
    why: [`Why now: you started this sequence on ${dayOf(0)}.`],
  },
  {
    when: 'an email waits for a reply',
    template: 'contact-no-show',
    after: [[0, outcome('sent')]],
    today: 0,
    why: [`You emailed on ${dayOf(0)}. I’ll ask again on ${dayOf(1)}.`],
  },
  {
    when: 'the wait for a reply is over',
    template: 'contact-no-show',
    after: [[0, outcome('sent')]],
    today: 1,
    why: [`You emailed on ${dayOf(0)} and the wait is over.`],
  },
  {
    when: 'they replied to an email',
    template: 'contact-no-show',
    after: [
      [0, outcome('sent')],
      [1, outcome('replied')],
    ],
    today: 1,
    why: [`Why now: they replied on ${dayOf(1)}.`],
  },
  {
    when: 'nobody replied to an email',
    template: 'contact-no-show',
    after: [
      [0, outcome('sent')],
      [1, outcome('no-answer')],
    ],
    today: 2,
    why: [`Why now: no reply to your email of ${dayOf(0)}.`],
  },
  {
    when: 'nobody replied to an email that was paused while it waited',
    template: 'contact-no-show',
    after: [
      [0, outcome('sent')],
      [1, { kind: 'pause' }],
      [2, outcome('no-answer')],
    ],
    today: 3,
    why: [`Why now: no reply to your email of ${dayOf(0)}.`],
  },
  {
    when: 'nobody replied to an email, and nobody said when it was sent',
    template: 'contact-no-show',
    after: [[0, outcome('no-answer')]],
    today: 1,
    why: ['Why now: your email got no reply.'],
  },
  {
    when: 'nobody picked up',
    template: 'event-invitation',
    after: [...TO_THE_CALL, [4, outcome('no-answer')]],
    today: 7,
    why: [`Why now: no answer when you called on ${dayOf(4)}.`],
  },
  {
    when: 'they picked up',
    template: 'event-invitation',
    after: [...TO_THE_CALL, [4, outcome('answered')]],
    today: 4,
    why: [`Why now: you spoke on ${dayOf(4)}.`],
  },
  {
    when: 'an email that needs no reply is out',
    template: 'product-demo',
    after: [[0, outcome('sent')]],
    today: 0,
    why: [`Why now: you sent the email on ${dayOf(0)}.`],
  },
  {
    when: 'the task before is done',
    template: 'product-demo',
    after: [
      [0, outcome('sent')],
      [1, outcome('done')],
    ],
    today: 1,
    why: [`Why now: the previous step was done on ${dayOf(1)}.`],
  },
  {
    when: 'the day of a meeting was agreed',
    template: 'product-demo',
    after: [...TO_THE_DEMO, [1, outcome('done', { on: 8 })]],
    today: 8,
    why: ['Why now: this is the day you agreed on.'],
  },
  {
    when: 'they did not come to the meeting',
    template: 'product-demo',
    after: [...TO_THE_DEMO, [1, outcome('done', { on: 8 })], [8, outcome('no-show', { on: 10 })]],
    today: 10,
    why: [`Why now: they didn’t show up on ${dayOf(8)}; this is the new date.`],
  },
  {
    when: 'it is told a day later that they did not come',
    template: 'product-demo',
    after: [...TO_THE_DEMO, [1, outcome('done', { on: 8 })], [9, outcome('no-show', { on: 10 })]],
    today: 10,
    why: [`Why now: they didn’t show up on ${dayOf(8)}; this is the new date.`],
  },
  {
    when: 'it is told days later that they came, to a meeting that was moved',
    template: 'account-renewal',
    after: [...TO_THE_SIGNING, [2, { kind: 'snooze', until: day(4) }], [8, outcome('held')]],
    today: 14,
    why: [`Why now: you met on ${dayOf(4)}.`],
  },
  {
    when: 'they came to the meeting',
    template: 'account-renewal',
    after: [...TO_THE_SIGNING, [2, outcome('held')]],
    today: 7,
    why: [`Why now: you met on ${dayOf(2)}.`],
  },
  {
    when: 'nobody picked up, twice, on a call that is tried until it succeeds',
    template: 'account-renewal',
    after: [...TO_THE_SIGNING.slice(0, 3), [0, outcome('no-answer')], [1, outcome('no-answer')]],
    today: 2,
    why: [`Why now: no answer when you called on ${dayOf(1)}.`, 'You called 2 times and didn’t reach them.'],
  },
  {
    when: 'an email should have gone out by itself',
    template: 'outbound-prospecting',
    after: [],
    today: 0,
    why: [
      `Why now: you started this sequence on ${dayOf(0)}.`,
      'Automated email isn’t set up, so please send this one yourself.',
    ],
  },
  {
    when: 'they reply where no reply was expected',
    template: 'product-demo',
    after: [
      [0, outcome('sent')],
      [1, outcome('replied')],
    ],
    today: 2,
    why: [`That was on ${dayOf(1)}. Answer them, then choose how the sequence continues.`],
  },
  {
    when: 'the seller decided that it goes on after such a reply',
    template: 'product-demo',
    after: [
      [0, outcome('sent')],
      [1, outcome('replied')],
      [2, { kind: 'continue' }],
    ],
    today: 2,
    why: [`Why now: you resumed it on ${dayOf(2)}.`],
  },
  {
    when: 'the step before was skipped',
    template: 'product-demo',
    after: [[0, { kind: 'skip' }]],
    today: 0,
    why: [`Why now: you skipped the previous step on ${dayOf(0)}.`],
  },
  {
    when: 'it was put off',
    template: 'product-demo',
    after: [[0, { kind: 'snooze', until: day(3) }]],
    today: 3,
    why: ['Why now: you moved it to this day.'],
  },
  {
    when: 'a pause is over',
    template: 'product-demo',
    after: [[0, { kind: 'pause', until: day(3) }]],
    today: 3,
    why: [`Why now: the pause ends on ${dayOf(3)}.`],
  },
  {
    when: 'a pause that ends on a day off is over on the next working day',
    template: 'product-demo',
    after: [[0, { kind: 'pause', until: day(5) }]],
    today: 7,
    why: [`Why now: the pause ends on ${dayOf(7)}.`],
  },
  {
    when: 'a pause has been over for days',
    template: 'product-demo',
    after: [[0, { kind: 'pause', until: day(3) }]],
    today: 8,
    why: [`Why now: the pause ended on ${dayOf(3)}.`],
  },
  {
    when: 'they are back in their office',
    template: 'product-demo',
    after: [[0, { kind: 'pause', until: day(3), disposition: 'out-of-office' }]],
    today: 8,
    why: [`Why now: they were out of office until ${dayOf(3)}.`],
  },
  {
    when: 'it is paused until somebody resumes it',
    template: 'product-demo',
    after: [[0, { kind: 'pause' }]],
    today: 3,
    why: [],
  },
  {
    when: 'it is paused while an email waits for a reply',
    template: 'contact-no-show',
    after: [
      [0, outcome('sent')],
      [0, { kind: 'pause', until: day(3) }],
    ],
    today: 0,
    why: [`Why now: the pause ends on ${dayOf(3)}.`],
  },
  {
    when: 'it was resumed',
    template: 'product-demo',
    after: [
      [0, { kind: 'pause' }],
      [2, { kind: 'resume' }],
    ],
    today: 2,
    why: [`Why now: you resumed it on ${dayOf(2)}.`],
  },
  {
    when: 'the last thing was taken back',
    template: 'contact-no-show',
    after: [
      [0, outcome('no-answer')],
      [1, outcome('answered')],
      [1, { kind: 'undo' }],
    ],
    today: 1,
    why: ['Why now: your email got no reply.'],
  },
  {
    when: 'somebody left a note',
    template: 'contact-no-show',
    after: [
      [0, outcome('no-answer')],
      [1, { kind: 'note', text: 'prefers mornings' }],
    ],
    today: 1,
    why: ['Why now: your email got no reply.'],
  },
  {
    when: 'the wait for a reply ends on a day off',
    template: 'contact-no-show',
    after: [[4, outcome('sent')]],
    today: 4,
    why: [`You emailed on ${dayOf(4)}. I’ll ask again on ${dayOf(7)}.`],
  },
  {
    when: 'it has ended',
    template: 'contact-no-show',
    after: [[0, { kind: 'close', reason: 'other' }]],
    today: 0,
    why: [],
  },
];

test.each(CASES)('$when', ({ template: id, after, today, why }) => {
  const template = templateCalled(id);
  const enrollment = after.reduce((before, [ahead, event]) => {
    const moved = happen(template, before, event, day(ahead));
    if (!moved) throw new Error(`${JSON.stringify(event)} is refused`);
    return moved.enrollment;
  }, enrolledIn(template));
  const lines = whyLines(situationOf(template, enrollment), viewerOn(day(today)));
  expect(lines.filter((line) => line !== '')).toEqual(why);
});
