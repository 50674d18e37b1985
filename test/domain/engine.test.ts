import { describe, expect, test } from 'vitest';
import { awake, enroll, undo, type Refusal } from '../../src/domain/engine.ts';
import type { EnrollmentEvent, EnrollmentState } from '../../src/domain/enrollment.ts';
import { attemptsAt, livePath, rememberRecord } from '../../src/domain/history.ts';
import type { StepId } from '../../src/domain/ids.ts';
import { changeRecord, type SalesRecord } from '../../src/domain/record.ts';
import type { Template } from '../../src/domain/template.ts';
import { day, enrolled, moment, plan, record, seller } from './enrolled.ts';
import {
  answered,
  awaiting,
  carryOn,
  close,
  closed,
  done,
  held,
  lastPlayed,
  meetingOn,
  noAnswer,
  noShow,
  on,
  open,
  outcome,
  pause,
  played,
  reached,
  replied,
  resume,
  sent,
  skip,
  skippedOut,
  snooze,
  takeBack,
  type Play,
} from './plays.ts';
import { endAt, goTo, stepOfType, templateOf } from './template-builder.ts';

const template = templateOf(
  [
    stepOfType('email', 'invite', { replied: goTo('talk', 1), 'no-answer': goTo('call', 2) }),
    stepOfType('call', 'call', { answered: goTo('arrange'), 'no-answer': goTo('remind', 2) }),
    stepOfType('automated-email', 'remind', { replied: goTo('talk'), 'no-answer': goTo('last-call', 3) }),
    stepOfType('call', 'last-call', { answered: endAt('agreed', 'declined'), 'no-answer': goTo('drop', 1) }),
    stepOfType(
      'decision',
      'drop',
      { done: endAt('disqualified') },
      { kind: 'status', status: 'disqualified' },
    ),
    stepOfType('call', 'talk', { done: goTo('arrange', 1) }),
    stepOfType('schedule', 'arrange', { done: goTo('meet', 4) }),
    stepOfType('meeting', 'meet', { held: goTo('thank', 1) }),
    stepOfType('email', 'thank', { sent: endAt('won') }),
  ],
  { agreed: true, declined: false, disqualified: false, won: true },
);

const after = (plays: readonly Play[], within = template) => played(within, plays);
const lastOf = (plays: readonly Play[], within = template) => lastPlayed(within, plays);

type Row = readonly [sentence: string, plays: readonly Play[], then: EnrollmentState | Refusal];

const holds = (rows: readonly Row[], within: Template = template) =>
  test.each(rows)('%s', (_, plays, then) => {
    const last = lastOf(plays, within);
    expect(last.ok ? last.value.enrollment.state : last.problem).toEqual(then);
  });

/** From the first step to the one in question, without waiting for anything. */
const toCall: readonly Play[] = [on(0, noAnswer)];
const toRemind: readonly Play[] = [...toCall, on(2, noAnswer)];
const toLastCall: readonly Play[] = [...toRemind, on(4, noAnswer)];
const toDrop: readonly Play[] = [...toLastCall, on(7, noAnswer)];
const toTalk: readonly Play[] = [on(0, replied)];
const toArrange: readonly Play[] = [...toTalk, on(1, done)];
const toMeet: readonly Play[] = [...toArrange, on(2, meetingOn(9))];
const toThank: readonly Play[] = [...toMeet, on(9, held)];

describe('enrolling', () => {
  const today = moment(day(0));

  test('opens the first step on the day of the start', () => {
    expect(enroll(template, record, { ...plan, start: day(3) }, today)).toEqual({
      ok: true,
      value: {
        tenant: 'contoso',
        id: 'enrollment',
        template: 'template',
        version: 3,
        record: 'ada',
        seller,
        inputs: { product: 'Loom' },
        state: open('invite', 3),
        revision: 1,
        history: [{ ...today, revision: 1, event: { kind: 'enroll' }, step: 'invite' }],
      },
    });
  });

  test('never starts in the past', () => {
    const started = enroll(template, record, { ...plan, start: day(-2) }, today);
    expect(started.ok && started.value.state).toEqual(open('invite', 0));
  });

  test.each(['lead', 'opportunity', 'account'] as const)(
    'refuses a %s in a template for contacts',
    (type) => {
      expect(enroll(template, { ...record, type }, plan, today)).toEqual({
        ok: false,
        problem: 'wrong-record-type',
      });
    },
  );

  test('refuses somebody who asked not to be contacted', () => {
    const silent: SalesRecord = { ...record, status: 'do-not-contact' };
    expect(enroll(template, silent, plan, today)).toEqual({ ok: false, problem: 'do-not-contact' });
  });

  test.each(['qualified', 'disqualified'] as const)('accepts a record that is %s', (status) => {
    expect(enroll(template, { ...record, status }, plan, today).ok).toBe(true);
  });
});

