import { expect, test } from 'vitest';
import { effectOf } from '../../src/app/authoring/effect-of-publish.ts';
import { changeRunning } from '../../src/app/authoring/change-running.ts';
import { versionsOf } from '../../src/app/authoring/next-version.ts';
import { setAvailability } from '../../src/app/authoring/set-aside.ts';
import { publishDraft } from '../../src/app/authoring/publish.ts';
import type { Store } from '../../src/app/ports/store.ts';
import { turnOf, type Turn } from '../../src/app/turn/turn.ts';
import { changeDraft } from '../../src/domain/authoring/change-draft.ts';
import { draftTemplate, newDraft } from '../../src/domain/authoring/draft-of.ts';
import type { Draft } from '../../src/domain/authoring/draft.ts';
import type { TemplateEdit } from '../../src/domain/authoring/template-edit.ts';
import type { GroupKind } from '../../src/domain/version-move.ts';
import type { Enrollment } from '../../src/domain/enrollment.ts';
import { firstStep, type Template } from '../../src/domain/template.ts';
import { createLowdbStore } from '../../src/store/lowdb/lowdb-store.ts';
import { personId, stepId, templateId } from '../builders.ts';
import { Memory } from 'lowdb';
import {
  ask,
  enroll,
  noRenewals,
  read,
  shippedTemplates,
  startWholeBot,
  TENANT,
  type WholeBot,
} from './whole-bot.ts';
import { toShown } from '../teams-user.ts';
import { dyingStore, withMany } from './many-running.ts';

const ALEX = personId('11111111-aaaa-4aaa-8aaa-111111111111');
const MEGAN = personId('33333333-aaaa-4aaa-8aaa-111111111111');
const WEBINAR = templateId('webinar-follow-up');
const ALL: readonly GroupKind[] = ['before', 'on', 'past'];

async function webinar(): Promise<Template> {
  const found = (await shippedTemplates()).find(({ id }) => id === WEBINAR);
  if (!found) throw new Error('No webinar');
  return found;
}

async function turnFor({ bot }: Pick<WholeBot, 'bot'>, id = ALEX): Promise<Turn> {
  const turn = await turnOf(bot.services, TENANT, id);
  if (!turn) throw new Error('Nobody');
  return turn;
}

/** A draft of the webinar follow-up in its newest version, with these edits. */
async function drafted(whole: Pick<WholeBot, 'bot'>, ...edits: readonly TemplateEdit[]): Promise<Draft> {
  const turn = await turnFor(whole);
  const stamp = { by: ALEX, at: turn.now.toISOString() };
  const newest = versionsOf(turn.services, WEBINAR).at(-1);
  if (!newest) throw new Error('No webinar');
  const begun = newDraft(TENANT, newest, false, stamp);
  const draft = edits.reduce((before, edit) => {
    const changed = changeDraft(before, edit, stamp);
    if (!changed.ok) throw new Error(changed.problem);
    return { ...changed.value, revision: begun.revision };
  }, begun);
  await whole.bot.services.store.commit(TENANT, { draft });
  return draft;
}

/** The number that the template has, and the one that is published. */
const OLD = 3;
const NEW = 4;

/** As it is after somebody noted something. */
function noted(one: Enrollment): Enrollment {
  const [first] = one.history;
  if (!first) throw new Error('No history');
  const revision = one.revision + 1;
  const entry = { ...first, by: personId('ravi'), revision, event: { kind: 'note', text: 'hi' } } as const;
  return { ...one, revision, history: [...one.history, entry] };
}

const running = (store: Store) => store.runningOf(TENANT, WEBINAR, { limit: 1_000 });
const versions = (all: readonly Enrollment[]) => all.map(({ version }) => version);

/** Removes the step that a new enrollment is at. */
async function withoutFirst(): Promise<TemplateEdit> {
  return { kind: 'remove-step', step: firstStep(await webinar()).id };
}

async function withTwo(): Promise<WholeBot> {
  const whole = await startWholeBot({ samples: noRenewals });
  for (const name of ['Nisha Verma', 'Omar Haddad']) {
    await whole.addRecord(name, { type: 'lead', email: 'x@example.com' });
    await enroll(whole.user, `${name} in webinar`);
  }
  return whole;
}

