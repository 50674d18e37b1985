import { Memory } from 'lowdb';
import { describe, expect, test } from 'vitest';
import type { Store } from '../../src/app/ports/store.ts';
import type { ButtonData } from '../../src/cards/kit/card-action.ts';
import type { EnrollmentId, RecordId, TemplateId } from '../../src/domain/ids.ts';
import { parseDay } from '../../src/domain/day.ts';
import { createLowdbStore } from '../../src/store/lowdb/lowdb-store.ts';
import type { Database } from '../../src/store/lowdb/tables.ts';
import { MEGAN } from './people.ts';
import { ALEX, enrollmentsOf, pressed, startWithAlex } from './reminding.ts';
import { ask, enroll, read, TENANT } from './whole-bot.ts';

const NO_SHOW = 'contact-no-show' as TemplateId;

const one = (id: string, record: RecordId) => ({ id: id as EnrollmentId, record });

const many = (people: readonly ReturnType<typeof one>[], start?: string): ButtonData => ({
  verb: 'enroll-many',
  template: NO_SHOW,
  people: [...people],
  ...(start && { start: parseDay(start) }),
});

const single = (id: string, record: RecordId, start: string): ButtonData => ({
  verb: 'enroll',
  id: id,
  record,
  template: NO_SHOW,
  start: parseDay(start),
});

/** A store that keeps none of so many commits of who is enrolled before all of them are decided on. */
async function deciding(count: number): Promise<Store> {
  const store = await createLowdbStore(new Memory<Database>());
  let waiting = count;
  let goOn = (): void => undefined;
  const areDecided = new Promise<void>((resolve) => (goOn = resolve));
  const commit: Store['commit'] = async (tenant, changes) => {
    if (changes.expected) {
      waiting -= 1;
      if (waiting === 0) goOn();
      await areDecided;
    }
    return store.commit(tenant, changes);
  };
  return { ...store, commit };
}

/** A store in which Alex chooses a later hour for the daily card whenever it is looked up what somebody is in. */
async function withLaterHours(): Promise<Store> {
  const store = await createLowdbStore(new Memory<Database>());
  const enrollmentsOfRecord: Store['enrollmentsOfRecord'] = async (tenant, record) => {
    const person = await store.person(tenant, ALEX);
    const hour = (person?.settings.hour ?? 9) + 1;
    if (person)
      await store.commit(tenant, { people: [{ ...person, settings: { ...person.settings, hour } }] });
    return store.enrollmentsOfRecord(tenant, record);
  };
  return { ...store, enrollmentsOfRecord };
}

describe('enrolling', () => {
  test.each([
    ['without details', 'no-show', {}],
    ['with details', 'event', { 'input-eventName': 'Sales Day' }],
  ])('%s keeps the settings that are changed meanwhile', async (_, template, details) => {
    const { user, bot } = await startWithAlex({ store: await withLaterHours() });
    const proposal = await ask(user, `enroll Asha Rao in ${template}`);
    const hourOf = async () => (await bot.services.store.person(TENANT, ALEX))?.settings.hour ?? 9;
    const before = await hourOf();
    await user.press(proposal, 'Enroll', details);
    expect(await hourOf()).toBeGreaterThan(before);
  });
});

describe('a card that was shown before', () => {
  test('does not enroll whom another card enrolled since without asking again', async () => {
    const whole = await startWithAlex();
    const { user } = whole;
    const first = await ask(user, 'enroll Asha Rao in no-show');
    const second = await ask(user, 'enroll Asha Rao in no-show');
    await user.press(first, 'Enroll');
    const asked = await user.press(second, 'Enroll');
    expect(read(asked)).toContain('You already have Asha Rao in Follow up when contacts');
    expect(await enrollmentsOf(whole)).toHaveLength(1);
    await user.press(asked, 'Enroll as well');
    await user.press(asked, 'Enroll as well');
    expect(await enrollmentsOf(whole)).toHaveLength(2);
  });

  test('and another one pressed at the same moment enroll once, and the others ask', async () => {
    const whole = await startWithAlex({ store: await deciding(3) });
    const { user } = whole;
    const cards = [
      await ask(user, 'enroll Asha Rao in no-show'),
      await ask(user, 'enroll Asha Rao in event'),
      await ask(user, 'enroll Asha Rao in no-show'),
    ];
    const answers = (await Promise.all(cards.map((card) => user.press(card, 'Enroll')))).map(read);
    expect(answers.filter((answer) => answer.includes('You already have Asha Rao in'))).toHaveLength(2);
    expect(await enrollmentsOf(whole)).toHaveLength(1);
  });

  test('archives nobody who is enrolled at the same moment', async () => {
    const whole = await startWithAlex({ store: await deciding(2) });
    const { user, bot, addRecord } = whole;
    const { tenant, id } = await addRecord('Zoya Khan', { owner: ALEX });
    const proposal = await ask(user, 'enroll Zoya Khan in no-show');
    await Promise.all([user.press(proposal, 'Enroll'), pressed(user, { verb: 'archive', record: id })]);
    const isArchived = (await bot.services.store.record(tenant, id))?.archived === true;
    expect(await enrollmentsOf(whole)).toHaveLength(isArchived ? 0 : 1);
  });

  test('replaces nothing that it did not tell of', async () => {
    const whole = await startWithAlex();
    const { user } = whole;
    await enroll(user, 'Asha Rao in no-show');
    const proposal = await ask(user, 'enroll Asha Rao in event');
    await user.press(await ask(user, 'enroll Asha Rao in event'), 'Enroll as well');
    expect(read(await user.press(proposal, 'Replace it'))).toContain('You already have');
    expect(await enrollmentsOf(whole)).toHaveLength(2);
  });

  test('enrolls nobody who was archived', async () => {
    const whole = await startWithAlex();
    const { user, bot, addRecord } = whole;
    const record = await addRecord('Zoya Khan');
    const proposal = await ask(user, 'enroll Zoya Khan in no-show');
    await bot.services.store.commit(record.tenant, { records: [{ ...record, archived: true }] });
    expect(read(await user.press(proposal, 'Enroll'))).toContain('Zoya Khan is archived');
    const propose: ButtonData = { verb: 'propose', record: record.id, template: NO_SHOW };
    expect(read(await pressed(user, propose))).toContain('Zoya Khan is archived');
    expect(await enrollmentsOf(whole)).toEqual([]);
  });
});

