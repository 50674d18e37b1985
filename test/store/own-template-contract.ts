import { expect } from 'vitest';
import type { Draft, OwnVersion } from '../../src/domain/authoring/draft.ts';
import type { Enrollment } from '../../src/domain/enrollment.ts';
import type { EndedPage } from '../../src/app/ports/store.ts';
import { newOrganization } from '../../src/domain/organization.ts';
import type { Template } from '../../src/domain/template.ts';
import {
  ALEX,
  CONTOSO,
  FABRIKAM,
  MEGAN,
  MONDAY,
  anEnrollment,
  enrollmentId,
  stepId,
  templateId,
} from '../builders.ts';
import { given, type StoreTest } from './store-test.ts';

const WEBINAR = templateId('webinar');
const DEMO = templateId('product-demo');
const at = '2026-11-23T09:00:00.000Z';

const aTemplate = (some: Partial<Template> = {}): Template => ({
  id: WEBINAR,
  version: 1,
  recordType: 'contact',
  name: { en: 'Webinar' },
  description: { en: 'After a webinar' },
  inputs: [],
  steps: [],
  ends: [],
  ...some,
});

export const aDraft = (some: Partial<Draft> = {}): Draft => ({
  tenant: CONTOSO,
  template: WEBINAR,
  revision: 1,
  by: MEGAN,
  at,
  from: aTemplate(),
  isNew: false,
  edits: [],
  done: 0,
  ...some,
});

export const anOwnVersion = (
  template: Partial<Template> = {},
  some: Partial<OwnVersion> = {},
): OwnVersion => ({
  tenant: CONTOSO,
  by: MEGAN,
  at,
  template: aTemplate(template),
  ...some,
});

const running = (id: string, some: Partial<Enrollment> = {}): Enrollment =>
  anEnrollment({ id: enrollmentId(id), template: WEBINAR, ...some });

const idsOf = (rows: readonly Enrollment[]) => rows.map(({ id }) => id);

