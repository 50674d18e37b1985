import { expect } from 'vitest';
import type { Store } from '../../src/app/ports/store.ts';
import type { ColleagueQuestion, CustomerReply } from '../../src/domain/account-matter.ts';
import type { MatterId } from '../../src/domain/ids.ts';
import {
  ALEX,
  CONTOSO,
  FABRIKAM,
  MEGAN,
  anEnrollment,
  enrollmentId,
  recordId,
  templateId,
} from '../builders.ts';
import { given, type StoreTest } from './store-test.ts';

const at = (time: string) => `2026-11-23T${time}:00.000Z`;

export const aReply = (some: Partial<CustomerReply> = {}): CustomerReply => ({
  kind: 'reply',
  tenant: CONTOSO,
  id: 'reply' as MatterId,
  revision: 1,
  enrollment: enrollmentId('one'),
  reply: 2,
  record: recordId('asha'),
  at: at('10:00'),
  state: 'holding',
  place: { key: 0 },
  lookAt: at('10:00'),
  ...some,
});

export const aQuestion = (some: Partial<ColleagueQuestion> = {}): ColleagueQuestion => ({
  kind: 'question',
  tenant: CONTOSO,
  id: 'question' as MatterId,
  revision: 1,
  asker: ALEX,
  asked: MEGAN,
  record: recordId('asha'),
  template: templateId('webinar'),
  proposal: enrollmentId('proposed'),
  at: at('10:00'),
  state: 'asked',
  lookAt: '2026-12-23T10:00:00.000Z',
  ...some,
});

export function accountContract(test: StoreTest): void {
  test('a question is kept for its tenant, whoever asks and whoever is asked', async ({ opened, store }) => {
    const question = aQuestion();
    await given(store, { accountMatters: [question, aReply()] });
    const check = async (from: Store) => {
      expect(await from.accountMatter(CONTOSO, question.id)).toEqual(question);
      expect(await from.accountMatter(FABRIKAM, question.id)).toBeUndefined();
      expect(await from.accountMattersOf(CONTOSO, ALEX)).toEqual([question]);
      expect(await from.accountMattersOf(CONTOSO, MEGAN)).toEqual([question]);
      expect(await from.accountMattersOf(FABRIKAM, MEGAN)).toEqual([]);
    };
    await check(store);
    await check(await opened.reopen());
  });

  test('whoever asks themselves has one question', async ({ store }) => {
    await given(store, { accountMatters: [aQuestion({ asked: ALEX })] });
    expect(await store.accountMattersOf(CONTOSO, ALEX)).toHaveLength(1);
  });

  test('of two changes at once the second is a conflict, and nothing of its commit is kept', async ({
    store,
  }) => {
    await given(store, { accountMatters: [aReply()] });
    const again = { accountMatters: [aReply()], enrollments: [anEnrollment()] };
    expect(await store.commit(CONTOSO, again)).toBe('conflict');
    expect(await store.enrollment(CONTOSO, anEnrollment().id)).toBeUndefined();
    const onward = aReply({ revision: 2, place: { key: 1 } });
    await given(store, { accountMatters: [onward], enrollments: [anEnrollment()] });
    expect(await store.commit(CONTOSO, { accountMatters: [onward] })).toBe('conflict');
  });

  test('what is due comes in the order of its time, and what is over is forgotten', async ({ store }) => {
    await given(store, { accountMatters: [aQuestion({ lookAt: at('11:00') }), aReply()] });
    const due = async (until: string) => (await store.accountMattersDue(until, 10)).map(({ id }) => id);
    expect(await due(at('09:59'))).toEqual([]);
    expect(await due(at('11:00'))).toEqual(['reply', 'question']);
    const { lookAt: _, ...over } = aReply({ revision: 2 });
    await given(store, { accountMatters: [over] });
    expect(await due(at('11:00'))).toEqual(['question']);
    expect(await store.accountMatter(CONTOSO, over.id)).toBeUndefined();
    await given(store, { accountMatters: [aReply()] });
  });
}
