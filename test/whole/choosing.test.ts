import { describe, expect, test } from 'vitest';
import type { TemplateId } from '../../src/domain/ids.ts';
import type { Template } from '../../src/domain/template.ts';
import { elementsOf } from '../cards/card-elements.ts';
import { MEGAN, meet } from './people.ts';
import { ask, enroll, pressBelow, read, shippedTemplates, startWholeBot } from './whole-bot.ts';

const TWELVE = 'Quint Zorn Bexley Wyckham Ogunle Thrace Vasko Iversen Lumbard Pruett Fenwick Hadley'
  .split(' ')
  .map((name) => `${name} Works`);

const rowsIn = (card: object = {}): readonly string[] =>
  elementsOf(card).flatMap(({ type, selectAction }) =>
    type === 'Container' && selectAction !== undefined
      ? [(selectAction as { readonly title: string }).title]
      : [],
  );

const NO_SHOW = 'contact-no-show';

async function noShowTimes(count: number): Promise<readonly Template[]> {
  const [template] = (await shippedTemplates()).filter(({ id }) => id === NO_SHOW);
  if (!template) throw new Error(`There is no ${NO_SHOW}`);
  return Array.from({ length: count }, (_, at) => ({
    ...template,
    id: `no-show-${at}` as TemplateId,
    name: { en: `Way ${at + 1}`, hi: `तरीका ${at + 1}` },
  }));
}

describe('a choice among many', () => {
  test.each([2, 7, 20])('of %d templates has each of them', async (count) => {
    const { user } = await startWholeBot({ templates: await noShowTimes(count) });
    const question = await ask(user, 'enroll Asha Rao');
    expect(rowsIn(question.card)).toHaveLength(count);
    expect(read(await user.press(question, `Way ${count}`))).toContain(`Way ${count}`);
  });

  test('of twenty who are called alike has each of them', async () => {
    const { user, addRecord } = await startWholeBot();
    for (let at = 0; at < 20; at += 1)
      await addRecord(`Anna Smith`, { id: `anna ${at}` as never, company: 'Contoso', title: `Buyer ${at}` });
    const question = await ask(user, 'enroll Anna Smith in no-show');
    const rows = rowsIn(question.card);
    expect(new Set(rows).size).toBe(20);
    const last = rows.at(-1) ?? '';
    const title = /Buyer \d+/.exec(last)?.[0] ?? '';
    expect(read(await user.press(await user.press(question, last), 'Enroll'))).toContain(title);
  });

  test('of those running has each of them', async () => {
    const { user, addRecord, moveTo } = await startWholeBot();
    for (const name of TWELVE) {
      await addRecord(name);
      await enroll(user, `${name} in no-show`);
    }
    await moveTo('2026-11-24T02:30:00Z');
    expect(rowsIn((await ask(user, 'skip')).card)).toHaveLength(12);
  });
});

describe('what has one answer is not asked', () => {
  test('the template, where one fits the type of the record', async () => {
    const { user } = await startWholeBot({ templates: await noShowTimes(1) });
    const form = await ask(user, 'enroll');
    expect(read(await user.press(form, 'Next', { who: 'Asha Rao' }))).toContain('[Enroll]');
    expect(read(await ask(user, 'enroll Asha Rao'))).toContain('[Enroll]');
    expect(read(await ask(user, 'enroll Asha Rao and Vikram Shetty'))).toContain('[Enroll]');
  });

  test('the template, where there is one at all', async () => {
    const { user } = await startWholeBot({ templates: await noShowTimes(1) });
    expect(read(await ask(user, 'show me the template'))).toContain('Way 1');
  });

  test('no template at all, where none fits', async () => {
    const { user } = await startWholeBot({ templates: await noShowTimes(1) });
    expect(read(await ask(user, 'enroll Meera Iyer'))).toContain('There is no template for this kind');
  });

  test('who is meant, where one is running', async () => {
    const { user } = await startWholeBot();
    await enroll(user, 'Asha Rao in no-show');
    expect(read(await ask(user, 'skip'))).toContain('Asha Rao: skipped.');
  });
});

describe('Cancel', () => {
  test.each([
    'enroll',
    'enroll Asha Rao',
    'enroll Asha Rao in no-show',
    'end Asha Rao',
    'snooze Asha Rao',
    'note Asha Rao',
    'delete Asha Rao',
    'add contact Priya Nair',
    'find',
    'find Xylophone Quux',
    'stop',
    'settings',
    'settings organization',
    'roles Megan',
    'make Megan manager',
    'skip all',
    'snooze all until friday',
    'reassign all of Megan to Alex',
    'wibble wobble',
  ])('leaves everything as it was: %s', async (sentence) => {
    const { user, anotherUser, kept } = await startWholeBot();
    await meet(anotherUser(MEGAN));
    await enroll(anotherUser(MEGAN), 'Meera Iyer in webinar');
    await enroll(user, 'Asha Rao in no-show');
    const before = await kept();
    const question = await ask(user, sentence);
    const answer = await user.press(question, 'Cancel');
    expect(read(answer)).toMatch(/othing was|obody was|Asha Rao/);
    const { enrollments, records, reminders } = await kept();
    expect({ enrollments, records, reminders }).toEqual({
      enrollments: before.enrollments,
      records: before.records,
      reminders: before.reminders,
    });
  });
});