export function ownTemplateContract(test: StoreTest): void {
  test('a draft is kept from one change to the next, for its tenant alone', async ({ opened, store }) => {
    const edits = [{ by: ALEX, at, edit: { kind: 'remove-step', step: stepId('call') } as const }];
    await given(store, { draft: aDraft() });
    await given(store, { draft: aDraft({ revision: 2, edits, done: 1 }) });
    await given(store, { draft: aDraft({ template: DEMO, isNew: true }) });
    await given(store, { draft: aDraft({ tenant: FABRIKAM }) }, FABRIKAM);

    expect(await store.draft(CONTOSO, WEBINAR)).toEqual(aDraft({ revision: 2, edits, done: 1 }));
    expect(await store.draft(FABRIKAM, DEMO)).toBeUndefined();

    const again = await opened.reopen();
    expect(await again.draft(CONTOSO, WEBINAR)).toEqual(aDraft({ revision: 2, edits, done: 1 }));
    const drafts = await again.drafts(CONTOSO);
    expect(drafts.map(({ template }) => template).sort()).toEqual([DEMO, WEBINAR]);
  });

  test('of two people who change a draft at once, the second is a conflict', async ({ store }) => {
    await given(store, { draft: aDraft() });
    const changes = [ALEX, MEGAN].map((by) => store.commit(CONTOSO, { draft: aDraft({ revision: 2, by }) }));
    expect((await Promise.all(changes)).sort()).toEqual(['conflict', 'saved']);
    expect(await store.commit(CONTOSO, { draft: aDraft() })).toBe('conflict');
    expect(await store.commit(CONTOSO, { draft: aDraft({ revision: 4 }) })).toBe('conflict');
  });

  test('a draft that somebody has changed since is not dropped, and one that was can be begun again', async ({
    opened,
    store,
  }) => {
    await given(store, { draft: aDraft() });
    await given(store, { draft: aDraft({ revision: 2 }) });
    expect(await store.commit(CONTOSO, { dropDraft: { template: WEBINAR, revision: 1 } })).toBe('conflict');
    expect(await store.commit(CONTOSO, { dropDraft: { template: WEBINAR, revision: 2 } })).toBe('saved');
    expect(await store.commit(CONTOSO, { dropDraft: { template: WEBINAR, revision: 2 } })).toBe('conflict');
    expect(await store.drafts(CONTOSO)).toEqual([]);

    const anew = aDraft({ by: ALEX, revision: 50, firstRevision: 50 });
    expect(await store.commit(CONTOSO, { draft: { ...anew, revision: 51 } })).toBe('conflict');
    await given(store, { draft: anew });
    expect(await store.commit(CONTOSO, { draft: anew })).toBe('conflict');
    await given(store, { draft: { ...anew, revision: 51 } });
    expect(await (await opened.reopen()).draft(CONTOSO, WEBINAR)).toEqual({ ...anew, revision: 51 });
  });

  test('all versions of a tenant are kept, by template and number', async ({ opened, store }) => {
    const versions = [
      anOwnVersion({ id: DEMO, version: 3 }),
      anOwnVersion({ version: 9 }, { note: 'shorter' }),
      anOwnVersion({ version: 10 }),
    ];
    for (const publish of versions.toReversed()) await given(store, { publish });
    await given(store, { publish: anOwnVersion({ version: 2 }, { tenant: FABRIKAM }) }, FABRIKAM);

    expect(await store.ownVersions(CONTOSO)).toEqual(versions);
    expect(await (await opened.reopen()).ownVersions(CONTOSO)).toEqual(versions);
  });

  test('of two who publish at once, one does, with all that belongs to it', async ({ store }) => {
    await given(store, { draft: aDraft() });
    const publishing = ['first', 'second'].map((note) =>
      store.commit(CONTOSO, {
        publish: anOwnVersion({ version: 2 }, { note }),
        dropDraft: { template: WEBINAR, revision: 1 },
        organization: { ...newOrganization(CONTOSO), revision: 1, ownTemplates: { revision: 1 } },
      }),
    );
    expect((await Promise.all(publishing)).sort()).toEqual(['conflict', 'saved']);
    expect(await store.ownVersions(CONTOSO)).toHaveLength(1);
    expect(await store.organization(CONTOSO)).toMatchObject({ ownTemplates: { revision: 1 } });
    expect(await store.commit(CONTOSO, { publish: anOwnVersion({ version: 2 }) })).toBe('conflict');
    expect(await store.draft(CONTOSO, WEBINAR)).toBeUndefined();
  });

  test('a draft and a version of another tenant are refused', async ({ store }) => {
    await expect(store.commit(FABRIKAM, { draft: aDraft() })).rejects.toThrow(/has a row of tenant/);
    await expect(store.commit(FABRIKAM, { publish: anOwnVersion() })).rejects.toThrow(/has a row of tenant/);
  });

  test('what runs in a template is found page by page, by version, whoever works it', async ({ store }) => {
    const step = stepId('call');
    const open = { kind: 'open', step, due: MONDAY } as const;
    await given(store, {
      enrollments: [
        running('d', { version: 2 }),
        running('B'),
        running('a', { seller: MEGAN }),
        running('c', { state: { kind: 'paused', was: open, since: MONDAY } }),
        running('b', { state: { kind: 'ended', on: MONDAY, how: { kind: 'skipped' } } }),
        running('e', { template: DEMO }),
      ],
    });
    await given(store, { enrollments: [running('a2', { tenant: FABRIKAM })] }, FABRIKAM);
    const ended = { kind: 'ended', on: MONDAY, how: { kind: 'skipped' } } as const;
    const after = enrollmentId('a');

    expect(idsOf(await store.runningOf(CONTOSO, WEBINAR, { limit: 2 }))).toEqual(['B', 'a']);
    expect(idsOf(await store.runningOf(CONTOSO, WEBINAR, { limit: 2, after }))).toEqual(['c', 'd']);
    expect(idsOf(await store.runningOf(CONTOSO, WEBINAR, { limit: 9, versions: [1, 7] }))).toEqual([
      'B',
      'a',
      'c',
    ]);
    expect(await store.runningOf(CONTOSO, WEBINAR, { limit: 9, versions: [] })).toEqual([]);

    // It goes on after one that has ended meanwhile, and finds what has come.
    await given(store, {
      enrollments: [
        running('a', { seller: MEGAN, revision: 2, state: ended }),
        running('b2', { version: 2 }),
      ],
    });
    expect(idsOf(await store.runningOf(CONTOSO, WEBINAR, { limit: 9, after }))).toEqual(['b2', 'c', 'd']);
    expect(idsOf(await store.runningOf(CONTOSO, WEBINAR, { limit: 9 }))).toEqual(['B', 'b2', 'c', 'd']);
  });

  test('what ended with its template is found page by page, or of one seller, until it is undone', async ({
    store,
  }) => {
    const ended = (reason: 'turned-off' | 'other') =>
      ({ kind: 'ended', on: MONDAY, how: { kind: 'closed', reason } }) as const;
    const withIt = { state: ended('turned-off') };
    await given(store, {
      enrollments: [
        running('c', withIt),
        running('B', { ...withIt, seller: MEGAN }),
        running('a', withIt),
        running('d'),
        running('e', { state: ended('other') }),
        running('f', { ...withIt, template: DEMO }),
      ],
    });
    await given(store, { enrollments: [running('a2', { ...withIt, tenant: FABRIKAM })] }, FABRIKAM);
    const found = async (page: EndedPage) => idsOf(await store.endedWithTemplate(CONTOSO, WEBINAR, page));

    expect(await found({ limit: 2 })).toEqual(['B', 'a']);
    expect(await found({ limit: 2, after: enrollmentId('a') })).toEqual(['c']);
    expect(await found({ limit: 9, seller: MEGAN })).toEqual(['B']);

    const open = { kind: 'open', step: stepId('call'), due: MONDAY } as const;
    await given(store, { enrollments: [running('a', { revision: 2, state: open })] });
    expect(await found({ limit: 9 })).toEqual(['B', 'c']);
  });
}
