import { describe, expect, test } from 'vitest';
import type { Day } from '../../src/domain/day.ts';
import type { PersonId, TenantId } from '../../src/domain/ids.ts';
import { helpTopicIn, HELP_TOPICS } from '../../src/language/asked/help-topic.ts';
import { explanations as en } from '../../src/language/messages/en/explanations.ts';
import { explanations as hi } from '../../src/language/messages/hi/explanations.ts';
import { rank } from '../../src/language/understand/ranker/load-ranker.ts';
import { vocabularyOf } from '../../src/language/understand/names/vocabulary.ts';
import { read } from '../../src/language/understand/read.ts';
import { sampleRecords } from '../../src/records/sample-records.ts';
import { shippedTemplates } from '../whole/whole-bot.ts';

const TODAY = '2026-11-23' as Day;

const vocabulary = vocabularyOf({
  records: sampleRecords('tenant' as TenantId, TODAY).map(({ id, name, company }) => ({
    id: id,
    name,
    company,
  })),
  colleagues: [{ id: 'megan' as PersonId, name: 'Megan Bowen' }],
  templates: (await shippedTemplates()).map((template) => ({ template })),
});

const quotedIn = (texts: object): readonly string[] =>
  Object.values(texts).flatMap((text: string) =>
    [...text.matchAll(/“([^”…]+)”/g)].map(([, quoted = '']) => quoted),
  );

describe.each([
  ['English', en],
  ['Hindi', hi],
])('what is explained in %s', (_, texts) => {
  test.each(quotedIn(texts))('“%s” is understood', (sentence) => {
    const decision = read(sentence, {
      vocabulary,
      rank,
      now: 0,
      time: { today: TODAY, minutes: 480, workingDays: [1, 2, 3, 4, 5] },
    });
    const readings =
      decision.kind === 'ask' ? [decision.request] : 'requests' in decision ? decision.requests : [];
    expect(readings.map(({ intent }) => intent)).toContainEqual(
      expect.not.stringMatching(/unknown|small-talk|help/),
    );
  });
});

test('everything that can be asked for has a text', () => {
  expect(HELP_TOPICS.map((topic) => `explain.${topic}`).sort()).toEqual(Object.keys(en).sort());
});

test.each([
  ['how does snooze work?', 'snooze'],
  ['what is the difference between pause and snooze', 'pause-or-snooze'],
  ['should I skip or snooze?', 'skip-or-snooze'],
  ['how is unenroll different from end?', 'unenroll-or-end'],
  ['how do I add a contact?', 'add-record'],
  ['can you send emails for me?', 'send-email'],
  ['how do I import a csv file', 'import'],
  ['what is a sequence', 'sequence'],
  ['how can I change a template?', 'customize'],
  ['who can give roles?', 'roles'],
  ['when do you send the daily card?', 'daily-card'],
  ['स्नूज़ क्या होता है?', 'snooze'],
  ['रोकने और टालने में क्या फ़र्क है?', 'pause-or-snooze'],
  ['संपर्क कैसे जोड़ूँ?', 'add-record'],
  ['छुट्टी कैसे डालूँ?', 'leave'],
  ['galti se dab gaya, wapas kaise lu?', 'undo'],
  ['pause aur snooze mein kya antar hai', 'pause-or-snooze'],
  ['what is the weather', undefined],
] as const)('"%s" asks about %s', (sentence, topic) => {
  expect(helpTopicIn(sentence)).toBe(topic);
});