test('what publishing does is told by groups before it is done', async () => {
  const whole = await withTwo();
  const draft = await drafted(whole, await withoutFirst());
  const effect = await effectOf(await turnFor(whole), draftTemplate(draft));
  const [first, second] = (await webinar()).steps;
  expect(effect).toMatchObject({
    version: NEW,
    running: 2,
    groups: [{ kind: 'on', count: 2, steps: [{ version: OLD, count: 2, step: { id: first?.id } }] }],
  });
  expect(effect.groups[0]?.steps[0]?.to?.id).toBe(second?.id);
});

test('what is chosen moves, its sellers read it once, and one undo brings all of it back', async () => {
  const whole = await withTwo();
  const { store } = whole.bot.services;
  const [before] = await running(store);
  const { revision } = await drafted(whole, await withoutFirst());
  const published = await publishDraft(
    await turnFor(whole),
    { template: WEBINAR, revision },
    { note: 'shorter', move: { groups: ALL } },
  );
  if (!published.ok) throw new Error(published.problem.kind);
  await published.value.moved;
  const moved = await running(store);
  expect(versions(moved)).toEqual([NEW, NEW]);
  expect(await store.draft(TENANT, WEBINAR)).toBeUndefined();
  const { services } = await turnFor(whole);
  expect(services.ownVersions).toMatchObject([
    { template: { version: NEW }, by: ALEX, note: 'shorter', edits: [{ edit: { kind: 'remove-step' } }] },
  ]);
  for (const user of [whole.user, whole.anotherUser({ locale: 'hi' })])
    expect(read(await ask(user, 'status Nisha Verma'))).toMatch(/version 4|वर्ज़न 4/);

  expect(read(await ask(whole.user, 'undo'))).toContain('back to version 3');
  await changeRunning(whole.bot.services, TENANT);
  const back = await running(store);
  expect(versions(back)).toEqual([OLD, OLD]);
  expect(back[0]).toMatchObject({ state: before?.state, revision: (before?.revision ?? 0) + 2 });
  expect(await store.draft(TENANT, WEBINAR)).toMatchObject({ edits: [{}], done: 1 });
  expect(versionsOf((await turnFor(whole)).services, WEBINAR).at(-1)).toEqual({
    ...(await webinar()),
    version: 5,
  });
});

test('what was worked on since the move stays when it is taken back', async () => {
  const whole = await withTwo();
  const { store } = whole.bot.services;
  const { revision } = await drafted(whole, await withoutFirst());
  const published = await publishDraft(
    await turnFor(whole),
    { template: WEBINAR, revision },
    { move: { groups: ALL } },
  );
  await (published.ok && published.value.moved);
  const [one] = await running(store);
  if (!one) throw new Error('Nothing runs');
  await store.commit(TENANT, { enrollments: [noted(one)] });
  await ask(whole.user, 'undo');
  await changeRunning(whole.bot.services, TENANT);
  expect(versions(await running(store)).sort()).toEqual([OLD, NEW]);
});

const sent = ({ connector }: WholeBot): string => {
  const { activityId, activity } = connector.calls.at(-1) ?? { activityId: '', activity: {} };
  return read(toShown(activityId, activity));
};

test.each([
  ['en-US', 'One of yours goes on with the new version of “Webinar follow up”: Nisha Verma.'],
  ['hi-IN', 'आपका 1 अनुक्रम'],
])('a seller reads it once, on the next daily card (%s)', async (locale, words) => {
  const whole = await startWholeBot({ samples: noRenewals });
  await ask(whole.user, 'hi');
  const megan = whole.anotherUser({ name: 'Megan Bowen', aadObjectId: MEGAN, locale });
  await whole.addRecord('Nisha Verma', { type: 'lead', email: 'x@example.com' });
  await enroll(whole.anotherUser({ name: 'Megan Bowen', aadObjectId: MEGAN }), 'Nisha Verma in webinar');
  await megan.say('hi');
  const { revision } = await drafted(whole, await withoutFirst());
  const published = await publishDraft(
    await turnFor(whole),
    { template: WEBINAR, revision },
    { move: { groups: ALL } },
  );
  await (published.ok && published.value.moved);

  const mornings: string[] = [];
  for (const day of ['2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27']) {
    await whole.comes(`${day}T03:30:00Z`);
    mornings.push(sent(whole));
  }
  expect(mornings.filter((card) => card.includes(words))).toHaveLength(1);
});

