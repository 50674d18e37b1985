import { Memory } from 'lowdb';
import { expect, test } from 'vitest';
import { changeRunning } from '../../src/app/authoring/change-running.ts';
import type { Enrollment } from '../../src/domain/enrollment.ts';
import { createLowdbStore } from '../../src/store/lowdb/lowdb-store.ts';
import { templateId } from '../builders.ts';
import { toShown, type TeamsUser } from '../teams-user.ts';
import { dyingStore, withMany } from './many-running.ts';
import { make, meet, MEGAN, RAVI, says } from './people.ts';
import { ask, enroll, noRenewals, read, startWholeBot, TENANT, type WholeBot } from './whole-bot.ts';

const WEBINAR = templateId('webinar-follow-up');
const FORM = {
  hour: '9',
  days: '1,2,3,4,5',
  country: 'none',
  language: 'en',
  escalateAfter: '0',
  automatedMail: 'on',
};

async function withPeople() {
  const whole = await startWholeBot({ samples: noRenewals });
  const megan = whole.anotherUser({ ...MEGAN, locale: 'en-US' });
  const ravi = whole.anotherUser({ ...RAVI, locale: 'en-US' });
  await meet(whole.user, megan, ravi);
  for (const name of ['Nisha Verma', 'Omar Haddad', 'Priya Nair'])
    await whole.addRecord(name, { type: 'lead', email: 'x@example.com' });
  return { ...whole, megan, ravi };
}

async function withRunning() {
  const whole = await withPeople();
  await enroll(whole.megan, 'Nisha Verma in webinar');
  await enroll(whole.megan, 'Omar Haddad in webinar');
  return whole;
}

const status = (user: TeamsUser, name: string) => says(user, `status ${name}`);
const settled = ({ bot }: Pick<WholeBot, 'bot'>) => changeRunning(bot.services, TENANT);

test('turning a template off asks what becomes of what runs, and says how much that is', async () => {
  const whole = await withRunning();
  const question = await ask(whole.user, 'turn off webinar');
  expect(read(question)).toContain('Turn off Webinar follow up? Nobody can be enrolled in it anymore.');
  expect(read(question)).toContain('2 sequences are running in it');
  expect(read(question)).toMatch(/\[Let them finish\].*\[Pause them\].*\[End them\].*\[Cancel\]/s);
  const done = read(await whole.user.press(question, 'Let them finish'));
  expect(done).toContain('Webinar follow up is turned off');
  expect(done).toContain('Running sequences go on to their end.');
  expect(await status(whole.megan, 'Nisha Verma')).not.toMatch(/paused|ended/i);
  expect(read(await ask(whole.megan, 'enroll Priya Nair in webinar'))).toContain('turned off Webinar');
});

test.each([
  ['turn off webinar and pause what is running', /paused/i, 'pausing the running sequences'],
  [
    'webinar band karo aur jo chal raha hai use khatam karo',
    /template turned off/i,
    'ending the running sequences',
  ],
  ['वेबिनार बंद करो, जो चल रहे हैं उन्हें रोक दो', /paused/i, 'रोका जा रहा है'],
])('“%s”: all of it at once, and one undo lets it go on', async (sentence, stopped, told) => {
  const whole = await withRunning();
  const before = await status(whole.megan, 'Nisha Verma');
  expect(read(await ask(whole.user, sentence))).toContain(told);
  await settled(whole);
  for (const name of ['Nisha Verma', 'Omar Haddad'])
    expect(await says(whole.megan, `history ${name}`)).toMatch(stopped);
  expect(read(await ask(whole.user, 'undo'))).toMatch(/Undone: Webinar follow up can be used again/);
  await settled(whole);
  const due = (card: string) => card.slice(card.indexOf('Thank them, ask for a meeting · Nisha Verma'));
  expect(due(await status(whole.megan, 'Nisha Verma'))).toBe(due(before));
  expect(read(await ask(whole.megan, 'enroll Priya Nair in webinar'))).toContain('[Enroll]');
});

