import { describe, expect, test } from 'vitest';
import { ask, enroll, noRenewals, read, startWholeBot, type WholeBot } from './whole-bot.ts';

/** A Monday at 10:00, so that a day ahead is an hour after the daily card. */
async function startAtTen(): Promise<WholeBot> {
  const whole = await startWholeBot({ start: '2026-11-23T04:30:00Z', samples: noRenewals });
  await whole.user.install();
  return whole;
}

describe('off the straight way', () => {
  const start = async (whoInWhat: string, presses: readonly string[]) => {
    const whole = await startAtTen();
    let card = await enroll(whole.user, whoInWhat);
    for (const title of presses) card = await whole.user.press(card, title);
    const step = async () => (await whole.kept()).enrollments[0]?.state;
    return { ...whole, card, step };
  };

  test('a reply that comes while the call is open still leads to the demo', async () => {
    const { user, step } = await start('Meera Iyer in webinar', ['No answer', 'No answer']);
    expect(await step()).toMatchObject({ step: 'call' });
    let card = await ask(user, 'Meera Iyer replied');
    expect(await step()).toMatchObject({ step: 'confirmation-email', due: '2026-11-23' });
    for (const title of ['Sent', 'Done', 'Done', 'Held']) card = await user.press(card, title);
    expect(read(card)).toContain('Demo given ✓');
  });

  test('a second reply is noted, and the seller decides how to go on', async () => {
    const { user, step } = await start('Meera Iyer in webinar', ['Customer replied']);
    const noted = await ask(user, 'Meera Iyer replied');
    for (const title of ['Continue', 'Pause', 'End…']) expect(read(noted)).toContain(`[${title}]`);
    expect(read(await user.press(noted, 'Continue'))).toContain('[Sent]');
    expect(await step()).toMatchObject({ step: 'confirmation-email' });
  });

  test('a call without branches that nobody answers is tried again the next working day, and counted', async () => {
    const { user, card, step } = await start('Asha Rao in no-show', ['Customer replied', 'No answer']);
    expect(await step()).toMatchObject({ step: 'call-after-reply', due: '2026-11-24' });
    expect(read(card)).toContain('once');
    expect(read(await user.press(card, 'No answer'))).toContain('2 times');
  });

  test('a meeting that they miss asks for a new day and stays', async () => {
    const before = ['Sent', 'Done', 'Done', 'Customer replied', 'Done', 'Didn’t show up'];
    const { user, card, step } = await start('Litware in product demo', before);
    const moved = await user.press(card, 'Save', { on: '2026-12-01' });
    expect(read(moved)).toContain('[Held]');
    expect(await step()).toMatchObject({ step: 'demo', due: '2026-12-01' });
  });

  test.each([
    ['snooze Asha Rao until 1 feb 2030', 'Snooze · Asha Rao · Fri, 1 Feb 2030'],
    ['pause Asha Rao until 1 dec 2027', 'Pause · Asha Rao · Wed, 1 Dec 2027'],
  ])('a day more than a year away is asked about: %s', async (sentence, label) => {
    const { user, step } = await start('Asha Rao in no-show', []);
    const before = await step();
    const question = await ask(user, sentence);
    expect(read(question)).toContain(label);
    expect(await step()).toEqual(before);
    await user.press(question, 'Yes, do it');
    expect(await step()).not.toEqual(before);
  });

  test('“yes” is an answer to that', async () => {
    const { user, step } = await start('Asha Rao in no-show', []);
    await ask(user, 'snooze Asha Rao until 1 feb 2030');
    await ask(user, 'yes');
    expect(await step()).toMatchObject({ due: '2030-02-01' });
  });

  test('a day that is past is asked for again', async () => {
    const { user, card, step } = await start('Litware in product demo', [
      'Sent',
      'Done',
      'Done',
      'Customer replied',
    ]);
    const again = await user.press(card, 'Done', { on: '2026-11-20' });
    expect(await step()).toMatchObject({ step: 'set-up-meeting' });
    expect(read(await user.press(again, 'Save', { on: '2026-11-27' }))).toContain('[Held]');
  });

  test('of a reply that waits for a choice is told once, with one main button', async () => {
    const { user, card } = await start('Asha Rao in no-show', ['Customer replied']);
    const main = (shown: unknown) => JSON.stringify(shown).match(/"style":"positive"/g)?.length;
    expect(main(card.card)).toBe(1);
    const told = /Asha Rao replied|They replied on/g;
    for (const [say, word] of [
      ['Asha replied', told],
      ['undo', undefined],
      ['आशा ने जवाब दिया', /जवाब आया/g],
    ] as const) {
      const shown = await ask(user, say);
      expect(main(shown.card), say).toBe(1);
      if (word) expect(read(shown).match(word), read(shown)).toHaveLength(1);
    }
    const listed = await ask(user, 'today');
    expect(read(listed).match(told)).toEqual(['Asha Rao replied']);
    expect(read(await ask(user, 'pause Asha')).match(/\[Resume\]/g)).toHaveLength(1);
    expect(main((await ask(user, 'status Asha')).card)).toBe(1);
  });

  const reasons = [
    ['Won', '✓'],
    ['Not interested', 'not interested'],
    ['Wrong person', 'wrong person'],
    ['Do not contact', 'do not contact'],
    ['Other reason', 'other'],
  ] as const;
  test.each(reasons)('it can be ended at any time: %s', async (reason, shown) => {
    const { user, card, kept } = await start('Asha Rao in no-show', ['Sent', 'End…']);
    expect(read(await user.press(card, reason))).toContain(shown);
    const asha = (await kept()).records.find(({ name }) => name === 'Asha Rao');
    expect(asha?.status).toBe(reason === 'Do not contact' ? 'do-not-contact' : 'active');
  });

  test('who asked not to be contacted is not enrolled again', async () => {
    const { user } = await start('Asha Rao in no-show', ['End…', 'Do not contact']);
    const answer = read(await ask(user, 'enroll Asha Rao in event'));
    expect(answer).toContain('do not contact');
    expect(answer).not.toContain('[Enroll]');
  });

  test('skipping all the way never ends well', async () => {
    const { user, card } = await start('Trey Research in renewal', []);
    let shown = card;
    while (read(shown).includes('[Skip]')) shown = await user.press(shown, 'Skip');
    expect(read(shown)).toContain('skipped');
    expect(read(shown)).not.toContain('✓');
  });
});
