import { describe, expect, test } from 'vitest';
import {
  MONDAY_MORNING,
  TENANT,
  ask,
  enroll,
  noRenewals,
  read,
  startWholeBot,
  type WholeBot,
} from './whole-bot.ts';
import { templateId } from '../builders.ts';
import { toShown } from '../teams-user.ts';

const TUESDAY_MORNING = '2026-11-24T03:30:00Z';

/** What the bot sends in answer to what Teams sends. */
async function answers({ user, connector }: WholeBot, message: object): Promise<readonly string[]> {
  const before = connector.calls.length;
  await user.post({ type: 'message', ...message });
  return connector.calls
    .slice(before)
    .filter(({ method }) => method === 'POST')
    .map(({ activityId, activity }) => read(toShown(activityId, activity)));
}

test('a group chat that does not say its kind never sees a list, nor a daily card', async () => {
  const bot = await startWholeBot({ start: MONDAY_MORNING, samples: noRenewals });
  await enroll(bot.user, 'Asha Rao in no-show');
  const group = { conversation: { id: '19:deal@thread.v2', isGroup: true, tenantId: TENANT } };
  const [answer] = await answers(bot, { text: 'today', ...group });
  expect(answer).toContain('private chats');
  const before = bot.connector.calls.length;
  expect(await bot.comes(TUESDAY_MORNING)).toBe(1);
  expect(bot.connector.calls.slice(before).map(({ conversationId }) => conversationId)).toEqual([
    bot.user.conversationId,
  ]);
});

test('two commands on two lines are both answered', async () => {
  const bot = await startWholeBot();
  const both = await bot.user.say('hi\ntoday\ntemplates');
  expect(both.map(({ summary }) => summary)).toEqual(['No next best actions', 'Sequence templates']);
});

test('a note of several lines stays one note', async () => {
  const bot = await startWholeBot();
  await enroll(bot.user, 'Asha Rao in no-show');
  expect(read(await ask(bot.user, 'note Asha Rao: prefers mornings\nasked for the brochure'))).toContain(
    'brochure',
  );
});

describe('a mentioned colleague', () => {
  const namesakes = async () => {
    const bot = await startWholeBot();
    const ids = ['aaaaaaaa', 'bbbbbbbb'];
    for (const id of ids) await bot.anotherUser({ name: 'Megan Bowen', aadObjectId: id }).say('hello');
    await enroll(bot.user, 'Asha Rao in no-show');
    return bot;
  };
  const to = (userId: string, name = 'Megan Bowen') => ({
    text: `reassign Asha Rao to <at>${name}</at>`,
    entities: [{ type: 'mention', text: `<at>${name}</at>`, mentioned: { id: userId, name } }],
  });

  test('is exactly the one of two with that name', async () => {
    const bot = await namesakes();
    const said = (await answers(bot, to('29:bbbbbbbb'))).join('\n');
    expect(said).not.toContain('which colleague');
    const { enrollments } = await bot.kept();
    expect(said).toContain('Megan Bowen');
    expect(enrollments.map(({ seller }) => seller)).toEqual(['bbbbbbbb']);
  });

  test('is the one who gets a role', async () => {
    const bot = await namesakes();
    const text = 'make <at>Megan Bowen</at> manager';
    const entities = [{ type: 'mention', text: '<at>Megan Bowen</at>', mentioned: { id: '29:aaaaaaaa' } }];
    const [answer] = await answers(bot, { text, entities });
    expect(answer).toContain('Make Megan Bowen a manager');
  });

  test('who has never said hi is not taken for somebody else', async () => {
    const bot = await namesakes();
    const [answer] = await answers(bot, to('29:cccccccc'));
    expect(answer).toContain('don’t know a colleague called');
  });
});

