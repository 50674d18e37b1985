import { describe, expect, test } from 'vitest';
import type { Day } from '../../../src/domain/day.ts';
import type { TemplateId } from '../../../src/domain/ids.ts';
import type { ReportedOutcome } from '../../../src/domain/enrollment.ts';
import type { Request, Who } from '../../../src/domain/request.ts';
import { NO_TALK, remember, type Talk } from '../../../src/domain/talk.ts';
import { id, inALine, NOW, say, told } from './say.ts';

const records = (...names: readonly string[]): Who => ({ kind: 'records', records: names.map(id) });

const done = (request: Omit<Request, 'act'>): Talk =>
  remember(NO_TALK, { kind: 'done', requests: [{ act: true, ...request }] }, NOW);

const asha = records('Asha Rao');
const reminded = done({ intent: 'remind', who: asha, when: { day: '2026-12-03' as Day, time: '17:00' } });
const snoozed = done({ intent: 'snooze', who: asha, when: { day: '2026-12-03' as Day } });
const enrolled = done({ intent: 'enroll', who: asha, template: 'contact-no-show' as TemplateId });
const onLeave = done({ intent: 'leave', when: { day: '2026-12-07' as Day, to: '2026-12-11' as Day } });
const dropped = done({ intent: 'unenroll', who: asha });

describe('what was set last is moved to another time', () => {
  test.each([
    [reminded, 'not 5, 6', 'remind Asha Rao 2026-12-03 18:00'],
    [reminded, 'no, 6', 'remind Asha Rao 2026-12-03 18:00'],
    [reminded, '4pm', 'remind Asha Rao 2026-12-03 16:00'],
    [reminded, 'make it 3', 'remind Asha Rao 2026-12-03 15:00'],
    [reminded, 'make it three', 'remind Asha Rao 2026-12-03 15:00'],
    [reminded, '5 nahi 6', 'remind Asha Rao 2026-12-03 18:00'],
    [reminded, '6 baje kar do', 'remind Asha Rao 2026-12-03 18:00'],
    [reminded, '5 नहीं 6 बजे', 'remind Asha Rao 2026-12-03 18:00'],
    [reminded, 'not Thursday, Friday', 'remind Asha Rao 2026-12-04 17:00'],
    [reminded, 'guruvar nahi shukravar', 'remind Asha Rao 2026-12-04 17:00'],
    [reminded, 'गुरुवार नहीं शुक्रवार', 'remind Asha Rao 2026-12-04 17:00'],
    [snoozed, 'no, Friday', 'snooze Asha Rao 2026-12-04'],
    [snoozed, 'sorry, till Friday', 'snooze Asha Rao 2026-12-04'],
    [snoozed, 'no, Friday, she travels', 'snooze Asha Rao 2026-12-04'],
    [enrolled, 'no, from thursday', 'enroll Asha Rao contact-no-show 2026-12-03'],
    [enrolled, 'kal se', 'enroll Asha Rao contact-no-show 2026-12-01'],
    [enrolled, 'नहीं, गुरुवार से', 'enroll Asha Rao contact-no-show 2026-12-03'],
  ])('%# %s', (talk, text, wanted) => {
    const decision = say(text, talk);
    expect(told(decision)).toBe(wanted);
    expect(decision.kind === 'do' && decision.requests[0]?.instead).toMatchObject({ at: NOW });
  });

  test.each([
    ['only up to the 9th', '2026-12-07', '2026-12-09'],
    ['nahi, 9 tak hi', '2026-12-07', '2026-12-09'],
    ['सिर्फ़ 9 तारीख़ तक', '2026-12-07', '2026-12-09'],
    ['no, from the 8th', '2026-12-08', '2026-12-11'],
  ])('of a leave one end: %s', (text, day, to) => {
    expect(say(text, onLeave)).toMatchObject({
      kind: 'do',
      requests: [{ intent: 'leave', when: { day, to } }],
    });
  });

  test.each(['Friday', 'what about 6?', 'no, 6, and skip Ravi Menon', 'remind me at 6 about Hema'])(
    'and nothing else is taken for that: %s',
    (text) => {
      const decision = say(text, reminded);
      expect(decision.kind === 'do' && decision.requests.some(({ instead }) => instead)).toBe(false);
    },
  );
});

