import { describe, expect, test } from 'vitest';
import { NO_TALK, remember, type Talk } from '../../../src/domain/talk.ts';
import type { Day } from '../../../src/domain/day.ts';
import type { Moment, Request } from '../../../src/domain/request.ts';
import { rows } from './days/rows.ts';
import { id, NOW, say, told } from './say.ts';

const asha = { kind: 'records', records: [id('Asha Rao')] } as const;
const done = (request: Omit<Request, 'act' | 'who'>): Talk =>
  remember(NO_TALK, { kind: 'done', requests: [{ ...request, act: true, who: asha }] }, NOW);
const noteOf = (text: string, talk = NO_TALK): string | undefined => {
  const decision = say(text, talk);
  return decision.kind === 'do' ? decision.requests[0]?.note : undefined;
};

describe('a pause until something happens has no day, and why is kept', () => {
  test.each(
    rows(`
    keep Asha Rao on hold till their board clears budget → until their board clears budget
    freeze Asha Rao until they have a new boss → until they have a new boss
    keep Asha Rao on hold till harvest gets over → until harvest gets over
    pause Asha Rao until further notice → until further notice
    `),
  )('%s', (text, note) => {
    expect(told(say(text))).toBe('pause Asha Rao');
    expect(noteOf(text)).toBe(note);
  });

  test.each(['wibble', 'then', 'the 32nd', 'some week or other'])('pause Asha Rao until %s', (day) => {
    expect(told(say(`pause Asha Rao until ${day}`))).not.toBe('pause Asha Rao');
  });
});

describe('what was said before is not said again', () => {
  const meeting = (when: Moment): Talk => done({ intent: 'outcome', outcome: 'meeting-scheduled', when });
  const thursday = meeting({ day: '2026-12-03' as Day, time: '15:00' });
  const reminder = done({ intent: 'remind', when: { time: '18:00' } });
  const later = done({ intent: 'outcome', outcome: 'call-later', when: { time: '18:00' } });
  const snoozed = done({ intent: 'snooze', when: { day: '2026-12-04' as Day } });

  test.each([
    [thursday, '3 nahi 4 baje meeting hai', 'outcome meeting-scheduled Asha Rao 2026-12-03 16:00'],
    [later, '6 nahi 7 baje bola tha usne', 'outcome call-later Asha Rao 19:00'],
    [reminder, 'isko bhi yaad dilana usi time', 'remind Asha Rao 18:00'],
    [snoozed, 'tab tak koi mail na jaye usko', 'pause Asha Rao 2026-12-04'],
    [snoozed, 'pause Asha Rao till then', 'pause Asha Rao 2026-12-04'],
  ])('after %#: %s', (talk, text, wanted) => {
    expect(told(say(text, talk))).toBe(wanted);
  });

  test('with nothing before, it is asked for', () => {
    expect(told(say('pause Asha Rao till then'))).toBe('ask when');
  });
});

describe('what is denied is what stands beside the denial', () => {
  const talk = done({ intent: 'outcome', outcome: 'voicemail' });

  test.each([
    ['oho voicemail nahi, usne uthaya tha baat hui', 'outcome answered Asha Rao'],
    ['पक्का जवाब नहीं पर हाँ-हूँ का मैसेज भेजा है', 'outcome replied Asha Rao'],
    ['nahi nahi, voicemail Hema ko chhoda tha', 'outcome voicemail Hema Patil'],
    ['inka bhi mail pahuncha nahi, bounce dikha raha', 'outcome bounced Asha Rao'],
  ])('%s', (text, wanted) => {
    expect(told(say(text, talk))).toBe(wanted);
  });

  test('of two ends the other one', () => {
    const lost = done({ intent: 'end', reason: 'lost' });
    expect(told(say('lost nhi won likhna tha yaar', lost))).toBe('end won Asha Rao');
  });

  test.each([
    'आशा राव को वेबिनार में डालने की कोई जरूरत नहीं है',
    'Asha Rao ko webinar mein daalne ki zaroorat nahi',
    'Asha Rao ka jawab nahi aaya',
  ])('and %s changes nothing', (text) => {
    const decision = say(text);
    expect(
      decision.kind === 'do' && decision.requests.some(({ act, outcome }) => act && outcome !== 'no-answer'),
    ).toBe(false);
  });
});

describe('a report stands beside a condition, a plan or a mark of whoever wrote it down', () => {
  test.each([
    [
      'Asha Rao said if we ring again she will go to the regulator, never contact her',
      'end do-not-contact Asha Rao',
    ],
    ['[voice note] Asha Rao ne jawab de diya', 'outcome replied Asha Rao'],
    ['Asha Rao ne nahi uthaya. Phir se karungi', 'outcome no-answer Asha Rao'],
  ])('%s', (text, wanted) => {
    expect(told(say(text))).toBe(wanted);
  });

  test.each(['if Asha Rao calls again never contact her', 'kal Asha Rao ko phone karunga, phir dekhte hain'])(
    'but %s does not act',
    (text) => {
      const decision = say(text);
      expect(decision.kind === 'do' && decision.requests.some(({ act }) => act)).toBe(false);
    },
  );
});

test.each([
  ['inke yahan teen counter hain, yaad rakhna', 'inke yahan teen counter hain'],
  ['बजट फरवरी में खुलेगा, ये भी लिख लो', 'बजट फरवरी में खुलेगा'],
])('what is asked to be noted may come first: %s', (text, note) => {
  expect(noteOf(text, done({ intent: 'outcome', outcome: 'held' }))).toBe(note);
});

test.each([
  ['Asha Rao ko Christmas ke baad, 28 Dec ko dikhao', 'snooze Asha Rao 2026-12-28'],
  ['Asha Rao ko 11:45 pe dikhana dubara', 'snooze Asha Rao 11:45'],
])('a day that is made precise, and an hour in so many words: %s', (text, wanted) => {
  expect(told(say(text))).toBe(wanted);
});

describe('what is said of many is what it would be of one', () => {
  test.each([
    ['baaki sab no answer laga do', 'outcome no-answer many'],
    ['baki sab sent', 'outcome sent many'],
    ['बाकी सब skip', 'skip many'],
  ])('%s', (text, wanted) => {
    expect(told(say(text, done({ intent: 'outcome', outcome: 'answered' })))).toContain(wanted);
  });
});
