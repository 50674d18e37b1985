import { describe, expect, test } from 'vitest';
import { NO_TALK, remember } from '../../../src/domain/talk.ts';
import { id, NOW, say, told } from './say.ts';

describe('what the pages say is understood', () => {
  test.each([
    ['hi', '? small-talk'],
    ['help', '? help'],
    ['enroll Asha Rao in no-show follow up', 'enroll Asha Rao contact-no-show'],
    ['enroll Asha Rao in no-show follow up from monday', 'enroll Asha Rao contact-no-show 2026-12-07'],
    ['start the webinar sequence for Meera and Hema', 'enroll Meera Iyer & Hema Patil webinar-follow-up'],
    ['today', '? today 2026-11-30'],
    ['overdue', '? due'],
    ['my records', '? list'],
    ['status Asha Rao', '? status Asha Rao'],
    ['where are we with Asha?', '? status Asha Rao'],
    ['why is Asha on this list?', '? why Asha Rao'],
    ['Asha Rao replied', 'outcome replied Asha Rao'],
    ['no answer from Asha', 'outcome no-answer Asha Rao'],
    ['Asha picked up', 'outcome answered Asha Rao'],
    ['left voicemail for Hema', 'outcome voicemail Hema Patil'],
    ['snooze Asha until friday', 'snooze Asha Rao 2026-12-04'],
    ['snooze Asha until tomorrow 5pm', 'snooze Asha Rao 2026-12-01 17:00'],
    ['skip Asha', 'skip Asha Rao'],
    ['pause Asha until 5 december', 'pause Asha Rao 2026-12-05'],
    ['resume Asha', 'resume Asha Rao'],
    ['unenroll Asha', 'unenroll Asha Rao'],
    ['undo', 'undo'],
    ['note Asha: prefers mornings', 'note Asha Rao'],
    ['templates', '? templates'],
    ['template webinar', '? template webinar-follow-up'],
    ['settings', 'settings'],
    ['summary', '? summary'],
    ['summary webinar', '? summary webinar-follow-up'],
    ['team', '? team'],
    ['reassign Asha Rao to Megan', 'reassign Asha Rao megan'],
    ['make Megan manager', 'roles megan'],
    ['आशा राव का जवाब आ गया', 'outcome replied Asha Rao'],
    ['Asha ko webinar mein daal do', 'enroll Asha Rao webinar-follow-up'],
    ['Asha ko shukravar tak taal do', 'snooze Asha Rao 2026-12-04'],
    ['राजेश गुप्ता ने फ़ोन नहीं उठाया', 'outcome no-answer Rajesh Gupta'],
  ])('%s → %s', (text, wanted) => {
    expect(told(say(text))).toBe(wanted);
  });
});

describe('nothing is done to somebody whom nobody meant', () => {
  test.each([
    ['Ravi replied', 'ask who'],
    ['she replied', 'ask who'],
    ['skip her', 'ask who'],
    ['usko friday tak taal do', 'ask who'],
  ])('%s → %s', (text, wanted) => {
    expect(told(say(text))).toBe(wanted);
  });
});

describe('a question or a denial is never recorded', () => {
  test.each([
    'Asha Rao replied?',
    'has Asha replied',
    'आशा राव ने जवाब दिया?',
    'Asha ka reply aaya?',
    'skip Asha?',
    "don't skip Asha",
    'I have not called Asha yet',
    'I will call Asha tomorrow',
    'if Asha replies, I will tell you',
  ])('%s', (text) => {
    const decision = say(text);
    expect(decision.kind === 'do' && decision.requests.some(({ act }) => act)).toBe(false);
  });
});

describe('what was said before is remembered', () => {
  const shown = remember(NO_TALK, { kind: 'shown', what: 'record', records: [id('Asha Rao')] }, NOW);
  const asked = remember(
    NO_TALK,
    {
      kind: 'asked',
      question: {
        kind: 'who',
        request: { intent: 'outcome', outcome: 'replied', act: true },
        options: ['Ravi Kumar', 'Ravi Menon'].map((name) => ({
          intent: 'outcome',
          outcome: 'replied',
          act: true,
          who: { kind: 'records', records: [id(name)] },
        })),
      },
    },
    NOW,
  );
  const confirmed = remember(
    NO_TALK,
    {
      kind: 'asked',
      question: {
        kind: 'confirm',
        request: {
          intent: 'end',
          reason: 'won',
          act: true,
          confirm: true,
          who: { kind: 'records', records: [id('Asha Rao')] },
        },
        options: [],
      },
    },
    NOW,
  );

  test.each([
    [shown, 'she replied', 'outcome replied Asha Rao'],
    [shown, 'उनका जवाब आ गया', 'outcome replied Asha Rao'],
    [shown, 'isko pause kar do', 'pause Asha Rao'],
    [asked, 'the second one', 'outcome replied Ravi Menon'],
    [asked, 'dusra wala', 'outcome replied Ravi Menon'],
    [asked, 'Kumar', 'outcome replied Ravi Kumar'],
    [asked, 'cancel', '? no'],
    [confirmed, 'yes', 'end won Asha Rao'],
    [confirmed, 'haan kar do', 'end won Asha Rao'],
    [confirmed, 'no', '? no Asha Rao'],
  ])('after %#: %s → %s', (talk, text, wanted) => {
    expect(told(say(text, talk))).toBe(wanted);
  });

  test('for half an hour', () => {
    expect(told(say('she replied', shown, NOW + 31 * 60_000))).toBe('ask who');
  });
});

describe('a correction says for whom the last was meant', () => {
  const done = remember(
    NO_TALK,
    {
      kind: 'done',
      requests: [
        {
          intent: 'outcome',
          outcome: 'replied',
          act: true,
          who: { kind: 'records', records: [id('Asha Rao')] },
        },
      ],
    },
    NOW,
  );

  test.each([
    'no, Hema',
    'sorry, I meant Hema Patil',
    'not Asha, Hema',
    'oops, it was Hema',
    'wrong one, Hema Patil',
    'नहीं, हेमा पाटिल',
    'nahi, Hema ka',
  ])('%s', (text) => {
    expect(say(text, done)).toMatchObject({ kind: 'do', requests: [{ instead: { at: done.at } }] });
    expect(told(say(text, done))).toBe('outcome replied Hema Patil');
  });

  test.each(['Hema', 'Hema too', 'Hema replied', 'no'])('“%s” takes nothing back', (text) => {
    expect(JSON.stringify(say(text, done))).not.toContain('instead');
  });
});

test.each([
  ['remind me to send Asha the new price list on friday', 'send Asha the new price list'],
  ['remind me about all of this with Asha Rao on friday', undefined],
  ['आशा राव को शुक्रवार को याद दिलाना कि कीमत भेजनी है', 'कीमत भेजनी है'],
])('what is to be remembered: %s', (text, note) => {
  const decision = say(text);
  expect(decision).toMatchObject({ kind: 'do' });
  expect(decision.kind === 'do' ? decision.requests[0]?.note : undefined).toBe(note);
});
