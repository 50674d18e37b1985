import { expect } from 'vitest';
import type { Answer } from '../../src/app/ports/feedback.ts';
import { CONTOSO, FABRIKAM } from '../builders.ts';
import { given, type StoreTest } from './store-test.ts';

export const anAnswer = (some: Partial<Answer> = {}): Answer => ({
  tenant: CONTOSO,
  key: 'a1',
  at: '2026-11-23T09:00:00.000Z',
  until: '2026-11-30T09:00:00.000Z',
  understood: { decision: 'lost', intents: ['snooze'], writing: 'en', sentence: 'park … for a bit' },
  ...some,
});

export function answerContract(test: StoreTest): void {
  test('an answer is found by its key, in its tenant alone', async ({ opened, store }) => {
    await given(store, { answer: anAnswer() });
    expect(await store.answer(CONTOSO, 'a1')).toEqual(anAnswer());
    expect(await store.answer(CONTOSO, 'a2')).toBeUndefined();
    expect(await store.answer(FABRIKAM, 'a1')).toBeUndefined();
    expect(await (await opened.reopen()).answer(CONTOSO, 'a1')).toEqual(anAnswer());
  });

  test('the newest feedback on an answer counts', async ({ store }) => {
    const at = '2026-11-23T09:05:00.000Z';
    await given(store, { answer: anAnswer() });
    await given(store, { answer: anAnswer({ feedback: { at, reaction: 'like' } }) });
    await given(store, { answer: anAnswer({ feedback: { at, reaction: 'dislike', text: 'not that' } }) });
    expect((await store.answer(CONTOSO, 'a1'))?.feedback).toEqual({
      at,
      reaction: 'dislike',
      text: 'not that',
    });
  });

  test('those whose time is over leave when the next one of the tenant is kept', async ({
    opened,
    store,
  }) => {
    await given(store, { answer: anAnswer() });
    await given(store, { answer: anAnswer({ key: 'a2', until: '2027-05-22T09:00:00.000Z' }) });
    await given(store, { answer: anAnswer({ tenant: FABRIKAM }) }, FABRIKAM);
    await given(store, {
      answer: anAnswer({ key: 'a3', at: '2026-11-30T09:00:00.000Z', until: '2026-12-07T09:00:00.000Z' }),
    });
    const again = await opened.reopen();
    expect(await again.answer(CONTOSO, 'a1')).toBeUndefined();
    expect(await again.answer(CONTOSO, 'a2')).toBeDefined();
    expect(await again.answer(CONTOSO, 'a3')).toBeDefined();
    expect(await again.answer(FABRIKAM, 'a1')).toBeDefined();
  });

  test('an answer of another tenant is refused', async ({ store }) => {
    await expect(store.commit(FABRIKAM, { answer: anAnswer() })).rejects.toThrow(/has a row of tenant/);
  });
}