test('what somebody worked on since stays when it is taken back', async () => {
  const whole = await withRunning();
  await ask(whole.user, 'turn off webinar and pause what is running');
  await settled(whole);
  await ask(whole.megan, 'resume Nisha Verma');
  await ask(whole.megan, 'note for Nisha Verma: call her in May');
  const resumed = await whole.bot.services.store.runningOf(TENANT, WEBINAR, { limit: 9 });
  await ask(whole.user, 'undo');
  await settled(whole);
  const after = await whole.bot.services.store.runningOf(TENANT, WEBINAR, { limit: 9 });
  const revisions = (all: readonly Enrollment[]) => all.map(({ revision }) => revision).sort();
  expect(revisions(after)).toEqual(
    revisions(resumed.map((one) => (one.state.kind === 'paused' ? { ...one, revision: 3 } : one))),
  );
  expect(after.every(({ state }) => state.kind === 'open')).toBe(true);
});

const sent = ({ connector }: Pick<WholeBot, 'connector'>): string => {
  const { activityId, activity } = connector.calls.at(-1) ?? { activityId: '', activity: {} };
  return read(toShown(activityId, activity));
};

test.each([
  [
    'pause',
    /“Webinar follow up” was turned off: 2 of yours are paused, (?:Nisha|Omar) \w+ and (?:Nisha|Omar)/,
  ],
  ['end', /“Webinar follow up” was turned off: 2 of yours have ended, (?:Nisha|Omar) \w+ and (?:Nisha|Omar)/],
])('its seller reads once that all of it was stopped (%s)', async (how, words) => {
  const whole = await withRunning();
  await whole.addRecord('Jai Shah', { type: 'lead', email: 'x@example.com' });
  await enroll(whole.megan, 'Jai Shah in outbound');
  await ask(whole.user, `turn off webinar and ${how} what is running`);
  await settled(whole);
  const mornings: string[] = [];
  for (const day of ['2026-11-24', '2026-11-25', '2026-11-26']) {
    await whole.comes(`${day}T03:30:00Z`);
    mornings.push(sent(whole));
  }
  expect(mornings.filter((card) => words.test(card))).toHaveLength(1);
  expect(mornings.join()).not.toContain('“Webinar follow up” was turned off: 1');
});

test('who may not change templates turns none off, and keeps none from others', async () => {
  const whole = await withRunning();
  for (const sentence of [
    'turn off webinar',
    'turn off webinar and end what is running',
    'only Ravi may use webinar',
  ])
    expect(await says(whole.megan, sentence)).toMatch(/you need to be/i);
  expect(await status(whole.megan, 'Nisha Verma')).not.toMatch(/paused|ended/i);
});

test('a bot that dies while it ends what runs leaves none behind, nor in an undo', async () => {
  const kept = await createLowdbStore(new Memory());
  const dying = dyingStore(kept);
  const first = await startWholeBot({ store: dying.store });
  await ask(first.user, 'hi');
  await withMany(kept, 1_000);
  dying.dieAfter(2);
  await ask(first.user, 'turn off webinar and end what is running');
  await settled(first);
  const running = () => kept.runningOf(TENANT, WEBINAR, { limit: 2_000 });
  expect(await running()).toHaveLength(600);

  dying.dieAfter(Infinity);
  await first.moveTo('2026-11-23T03:30:00Z');
  await ask(first.user, 'hi');
  await settled(first);
  expect(await running()).toHaveLength(0);

  dying.dieAfter(3);
  await ask(first.user, 'undo');
  await settled(first);
  expect(await running()).toHaveLength(600);
  dying.dieAfter(Infinity);
  await first.moveTo('2026-11-23T04:30:00Z');
  await ask(first.user, 'hi');
  await settled(first);
  const all = await running();
  expect(all).toHaveLength(1_000);
  expect(all.every(({ revision, state }) => revision === 3 && state.kind === 'open')).toBe(true);
});

