import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Enrollment } from '../../src/domain/enrollment.ts';
import type { TenantId } from '../../src/domain/ids.ts';
import type { Json } from '../connector.ts';
import type { HttpAnswer, TeamsUser } from '../teams-user.ts';
import { MEGAN } from './people.ts';
import { ask, enroll, read, startWholeBot, TENANT } from './whole-bot.ts';

const ELSEWHERE = '44444444-bbbb-4bbb-8bbb-444444444444' as TenantId;

/** Asha has been enrolled by Alex, and the card of her first action lies in front of him. */
async function startWithAsha() {
  const whole = await startWholeBot();
  await whole.user.install();
  const card = await enroll(whole.user, 'Asha Rao in no-show');
  const enrollments = async () => (await whole.kept()).enrollments;
  const asha = async (): Promise<Enrollment> => {
    const [first] = await enrollments();
    return first ?? Promise.reject(new Error('Asha is not enrolled'));
  };
  /** Whatever is done within changes no enrollment. */
  const unchanged = async (act: () => Promise<unknown>) => {
    const before = await enrollments();
    await act();
    expect(await enrollments()).toEqual(before);
  };
  return { ...whole, card, enrollments, asha, unchanged };
}

const click = (user: TeamsUser, data: unknown, value: Json = {}): Promise<HttpAnswer> =>
  user.post({
    type: 'invoke',
    name: 'adaptiveCard/action',
    value: { action: { type: 'Action.Execute', data }, trigger: 'manual', ...value },
  });

/** Teams shows an error of its own unless a click is answered like this. */
function expectAnswered({ status, body }: HttpAnswer): string {
  expect(status).toBe(200);
  const { statusCode, type, value } = body as Json;
  expect(statusCode).toBe(200);
  expect(['application/vnd.microsoft.card.adaptive', 'application/vnd.microsoft.activity.message']).toContain(
    type,
  );
  const shown = read(typeof value === 'string' ? { id: '', text: value } : { id: '', card: value as Json });
  expect(shown.length).toBeGreaterThan(10);
  return shown;
}

describe('a stale click changes nothing and shows how things stand', () => {
  test('pressed twice', async () => {
    const { user, card, unchanged } = await startWithAsha();
    await user.press(card, 'Sent');
    await unchanged(async () => {
      const shown = read(await user.press(card, 'Sent'));
      expect(shown).toContain('Did Asha Rao reply?');
      expect(shown).toMatch(/Sent, by you, 23 Nov, 08:00/);
    });
  });

  test.each(['Sent', 'Customer replied', 'No answer', 'Snooze', 'Skip', 'Pause', 'End…', 'Undo'])(
    '%s, pressed on an old card',
    async (title) => {
      const { user, card, unchanged } = await startWithAsha();
      await user.press(card, 'Customer replied');
      await unchanged(async () => {
        const shown = read(await user.press(card, title));
        expect(shown).toContain('Catch up on the missed meeting · Asha Rao');
        expect(shown).toContain('[Done]');
      });
    },
  );

  test('after the sequence has ended', async () => {
    const { user, card, unchanged } = await startWithAsha();
    await user.say('unenroll Asha Rao');
    await unchanged(async () => {
      expect(read(await user.press(card, 'Sent'))).toMatch(/unenrolled/);
    });
  });

  test('an undo that somebody was faster with', async () => {
    const { user, card, unchanged } = await startWithAsha();
    const sent = await user.press(card, 'Sent');
    await user.press(sent, 'Undo');
    await unchanged(async () => {
      expect(read(await user.press(sent, 'Undo'))).toContain('[Sent]');
    });
  });

  test('of a list shows the list', async () => {
    const { user, unchanged } = await startWithAsha();
    const list = await ask(user, 'today');
    await user.press(list, 'Skip');
    await unchanged(async () => {
      expect(read(await user.press(list, 'Skip'))).toContain('All done for today: 1 of 1');
    });
  });
});

