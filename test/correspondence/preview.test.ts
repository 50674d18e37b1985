import { describe, expect, test } from 'vitest';
import { compose } from '../../src/app/answering/compose.ts';
import { situationOf } from '../../src/app/turn/situations.ts';
import { turnOf } from '../../src/app/turn/turn.ts';
import { dayInWords } from '../../src/language/understand/day-in-words.ts';
import { ALEX, CONTOSO } from '../builders.ts';
import { cardText } from '../card-text.ts';
import { aWorld, type World, type WorldOptions } from '../mailing/mail-world.ts';

async function started(options: WorldOptions = {}): Promise<World> {
  const world = await aWorld(options);
  await world.enroll();
  return world;
}

async function preview(world: World, words: string, dayWords?: string): Promise<string> {
  const turn = await turnOf(world.services, CONTOSO, ALEX);
  if (!turn) throw new Error('Nobody is known by that id');
  const situation = await situationOf(turn, await world.enrollment());
  const day = dayWords === undefined ? undefined : dayInWords(dayWords, turn.viewer.today);
  const message = await compose(turn, situation, {
    intent: 'compose',
    act: false,
    words,
    ...(day && { when: { day } }),
  });
  if (message.kind !== 'card') throw new Error('An email is shown on a card');
  return cardText(message.card);
}

describe('an email as it would read', () => {
  test('has its subject, its text with all that stands below, from whom, to whom and when', async () => {
    const world = await started();
    await world.until('2026-11-23T03:31:00.000Z');
    const shown = await preview(world, 'preview intro email for Asha');
    for (const part of [
      'Subject: Hello Northwind',
      'Hi Asha, shall we talk?',
      'Contoso, 1 MG Road, Pune',
      'From Alex Wilber, alex@contoso.com',
      'asha@northwind.com',
      'I’ll send it today at 09:15.',
    ])
      expect(shown).toContain(part);
  });

  test('of a later step says when it is due if nobody answers', async () => {
    const world = await started();
    const shown = await preview(world, 'what would the second email to Asha look like');
    expect(shown).toMatch(/This is for a later step: .+\. It’s due .+ if they don’t reply first\./u);
    expect(await preview(world, 'आशा का आखिरी ईमेल दिखाओ')).toContain('This is for a later step');
  });

  test('that left says when', async () => {
    const world = await started();
    await world.until('2026-11-24T03:35:00.000Z');
    expect(await preview(world, 'show me the first email to Asha')).toContain(
      'It went out yesterday at 09:15.',
    );
  });

  test('is another one where none goes out on the day that was asked for', async () => {
    const world = await started();
    await world.until('2026-11-23T03:31:00.000Z');
    const tomorrow = await preview(world, 'show me what goes to Asha tomorrow', 'tomorrow');
    expect(tomorrow).toContain('Nothing goes out to Asha Rao tomorrow.');
    const today = await preview(world, 'what goes to Asha today', 'today');
    expect(today).not.toContain('Nothing goes out');
  });

  test('is said not to be there where there are fewer', async () => {
    const world = await started();
    expect(await preview(world, 'preview the fifth email to Asha')).toContain(
      'This sequence has only 2 emails.',
    );
  });

  test('changes nothing', async () => {
    const world = await started();
    await world.until('2026-11-23T03:31:00.000Z');
    const before = [await world.enrollment(), await world.mails()];
    await preview(world, 'preview intro email for Asha');
    await preview(world, 'preview the second email to Asha');
    expect([await world.enrollment(), await world.mails()]).toEqual(before);
    expect(world.provider.delivered).toEqual([]);
  });
});