describe('what was told last was something else', () => {
  const told = (outcome: ReportedOutcome): Talk => done({ intent: 'outcome', outcome, who: asha });
  const lost = done({ intent: 'end', reason: 'lost', who: asha });
  test.each([
    [told('busy'), 'not busy. voicemail', 'outcome voicemail Asha Rao'],
    [told('voicemail'), 'lol not voicemail, she actually picked up', 'outcome answered Asha Rao'],
    [told('voicemail'), 'voicemail nahi tha, sach mein baat hui thi', 'outcome answered Asha Rao'],
    [told('busy'), 'busy nahi tha, uthaya hi nahi', 'outcome no-answer Asha Rao'],
    [told('bounced'), 'bounce nahi hui, unka reply aaya hai', 'outcome replied Asha Rao'],
    [told('replied'), 'जवाब नहीं, मेल वापस आई है', 'outcome bounced Asha Rao'],
    [lost, 'lost nahi won likhna tha', 'end won Asha Rao'],
    [reminded, 'sorry, I meant Friday', 'remind Asha Rao 2026-12-04 17:00'],
    [snoozed, 'guruvar nahi, shukravar bola tha maine', 'snooze Asha Rao 2026-12-04'],
  ])('%# %s', (talk, text, wanted) => {
    const decision = say(text, talk);
    expect(decision.kind === 'do' && decision.requests.map(inALine).join()).toBe(wanted);
    expect(decision).toMatchObject({ requests: [{ instead: { records: [id('Asha Rao')] } }] });
  });

  test.each([
    [told('busy'), 'not busy'],
    [told('replied'), 'not a reply, Ravi Menon left a voicemail'],
    [told('answered'), 'is it not voicemail?'],
  ])('%# %s', (talk, text) => {
    expect(say(text, talk)).not.toMatchObject({ requests: [{ instead: { records: [id('Asha Rao')] } }] });
  });
});

describe('the same is done for somebody else', () => {
  test.each([
    [enrolled, 'same for Hema', 'enroll Hema Patil contact-no-show'],
    [enrolled, 'हेमा के लिए भी', 'enroll Hema Patil contact-no-show'],
    [snoozed, 'and Hema too', 'snooze Hema Patil 2026-12-03'],
    [snoozed, 'Hema ko bhi', 'snooze Hema Patil 2026-12-03'],
    [reminded, 'same for Hema', 'remind Hema Patil 2026-12-03 17:00'],
  ])('%# %s', (talk, text, wanted) => {
    expect(told(say(text, talk))).toBe(wanted);
  });
});

describe('what was set is taken back by what it is called', () => {
  test.each([
    [reminded, 'cancel that reminder', 'remind'],
    [NO_TALK, 'delete my 5 pm reminder', 'remind'],
    [NO_TALK, "cancel Asha's reminder", 'remind'],
    [NO_TALK, 'wo reminder hata do', 'remind'],
    [NO_TALK, 'वो रिमाइंडर रद्द करो', 'remind'],
    [onLeave, 'cancel the leave', 'leave'],
    [NO_TALK, 'chutti cancel karo', 'leave'],
    [NO_TALK, 'छुट्टी रद्द करो', 'leave'],
  ])('%# %s', (talk, text, topic) => {
    expect(say(text, talk)).toMatchObject({ kind: 'do', requests: [{ intent: 'undo', act: true, topic }] });
  });

  test('with the time and the record that are named', () => {
    expect(say("delete Asha's 5 pm reminder")).toMatchObject({
      requests: [{ topic: 'remind', who: asha, when: { time: '17:00' } }],
    });
  });

  test.each(['remind me to cancel the order', 'did you cancel the reminder?', "don't cancel the reminder"])(
    'but not where something else is said: %s',
    (text) => {
      const decision = say(text);
      expect(decision.kind === 'do' ? decision.requests.map(({ topic }) => topic) : []).not.toContain(
        'remind',
      );
    },
  );
});

describe('who was let go is kept after all', () => {
  test.each(['no wait, keep him', 'keep Asha', 'nahi ruko, rehne do usko', 'नहीं, उसे रहने दो', 'cancel that'])(
    '%s',
    (text) => {
      expect(told(say(text, dropped))).toBe('undo Asha Rao');
    },
  );
});

