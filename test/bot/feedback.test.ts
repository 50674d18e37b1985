import { Memory } from 'lowdb';
import { describe, expect, test } from 'vitest';
import { rateAnswer, rememberAnswer } from '../../src/app/feedback/answers.ts';
import type { Answer, Understood } from '../../src/app/ports/feedback.ts';
import type { Message } from '../../src/app/ports/messenger.ts';
import { createLowdbStore } from '../../src/store/lowdb/lowdb-store.ts';
import { createDatabase, type Database } from '../../src/store/lowdb/tables.ts';
import { aPerson, aRecord, anEnrollment, personId, tenantId } from '../builders.ts';
import { createTeamsUser } from '../teams-user.ts';
import { startBot } from './start-bot.ts';

const UNDERSTOOD: Understood = {
  decision: 'propose',
  intents: ['snooze', 'note'],
  writing: 'en',
  sentence: 'park … til monday',
};
const tenant = tenantId('22222222-bbbb-4bbb-8bbb-222222222222');
const seller = personId('11111111-aaaa-4aaa-8aaa-111111111111');
const plain: Message = { kind: 'text', text: 'Did you mean …?' };
const answer: Message = { ...plain, feedback: UNDERSTOOD };

/** A bot that answers everything so, and what it keeps. */
async function startAnswering(message: Message) {
  const adapter = new Memory<Database>();
  const store = await createLowdbStore(adapter);
  let now = new Date('2026-11-23T09:00:00.000Z');
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const services = { store, clock: { now: () => now }, log };
  const bot = await startBot({
    said: () => Promise.resolve([message]),
    sent: (speaker, sent, activityId) => rememberAnswer(services, speaker, sent, activityId),
    rated: (speaker, activityId, feedback) => rateAnswer(services, speaker, activityId, feedback),
  });
  return {
    ...bot,
    store,
    comes: (instant: string) => void (now = new Date(instant)),
    kept: async (): Promise<readonly Answer[]> =>
      ((await adapter.read()) ?? createDatabase()).tables.answers.rows(),
  };
}

const thumb = (replyToId: string, reaction: unknown, feedback?: unknown) => ({
  type: 'invoke',
  name: 'message/submitAction',
  replyToId,
  value: { actionName: 'feedback', actionValue: { reaction, feedback } },
});

const wrote = (feedbackText: string) => JSON.stringify({ feedbackText });

describe('a message to Teams', () => {
  const card: Message = {
    kind: 'card',
    summary: 'Two',
    card: { type: 'AdaptiveCard', version: '1.5', body: [] },
  };
  const AI = [
    {
      type: 'https://schema.org/Message',
      '@type': 'Message',
      '@context': 'https://schema.org',
      additionalType: ['AIGeneratedContent'],
    },
  ];
  const thumbs = { feedbackLoop: { type: 'default' } };

  test.each<readonly [string, Message, object]>([
    ['has neither thumbs nor a label', plain, {}],
    ['has thumbs where it answers a sentence', answer, { channelData: thumbs }],
    ['has a label where a model had a part in it', { ...plain, aiGenerated: true }, { entities: AI }],
    ['has both', { ...card, aiGenerated: true, feedback: UNDERSTOOD }, { entities: AI, channelData: thumbs }],
  ])('%s', async (_, message, labels) => {
    const { user, connector } = await startBot({ said: () => Promise.resolve([message]) });
    await user.say('park asha');
    const { entities, channelData } = connector.calls[0]?.activity ?? {};
    expect({ ...(entities ? { entities } : {}), ...(channelData ? { channelData } : {}) }).toEqual(labels);
    expect(JSON.stringify(connector.calls[0]?.activity)).not.toContain('park');
  });
});