describe('an e-mail that branches', () => {
  holds([
    [
      'once sent, awaits a reply as long as its no-answer edge waits',
      [on(0, sent)],
      awaiting('invite', 0, 2),
    ],
    ['can be sent before it is due', [...toCall, on(0, noAnswer), on(1, sent)], awaiting('remind', 1, 4)],
    ['can be sent after it was due', [on(5, sent)], awaiting('invite', 5, 7)],
    ['is not sent twice', [on(0, sent), on(1, sent)], 'already-sent'],
    ['takes the reply at once, though nobody marked it sent', [on(0, replied)], open('talk', 1)],
    ['counts the wait of a reply from the day of the reply', [on(0, sent), on(5, replied)], open('talk', 6)],
    [
      'counts the wait of a no-answer from the day it was sent',
      [on(0, sent), on(1, noAnswer)],
      open('call', 2),
    ],
    ['goes on the same day when the wait is just over', [on(0, sent), on(2, noAnswer)], open('call', 2)],
    ['goes on today when the wait is long over', [on(0, sent), on(6, noAnswer)], open('call', 6)],
    ['counts as sent today when no-answer comes first', [on(4, noAnswer)], open('call', 6)],
    ['has no other outcome', [on(0, answered)], 'wrong-outcome'],
    ['has no other outcome while it is out', [on(0, sent), on(0, done)], 'wrong-outcome'],
  ]);
});

describe('an e-mail that does not branch', () => {
  holds([
    ['goes on once it is sent', [...toThank, on(10, sent)], reached('won', true, 10)],
    ['has no no-answer', [...toThank, on(10, noAnswer)], 'wrong-outcome'],
  ]);
});

describe('a call that branches', () => {
  holds([
    ['goes on when it is answered', [...toCall, on(2, answered)], open('arrange', 2)],
    ['goes on after the wait when nobody answers', [...toCall, on(3, noAnswer)], open('remind', 5)],
    ['can be made before its day', [...toCall, on(0, answered)], open('arrange', 0)],
    ['is not sent', [...toCall, on(2, sent)], 'wrong-outcome'],
    ['is not done', [...toCall, on(2, done)], 'wrong-outcome'],
  ]);
});

describe('a call that does not branch', () => {
  holds([
    ['goes on when it is done', [...toTalk, on(1, done)], open('arrange', 2)],
    ['is tried again the next day', [...toTalk, on(1, noAnswer)], open('talk', 2)],
    ['is tried again as often as it takes', [...toTalk, on(1, noAnswer), on(2, noAnswer)], open('talk', 3)],
    ['is not answered, only done', [...toTalk, on(1, answered)], 'wrong-outcome'],
  ]);

  test('counts its attempts', () => {
    const enrollment = after([...toTalk, on(1, noAnswer), on(2, noAnswer), on(3, noAnswer)]);
    expect(attemptsAt(enrollment, 'talk' as StepId)).toBe(3);
    expect(attemptsAt(enrollment, 'invite' as StepId)).toBe(0);
  });

  test('does not count an attempt that was taken back', () => {
    const enrollment = after([...toTalk, on(1, noAnswer), on(2, noAnswer), on(2, takeBack)]);
    expect(attemptsAt(enrollment, 'talk' as StepId)).toBe(1);
  });
});

