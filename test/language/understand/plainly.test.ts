import { describe, expect, test } from 'vitest';
import { NO_TALK, remember } from '../../../src/domain/talk.ts';
import { id, NOW, say, told } from './say.ts';

const noteOf = (text: string): string | undefined => {
  const decision = say(text);
  return decision.kind === 'do' ? decision.requests[0]?.note : undefined;
};

describe('what is wanted again and again is done once, and said so', () => {
  test.each([
    ['remind me every friday', ['2026-12-04'], 'every friday'],
    ['remind me every monday about Hema', ['2026-12-07'], 'every monday'],
    ['har shukravar yaad dilana', ['2026-12-04'], 'har shukravar'],
    ['हर शुक्रवार आशा राव की याद दिलाओ', ['2026-12-04'], 'हर शुक्रवार'],
    ['snooze Hema every tuesday', ['2026-12-01'], 'every tuesday'],
  ])('%s', (text, candidates, said) => {
    expect(say(text)).toMatchObject({
      kind: 'ask',
      missing: { kind: 'when', candidates, said, isRepeated: true },
    });
  });

  test('the hour is kept, and nobody is everybody', () => {
    expect(say('remind me daily at 9')).toMatchObject({
      kind: 'ask',
      request: { intent: 'remind', when: { time: '09:00' } },
      missing: { isRepeated: true },
    });
    expect(say('remind me every friday')).not.toMatchObject({ request: { who: { kind: 'group' } } });
  });
});

describe('a reminder keeps what to do, not when nor that it is one', () => {
  test.each([
    ['remind me to call Asha Rao on Friday', 'call Asha Rao'],
    [
      "remind me to send the quote for Friday's meeting to Asha Rao at 4",
      "send the quote for Friday's meeting to Asha Rao",
    ],
    ['Asha Rao ko friday 4 baje quote bhejna hai yaad dilana', 'Asha Rao ko quote bhejna hai'],
    ['आशा राव को शुक्रवार 4 बजे कोटेशन भेजना है याद दिलाना', 'आशा राव को कोटेशन भेजना है'],
    ['आशा राव की कल याद दिलाना', undefined],
  ])('%s → %s', (text, note) => {
    expect(noteOf(text)).toBe(note);
  });
});

test('of whom to note something is no note', () => {
  expect(noteOf('note Asha Rao')).toBeUndefined();
  expect(noteOf('note for Asha Rao: likes Hema Patil')).toBe('likes Hema Patil');
});

describe('a report and an order in one sentence are both done', () => {
  test.each([
    ['आशा राव ने फ़ोन नहीं उठाया और मुझे 4 बजे याद दिलाओ', 'outcome no-answer Asha Rao + remind Asha Rao 16:00'],
    [
      'Asha Rao ne phone nahi uthaya aur mujhe 4 baje yaad dilao',
      'outcome no-answer Asha Rao + remind Asha Rao 16:00',
    ],
  ])('%s → %s', (text, wanted) => {
    expect(told(say(text))).toBe(wanted);
  });
});

describe('whoever is invited to an event is invited by the template that does so', () => {
  test.each([
    ['invite Meera Iyer to the event', 'enroll Meera Iyer event-invitation'],
    ['invite Meera to the golf day event', 'enroll Meera Iyer event-invitation'],
  ])('%s → %s', (text, wanted) => {
    expect(told(say(text))).toBe(wanted);
  });

  test('in English', () => {
    expect(say('invite Meera Iyer to the event').writing).toBe('en');
  });
});

describe('what has been done is told', () => {
  test.each([
    ['what did you just do?', '? history'],
    ['आपने अभी क्या किया?', '? history'],
    ['show me yesterday', '? history 2026-11-29'],
    ['maine pichle hafte kitne call kiye the', '? history 2026-11-23'],
  ])('%s → %s', (text, wanted) => {
    expect(told(say(text))).toBe(wanted);
  });
});

describe('a slip in one word of a name is no doubt, where nobody else is like it', () => {
  test.each([
    ['Rajesh Gupat replied', 'outcome replied Rajesh Gupta'],
    ['snooze Rajesh Guptta until friday', 'snooze Rajesh Gupta 2026-12-04'],
  ])('%s → %s', (text, wanted) => {
    expect(told(say(text))).toBe(wanted);
  });

  test.each(['Ravi Menin replied', 'Rjaesh replied'])('%s is asked', (text) => {
    const decision = say(text);
    expect(decision.kind === 'do' && decision.requests.some(({ act }) => act)).toBe(false);
  });
});

describe('"try" is no "three", and "the last one" is what was done last', () => {
  const talk = remember(NO_TALK, { kind: 'shown', what: 'record', records: [id('Asha Rao')] }, NOW);
  const replied = remember(
    talk,
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
    [talk, 'she asked me to try again on 5 january', 'outcome call-later Asha Rao 2027-01-05'],
    [replied, 'scratch that last one', 'undo'],
  ])('%j %s → %s', (before, text, wanted) => {
    expect(told(say(text, before))).toBe(wanted);
  });
});

describe('whoever is named as not meant is not', () => {
  const talk = remember(
    NO_TALK,
    {
      kind: 'done',
      requests: [
        {
          intent: 'outcome',
          outcome: 'replied',
          act: true,
          who: { kind: 'records', records: [id('Meera Iyer')] },
        },
      ],
    },
    NOW,
  );

  test.each([
    'maaf kijiye, Meera nahi Hema Patil ka jawab aaya',
    'मीरा का नहीं हेमा का जवाब आया',
    'Meera se nahi Hema se jawab aaya',
  ])('%s', (text) => {
    const decision = say(text, talk);
    expect(
      decision.kind === 'do' || decision.kind === 'propose' ? decision.requests[0] : undefined,
    ).toMatchObject({
      intent: 'outcome',
      outcome: 'replied',
      who: { records: [id('Hema Patil')] },
    });
  });

  test('what somebody did not do is told of them', () => {
    expect(told(say('Asha Rao nahi aayi'))).toBe('outcome no-show Asha Rao');
  });
});

describe('what the words ahead of a question tell is no question', () => {
  test.each([
    ['did the needful for Asha Rao, email sent', 'outcome sent Asha Rao'],
    ['did it for Asha Rao, the email is sent', 'outcome sent Asha Rao'],
  ])('%s', (text, expected) => {
    expect(told(say(text))).toBe(expected);
  });

  test('but with a question mark it is one', () => {
    expect(say('did the needful happen for Asha Rao?')).not.toMatchObject({ requests: [{ act: true }] });
  });
});
