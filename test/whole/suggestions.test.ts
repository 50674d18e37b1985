import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/domain/text.ts';
import { sayIn } from '../../src/language/say.ts';
import { intentsIn, say as read } from '../language/understand/say.ts';
import { enroll, noRenewals, startWholeBot, type WholeBot } from './whole-bot.ts';

/** What Teams offers below the last message, and to whom. */
function offered({ connector }: WholeBot) {
  const last = connector.calls.findLast(({ method }) => method === 'POST')?.activity;
  return last?.suggestedActions as
    { to: string[]; actions: { type: string; title: string; value: string }[] } | undefined;
}

const titles = (whole: WholeBot) => offered(whole)?.actions.map(({ title }) => title) ?? [];

async function start() {
  const whole = await startWholeBot({ samples: noRenewals });
  await whole.user.install();
  await enroll(whole.user, 'Asha Rao in no-show');
  return whole;
}

describe.each(LANGUAGES)('in %s', (language) => {
  const suggested = ['today', 'list', 'history', 'summary', 'templates', 'help'] as const;
  test.each(suggested)('what is suggested is understood: %s', (intent) => {
    expect(intentsIn(read(sayIn(language)(`intent.${intent}`)))[0]).toBe(intent);
  });
});

test('an answer suggests what people go on with, to the one who asked', async () => {
  const whole = await start();
  await whole.user.say('my records');
  expect(offered(whole)).toEqual({
    to: ['29:11111111-aaaa-4aaa-8aaa-111111111111'],
    actions: [
      { type: 'imBack', title: 'Today’s list', value: 'Today’s list' },
      { type: 'imBack', title: 'Summary', value: 'Summary' },
    ],
  });
  await whole.user.say('मेरे रिकॉर्ड');
  expect(titles(whole)).toEqual(['आज के काम', 'सारांश']);
});

test.each(['note Asha Rao: likes tea', 'skip Asha Rao', 'today', 'templates', 'help', 'thanks'])(
  'never more than three, and none that is a button of the card: %s',
  async (sentence) => {
    const whole = await start();
    const [answer] = await whole.user.say(sentence);
    expect(titles(whole).length).toBeGreaterThan(0);
    expect(titles(whole).length).toBeLessThanOrEqual(3);
    for (const title of titles(whole)) expect(JSON.stringify(answer?.card ?? {})).not.toContain(`"${title}"`);
  },
);

test.each(['enroll Meera Iyer in webinar', 'snooze Asha Rao', 'flurb the wibble'])(
  'a question has its own answers: %s',
  async (sentence) => {
    const whole = await start();
    await whole.user.say(sentence);
    expect(titles(whole)).toEqual([]);
  },
);

test('of several answers only the last suggests something', async () => {
  const whole = await start();
  const before = whole.connector.calls.length;
  await whole.user.say('today\nmy records');
  const suggesting = whole.connector.calls
    .slice(before)
    .filter(({ method }) => method === 'POST')
    .map(({ activity }) => 'suggestedActions' in activity);
  expect(suggesting).toEqual([false, true]);
});