describe('several at once', () => {
  test('are each judged again, and who is left out is named', async () => {
    const whole = await startWithAlex();
    const { user, bot, addRecord } = whole;
    const [zoya, yash, xena] = [await addRecord('Zoya'), await addRecord('Yash'), await addRecord('Xena')];
    const proposal = many([one('z', zoya.id), one('y', yash.id), one('x', xena.id)]);
    await bot.services.store.commit(zoya.tenant, { records: [{ ...zoya, archived: true }] });
    await pressed(user, single('other', yash.id, '2026-11-23'));
    const answer = read(await pressed(user, proposal));
    expect(answer).toContain('Enrolled 1 record');
    expect(answer).toContain('Zoya is archived');
    expect(answer).toContain('Left out: Yash (already in this sequence)');
    expect((await enrollmentsOf(whole)).map(({ id }) => id).sort()).toEqual(['other', 'x']);
  });

  test('never hold one record twice', async () => {
    const whole = await startWithAlex();
    const zoya = await whole.addRecord('Zoya');
    const forged = many(Array.from({ length: 50 }, (_, at) => one(`z ${at}`, zoya.id)));
    expect(read(await pressed(whole.user, forged))).toContain('Enrolled 1 record');
    expect(await enrollmentsOf(whole)).toHaveLength(1);
  });

  test('are not said to be enrolled when their ids are taken', async () => {
    const whole = await startWithAlex();
    const { user, anotherUser, addRecord } = whole;
    const [zoya, yash] = [await addRecord('Zoya'), await addRecord('Yash')];
    const megan = anotherUser(MEGAN);
    await megan.install();
    await pressed(megan, single('taken', zoya.id, '2026-11-23'));
    expect(read(await pressed(user, many([one('taken', yash.id)])))).toContain('nobody to do that for');
    expect(await enrollmentsOf(whole)).toEqual([]);
  });

  test('by two cards at the same moment are each enrolled by one', async () => {
    const whole = await startWithAlex({ store: await deciding(2) });
    const { user, addRecord } = whole;
    const [zoya, yash] = [await addRecord('Zoya'), await addRecord('Yash')];
    const cards = ['a', 'b'].map((card) => many([one(`${card} z`, zoya.id), one(`${card} y`, yash.id)]));
    const answers = (await Promise.all(cards.map((card) => pressed(user, card)))).map(read);
    expect(answers.filter((answer) => answer.includes('Enrolled 2 records'))).toHaveLength(1);
    expect(answers.filter((answer) => answer.includes('Left out: Zoya'))).toHaveLength(1);
    expect(await enrollmentsOf(whole)).toHaveLength(2);
  });

  test('pressed twice are the same ones', async () => {
    const whole = await startWithAlex();
    const zoya = await whole.addRecord('Zoya');
    await pressed(whole.user, many([one('z', zoya.id)]));
    const again = read(await pressed(whole.user, many([one('z', zoya.id)])));
    expect(again).toContain('Enrolled 1 record');
    expect(again).toContain('changed since the card was sent');
    expect(await enrollmentsOf(whole)).toHaveLength(1);
  });
});

describe('a start', () => {
  test.each([
    ['0001-01-01', 'in the past'],
    ['9999-12-31', 'up to a year ahead'],
  ])('on %s is refused', async (start, why) => {
    const whole = await startWithAlex();
    const zoya = await whole.addRecord('Zoya');
    expect(read(await pressed(whole.user, single('z', zoya.id, start)))).toContain(why);
    expect(read(await pressed(whole.user, many([one('z', zoya.id)], start)))).toContain(why);
    expect(await enrollmentsOf(whole)).toEqual([]);
  });

  test('on a day that has come meanwhile is today', async () => {
    const whole = await startWithAlex();
    const zoya = await whole.addRecord('Zoya');
    await pressed(whole.user, single('z', zoya.id, '2026-11-20'));
    expect((await enrollmentsOf(whole))[0]?.state).toMatchObject({ due: '2026-11-23' });
  });
});
