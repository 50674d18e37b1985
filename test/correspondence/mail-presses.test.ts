import { describe, expect, test } from 'vitest';
import { press } from '../../src/app/press.ts';
import { holdMail } from '../../src/app/correspondence/hold-mail.ts';
import { todaysList } from '../../src/app/daily-card/todays-list.ts';
import { turnOf, type Turn } from '../../src/app/turn/turn.ts';
import type { Message } from '../../src/app/ports/messenger.ts';
import type { PersonId } from '../../src/domain/ids.ts';
import { isAsked } from '../../src/domain/mail/moves.ts';
import { ALEX, CONTOSO, MEGAN, aPerson } from '../builders.ts';
import { cardText } from '../card-text.ts';
import { aWorld, MAIL, type World } from '../mailing/mail-world.ts';
import { given } from '../store/store-test.ts';

async function turnIn({ services }: World, who: PersonId = ALEX): Promise<Turn> {
  const turn = await turnOf(services, CONTOSO, who);
  if (!turn) throw new Error('Nobody is known by that id');
  return turn;
}

const read = (message: Message): string => (message.kind === 'card' ? cardText(message.card) : message.text);

const presses = async (world: World, data: object, who?: PersonId): Promise<string> =>
  read(await press(await turnIn(world, who), data));

const stateOf = async (world: World) => (await world.mails()).map(({ state }) => state.kind);
const revisionOf = async (world: World) => (await world.mails())[0]?.revision ?? 0;

/** A quarter to nine on the Monday; the email leaves at a quarter past. */
async function planned(): Promise<World> {
  const world = await aWorld();
  await world.enroll();
  await world.until('2026-11-23T03:31:00.000Z');
  return world;
}

describe('what goes out today', () => {
  test('stands on the list of the day, and is shown with its text before it leaves', async () => {
    const world = await planned();
    const list = await todaysList(await turnIn(world));
    expect(list.goingOut).toMatchObject({ count: 1, people: ['Asha Rao'] });
    expect(list.due.count).toBe(0);

    const shown = await presses(world, { verb: 'outgoing', of: 'planned', day: '2026-11-23' });
    expect(shown).toContain('1 email goes out today from 09:15');
    expect(shown).toContain('To asha@northwind.com');
    expect(shown).toContain('Hi Asha, shall we talk?');
    expect(shown).toContain('Contoso, 1 MG Road, Pune');
    expect(shown).toContain('You haven’t sent this email before');
    expect(shown).toContain('[Stop] [Send it myself] [Change this one]');
  });

  test('is nothing tomorrow, and what left is told afterwards', async () => {
    const world = await planned();
    expect(await presses(world, { verb: 'outgoing', of: 'planned', day: '2026-11-24' })).toContain(
      'No email goes out tomorrow.',
    );
    await world.until('2026-11-23T12:00:00.000Z');
    expect(await presses(world, { verb: 'outgoing', of: 'left' })).toContain('1 email sent today');
  });
});

