import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { en } from '../../src/language/messages/en.ts';
import { hi } from '../../src/language/messages/hi.ts';
import { read, startWholeBot } from './whole-bot.ts';

const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

/** What is typed into the chat, as opposed to a terminal, is all above the part for developers. */
const [forUsers = ''] = README.split('## Working on it');
const ofReadme = [...forUsers.matchAll(/`([^`\n]+)`/g)]
  .map(([, said = '']) => said)
  .filter((said) => !said.startsWith('npm ') && !['this month', 'for Megan'].includes(said));

/** What help says to type: its lines, and what stands in quotes beside them. */
const ofHelp = (messages: typeof en | typeof hi): readonly string[] =>
  Object.entries(messages)
    .filter(([key]) => /^help\.(?!title|text|languages|group)/.test(key))
    .flatMap(([key, text]) =>
      key.endsWith('.what')
        ? [...text.matchAll(/“([^”]+)”/g)].map(([, said = '']) => said)
        : text.split(' · '),
    );

const PUZZLED = ['talk.propose', 'talk.lost', 'chat.unknown'] as const;

/** They need a calendar, which this bot has none of. */
const OF_A_CALENDAR = [en['help.meet'], hi['help.meet']] as const;

test.each([
  ['the README', ofReadme],
  ['help', ofHelp(en)],
  ['help in Hindi', ofHelp(hi)],
])('every sentence that %s shows is understood', async (_, sentences) => {
  const whole = await startWholeBot();
  await whole.user.install();
  for (const name of ['Megan Bowen', 'Ravi Iyer'])
    await whole.anotherUser({ name, aadObjectId: `${name}-id` }).say('hi');

  const puzzled: string[] = [];
  for (const said of sentences.filter((one) => !OF_A_CALENDAR.includes(one))) {
    const answer = (await whole.user.say(said)).map(read).join('\n');
    if (PUZZLED.some((key) => answer.includes(en[key]) || answer.includes(hi[key]))) puzzled.push(said);
  }
  expect(sentences.length).toBeGreaterThan(20);
  expect(puzzled).toEqual([]);
});