describe('pressing again makes nothing twice', () => {
  test('Enroll', async () => {
    const { user, enrollments } = await startWithAsha();
    const confirm = await ask(user, 'enroll Vikram Shetty in event');
    await user.press(confirm, 'Enroll');
    expect(read(await user.press(confirm, 'Enroll'))).toContain('[Sent]');
    expect(await enrollments()).toHaveLength(2);
  });

  test('Enroll at the same time', async () => {
    const { user, enrollments } = await startWithAsha();
    const confirm = await ask(user, 'enroll Vikram Shetty in event');
    await Promise.all([user.press(confirm, 'Enroll'), user.press(confirm, 'Enroll')]);
    expect(await enrollments()).toHaveLength(2);
  });

  test('Enroll, when it went on since', async () => {
    const { user, unchanged } = await startWithAsha();
    const confirm = await ask(user, 'enroll Vikram Shetty in event');
    await user.press(await user.press(confirm, 'Enroll'), 'Customer replied');
    await unchanged(() => user.press(confirm, 'Enroll'));
  });

  test('Add', async () => {
    const { user, kept } = await startWithAsha();
    const card = await ask(user, 'add contact Priya Nair, Fabrikam');
    await Promise.all([user.press(card, 'Add'), user.press(card, 'Add')]);
    await user.press(card, 'Add');
    expect((await kept()).records.filter(({ name }) => name === 'Priya Nair')).toHaveLength(1);
  });

  test('the same button at the same time: one wins, and both are shown how it stands', async () => {
    const { user, card, asha } = await startWithAsha();
    const answers = await Promise.all([user.press(card, 'Sent'), user.press(card, 'Sent')]);
    expect((await asha()).revision).toBe(2);
    for (const answer of answers) expect(read(answer)).toContain('Did Asha Rao reply?');
  });

  test('two buttons at the same time: one wins, and the other is told which', async () => {
    const { user, card, asha } = await startWithAsha();
    const titles = ['Customer replied', 'No answer'] as const;
    const answers = await Promise.all(titles.map((title) => user.press(card, title)));
    const { revision, history } = await asha();
    expect(revision).toBe(2);
    const { event } = history[1] ?? {};
    const winner = event?.kind === 'outcome' && event.outcome === 'replied' ? 0 : 1;
    expect(read(answers[1 - winner] ?? { id: '' })).toContain(`${titles[winner]}, by you`);
  });
});

describe('somebody else', () => {
  const titles = ['Sent', 'Customer replied', 'Snooze', 'Skip', 'Pause', 'End…', 'Undo', 'Details'];

  test.each(titles)('of the same tenant can’t press %s on a seller’s card', async (title) => {
    const { card, anotherUser, unchanged } = await startWithAsha();
    const megan = anotherUser(MEGAN);
    await unchanged(async () => {
      expect(read(await megan.press(card, title))).toMatch(/another seller/);
    });
  });

  test.each(titles)('of another tenant can’t press %s, whatever ids they have', async (title) => {
    const { card, anotherUser, unchanged } = await startWithAsha();
    const twin = anotherUser({ tenantId: ELSEWHERE });
    await unchanged(async () => {
      const shown = read(await twin.press(card, title));
      expect(shown).not.toMatch(/Asha/);
      expect(shown).toContain('today');
    });
  });

  test('of another tenant, with the very same ids there, presses only what is theirs', async () => {
    const { bot, card, asha, anotherUser, kept } = await startWithAsha();
    const twin = anotherUser({ tenantId: ELSEWHERE });
    await twin.say('hi');
    const before = await asha();
    await bot.services.store.commit(ELSEWHERE, { enrollments: [{ ...before, tenant: ELSEWHERE }] });
    expect(read(await twin.press(card, 'Sent'))).toContain('Did Asha Rao reply?');
    const { enrollments } = await kept();
    expect(enrollments.find(({ tenant }) => tenant === TENANT)).toEqual(before);
    expect(enrollments.find(({ tenant }) => tenant === ELSEWHERE)?.revision).toBe(2);
  });

  test('does not get further by what they add to the click', async () => {
    const { user, asha, anotherUser, unchanged } = await startWithAsha();
    const { id, revision, seller } = await asha();
    const data = { verb: 'outcome', enrollment: id, revision, outcome: 'sent' };
    const lies = {
      seller: MEGAN.aadObjectId,
      by: seller,
      tenant: TENANT,
      role: 'administrator',
      force: true,
    };
    await unchanged(async () => {
      expectAnswered(await click(anotherUser(MEGAN), { ...data, ...lies }));
      expectAnswered(await click(anotherUser({ tenantId: ELSEWHERE }), { ...data, ...lies }));
    });
    await click(user, { ...data, ...lies, state: { kind: 'ended' } });
    expect(await asha()).toMatchObject({ seller, state: { kind: 'awaiting' } });
  });
});