test('a template for one team is not there for others, who read whom to ask', async () => {
  const whole = await withRunning();
  await make(whole.user, 'make Ravi manager of Megan');
  expect(await says(whole.user, 'only Megan may use webinar')).toContain(
    'Webinar follow up is now only for Megan Bowen.',
  );
  expect(await says(whole.ravi, 'templates')).not.toContain('Webinar');
  expect(await says(whole.megan, 'templates')).toContain('Webinar');
  expect(await says(whole.ravi, 'enroll Priya Nair')).toContain('Template | High volume outbound');
  const refused = await says(whole.ravi, 'enroll Priya Nair in webinar');
  expect(refused).toContain('Webinar follow up is only for Megan Bowen.');
  expect(refused).toMatch(/ask .*Alex/i);
  expect(await says(whole.ravi, 'enroll Priya Nair and Omar Haddad in webinar')).toContain('only for Megan');
  expect(await says(whole.ravi, 'enroll all leads in webinar')).toContain('only for Megan');
  expect(await says(whole.megan, 'enroll Priya Nair in webinar')).toContain('[Enroll]');
  expect(await status(whole.megan, 'Nisha Verma')).not.toMatch(/paused|ended/i);

  expect(await says(whole.user, 'only Ravi’s team may use webinar')).toContain('only for Ravi Iyer’s team');
  expect(await says(whole.ravi, 'templates')).toContain('Webinar');
  expect(await says(whole.megan, 'enroll Priya Nair in webinar')).toContain('[Enroll]');
  expect(await says(whole.user, 'only Megan’s team may use webinar')).toContain('isn’t a manager');

  const history = await says(whole.user, 'history webinar');
  expect(history).toMatch(/limited it to Ravi Iyer’s team.*limited it to Megan Bowen/s);
  expect(await says(whole.user, 'undo')).toContain('only for Megan Bowen');
  expect(await says(whole.user, 'everyone may use webinar')).toContain('Everyone may use Webinar follow up.');
  expect(await says(whole.ravi, 'templates')).toContain('Webinar');
});

test('a card from before is refused once the template is for others', async () => {
  const whole = await withPeople();
  const proposal = await ask(whole.ravi, 'enroll Priya Nair in webinar');
  const many = await ask(whole.ravi, 'enroll Priya Nair and Omar Haddad in webinar');
  const who = await ask(whole.user, 'versions webinar');
  await make(whole.user, 'make Megan manager of Ravi');
  const choice = await whole.user.press(who, 'Who may use it');
  expect(read(choice)).toContain('Everyone may use Webinar follow up.');
  await ask(whole.user, 'only Megan may use webinar');
  expect(read(await whole.ravi.press(proposal, 'Enroll'))).toContain('only for Megan Bowen');
  expect(read(await whole.ravi.press(many, 'Enroll'))).toContain('only for Megan Bowen');
});

test('nobody enrolls for a seller whom a template is not for, neither one nor a list', async () => {
  const whole = await withPeople();
  const { store } = whole.bot.services;
  await make(whole.user, 'make Megan manager of Ravi');
  for (const [at, record] of (await store.searchRecords(TENANT, 'Priya Nair', 5)).entries())
    if (at === 0) await store.commit(TENANT, { records: [{ ...record.record, tags: ['expo'] }] });
  await ask(whole.user, 'only Megan may use webinar');
  expect(await says(whole.megan, 'enroll Priya Nair in webinar for Ravi Iyer')).toContain(
    'this template isn’t for that seller',
  );
  expect(await says(whole.megan, 'enroll all leads tagged expo in webinar for Ravi Iyer')).toContain(
    'this template isn’t for that seller',
  );
});

test('a manager enrolls a seller in what is for that seller, as one and by a list, and not themselves', async () => {
  const whole = await withPeople();
  const { store } = whole.bot.services;
  await make(whole.user, 'make Megan manager of Ravi');
  const [priya] = await store.searchRecords(TENANT, 'Priya Nair', 1);
  if (priya) await store.commit(TENANT, { records: [{ ...priya.record, tags: ['expo'] }] });
  await ask(whole.user, 'only Ravi may use webinar');
  expect(await says(whole.megan, 'enroll Nisha Verma in webinar')).toContain('only for Ravi Iyer');
  const list = await ask(whole.megan, 'enroll all leads tagged expo in webinar for Ravi Iyer');
  expect(read(list)).toContain('Priya Nair');
  expect(read(await whole.megan.press(list, 'Enroll'))).toMatch(/Webinar follow up/);
  const one = await ask(whole.megan, 'enroll Omar Haddad in webinar for Ravi Iyer');
  expect(read(await whole.megan.press(one, 'Enroll'))).toContain('Omar Haddad');
  const running = await store.runningOf(TENANT, WEBINAR, { limit: 9 });
  const ravi = (await store.directory(TENANT)).find(({ name }) => name === RAVI.name)?.id;
  expect(running.map(({ seller }) => seller)).toEqual([ravi, ravi]);
});