describe('scheduling and meeting', () => {
  holds([
    ['done asks for the day that was agreed', [...toArrange, on(2, done)], 'choose-a-day'],
    [
      'the meeting is due on that day, whatever the edge waits',
      [...toArrange, on(2, meetingOn(9))],
      open('meet', 9),
    ],
    ['the day may be today', [...toArrange, on(2, meetingOn(2))], open('meet', 2)],
    ['the day is not in the past', [...toArrange, on(2, meetingOn(1))], 'day-is-past'],
    ['a meeting that was held goes on', [...toMeet, on(9, held)], open('thank', 10)],
    ['a no-show asks for a new day', [...toMeet, on(9, noShow())], 'choose-a-day'],
    ['a no-show stays on the meeting', [...toMeet, on(9, noShow(12))], open('meet', 12)],
    ['the new day is not in the past', [...toMeet, on(9, noShow(8))], 'day-is-past'],
    ['only a meeting knows no-shows', [...toTalk, on(1, noShow(3))], 'wrong-outcome'],
    ['a meeting is not tried again by itself', [...toMeet, on(9, noAnswer)], 'wrong-outcome'],
  ]);

  const withoutMeeting = templateOf(
    [
      stepOfType('schedule', 'arrange', { done: goTo('prepare', 2) }),
      stepOfType('task', 'prepare', { done: endAt('ready') }),
    ],
    { ready: true },
  );
  holds(
    [['scheduling asks for no day when no meeting follows', [on(0, done)], open('prepare', 2)]],
    withoutMeeting,
  );
});

describe('an edge to several ends', () => {
  holds([
    ['asks which it was', [...toLastCall, on(7, answered)], 'choose-an-end'],
    [
      'takes only one of its own',
      [...toLastCall, on(7, outcome('answered', { end: 'won' }))],
      'choose-an-end',
    ],
    ['ends well', [...toLastCall, on(7, outcome('answered', { end: 'agreed' }))], reached('agreed', true, 7)],
    [
      'ends otherwise',
      [...toLastCall, on(7, outcome('answered', { end: 'declined' }))],
      reached('declined', false, 7),
    ],
  ]);
});