describe('made-up clicks', () => {
  const made: readonly (readonly [string, unknown])[] = [
    ['nothing', undefined],
    ['null', null],
    ['a number', 7],
    ['a list', ['outcome']],
    ['an empty object', {}],
    ['an unknown verb', { verb: 'drop-tables' }],
    ['a verb of another type', { verb: ['outcome'] }],
    ['a name of every object', { verb: 'constructor' }],
    ['an enrollment that is an object', { verb: 'status', enrollment: { $ne: null } }],
    ['an enrollment nobody has', { verb: 'status', enrollment: 'nobody' }],
    ['a template nobody has', { verb: 'template', template: 'nobody' }],
    ['a record nobody has', { verb: 'propose', record: 'nobody' }],
    ['a page far behind the last', { verb: 'list', of: 'my-records', page: 9_999 }],
    ['a page before the first', { verb: 'list', of: 'today', page: -1 }],
    [
      'a day that does not exist',
      {
        verb: 'enroll',
        id: 'x',
        record: 'sample-asha-rao',
        template: 'contact-no-show',
        start: '2026-02-30',
      },
    ],
    [
      'a template for another type',
      { verb: 'enroll', id: 'x', record: 'sample-meera-iyer', template: 'contact-no-show' },
    ],
    ['an id without end', { verb: 'status', enrollment: 'x'.repeat(50_000) }],
  ];
  test.each(made)('%s', async (_, data) => {
    const { user, unchanged, logged } = await startWithAsha();
    await unchanged(async () => expectAnswered(await click(user, data)));
    expect(logged).toEqual([]);
  });

  test('wrong about a real enrollment', async () => {
    const { user, asha, unchanged, logged } = await startWithAsha();
    const { id, revision } = await asha();
    const wrong = [
      { revision: 'one' },
      { revision: -1 },
      { revision: 1.5 },
      { revision: revision + 1 },
      { revision: null },
      { outcome: 'won' },
      { outcome: 'held' },
      { outcome: 'done', on: 'tomorrow' },
      { outcome: 'answered', end: 'reconnected' },
      { view: 'all' },
      { verb: 'resume' },
      { verb: 'continue' },
      { verb: 'snooze', until: '2020-01-01' },
      { verb: 'snooze', until: '2026-11-23' },
      { verb: 'close', reason: 'bored' },
    ];
    await unchanged(async () => {
      for (const fields of wrong)
        expectAnswered(
          await click(user, { verb: 'outcome', enrollment: id, revision, outcome: 'sent', ...fields }),
        );
    });
    expect(logged).toEqual([]);
  });

  test('ten thousand at random', { timeout: 180_000 }, async () => {
    const { user, asha, unchanged, logged } = await startWithAsha();
    const { id } = await asha();
    await unchanged(() =>
      fc.assert(
        fc.asyncProperty(fc.array(anyClick(id), { minLength: 50, maxLength: 50 }), async (clicks) => {
          const answers = await Promise.all(clicks.map(({ data, value }) => click(user, data, value)));
          answers.forEach(expectAnswered);
        }),
        { numRuns: 200 },
      ),
    );
    expect(logged).toEqual([]);
  });
});

const VERBS = [
  'outcome',
  'continue',
  'skip',
  'snooze',
  'pause',
  'resume',
  'close',
  'undo',
  'open',
  'status',
  'list',
];
const MORE_VERBS = [
  'go',
  'template',
  'search',
  'propose',
  'cancel',
  'add',
  'note',
  'constructor',
  '__proto__',
];

const FIRST: unknown = 1;

/** Anything at all, and what is nearly a click of ours: about a real enrollment, but never for the revision it has. */
function anyClick(enrollment: string): fc.Arbitrary<{ data: unknown; value: Json }> {
  const anything = fc.jsonValue({ maxDepth: 3 });
  const either = <Known>(...known: readonly Known[]) => fc.oneof(fc.constantFrom(...known), anything);
  const nearly = fc.record(
    {
      verb: fc.constantFrom(...VERBS, ...MORE_VERBS),
      enrollment: either(enrollment),
      revision: either<number | string>(2, 99, '1'),
      outcome: either('sent', 'replied', 'no-answer'),
      until: either('', '2026-12-01'),
      on: either('', '2026-12-01'),
      reason: either('won'),
      view: either('list', 'one'),
      page: either(0, 1),
      of: either('today', 'my-records'),
      to: either('today', 'help'),
      who: either('asha', ''),
      record: either('sample-asha-rao'),
      template: either('contact-no-show'),
      note: either('', 'call on Friday'),
      id: anything,
      name: anything,
    },
    { requiredKeys: ['verb', 'revision'] },
  );
  const dressed = nearly.filter((data) => data.revision !== FIRST);
  return fc.record({
    data: fc.oneof(anything, dressed),
    value: fc.oneof(
      { weight: 9, arbitrary: fc.constant({}) },
      { weight: 1, arbitrary: fc.dictionary(fc.string(), anything) },
    ),
  });
}
