import { describe, expect, test } from 'vitest';
import { PROPOSABLE_INTENTS } from '../../src/app/model-reading/proposable.ts';
import { readByModel } from '../../src/app/model-reading/read-by-model.ts';
import type { ModelQuestion, ModelReading } from '../../src/app/ports/model-reader.ts';
import { startTurn } from '../../src/app/turn/turn.ts';
import { day, MEGAN, personId, recordId, templateId } from '../builders.ts';
import { noRenewals, startWholeBot, TENANT } from '../whole/whole-bot.ts';

const ALEX = personId('11111111-aaaa-4aaa-8aaa-111111111111');
const SENTENCE = 'park asha and ravi til monday';

/** What a model is asked about the sentence, and what becomes of its answer. */
async function reading(answer: readonly ModelReading[] | undefined) {
  const { bot, addRecord } = await startWholeBot({ samples: noRenewals });
  const mine = await addRecord('Zara Own', {
    owner: ALEX,
    company: 'Secret Ltd',
    email: 'zara@secret.example',
  });
  const free = await addRecord('Zara Free');
  const archived = await addRecord('Zara Gone', { owner: ALEX, archived: true });
  const others = await addRecord('Zara Other', { owner: MEGAN });
  const questions: ModelQuestion[] = [];
  const model = (question: ModelQuestion) => {
    questions.push(question);
    return Promise.resolve(answer);
  };
  const reference = {
    tenant: TENANT,
    person: ALEX,
    conversationId: 'a:alex',
    serviceUrl: 'http://127.0.0.1',
    userId: '29:alex',
    botId: '28:anukram',
  };
  const turn = await startTurn(
    { ...bot.services, model },
    { tenant: TENANT, id: ALEX, name: 'Alex Wilber', reference },
  );
  const spotted = [mine.id, others.id, free.id, archived.id, recordId('nobody'), mine.id];
  const requests = await readByModel(turn, { sentence: SENTENCE, writing: 'en', spotted });
  const again = async (now = turn.now) => {
    const services = { ...bot.services, model, clock: { now: () => now } };
    const speaker = { tenant: TENANT, id: ALEX, name: 'Alex Wilber', reference };
    await readByModel(await startTurn(services, speaker), { sentence: SENTENCE, writing: 'en', spotted });
    return questions.at(-1)?.askedBefore;
  };
  return { requests, question: questions[0], mine, free, turn, again };
}

describe('a model', () => {
  test('hears the sentence, what can be asked for, and the names of that seller’s customers', async () => {
    const { question } = await reading(undefined);
    expect(question).toMatchObject({ sentence: SENTENCE, writing: 'en', today: '2026-11-23' });
    expect(question?.records).toEqual([
      { handle: 'r1', name: 'Zara Own' },
      { handle: 'r2', name: 'Zara Free' },
    ]);
    expect(question?.intents.map(({ id }) => id)).toEqual(PROPOSABLE_INTENTS);
    expect(JSON.stringify(question)).not.toMatch(/Secret|secret|Other|Gone|test Zara/);
  });

  test('is told how much was asked that day, from what is kept', async () => {
    const { question, again } = await reading(undefined);
    expect(question?.askedBefore).toBe(0);
    expect([await again(), await again()]).toEqual([1, 2]);
    expect(await again(new Date('2026-11-24T05:00:00Z'))).toBe(0);
  });

  test('is told of nothing that deletes, or touches others, or many at once', () => {
    expect(PROPOSABLE_INTENTS).toEqual(
      expect.not.arrayContaining([
        'delete',
        'archive',
        'bulk',
        'reassign',
        'roles',
        'organization',
        'export',
        'yes',
      ]),
    );
  });

  test('is not asked where there is none', async () => {
    const { turn } = await reading(undefined);
    const none = { ...turn, services: { ...turn.services } };
    delete (none.services as { model?: unknown }).model;
    expect(await readByModel(none, { sentence: SENTENCE, writing: 'en', spotted: [] })).toBeUndefined();
  });
});

describe('its answer', () => {
  test('is requests to be confirmed, about the records that the handles stand for', async () => {
    const { requests, mine, free } = await reading([
      { intent: 'snooze', records: ['r1', 'r2'], day: day('2026-11-30'), time: '09:00' },
      { intent: 'list', records: [] },
    ]);
    expect(requests).toEqual([
      {
        intent: 'snooze',
        act: true,
        confirm: true,
        who: { kind: 'records', records: [mine.id, free.id] },
        when: { day: '2026-11-30', time: '09:00' },
      },
      { intent: 'list', act: false, confirm: true },
    ]);
  });

  test('leaves out what the intent has no place for', async () => {
    const { requests, mine } = await reading([
      {
        intent: 'status',
        records: ['r1'],
        template: templateId('no-show'),
        day: day('2026-11-30'),
        outcome: 'replied',
        reason: 'won',
        note: 'park',
      },
    ]);
    expect(requests).toEqual([
      { intent: 'status', act: false, confirm: true, who: { kind: 'records', records: [mine.id] } },
    ]);
  });

  test.each<readonly [string, readonly ModelReading[] | undefined]>([
    ['nothing', undefined],
    ['an outcome that is not said', [{ intent: 'outcome', records: ['r1'] }]],
    ['a note without words', [{ intent: 'note', records: ['r1'] }]],
    ['an intent that is not to be proposed', [{ intent: 'delete', records: ['r1'] }]],
  ])('that is %s counts as none', async (_, answer) => {
    expect((await reading(answer)).requests).toBeUndefined();
  });
});