describe('a press on an email', () => {
  test('stops it, and its undo lets it leave after all', async () => {
    const world = await planned();
    const about = { mail: MAIL, revision: await revisionOf(world) };
    expect(await presses(world, { verb: 'stop-mail', ...about })).toContain(
      'I won’t send the email to Asha Rao.',
    );
    expect(await stateOf(world)).toEqual(['held']);
    await world.until('2026-11-23T08:00:00.000Z');
    expect(world.provider.delivered).toEqual([]);
    await presses(world, { verb: 'let-mail-go', mail: MAIL, revision: await revisionOf(world) });
    await world.until('2026-11-23T12:00:00.000Z');
    expect(world.provider.delivered).toHaveLength(1);
  });

  test('hands it to its seller, with all that a step of theirs has', async () => {
    const world = await planned();
    const shown = await presses(world, {
      verb: 'mail-myself',
      mail: MAIL,
      revision: await revisionOf(world),
    });
    expect(shown).toContain('You send this one yourself.');
    expect(shown).toContain('[Compose email]');
    expect(await stateOf(world)).toEqual(['held']);
  });

  test('changes its text for this one alone', async () => {
    const world = await planned();
    const about = { mail: MAIL, revision: await revisionOf(world) };
    expect(await presses(world, { verb: 'change-mail', ...about })).toContain('Hi Asha, shall we talk?');
    await presses(world, {
      verb: 'save-mail',
      ...about,
      subject: 'Pune\r\nBcc: a@b.example',
      body: 'See you.',
    });
    await world.until('2026-11-23T12:00:00.000Z');
    expect(world.provider.delivered).toMatchObject([
      { subject: 'Pune Bcc: a@b.example', text: expect.stringContaining('See you.') as string },
    ]);
  });

  test.each([
    ['without a text', { subject: 'Hello', body: ' ' }, 'An email needs a subject and a text.'],
    ['with a gap', { subject: 'Hello', body: '[⚠ Company] is great' }, 'still has a gap'],
  ])('keeps no email %s', async (_, text, problem) => {
    const world = await planned();
    const about = { mail: MAIL, revision: await revisionOf(world) };
    expect(await presses(world, { verb: 'save-mail', ...about, ...text })).toContain(problem);
    expect((await world.mails())[0]?.own).toBeUndefined();
  });

  test('of a card of before changes nothing', async () => {
    const world = await planned();
    const about = { mail: MAIL, revision: await revisionOf(world) };
    await presses(world, { verb: 'stop-mail', ...about });
    const after = await world.mails();
    for (const verb of ['stop-mail', 'let-mail-go', 'mail-myself', 'mail-again', 'mail-is-there'])
      expect(await presses(world, { verb, ...about })).toContain('Something has changed since this card.');
    expect(await world.mails()).toEqual(after);
  });

  test('of somebody who doesn’t lead its seller changes nothing', async () => {
    const world = await planned();
    await given(world.kept, { people: [aPerson({ id: MEGAN, name: 'Megan Bowen' })] });
    const before = await world.mails();
    for (const verb of [
      'stop-mail',
      'let-mail-go',
      'mail-myself',
      'change-mail',
      'mail-again',
      'mail-is-there',
    ])
      await presses(world, { verb, mail: MAIL, revision: await revisionOf(world) }, MEGAN);
    expect(await world.mails()).toEqual(before);
  });

  test('tells what became of one that may have left: once it is there, its step is done', async () => {
    const world = await planned();
    world.provider.answers.push(() => ({ kind: 'unknown', reason: 'cut' }));
    world.provider.shown = 'nowhere';
    await world.until('2026-11-23T05:00:00.000Z');
    const [mail] = await world.mails();
    expect(mail && isAsked(mail)).toBe(true);
    const list = await presses(world, { verb: 'go', to: 'today' });
    expect(list).toContain('Was the email to Asha Rao sent?');
    expect(list).toContain('[It’s there] [Send again]');
    const about = { mail: MAIL, revision: await revisionOf(world) };
    expect(await presses(world, { verb: 'mail-is-there', ...about })).toContain(
      'the email to Asha Rao was sent',
    );
    expect((await world.enrollment()).state.kind).toBe('awaiting');
  });

  test('sends what may have left as what it was, also where it was stopped in between', async () => {
    const world = await planned();
    const ids: string[] = [];
    world.provider.answers.push((letter) => {
      ids.push(letter.messageId);
      return { kind: 'unknown', reason: 'cut' };
    });
    world.provider.shown = 'nowhere';
    await world.until('2026-11-23T05:00:00.000Z');
    for (const verb of ['mail-again', 'stop-mail', 'let-mail-go'])
      await presses(world, { verb, mail: MAIL, revision: await revisionOf(world) });
    await world.until('2026-11-24T12:00:00.000Z');
    expect(world.provider.delivered.map(({ messageId }) => messageId)).toEqual(ids);
  });

  test('keeps no half of a sign', async () => {
    const world = await planned();
    await presses(world, {
      verb: 'save-mail',
      mail: MAIL,
      revision: await revisionOf(world),
      subject: `${'x'.repeat(199)}😀`,
      body: `${'x'.repeat(7_999)}😀`,
    });
    const [mail] = await world.mails();
    expect(mail?.own).toEqual({ subject: 'x'.repeat(199), body: 'x'.repeat(7_999) });
  });
});

describe('“hold my mail”', () => {
  test('holds all, by the settings form too, and tells how to go on', async () => {
    const world = await planned();
    expect(read(await holdMail(await turnIn(world)))).toContain('on hold until you say “send my mail again”');
    const saved = {
      verb: 'settings',
      zone: 'Asia/Kolkata',
      hour: '9',
      days: '1,2,3,4,5',
      mailProgram: 'outlook',
    };
    await presses(world, { ...saved, holdsMail: 'on' });
    await world.until('2026-11-23T12:00:00.000Z');
    expect(world.provider.delivered).toEqual([]);
    expect(await presses(world, { verb: 'go', to: 'today' })).toContain(
      'Not sent: you put your emails on hold.',
    );
    await presses(world, { ...saved, holdsMail: 'off' });
    await world.until('2026-11-24T12:00:00.000Z');
    expect(world.provider.delivered).toHaveLength(1);
  });
});