test('a seller with nothing else to do reads once that all of it was paused, and once that it goes on', async () => {
  const whole = await withRunning();
  await ask(whole.user, 'turn off webinar and pause what is running');
  await settled(whole);
  const cardsOn = async (...days: readonly string[]) => {
    const before = whole.connector.calls.length;
    for (const day of days) await whole.comes(`${day}T03:30:00Z`);
    return whole.connector.calls
      .slice(before)
      .map(({ activityId, activity }) => read(toShown(activityId, activity)));
  };
  const told = (cards: readonly string[], words: RegExp) => cards.filter((card) => words.test(card));
  const paused = await cardsOn('2026-11-24', '2026-11-25');
  expect(told(paused, /“Webinar follow up” was turned off: 2 of yours are paused/)).toHaveLength(1);

  const question = await ask(whole.user, 'turn on webinar');
  expect(read(question)).toContain('2 sequences were paused with it. Should they go on?');
  expect(read(await whole.user.press(question, 'Let them go on'))).toContain(
    'The sequences paused with it go on.',
  );
  await settled(whole);
  const goesOn = await cardsOn('2026-11-26', '2026-11-27');
  expect(told(goesOn, /“Webinar follow up” can be used again: 2 of yours go on/)).toHaveLength(1);
});

test.each([
  ['turn on webinar and resume what was paused', 'open'],
  ['webinar chalu karo aur jo ruke hain unhe chalne do', 'open'],
  ['turn on webinar, leave them paused', 'paused'],
  ['वेबिनार चालू करो और जो रुके हैं उन्हें चलने दो', 'open'],
])('“%s” says at once what becomes of what was paused', async (sentence, state) => {
  const whole = await withRunning();
  await ask(whole.user, 'turn off webinar and pause what is running');
  await settled(whole);
  await whole.moveTo('2026-11-23T03:45:00Z');
  await ask(whole.user, sentence);
  await settled(whole);
  const states = async () =>
    (await whole.bot.services.store.runningOf(TENANT, WEBINAR, { limit: 9 })).map((one) => one.state.kind);
  expect(await states()).toEqual([state, state]);
  if (state === 'open') {
    await whole.moveTo('2026-11-23T03:50:00Z');
    expect(read(await ask(whole.user, 'undo'))).toContain('is turned off again');
    await settled(whole);
    expect(await states()).toEqual(['paused', 'paused']);
    await whole.moveTo('2026-11-23T03:55:00Z');
    expect(read(await ask(whole.user, 'turn on webinar'))).toContain('2 sequences were paused with it');
  }
});

test('the settings form turns templates off with what runs in them, with one undo', async () => {
  const whole = await withRunning();
  const form = await ask(whole.user, 'settings organization');
  const typed = { ...FORM, templates: 'outbound-prospecting', running: 'pause' };
  const saved = read(await whole.user.press(form, 'Save', typed));
  expect(saved).toContain('I’m pausing the running sequences.');
  await settled(whole);
  const states = async () =>
    (await whole.bot.services.store.runningOf(TENANT, WEBINAR, { limit: 9 })).map((one) => one.state.kind);
  expect(await states()).toEqual(['paused', 'paused']);
  expect(await says(whole.user, 'history webinar')).toMatch(/turned it off and paused what was running/);
  await whole.moveTo('2026-11-23T03:45:00Z');
  await ask(whole.user, 'undo');
  await settled(whole);
  expect(await states()).toEqual(['open', 'open']);
  expect(await says(whole.megan, 'templates')).toContain('Webinar');
});
