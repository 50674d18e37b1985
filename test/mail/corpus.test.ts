import { describe, expect, test } from 'vitest';
import { workingDayFrom } from '../../src/domain/calendar.ts';
import type { Day } from '../../src/domain/day.ts';
import type { Verdict } from '../../src/domain/mail/verdict.ts';
import { classifyMail, type MailContext } from '../../src/language/mail/classify.ts';
import { excerptOf } from '../../src/language/mail/new-text.ts';
import { parseMessage } from '../../src/mail/incoming/parse-message.ts';
import { readCorpus, RECEIVED_AT, type Sample } from './corpus/read-corpus.ts';

const CALENDAR = { timeZone: 'Asia/Kolkata', workingDays: [1, 2, 3, 4, 5], hour: 9 } as const;
const CONTEXT: MailContext = {
  today: '2026-11-27' as Day,
  calendar: CALENDAR,
  own: ['ravi@seller.example'],
};

const SAMPLES = readCorpus();

/** In the words of the corpus. */
function inWords(verdict: Verdict): string {
  switch (verdict.kind) {
    case 'delivery':
      return `delivery ${verdict.outcomes.map(({ means }) => means).join(',')}`;
    case 'out-of-office':
      return `out-of-office ${verdict.back.isGuess ? 'guess' : verdict.back.day}`;
    default:
      return verdict.kind;
  }
}

const read = async ({ source }: Sample) => {
  const mail = await parseMessage({ source, receivedAt: RECEIVED_AT });
  return { mail, verdict: classifyMail(mail, CONTEXT) };
};

test('there are at least 150 messages', () => {
  expect(SAMPLES.length).toBeGreaterThanOrEqual(150);
});

describe.each([...new Set(SAMPLES.map(({ file }) => file))])('%s', (file) => {
  test.each(SAMPLES.filter((sample) => sample.file === file))('$expected: $what', async (sample) => {
    const { mail, verdict } = await read(sample);
    expect({ is: inWords(verdict), why: verdict.why }).toEqual({
      is: sample.expected,
      why: expect.any(String) as string,
    });
    if (sample.says !== undefined) expect(excerptOf(mail.text)).toBe(sample.says);
    if (sample.of !== undefined) expect(mail.reports[0]?.of).toBe(sample.of);
  });
});

test('a guess is five working days ahead, on one', async () => {
  const guessed = SAMPLES.filter(({ expected }) => expected === 'out-of-office guess');
  const days = await Promise.all(
    guessed.map(async (sample) => {
      const { verdict } = await read(sample);
      return verdict.kind === 'out-of-office' ? verdict.back.day : undefined;
    }),
  );
  expect(days).not.toContain(undefined);
  expect(days.every((day) => day !== undefined && workingDayFrom(CALENDAR, day) === day)).toBe(true);
});
