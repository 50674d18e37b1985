import { describe, expect, test } from 'vitest';
import type { WholeBot } from './whole-bot.ts';
import { toShown, type Shown } from '../teams-user.ts';
import { MEGAN, RAVI } from './people.ts';
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
      'Vikram Shetty at Contoso India replied to Megan Bowen: your sequence with Asha Rao is on hold',
    );
    expect(read(await ask(user, 'status Asha Rao'))).toContain(
      'On hold: someone else at the company replied',
    );
    await user.press(card ?? { id: '' }, 'Resume');
    expect(read(await ask(user, 'today'))).not.toContain('waits');
    expect(read(await ask(user, 'status Asha Rao'))).not.toContain('Paused');
    const [next] = (await user.say('clock +1 day')).filter(({ card: later }) => later);
    expect(read(next ?? { id: '' })).not.toContain('waits');
  });

  test('nothing is told any more of a reply that was taken back', async () => {
    const { user } = await startWholeBot({ samples: noRenewals });
    await user.install();
    await enroll(user, 'Vikram Shetty in no-show');
    await enroll(user, 'Asha Rao in no-show');
    await ask(user, 'Vikram Shetty replied');
    await user.say('clock +1 hour');
    expect(read(await ask(user, 'today'))).toContain('your sequence with Asha Rao is on hold');
    await ask(user, 'undo');
    expect(read(await ask(user, 'today'))).not.toContain('on hold');
  });
});

/** What a person was sent unprompted, the latest last. */
const sentTo = ({ connector }: WholeBot, conversationId: string, from: number): readonly Shown[] =>
  connector.calls
    .slice(from)
    .filter((call) => call.method === 'POST' && call.conversationId === conversationId)
    .map((call) => toShown(call.activityId, call.activity));

const TELL_ON_TIME = '2026-11-23T02:40:00Z';

/** Megan works with Vikram, and Alex would like to enroll Asha of the same company. */
async function startAsking() {
  const whole = await startWholeBot({ samples: noRenewals });
  await whole.user.install();
  const megan = whole.anotherUser(MEGAN);
  await enroll(megan, 'Vikram Shetty in no-show');
  const tells = async (instant: string) => {
    await whole.moveTo(instant);
    await whole.bot.services.local?.sendDue();
  };
  return { ...whole, megan, whole, tells, from: whole.connector.calls.length };
}