describe('a thumb', () => {
  test('is kept with what was understood, and without who it was', async () => {
    const { user, kept } = await startAnswering(answer);
    const [shown] = await user.say('park Asha til monday');
    expect(await user.post(thumb(shown?.id ?? '', 'like', wrote('')))).toEqual({ status: 200, body: {} });
    const rows = await kept();
    expect(rows).toMatchObject([
      {
        tenant,
        understood: UNDERSTOOD,
        until: '2027-05-22T09:00:00.000Z',
        feedback: { reaction: 'like', at: '2026-11-23T09:00:00.000Z' },
      },
    ]);
    expect(rows[0]?.feedback).not.toHaveProperty('text');
    for (const secret of ['Alex', 'Asha', seller, user.conversationId, `"${shown?.id ?? ''}"`])
      expect(JSON.stringify(rows)).not.toContain(secret);
  });

  test('comes with words, which are kept short and without names', async () => {
    const { user, kept, store } = await startAnswering(answer);
    await store.commit(tenant, {
      people: [aPerson({ tenant, id: personId('megan'), name: 'megan bowen' })],
      records: [aRecord({ tenant })],
      enrollments: [anEnrollment({ tenant, seller })],
    });
    const [shown] = await user.say('park asha');
    const words = `Wrong asha, I meant Meera (meera@fabrikam.com, +91 98200 12345); ask megan. ${'x'.repeat(400)}`;
    await user.post(thumb(shown?.id ?? '', 'dislike', wrote(words)));
    const text = (await kept())[0]?.feedback?.text ?? '';
    expect(text).toMatch(/^Wrong …, I meant … \(…, …\); ask …\. x+$/);
    expect(text.length).toBeLessThanOrEqual(300);
  });

  test('that changes its mind takes the place of the first', async () => {
    const { user, kept } = await startAnswering(answer);
    const [shown] = await user.say('park Asha');
    await user.post(thumb(shown?.id ?? '', 'like'));
    await user.post(thumb(shown?.id ?? '', 'dislike', wrote('no')));
    await user.post(thumb(shown?.id ?? '', 'like'));
    expect((await kept()).map(({ feedback }) => feedback)).toEqual([
      { at: '2026-11-23T09:00:00.000Z', reaction: 'like' },
    ]);
  });

  test('on a message that nobody got is answered and not kept', async () => {
    const { user, kept } = await startAnswering(plain);
    const [shown] = await user.say('park Asha');
    for (const id of [shown?.id ?? '', 'made-up', '1', '__proto__'])
      expect((await user.post(thumb(id, 'like'))).status).toBe(200);
    expect((await user.post({ ...thumb('', 'like'), replyToId: undefined })).status).toBe(200);
    expect(await kept()).toEqual([]);
  });

  test('of somebody else, or from another tenant, is not kept', async () => {
    const { user, url, connector, kept } = await startAnswering(answer);
    const [shown] = await user.say('park Asha');
    const others = [
      createTeamsUser({ botUrl: url, connector, aadObjectId: 'megan' }),
      createTeamsUser({ botUrl: url, connector, tenantId: '33333333-cccc-4ccc-8ccc-333333333333' }),
    ];
    for (const other of others)
      expect((await other.post(thumb(shown?.id ?? '', 'dislike'))).status).toBe(200);
    const forged = {
      channelData: { tenant: { id: 'x' } },
      conversation: { id: user.conversationId, tenantId: 'x' },
    };
    expect((await user.post({ ...thumb(shown?.id ?? '', 'dislike'), ...forged })).status).toBe(200);
    expect((await kept()).map(({ tenant: of, feedback }) => [of, feedback])).toEqual([[tenant, undefined]]);
  });

  test('a week later is too late', async () => {
    const { user, kept, comes } = await startAnswering(answer);
    const [shown] = await user.say('park Asha');
    comes('2026-11-30T09:00:00.000Z');
    await user.post(thumb(shown?.id ?? '', 'like'));
    expect((await kept())[0]?.feedback).toBeUndefined();
  });

  test.each([['{"feedbackText": 7}'], ['no json'], [7], [{ feedbackText: '' }], [null], [undefined]])(
    'with odd words %j counts without them',
    async (feedback) => {
      const { user, kept } = await startAnswering(answer);
      const [shown] = await user.say('park Asha');
      await user.post(thumb(shown?.id ?? '', 'like', feedback));
      expect((await kept())[0]?.feedback).toEqual({ at: '2026-11-23T09:00:00.000Z', reaction: 'like' });
    },
  );

  test.each([[undefined], ['love'], [7], [null]])('that is none (%j) is not taken', async (reaction) => {
    const { user, kept } = await startAnswering(answer);
    const [shown] = await user.say('park Asha');
    expect((await user.post(thumb(shown?.id ?? '', reaction))).status).toBe(501);
    expect((await kept())[0]?.feedback).toBeUndefined();
  });
});