describe('a reply to a message', () => {
  const replyTo = (quoted: string, said: string) => ({
    text: `<blockquote itemid="17"><strong itemprop="mri">Anukram</strong><p itemprop="preview">${quoted}</p></blockquote><p>${said}</p>`,
  });
  const talkingAboutVikram = async () => {
    const bot = await startWholeBot();
    await enroll(bot.user, 'Asha Rao in no-show');
    await enroll(bot.user, 'Vikram Shetty in no-show');
    await ask(bot.user, 'status Vikram Shetty');
    return bot;
  };
  const events = async ({ kept }: WholeBot) =>
    (await kept()).enrollments
      .toSorted((one, other) => (one.record < other.record ? -1 : 1))
      .map(({ record, history }) => [record, history.at(-1)?.event.kind]);

  test.each([
    ['Ask for another meeting · Asha Rao', 'replied', 'outcome'],
    ['Ask for another meeting · Asha Rao', 'snooze until friday', 'snooze'],
    ['आशा राव', 'जवाब आया', 'outcome'],
  ])('%s, %s: is about whom that names', async (quoted, said, kind) => {
    const bot = await talkingAboutVikram();
    await answers(bot, replyTo(quoted, said));
    expect(await events(bot)).toEqual([
      ['sample-asha-rao', kind],
      ['sample-vikram-shetty', 'enroll'],
    ]);
  });

  test('is no change of the draft that is open', async () => {
    const bot = await talkingAboutVikram();
    await bot.user.say('customize no-show');
    await answers(bot, replyTo('Ask for another meeting · Asha Rao', 'snooze until friday'));
    await answers(bot, replyTo('Ask for another meeting · Asha Rao', 'skip the call'));
    const draft = await bot.bot.services.store.draft(TENANT, templateId('contact-no-show'));
    expect(draft?.done).toBe(0);
  });

  test('names somebody itself: then that one is meant', async () => {
    const bot = await talkingAboutVikram();
    await answers(bot, replyTo('Ask for another meeting · Asha Rao', 'Vikram Shetty replied'));
    expect(await events(bot)).toEqual([
      ['sample-asha-rao', 'enroll'],
      ['sample-vikram-shetty', 'outcome'],
    ]);
  });

  test('of several is asked about', async () => {
    const bot = await talkingAboutVikram();
    const [answer] = await answers(bot, replyTo('Call Asha Rao, then Vikram Shetty', 'replied'));
    expect(answer).toMatch(/which customer|who/iu);
    expect(answer).toContain('Asha Rao');
    expect(answer).toContain('Vikram Shetty');
    expect(await events(bot)).toEqual([
      ['sample-asha-rao', 'enroll'],
      ['sample-vikram-shetty', 'enroll'],
    ]);
  });

  test('does nothing that the message says', async () => {
    const bot = await talkingAboutVikram();
    await answers(bot, replyTo('skip Asha Rao', 'today'));
    expect((await events(bot)).map(([, kind]) => kind)).toEqual(['enroll', 'enroll']);
  });

  test('about somebody else than the open card enrolls nobody by a yes', async () => {
    const bot = await talkingAboutVikram();
    await ask(bot.user, 'enroll Sunita Deshpande in no-show');
    const before = (await bot.kept()).enrollments.length;
    await answers(bot, replyTo('Ask for another meeting · Asha Rao', 'yes'));
    expect((await bot.kept()).enrollments).toHaveLength(before);
  });
});

describe('without a word', () => {
  test.each([
    ['application/vnd.microsoft.teams.file.download.info', 'can’t open files', 'Add a record'],
    ['image/*', 'can’t read pictures', 'Add a record'],
    ['audio/mp4', 'microphone', 'Today’s list'],
  ])('%s gets an answer of use', async (contentType, said, offered) => {
    const bot = await startWholeBot();
    await ask(bot.user, 'status Asha Rao');
    const content = { downloadUrl: 'https://contoso.sharepoint.com/leads.csv' };
    const attachments = [{ contentType, name: 'leads', content }];
    const [answer] = await answers(bot, { attachments });
    expect(answer).toContain(said);
    expect(answer).toContain(offered);
  });
});

describe('under the card that asks to enroll', () => {
  test.each(['yes', 'confirm', '👍', 'हाँ', 'पुष्टि करें', 'haan'])('%s enrolls', async (word) => {
    const { user, kept } = await startWholeBot();
    await ask(user, 'enroll Asha Rao in no-show');
    expect(read(await ask(user, word))).toMatch(/is enrolled|जोड़/u);
    expect((await kept()).enrollments).toHaveLength(1);
    await ask(user, word);
    expect((await kept()).enrollments).toHaveLength(1);
  });

  test.each(['no', 'cancel', '👎', 'नहीं', 'रद्द करें'])(
    '%s changes nothing, nor does a later yes',
    async (word) => {
      const { user, kept } = await startWholeBot();
      await ask(user, 'enroll Asha Rao in no-show');
      expect(read(await ask(user, word))).toMatch(/nothing was changed|कुछ नहीं बदला/);
      await ask(user, 'yes');
      expect((await kept()).enrollments).toEqual([]);
    },
  );

  test('a pressed Cancel closes it, and so does another card', async () => {
    const { user, kept } = await startWholeBot();
    await user.press(await ask(user, 'enroll Asha Rao in no-show'), 'Cancel');
    expect(read(await ask(user, 'yes'))).toContain('no open question');
    await ask(user, 'enroll Asha Rao in no-show');
    await ask(user, 'templates');
    await ask(user, 'yes');
    expect((await kept()).enrollments).toEqual([]);
  });

  test('yes saves a new contact as the form shows it', async () => {
    const { user, kept } = await startWholeBot();
    await ask(user, 'add contact Priya Nair, Fabrikam, priya@fabrikam.example');
    await ask(user, 'yes');
    expect((await kept()).records).toContainEqual(
      expect.objectContaining({ name: 'Priya Nair', email: 'priya@fabrikam.example' }),
    );
  });
});

test.each(['today', 'templates', 'help', 'my records'])('%s is itself under a question', async (command) => {
  const { user } = await startWholeBot();
  await ask(user, 'enroll Asha Rao');
  expect(read(await ask(user, command))).not.toContain('Did you mean');
});