test('without a choice everything stays, and a new enrollment starts on the new version', async () => {
  const whole = await withTwo();
  const { revision } = await drafted(whole, await withoutFirst());
  const published = await publishDraft(await turnFor(whole), { template: WEBINAR, revision });
  await (published.ok && published.value.moved);
  await whole.addRecord('Priya Nair', { type: 'lead', email: 'x@example.com' });
  await enroll(whole.user, 'Priya Nair in webinar');
  expect(versions(await running(whole.bot.services.store)).sort()).toEqual([OLD, OLD, NEW]);
});

test('of two managers who publish at once, one does; the other learns of it', async () => {
  const whole = await withTwo();
  const { revision } = await drafted(whole, await withoutFirst());
  const turn = await turnFor(whole);
  const at = { template: WEBINAR, revision };
  const both = await Promise.all([publishDraft(turn, at), publishDraft(turn, at)]);
  expect(both.map((one) => (one.ok ? 'published' : one.problem.kind)).sort()).toEqual(['gone', 'published']);
  expect((await turnFor(whole)).services.ownVersions).toHaveLength(1);
});

test('a draft that somebody changed, that has flaws or nothing new is not published', async () => {
  const whole = await withTwo();
  const turn = await turnFor(whole);
  const problem = async ({ revision }: Pick<Draft, 'revision'>) => {
    const published = await publishDraft(turn, { template: WEBINAR, revision });
    return published.ok ? 'published' : published.problem.kind;
  };
  expect(await problem({ revision: 1 })).toBe('gone');
  const draft = await drafted(whole);
  expect(await problem(draft)).toBe('nothing-new');
  const { store } = whole.bot.services;
  const add = {
    kind: 'add-end',
    end: 'more',
    name: { language: 'en', text: 'More' },
    success: true,
  } as never;
  const flawed = changeDraft(draft, add, draft);
  if (!flawed.ok) throw new Error(flawed.problem);
  await store.commit(TENANT, { draft: flawed.value });
  expect(await problem(draft)).toBe('changed');
  expect(await publishDraft(turn, flawed.value)).toMatchObject({
    ok: false,
    problem: { kind: 'flawed', flaws: [{ kind: 'end-unreached' }] },
  });
});

test('a bot that dies in the middle of a move leaves none behind: the next one goes on', async () => {
  const kept = await createLowdbStore(new Memory());
  const dying = dyingStore(kept);
  const first = await startWholeBot({ store: dying.store });
  await ask(first.user, 'hi');
  await withMany(kept, 1_000);
  const { revision } = await drafted(first, await withoutFirst());
  dying.dieAfter(2);
  const published = await publishDraft(
    await turnFor(first),
    { template: WEBINAR, revision },
    { move: { groups: ALL } },
  );
  await (published.ok && published.value.moved);
  const half = versions(await kept.runningOf(TENANT, WEBINAR, { limit: 2_000 }));
  expect([half.filter((one) => one === NEW).length, half.length]).toEqual([400, 1_000]);

  const next = await startWholeBot({
    store: kept,
    connector: first.connector,
    start: '2026-11-23T03:30:00Z',
  });
  await ask(next.user, 'hi');
  await changeRunning(next.bot.services, TENANT);
  const all = await kept.runningOf(TENANT, WEBINAR, { limit: 2_000 });
  expect(all.every(({ version, revision: now }) => version === NEW && now === 2)).toBe(true);
  expect(all).toHaveLength(1_000);
});