describe('a customer who replies late', () => {
  const noted = (state: EnrollmentState, on: number) => ({ state, repliedOn: day(on) });

  holds([
    [
      'takes the branch of the e-mail and cancels the open step',
      [...toCall, on(2, replied)],
      open('talk', 3),
    ],
    ['does so after a sent mark, too', [on(0, sent), on(2, noAnswer), on(3, replied)], open('talk', 4)],
    ['answers the latest e-mail that branches', [...toLastCall, on(6, replied)], open('talk', 6)],
    [
      'answers the latest e-mail that was sent, not one skipped',
      [...toRemind, on(4, skip), on(5, replied)],
      open('talk', 6),
    ],
    [
      'answers an e-mail that was sent and then skipped',
      [on(0, sent), on(1, skip), on(2, replied)],
      open('talk', 3),
    ],
    ['is heard at the very last step', [...toDrop, on(9, replied)], open('talk', 9)],
    ['is no longer heard after the end', [...toThank, on(10, sent), on(11, replied)], 'already-ended'],
  ]);

  test.each<[string, readonly Play[], ReturnType<typeof noted>]>([
    ['replied', [on(0, sent), on(1, replied), on(3, replied)], noted(open('talk', 2), 3)],
    ['answered', [...toCall, on(2, answered), on(3, replied)], noted(open('arrange', 2), 3)],
  ])('is noted for the seller when they have %s since, and nothing moves', (_, plays, standing) => {
    expect(after(plays)).toMatchObject(standing);
  });

  test('is noted when they have met since', () => {
    const meetingAfterMail = templateOf(
      [
        stepOfType('email', 'ask', { replied: goTo('check'), 'no-answer': goTo('visit', 1) }),
        stepOfType('meeting', 'visit', { held: goTo('check', 1) }),
        stepOfType('task', 'check', { done: endAt('checked') }),
      ],
      { checked: true },
    );
    const enrollment = after([on(0, noAnswer), on(1, held), on(4, replied)], meetingAfterMail);
    expect(enrollment).toMatchObject(noted(open('check', 2), 4));
  });

  test('is noted when the only e-mail on the path was skipped', () => {
    expect(after([on(0, skip), on(1, replied)])).toMatchObject(noted(open('call', 2), 1));
  });

  test('is noted when the e-mail was taken back', () => {
    const enrollment = after([on(0, sent), on(0, takeBack), on(0, skip), on(1, replied)]);
    expect(enrollment).toMatchObject(noted(open('call', 2), 1));
  });

  test('takes its branch again when being reached was taken back', () => {
    expect(after([...toCall, on(2, answered), on(2, takeBack), on(3, replied)]).state).toEqual(
      open('talk', 4),
    );
  });

  const oneLine = templateOf(
    [
      stepOfType('email', 'hello', { sent: goTo('check', 2) }),
      stepOfType('task', 'check', { done: endAt('checked') }),
    ],
    { checked: true },
  );

  test('is noted in a template without such a branch', () => {
    expect(after([on(0, sent), on(1, replied)], oneLine)).toMatchObject(noted(open('check', 2), 1));
    expect(after([on(0, replied)], oneLine)).toMatchObject(noted(open('hello', 0), 0));
  });

  holds([
    [
      'is noted once until the seller decided',
      [...toTalk, on(3, replied), on(4, replied)],
      'reply-already-noted',
    ],
    [
      'lets the seller continue where they were',
      [...toTalk, on(3, replied), on(4, carryOn)],
      open('talk', 1),
    ],
    [
      'can reply again after that',
      [...toTalk, on(3, replied), on(4, carryOn), on(5, replied)],
      open('talk', 1),
    ],
    ['leaves nothing to continue without a reply', [...toTalk, on(1, carryOn)], 'nothing-to-continue'],
    [
      'leaves nothing to continue twice',
      [...toTalk, on(3, replied), on(4, carryOn), on(4, carryOn)],
      'nothing-to-continue',
    ],
    [
      'leaves nothing to continue when it took its branch',
      [...toCall, on(2, replied), on(2, carryOn)],
      'nothing-to-continue',
    ],
  ]);

  test.each<[string, EnrollmentEvent]>([
    ['continuing', carryOn],
    ['pausing', pause()],
    ['ending', close('won')],
    ['doing the step', done],
    ['snoozing', snooze(9)],
    ['skipping', skip],
  ])('is decided on by %s', (_, event) => {
    expect(after([...toTalk, on(3, replied)])).toHaveProperty('repliedOn', day(3));
    expect(after([...toTalk, on(3, replied), on(4, event)])).not.toHaveProperty('repliedOn');
  });

  const endsOnReply = templateOf(
    [
      stepOfType('email', 'ask', { replied: endAt('interested'), 'no-answer': goTo('ask-again', 1) }),
      stepOfType('email', 'ask-again', { replied: endAt('yes', 'no'), 'no-answer': goTo('check', 1) }),
      stepOfType('task', 'check', { done: endAt('no') }),
    ],
    { interested: true, yes: true, no: false },
  );
  const toCheck = [on(0, noAnswer), on(1, noAnswer)];
  const saidNo = outcome('replied', { end: 'no' });
  holds(
    [
      [
        'ends the sequence where a reply ends it',
        [on(0, noAnswer), on(0, skip), on(3, replied)],
        reached('interested', true, 3),
      ],
      [
        'ends it the way that was told where there are several',
        [...toCheck, on(3, saidNo)],
        reached('no', false, 3),
      ],
      ['is noted when nobody told which of several', [...toCheck, on(3, replied)], open('check', 2)],
    ],
    endsOnReply,
  );
});

describe('skip', () => {
  holds([
    ['takes no-answer where there is one, its wait counting from today', [on(3, skip)], open('call', 5)],
    ['counts from today, too, when the e-mail is out', [on(0, sent), on(3, skip)], open('call', 5)],
    ['takes no-answer of a call', [...toCall, on(2, skip)], open('remind', 4)],
    ['takes the only outcome otherwise', [...toTalk, on(1, skip)], open('arrange', 2)],
    ['needs no day to skip the scheduling', [...toArrange, on(2, skip)], open('meet', 6)],
    ['never ends in success', [...toThank, on(10, skip)], skippedOut(10)],
    ['does not take a closing decision either', [...toDrop, on(8, skip)], skippedOut(8)],
  ]);

  test('leaves the record as it is', () => {
    expect(lastOf([...toDrop, on(8, skip)])).toHaveProperty('value.effects', []);
  });
});