describe('an Undo stays in reach', () => {
  test('beside the details of the action after it', async () => {
    const whole = await startWholeBot();
    const { user } = whole;
    await enroll(user, 'Asha Rao in no-show');
    await enroll(user, 'Vikram Shetty in no-show');
    const list = await user.press(await ask(user, 'today'), 'Sent');
    expect(read(list)).toContain('[Undo]');
    const details = await pressBelow(whole, list, 'Details');
    expect(read(details)).toContain('What’s next');
    expect(read(await user.press(list, 'Undo'))).toContain('undone');
  });

  test('over another action that is opened, another page, and a question that is canceled', async () => {
    const { user, addRecord } = await startWholeBot();
    for (const name of TWELVE) {
      await addRecord(name);
      await enroll(user, `${name} in no-show`);
    }
    const list = await user.press(await ask(user, 'today'), 'Skip');
    expect(read(await user.press(list, '1 more'))).toContain('[Undo]');
    expect(read(await user.press(await user.press(list, 'Snooze'), 'Cancel'))).toContain('[Undo]');
  });

  test('beside today’s list, which comes below what was done for many', async () => {
    const whole = await startWholeBot();
    const { user } = whole;
    await enroll(user, 'Asha Rao in no-show');
    await enroll(user, 'Vikram Shetty in no-show');
    await ask(user, 'today');
    const done = await user.press(await ask(user, 'snooze all until friday'), 'Yes, both');
    const list = await pressBelow(whole, done, 'Today');
    expect(read(list)).toContain('2 moved');
    expect(read(await user.press(done, 'Undo'))).toContain('2 undone');
  });
});

describe('one day is told', () => {
  test.each([
    ['snooze Asha Rao until friday', 'Asha Rao: moved to Mon 30 Nov (Fri 27 Nov is a day off).'],
    ['pause Asha Rao until friday', 'Asha Rao: paused until Mon 30 Nov (Fri 27 Nov is a day off).'],
    ['snooze Asha Rao until thursday', 'Asha Rao: moved to Thu 26 Nov.'],
  ])('%s', async (sentence, told) => {
    const { user } = await startWholeBot();
    await enroll(user, 'Asha Rao in no-show');
    await ask(user, 'I’m on leave on friday');
    expect(read(await ask(user, sentence))).toContain(told);
  });

  test('for many', async () => {
    const { user } = await startWholeBot();
    await enroll(user, 'Asha Rao in no-show');
    await enroll(user, 'Vikram Shetty in no-show');
    await ask(user, 'I’m on leave on friday');
    const question = await ask(user, 'snooze all until friday');
    expect(read(question)).toContain('Fri 27 Nov is a day off, so it will be Mon 30 Nov.');
  });
});

test.each(['Sent', 'Skip'])('what comes next is told once when the last is over: %s', async (press) => {
  const { user } = await startWholeBot();
  await enroll(user, 'Asha Rao in no-show');
  const over = read(await user.press(await ask(user, 'today'), press));
  expect(over).toContain('All done for today: 1 of 1');
  expect(over.match(/Next: |I’ll ask you/g)).toHaveLength(1);
});

describe('of two orders for one of two who are called alike', () => {
  const startWithTwo = async () => {
    const whole = await startWholeBot();
    for (const name of ['Vikram Rathore', 'Vikram Bose']) {
      await whole.addRecord(name, { id: name as never });
      await enroll(whole.user, `${name} in no-show`);
    }
    await whole.moveTo('2026-11-24T02:30:00Z');
    return { ...whole, question: await ask(whole.user, 'snooze Vikram till Friday and remind me at 4 pm') };
  };

  test('both are done by the button', async () => {
    const { question, ...whole } = await startWithTwo();
    expect(read(question)).toContain('who do you mean?');
    const bose = rowsIn(question.card).find((row) => row.startsWith('Vikram Bose')) ?? '';
    expect(read(await pressBelow(whole, question, bose))).toMatch(/Vikram Bose.*16:00/s);
    expect(read(await ask(whole.user, 'status Vikram Bose'))).toContain('Fri 27 Nov');
  });

  test('and by the name', async () => {
    const { user } = await startWithTwo();
    const said = await user.say('Bose');
    expect(said.map(read).join('\n')).toMatch(/Fri 27 Nov[\s\S]*16:00/);
  });
});
