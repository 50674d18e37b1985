import { describe, expect, test } from 'vitest';
import type { Day } from '../../../src/domain/day.ts';
import type { TemplateId } from '../../../src/domain/ids.ts';
import type { Request, Who } from '../../../src/domain/request.ts';
import { NO_TALK, remember, type OpenQuestion, type Talk } from '../../../src/domain/talk.ts';
import { id, NOW, say, told } from './say.ts';

const records = (...names: readonly string[]): Who => ({
  kind: 'records',
  records: names.map(id),
});

const asked = (question: OpenQuestion): Talk => remember(NO_TALK, { kind: 'asked', question }, NOW);
const done = (request: Request): Talk => remember(NO_TALK, { kind: 'done', requests: [request] }, NOW);

describe('a name alone answers whom a command is for, where nothing was offered', () => {
  const forWhom = asked({
    kind: 'who',
    request: { intent: 'enroll', act: true, template: 'webinar-follow-up' as TemplateId },
    options: [],
  });

  test.each([
    ['Hema', 'enroll Hema Patil webinar-follow-up'],
    ['for Hema Patil please', 'enroll Hema Patil webinar-follow-up'],
    ['हेमा जी', 'enroll Hema Patil webinar-follow-up'],
    ['Asha and Hema', 'enroll Asha Rao & Hema Patil webinar-follow-up'],
    ['Hema replied', 'outcome replied Hema Patil'],
    ['today', '? today 2026-11-30'],
    ['cancel', '? no'],
  ])('%s → %s', (text, wanted) => {
    expect(told(say(text, forWhom))).toBe(wanted);
  });

  test('and so does a template', () => {
    const intoWhat = asked({
      kind: 'template',
      request: { intent: 'enroll', act: true, who: records('Hema Patil') },
      options: [],
    });
    expect(told(say('webinar wala', intoWhat))).toBe('enroll Hema Patil webinar-follow-up');
  });
});

describe('an option is chosen by a word of its name or company', () => {
  const replied = (name: string): Request => ({
    intent: 'outcome',
    outcome: 'replied',
    act: true,
    who: records(name),
  });
  const whichRavi = asked({
    kind: 'who',
    request: { intent: 'outcome', outcome: 'replied', act: true },
    options: [replied('Ravi Kumar'), replied('Ravi Menon')],
  });

  test.each([
    ['the tailspin guy', 'outcome replied Ravi Menon'],
    ['northwind wala', 'outcome replied Ravi Kumar'],
  ])('%s → %s', (text, wanted) => {
    expect(told(say(text, whichRavi))).toBe(wanted);
  });
});

describe('what was just said holds for the next', () => {
  const enrolled = done({
    intent: 'enroll',
    act: true,
    who: records('Asha Rao'),
    template: 'webinar-follow-up' as TemplateId,
  });

  test.each([
    ['enroll Hema too', 'enroll Hema Patil webinar-follow-up'],
    ['Hema ko bhi usi mein daal do', 'enroll Hema Patil webinar-follow-up'],
    ['उसी में हेमा को भी जोड़ दो', 'enroll Hema Patil webinar-follow-up'],
  ])('%s goes into the same template', (text, wanted) => {
    expect(told(say(text, enrolled))).toBe(wanted);
  });

  test('and not into a template of long ago', () => {
    expect(told(say('enroll Hema too', enrolled, NOW + 31 * 60_000))).toBe('ask template');
  });

  test.each([
    ['leave only up to the 9th', '2026-12-07', '2026-12-09'],
    ['chutti 8 se likhiye', '2026-12-08', '2026-12-11'],
  ])('“%s” moves one end of a leave', (text, day, to) => {
    const onLeave = done({
      intent: 'leave',
      act: true,
      when: { day: '2026-12-07' as Day, to: '2026-12-11' as Day },
    });
    const decision = say(text, onLeave);
    expect(
      decision.kind === 'do' || decision.kind === 'propose' ? decision.requests[0] : decision,
    ).toMatchObject({
      intent: 'leave',
      when: { day, to },
    });
  });
});

describe('nothing is done to the one talked about', () => {
  const about = done({ intent: 'outcome', outcome: 'sent', act: true, who: records('Asha Rao') });

  test.each([
    'I left a voicemail for priya',
    'called mr sharma, no answer',
    'remind me to call pooja tomorrow at 4',
    'priya nai utha rahi',
  ])('where somebody else may be named: %s', (text) => {
    expect(['propose', 'ask']).toContain(say(text, about).kind);
  });

  test.each(['left her a voicemail', 'called, no answer'])('but it is where nobody is: %s', (text) => {
    expect(told(say(text, about))).toMatch(/^outcome \S+ Asha Rao/);
  });
});

describe('a new sentence picks none of the readings that were offered', () => {
  const offered: Talk = asked({
    kind: 'which-reading',
    request: { intent: 'undo', act: true },
    options: [
      { intent: 'undo', act: true },
      { intent: 'leave', act: true, when: { day: '2026-12-01' as Day } },
    ],
  });

  test.each(['what should I do first', 'सब को सोमवार तक टाल दो', 'who comes first'])('%s', (text) => {
    const decision = say(text, offered);
    expect(decision.kind === 'do' ? decision.requests[0]?.answer : undefined).toBeUndefined();
  });

  test.each(['the second one', 'dusra wala', '2'])('%s does', (text) => {
    expect(say(text, offered)).toMatchObject({
      kind: 'do',
      requests: [{ intent: 'leave', answer: 'choose' }],
    });
  });
});

test.each(['where does he stand?', 'what is her status?'])('%s asks who is meant', (text) => {
  expect(told(say(text))).toBe('ask who');
});

describe('after a reply of Hema’s', () => {
  const replied = done({ intent: 'outcome', outcome: 'replied', act: true, who: records('Hema Patil') });

  test.each([
    ['who is she?', '? find Hema Patil'],
    ['Arre not Hema, Asha only has replied', 'outcome replied Asha Rao'],
    ['who is next', '? today'],
  ])('%s → %s', (text, wanted) => {
    expect(told(say(text, replied))).toBe(wanted);
  });
});

test('letting somebody be until a day is no other day of what they did', () => {
  const replied = done({
    intent: 'outcome',
    outcome: 'replied',
    act: true,
    who: records('Hema Patil'),
    when: { day: '2027-01-01' as Day },
  });
  expect(told(say('leave her be till the 11th of January', replied))).not.toContain('outcome');
});

test('slips in every word of a name are of the only one who is called like it', () => {
  expect(told(say('rajsh gupt replied'))).toBe('outcome replied Rajesh Gupta');
});

test('whose name stands beside another without anything said of it did nothing', () => {
  expect(told(say('Hema P and Asha Rao should get the webinar follow up'))).not.toContain('outcome');
});