describe('snooze', () => {
  holds([
    ['moves the due day', [on(0, snooze(4))], open('invite', 4)],
    ['brings a wait forward', [...toCall, on(0, snooze(1))], open('call', 1)],
    ['moves the question while an e-mail is out', [on(0, sent), on(2, snooze(5))], awaiting('invite', 0, 5)],
    ['does not move the wait itself', [on(0, sent), on(1, snooze(9)), on(1, noAnswer)], open('call', 2)],
    ['needs a later day than today', [on(1, snooze(1))], 'day-not-in-future'],
    ['does not go back', [on(1, snooze(0))], 'day-not-in-future'],
    ['wakes what was paused', [on(0, pause()), on(1, snooze(3))], open('invite', 3)],
  ]);
});

describe('pause', () => {
  const pausedOn = (since: number, was: ReturnType<typeof open | typeof awaiting>, until?: number) => ({
    kind: 'paused' as const,
    was,
    since: day(since),
    ...(until === undefined ? {} : { until: day(until) }),
  });

  holds([
    ['keeps what it was', [on(0, pause())], pausedOn(0, open('invite', 0))],
    ['keeps an e-mail that is out', [on(0, sent), on(1, pause(4))], pausedOn(1, awaiting('invite', 0, 2), 4)],
    ['is until a later day than today', [on(1, pause(1))], 'day-not-in-future'],
    ['is not until a day gone by', [on(1, pause(0))], 'day-not-in-future'],
    ['happens once', [on(0, pause()), on(1, pause())], 'already-paused'],
    ['until a day happens once', [on(0, pause(4)), on(1, pause(4))], 'already-paused'],
    ['can get another day', [on(0, pause(4)), on(1, pause(6))], pausedOn(0, open('invite', 0), 6)],
    ['can get a day after all', [on(0, pause()), on(1, pause(6))], pausedOn(0, open('invite', 0), 6)],
    ['can lose its day', [on(0, pause(4)), on(1, pause())], pausedOn(0, open('invite', 0))],
    ['can follow on a pause that is over', [on(0, pause(4)), on(5, pause())], pausedOn(5, open('invite', 4))],
    ['ends when the step is done all the same', [...toTalk, on(0, pause()), on(5, done)], open('arrange', 6)],
    ['ends when the customer replies', [...toCall, on(0, pause()), on(3, replied)], open('talk', 4)],
    ['ends when the sequence does', [on(0, pause()), on(3, close('other'))], closed('other', 3)],
  ]);

  test('until a day is over on that day: what was paused is due then', () => {
    const { state } = after([...toCall, on(0, pause(7))]);
    expect(awake(state, day(6))).toEqual(state);
    expect(awake(state, day(7))).toEqual(open('call', 7));
    expect(awake(state, day(9))).toEqual(open('call', 7));
  });

  test('asks on that day about an e-mail that was out', () => {
    expect(awake(after([on(0, sent), on(1, pause(7))]).state, day(7))).toEqual(awaiting('invite', 0, 7));
  });

  test('without a day is never over by itself', () => {
    const { state } = after([on(0, pause())]);
    expect(awake(state, day(400))).toEqual(state);
  });

  describe('resume', () => {
    holds([
      [
        'keeps what was left of a wait, from the day of resuming',
        [on(0, noAnswer), on(1, pause()), on(10, resume)],
        open('call', 11),
      ],
      [
        'keeps what was left for a reply',
        [on(0, sent), on(1, pause()), on(10, resume)],
        awaiting('invite', 0, 11),
      ],
      ['makes an overdue step due today', [on(3, pause()), on(10, resume)], open('invite', 10)],
      [
        'does not wait for the day of a pause',
        [on(0, noAnswer), on(0, pause(30)), on(10, resume)],
        open('call', 12),
      ],
      [
        'keeps what was left when the pause changed meanwhile',
        [on(0, noAnswer), on(0, pause(8)), on(2, pause()), on(10, resume)],
        open('call', 12),
      ],
      ['has nothing to do when nothing is paused', [on(0, resume)], 'not-paused'],
      ['has nothing to do when the pause is over', [on(0, pause(4)), on(4, resume)], 'not-paused'],
      ['has nothing to do twice', [on(0, pause()), on(1, resume), on(1, resume)], 'not-paused'],
    ]);
  });
});