describe('whoever would like to enroll asks the colleague', () => {
  test('with a press; the answer comes once, with the button to enroll', async () => {
    const { user, megan, whole, from, tells } = await startAsking();
    const proposal = await ask(user, 'enroll Asha Rao in no-show');
    const asked = read(await user.press(proposal, 'Ask Megan'));
    expect(asked).toContain('Asked Megan Bowen. I’ll tell you as soon as there’s an answer.');
    expect(asked).not.toContain('[Ask Megan]');
    const [question, ...more] = sentTo(whole, megan.conversationId, from).filter(({ card }) => card);
    expect(more).toEqual([]);
    expect(read(question ?? { id: '' })).toMatch(
      /Alex Wilber asks: may I enroll Asha Rao[^]*working with Vikram Shetty/,
    );
    await user.press(proposal, 'Ask Megan');
    await megan.press(question ?? { id: '' }, 'Go ahead', { word: 'She likes short emails' });
    await tells(TELL_ON_TIME);
    const told = sentTo(whole, user.conversationId, from).filter(({ card }) => card);
    const answer = told.at(-1) ?? { id: '' };
    expect(read(answer)).toMatch(
      /Megan Bowen says: go ahead with Asha Rao[^]*“She likes short emails”[^]*\[Enroll\]/,
    );
    await tells('2026-11-23T02:50:00Z');
    expect(sentTo(whole, user.conversationId, from).filter(({ card }) => card)).toHaveLength(told.length);
    expect(read(await user.press(answer, 'Enroll'))).toContain('Asha Rao');
    expect(read(await ask(user, 'my records'))).toContain('1 record in a sequence');
    expect(sentTo(whole, megan.conversationId, from).filter(({ card }) => card)).toHaveLength(1);
  });

  test('in words, and is answered in words', async () => {
    const { user, megan, whole, from, tells } = await startAsking();
    await whole.moveTo('2026-11-23T02:35:00Z');
    await ask(user, 'enroll Asha Rao in no-show');
    expect(read(await ask(user, 'Megan se puch lo'))).toContain('Asked Megan Bowen');
    expect(sentTo(whole, megan.conversationId, from).filter(({ card }) => card)).toHaveLength(1);
    expect(read(await ask(megan, 'please wait until Friday'))).toContain(
      'You asked Alex Wilber to wait with Asha Rao until Fri 27 Nov',
    );
    await tells(TELL_ON_TIME);
    const answer = sentTo(whole, user.conversationId, from)
      .filter(({ card }) => card)
      .at(-1);
    expect(read(answer ?? { id: '' })).toContain(
      'Megan Bowen asks you to wait with Asha Rao until Fri 27 Nov',
    );
  });

  test('but what is said of something else is no answer', async () => {
    const { user, megan, whole, from } = await startAsking();
    await whole.moveTo('2026-11-23T02:35:00Z');
    await user.press(await ask(user, 'enroll Asha Rao in no-show'), 'Ask Megan');
    await whole.moveTo('2026-11-23T02:36:00Z');
    expect(sentTo(whole, megan.conversationId, from).filter(({ card }) => card)).toHaveLength(1);
    await ask(megan, 'status Vikram Shetty');
    const answer = read(await ask(megan, 'wait until Friday'));
    expect(answer).not.toContain('Alex');
    expect(answer).toContain('Vikram');
    await whole.moveTo('2026-11-26T04:00:00Z');
    expect(read(await ask(megan, 'ok'))).not.toContain('Alex');
    expect(read(await ask(megan, 'tell Alex to go ahead'))).toContain('You told Alex Wilber to go ahead');
  });

  test.each([
    'ask Megan if I should put Asha Rao on hold',
    'ask Megan if I can add a note to Asha Rao that she is angry',
    'ask Megan whether Asha Rao should be paused',
    'check with Megan, can I stop Asha Rao',
    'Megan se pucho kya main Asha Rao ko rok doon',
    'मेगन से पूछो कि क्या मैं आशा राव को रोक दूँ',
  ])('and about nothing else: %s', async (sentence) => {
    const { user } = await startAsking();
    await enroll(user, 'Asha Rao in no-show');
    const before = read(await ask(user, 'status Asha Rao'));
    expect(read(await ask(user, sentence))).toMatch(/Nothing was changed|कुछ नहीं बदला गया/);
    expect(read(await ask(user, 'status Asha Rao'))).toBe(before);
  });

  test.each([
    'ask Megan if I may enroll Asha Rao in no-show',
    'Megan se pucho kya main Asha Rao ko no-show mein jod loon',
    'मेगन से पूछो कि क्या मैं Asha Rao को no-show में जोड़ सकता हूँ',
  ])('also about somebody named with it: %s', async (sentence) => {
    const { user } = await startAsking();
    expect(read(await ask(user, sentence))).toMatch(/Asked Megan Bowen|Megan Bowen से पूछ लिया/);
  });

  test('and what a customer is asked is none of it', async () => {
    const { user } = await startAsking();
    for (const sentence of [
      'check in with Asha Rao',
      'ask Asha about pricing',
      'ask Asha for referral',
      'confirm with Asha tomorrow',
      'get approval from Asha',
      'kal Asha se poochna',
    ])
      expect([sentence, read(await ask(user, sentence))]).not.toEqual([
        sentence,
        expect.stringContaining('First say who'),
      ]);
    expect(read(await ask(user, 'ask Megan if I may'))).toContain('First say who');
  });

  test('nobody else answers, and what nobody answers is told on the next card, once', async () => {
    const { user, anotherUser, megan, whole, from } = await startAsking();
    await user.press(await ask(user, 'enroll Asha Rao in no-show'), 'Ask Megan');
    const [question] = sentTo(whole, megan.conversationId, from).filter(({ card }) => card);
    const ravi = anotherUser(RAVI);
    await ravi.say('hi');
    expect(read(await ravi.press(question ?? { id: '' }, 'Go ahead'))).toContain('isn’t on your team');
    const news = 'Megan Bowen hasn’t answered yet whether you may enroll Asha Rao';
    const cards = async (by: string) =>
      (await user.say(by)).filter(({ card }) => card).map((one) => read(one));
    expect((await cards('clock +25 hours')).join()).toContain(news);
    expect((await cards('clock +1 day')).join()).not.toContain(news);
  });
});