test('clicks at the same time are kept, and those records are decided again', async () => {
  const kept = await createLowdbStore(new Memory());
  const [, second] = (await webinar()).steps;
  let clicks = 0;
  const store: Store = {
    ...kept,
    // Right before each page is saved, somebody is faster with one of it.
    commit: async (tenant, changes) => {
      const page = changes.enrollments ?? [];
      const one =
        page.length > 1
          ? await kept.enrollment(tenant, page[clicks % page.length]?.id ?? ('' as never))
          : undefined;
      if (one && page[0]?.version === NEW && clicks < 12) {
        clicks += 1;
        await kept.commit(tenant, { enrollments: [noted(one)] });
      }
      return kept.commit(tenant, changes);
    },
  };
  const whole = await startWholeBot({ store });
  await ask(whole.user, 'hi');
  await withMany(kept, 500);
  const { revision } = await drafted(whole, await withoutFirst());
  const published = await publishDraft(
    await turnFor(whole),
    { template: WEBINAR, revision },
    { move: { groups: ALL } },
  );
  await (published.ok && published.value.moved);
  const all = await kept.runningOf(TENANT, WEBINAR, { limit: 1_000 });
  expect(clicks).toBe(12);
  expect(new Set(versions(all))).toEqual(new Set([NEW]));
  expect(all.every((one) => one.history.length === one.revision && 'step' in one.state)).toBe(true);
  expect(all.filter((one) => one.history.some(({ event }) => event.kind === 'note'))).not.toHaveLength(0);
  expect(all.every(({ state }) => state.kind === 'open' && state.step === second?.id)).toBe(true);
});

test('one whose step was chosen goes there', async () => {
  const whole = await withTwo();
  const template = await webinar();
  const [first, , third] = template.steps;
  const { revision } = await drafted(whole, await withoutFirst());
  const published = await publishDraft(
    await turnFor(whole),
    { template: WEBINAR, revision },
    { move: { groups: ['on'], targets: { [first?.id ?? stepId('')]: third?.id ?? stepId('') } } },
  );
  await (published.ok && published.value.moved);
  const steps = (await running(whole.bot.services.store)).map(({ state }) => 'step' in state && state.step);
  expect(new Set(steps)).toEqual(new Set([third?.id]));
});

test('a template that is set aside is not offered, what runs in it goes on, and publishing it lists it again', async () => {
  const whole = await withTwo();
  await setAvailability(await turnFor(whole), WEBINAR, 'archived');
  expect(read(await ask(whole.user, 'templates'))).not.toContain('Webinar');
  expect(read(await ask(whole.user, 'status Nisha Verma'))).toContain('Webinar follow up');
  await setAvailability(await turnFor(whole), WEBINAR, 'off');
  expect(read(await ask(whole.user, 'templates'))).not.toContain('Webinar');
  await setAvailability(await turnFor(whole), WEBINAR, 'archived');
  const { revision } = await drafted(whole, await withoutFirst());
  expect(await publishDraft(await turnFor(whole), { template: WEBINAR, revision })).toMatchObject({
    ok: true,
  });
  expect(read(await ask(whole.user, 'templates'))).toContain('Webinar');
});

test('a turn that began before a version was published is taken again', async () => {
  const kept = await createLowdbStore(new Memory());
  let isLate = false;
  const store: Store = {
    ...kept,
    organization: async (tenant) => {
      const now = await kept.organization(tenant);
      if (!now || !isLate) return now;
      isLate = false;
      const { ownTemplates: _, ...before } = now;
      return before;
    },
  };
  const whole = await startWholeBot({ store, samples: noRenewals });
  await whole.addRecord('Nisha Verma', { type: 'lead', email: 'x@example.com' });
  await enroll(whole.user, 'Nisha Verma in webinar');
  const { revision } = await drafted(whole, await withoutFirst());
  const published = await publishDraft(
    await turnFor(whole),
    { template: WEBINAR, revision },
    { move: { groups: ALL } },
  );
  await (published.ok && published.value.moved);
  isLate = true;
  expect(read(await ask(whole.user, 'status Nisha Verma'))).toContain('Moved to version 4');
  expect(isLate).toBe(false);
  const today = await ask(whole.user, 'today');
  isLate = true;
  expect(read(await whole.user.press(today, 'Skip'))).toContain('Nisha Verma');
});