describe('ending it early', () => {
  holds([
    ['won', [on(1, close('won'))], closed('won', 1)],
    ['not interested', [...toCall, on(1, close('not-interested'))], closed('not-interested', 1)],
    ['wrong person', [on(0, sent), on(1, close('wrong-person'))], closed('wrong-person', 1)],
    ['do not contact', [...toMeet, on(3, close('do-not-contact'))], closed('do-not-contact', 3)],
    ['other', [on(0, pause()), on(1, close('other'))], closed('other', 1)],
    ['unenrolled', [on(0, close('unenrolled'))], closed('unenrolled', 0)],
  ]);

  test('do not contact marks the record', () => {
    expect(lastOf([on(0, close('do-not-contact'))])).toHaveProperty('value.effects', [
      { kind: 'change-record', change: { kind: 'status', status: 'do-not-contact' } },
    ]);
  });

  test.each(['won', 'not-interested', 'wrong-person', 'other', 'unenrolled'] as const)(
    '%s leaves the record as it is',
    (reason) => {
      expect(lastOf([on(0, close(reason))])).toHaveProperty('value.effects', []);
    },
  );

  test.each<[string, EnrollmentEvent]>([
    ['an outcome', noAnswer],
    ['a reply', replied],
    ['continue', carryOn],
    ['skip', skip],
    ['snooze', snooze(5)],
    ['pause', pause()],
    ['resume', resume],
    ['another end', close('won')],
  ])('leaves no room for %s', (_, event) => {
    expect(lastOf([on(0, close('other')), on(1, event)])).toEqual({ ok: false, problem: 'already-ended' });
  });
});

describe('a closing decision', () => {
  test('changes the record once the seller confirms it', () => {
    const last = lastOf([...toDrop, on(8, done)]);
    expect(last).toMatchObject({
      ok: true,
      value: {
        enrollment: { state: reached('disqualified', false, 8) },
        effects: [{ kind: 'change-record', change: { kind: 'status', status: 'disqualified' } }],
      },
    });
  });

  test('may also lead on', () => {
    const keeping = templateOf(
      [
        stepOfType('decision', 'keep', { done: goTo('note', 1) }, { kind: 'tag', tag: 'future events' }),
        stepOfType('task', 'note', { done: endAt('kept') }),
      ],
      { kept: false },
    );
    expect(lastOf([on(0, done)], keeping)).toMatchObject({
      value: {
        enrollment: { state: open('note', 1) },
        effects: [{ kind: 'change-record', change: { kind: 'tag', tag: 'future events' } }],
      },
    });
  });

  test('changes nothing when it is refused', () => {
    expect(lastOf([...toDrop, on(8, answered)])).toEqual({ ok: false, problem: 'wrong-outcome' });
  });

  test('changes the status, or adds a tag once', () => {
    const tagged = changeRecord(record, { kind: 'tag', tag: 'events' });
    expect(changeRecord(record, { kind: 'status', status: 'qualified' })).toEqual({
      ...record,
      status: 'qualified',
    });
    expect(tagged).toEqual({ ...record, tags: ['events'] });
    expect(changeRecord(tagged, { kind: 'tag', tag: 'events' })).toEqual(tagged);
  });
});