describe('a sentence orders several things', () => {
  test.each([
    ['log no answer for Asha and remind me at 4', 'outcome no-answer Asha Rao + remind Asha Rao 16:00'],
    ['skip Hema then pause Asha until Friday', 'skip Hema Patil + pause Asha Rao 2026-12-04'],
    ['Hema ko skip karo phir Asha ko Friday tak pause karo', 'skip Hema Patil + pause Asha Rao 2026-12-04'],
    ['हेमा को छोड़ो और आशा को शुक्रवार तक टालो', 'skip Hema Patil + snooze Asha Rao 2026-12-04'],
  ])('%s', (text, wanted) => {
    const decision = say(text);
    expect(decision.kind === 'do' ? decision.requests.map(inALine).join(' + ') : decision.kind).toBe(wanted);
  });

  test('and what is open of it is left over, to be asked', () => {
    const decision = say('skip Ravi then pause Asha until Friday');
    expect(told(decision)).toBe('pause Asha Rao 2026-12-04');
    expect(decision).toMatchObject({ rest: 'skip Ravi' });
  });

  test('what is to be noted is not cut', () => {
    expect(say('note for Asha: she will pause and then skip the call')).not.toHaveProperty('rest');
  });
});

describe('many who are not named', () => {
  test.each([
    'no answer from anyone except Asha',
    'nobody picked up except Asha',
    'Asha ke alawa kisi ne phone nahi uthaya',
    'आशा के अलावा किसी ने फ़ोन नहीं उठाया',
  ])('all of today’s calls but one: %s', (text) => {
    expect(say(text)).toMatchObject({
      kind: 'do',
      requests: [
        {
          intent: 'outcome',
          outcome: 'no-answer',
          who: { kind: 'group', group: { due: 'today', action: 'call', without: [id('Asha Rao')] } },
        },
      ],
    });
  });

  test.each([
    ['enroll everyone from Contoso in webinar', 'Contoso'],
    ['Contoso ke sab logon ko webinar mein daalo', 'Contoso'],
    ['कॉन्टोसो के सभी लोगों को वेबिनार में जोड़ो', 'कॉन्टोसो'],
  ])('all at a company: %s', (text, company) => {
    expect(say(text)).toMatchObject({
      kind: 'do',
      requests: [
        { intent: 'enroll', who: { kind: 'group', group: { scope: 'all', list: { from: company } } } },
      ],
    });
  });
});

describe('a summary is of the period that was said', () => {
  test.each([
    ['summary webinar last month', 'last-month'],
    ['how did webinar do in Q3', 'q3'],
    ['summary this quarter', 'quarter'],
    ['webinar ka pichle hafte ka summary', 'last-week'],
    ['वेबिनार का पिछले महीने का सारांश', 'last-month'],
    ['वेबिनार का पिछली तिमाही का सारांश', 'last-quarter'],
  ])('%s → %s', (text, period) => {
    expect(say(text)).toMatchObject({ kind: 'do', requests: [{ intent: 'summary', period }] });
  });
});

describe('of several told in one sentence only the named one’s is taken back', () => {
  const both = remember(
    NO_TALK,
    {
      kind: 'done',
      requests: [
        { act: true, intent: 'outcome', outcome: 'replied', who: asha },
        { act: true, intent: 'outcome', outcome: 'no-answer', who: records('Hema Patil') },
      ],
    },
    NOW,
  );

  test.each([
    ['no I meant Hema replied', 'outcome replied Hema Patil', 'Hema Patil'],
    ['no, Hema replied', 'outcome replied Hema Patil', 'Hema Patil'],
    ['sorry, Hema replied', 'outcome replied Hema Patil', 'Hema Patil'],
    ['actually Hema replied', 'outcome replied Hema Patil', 'Hema Patil'],
    ['नहीं, हेमा का जवाब आया', 'outcome replied Hema Patil', 'Hema Patil'],
    ['nahi, Hema ka reply aaya', 'outcome replied Hema Patil', 'Hema Patil'],
    ['sorry, Asha didn’t pick up', 'outcome no-answer Asha Rao', 'Asha Rao'],
  ])('%s', (text, wanted, whose) => {
    const decision = say(text, both);
    expect(told(decision)).toBe(wanted);
    expect(decision).toMatchObject({ requests: [{ instead: { at: NOW, records: [id(whose)] } }] });
  });

  test.each(['no answer from Asha', 'Asha didn’t pick up', 'no answer from Hema', 'नहीं उठाया आशा ने'])(
    'and the other’s is left as it is: %s',
    (text) => {
      expect(JSON.stringify(say(text, both))).not.toContain('instead');
    },
  );
});
