import { describe, expect, test } from 'vitest';
import { MEGAN } from './people.ts';
import { ask, enroll, noRenewals, read, startWholeBot } from './whole-bot.ts';

describe('when somebody at a company replies', () => {
  test('whoever works with another there is told on the next daily card, and goes on with a press', async () => {
    const { user, anotherUser } = await startWholeBot({ samples: noRenewals });
    await user.install();
    const megan = anotherUser(MEGAN);
    await enroll(megan, 'Vikram Shetty in no-show');
    await enroll(user, 'Asha Rao in no-show');
    await ask(megan, 'Vikram Shetty replied');
    const [card] = (await user.say('clock +1 day')).filter(({ card: shown }) => shown);
    const shown = read(card ?? { id: '' });
    expect(shown).toContain(
      'Vikram Shetty at Contoso India replied to Megan Bowen: yours with Asha Rao waits',
    );
    expect(read(await ask(user, 'status Asha Rao'))).toContain('Waits: someone else at the company replied');
    await user.press(card ?? { id: '' }, 'Go on');
    expect(read(await ask(user, 'today'))).not.toContain('waits');
    expect(read(await ask(user, 'status Asha Rao'))).not.toContain('Paused');
    const [next] = (await user.say('clock +1 day')).filter(({ card: later }) => later);
    expect(read(next ?? { id: '' })).not.toContain('waits');
  });
});