describe('undo', () => {
  holds([
    ['restores the state before the last event', [on(0, sent), on(1, takeBack)], open('invite', 0)],
    [
      'restores a step that was moved to the past',
      [...toCall, on(2, answered), on(9, takeBack)],
      open('call', 2),
    ],
    ['works after an end', [...toThank, on(10, sent), on(10, takeBack)], open('thank', 10)],
    [
      'works after an early end',
      [on(0, sent), on(1, close('other')), on(1, takeBack)],
      awaiting('invite', 0, 2),
    ],
    ['restores a pause', [on(0, pause(4)), on(5, sent), on(5, takeBack)], after([on(0, pause(4))]).state],
    ['takes back several in a row', [...toRemind, on(3, takeBack), on(3, takeBack)], open('invite', 0)],
    [
      'takes back what came after an undo',
      [...toCall, on(1, takeBack), on(1, sent), on(1, takeBack)],
      open('invite', 0),
    ],
    [
      'takes back, then, what came before it',
      [...toCall, on(2, answered), on(2, takeBack), on(2, noAnswer), on(3, takeBack), on(3, takeBack)],
      open('invite', 0),
    ],
    ['takes back the enrollment itself', [on(1, takeBack)], closed('unenrolled', 1)],
    [
      'takes back everything down to the enrollment',
      [...toCall, on(1, takeBack), on(1, takeBack)],
      closed('unenrolled', 1),
    ],
    ['takes nothing back after that', [on(1, takeBack), on(1, takeBack)], 'nothing-to-undo'],
    ['leaves nothing to do after that', [on(1, takeBack), on(1, sent)], 'already-ended'],
  ]);

  test('restores a reply that was noted', () => {
    const enrollment = after([...toTalk, on(3, replied), on(4, carryOn), on(4, takeBack)]);
    expect(enrollment).toMatchObject({ state: open('talk', 1), repliedOn: day(3) });
  });

  test('takes back a reply that was noted', () => {
    expect(after([...toTalk, on(3, replied), on(4, takeBack)])).not.toHaveProperty('repliedOn');
  });

  test('raises the revision and adds an entry of its own, so that old cards stay stale', () => {
    const enrollment = after([...toCall, on(2, answered), on(3, takeBack)]);
    expect(enrollment.revision).toBe(4);
    expect(enrollment.history.at(-1)).toEqual({
      ...moment(day(3)),
      revision: 4,
      event: { kind: 'undo', undid: 3 },
      step: 'call',
      before: { state: open('arrange', 2) },
    });
  });

  test('restores the record as it was before the event that changed it', () => {
    const before: SalesRecord = { ...record, status: 'qualified', tags: ['vip'] };
    const ended = rememberRecord(after([on(0, close('do-not-contact'))]), before);
    expect(undo(ended, moment(day(0)))).toHaveProperty('value.effects', [
      { kind: 'restore-record', to: { status: 'qualified', tags: ['vip'] } },
    ]);
  });

  test('leaves the record alone when the event did not change it', () => {
    expect(lastOf([on(0, sent), on(0, takeBack)])).toHaveProperty('value.effects', []);
  });
});

describe('history', () => {
  test('every event raises the revision and says who did what when, of which step, and how it was before', () => {
    const enrollment = after([on(0, sent), on(3, noAnswer), on(5, answered)]);
    expect(enrollment.revision).toBe(4);
    expect(enrollment.history).toEqual([
      { ...moment(day(0)), revision: 1, event: { kind: 'enroll' }, step: 'invite' },
      { ...moment(day(0)), revision: 2, event: sent, step: 'invite', before: { state: open('invite', 0) } },
      {
        ...moment(day(3)),
        revision: 3,
        event: noAnswer,
        step: 'invite',
        before: { state: awaiting('invite', 0, 2) },
      },
      { ...moment(day(5)), revision: 4, event: answered, step: 'call', before: { state: open('call', 3) } },
    ]);
  });

  test('keeps a noted reply in what was before', () => {
    const entry = after([...toTalk, on(3, replied), on(4, done)]).history.at(-1);
    expect(entry?.before).toEqual({ state: open('talk', 1), repliedOn: day(3) });
  });

  test('keeps everything else of an enrollment', () => {
    const { state, revision, history, ...rest } = enrolled(template);
    const later = after([...toCall, on(2, snooze(5))]);
    expect(later).toMatchObject(rest);
    expect([later.state, later.revision, later.history]).not.toEqual([state, revision, history]);
  });

  test('really happened is what was not taken back', () => {
    const { history } = after([on(0, sent), on(1, noAnswer), on(1, takeBack), on(2, replied)]);
    expect(livePath(history).map(({ event }) => event)).toEqual([{ kind: 'enroll' }, sent, replied]);
  });

  test('the record as it was is noted in the newest entry alone', () => {
    const { history } = rememberRecord(after([on(0, sent), on(1, noAnswer)]), record);
    expect(history.map(({ recordBefore }) => recordBefore)).toEqual([
      undefined,
      undefined,
      { status: 'active', tags: [] },
    ]);
  });
});
