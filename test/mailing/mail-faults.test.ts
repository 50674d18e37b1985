import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sendDueMails } from '../../src/app/mailing/rounds.ts';
import type { Letter, Mailed } from '../../src/app/ports/mailer.ts';
import { NotSaved } from '../../src/app/ports/not-saved.ts';
import { isAsked } from '../../src/domain/mail/moves.ts';
import { aWorld, took, type World } from './mail-world.ts';

const SAVING = ['fine', 'fine', 'fine', 'fine', 'not kept', 'kept, but not said so'] as const;

/** What the provider does; a bot that dies is one that never hears of it. */
const SENDING = [
  'takes it',
  'takes it, answers 504',
  'answers 504',
  'is busy',
  'refuses it',
  'takes it, and the bot dies',
  'the bot dies before',
] as const;
type Sending = (typeof SENDING)[number];

function answerFor(how: Sending, taken: (letter: Letter) => void): (letter: Letter) => Mailed {
  return (letter) => {
    if (how.startsWith('takes')) taken(letter);
    switch (how) {
      case 'takes it':
        return took(letter);
      case 'takes it, answers 504':
      case 'answers 504':
        return { kind: 'unknown', reason: '504' };
      case 'is busy':
        return { kind: 'waiting', reason: '429' };
      case 'refuses it':
        return { kind: 'failed', whose: 'message', reason: '400' };
      default:
        throw new Error('died');
    }
  };
}

type Story = {
  readonly saving: readonly (typeof SAVING)[number][];
  readonly sending: readonly Sending[];
  readonly shown: World['provider']['shown'];
};

/** The email of two copies of the bot that share a store, in a world that goes wrong as told, then goes well. */
async function live({ saving, sending, shown }: Story) {
  const left = [...saving];
  let isTrouble = false;
  const world = await aWorld({
    store: (store) => ({
      ...store,
      commit: async (tenant, changes) => {
        const how = isTrouble ? (left.shift() ?? 'fine') : 'fine';
        if (how === 'not kept') throw new NotSaved('told');
        const committed = await store.commit(tenant, changes);
        if (how !== 'fine') throw new NotSaved('told');
        return committed;
      },
    }),
  });
  const { provider, services, kept } = world;
  const taken: Letter[] = [];
  const sentItems = { ...provider, shown };
  const mailer = {
    ...sentItems,
    send: (letter: Letter) => {
      const how = sendingLeft.shift() ?? 'takes it';
      return Promise.resolve().then(() => answerFor(how, (one) => taken.push(one))(letter));
    },
    find: ({ messageId }: { readonly messageId: string }) => {
      const isThere = taken.some((one) => one.messageId === messageId);
      return Promise.resolve({ kind: shown === 'sent' ? (isThere ? 'sent' : 'nowhere') : shown } as const);
    },
  };
  const sendingLeft = [...sending];
  const copy = { ...services, mailer };
  await world.enroll();
  isTrouble = true;
  for (let round = 0; round < 200; round += 1) {
    await Promise.all([sendDueMails(copy), sendDueMails(copy)]);
    const [mail] = await world.mails();
    const isOver = !mail || ['sent', 'held', 'moot'].includes(mail.state.kind) || isAsked(mail);
    if (isOver) return { mail, taken, enrollment: await world.enrollment() };
    const next = Date.parse((await kept.nextMailDue()) ?? '');
    world.moveTo(new Date(Math.max(world.now().getTime() + 1_000, next)).toISOString());
  }
  throw new Error('Nothing came of the email');
}

const stories: fc.Arbitrary<Story> = fc.record({
  saving: fc.array(fc.constantFrom(...SAVING), { maxLength: 12 }),
  sending: fc.array(fc.constantFrom(...SENDING), { maxLength: 5 }),
  shown: fc.constantFrom('sent', 'nowhere', 'untold'),
});

test('whatever goes wrong, nobody is written to twice, and where nobody was it is known', async () => {
  await fc.assert(
    fc.asyncProperty(stories, async (story) => {
      const { mail, taken, enrollment } = await live(story);
      expect(taken.length).toBeLessThanOrEqual(1);
      const { kind } = mail?.state ?? { kind: 'gone' };
      if (kind === 'sent') expect(taken).toHaveLength(1);
      if (kind === 'held') expect(taken).toHaveLength(0);
      expect(enrollment.state.kind).toBe(kind === 'sent' ? 'awaiting' : 'open');
      expect(enrollment.history).toHaveLength(kind === 'sent' ? 2 : 1);
    }),
    { numRuns: 120 },
  );
});

test('where Sent Items can be looked into, whatever left is found', async () => {
  await fc.assert(
    fc.asyncProperty(stories, async (story) => {
      const { mail, taken } = await live({ ...story, shown: 'sent' });
      if (taken.length === 1) expect(mail?.state.kind).toBe('sent');
    }),
    { numRuns: 50 },
  );
});

test('a store that fails before anything has left costs nobody their email', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...SAVING), { maxLength: 3 }), async (saving) => {
      const { mail, taken } = await live({ saving, sending: [], shown: 'sent' });
      expect([mail?.state.kind, taken.length]).toEqual(['sent', 1]);
    }),
    { numRuns: 50 },
  );
});
