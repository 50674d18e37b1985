import { describe, expect, test } from 'vitest';
import { cardText } from '../card-text.ts';
import { ask, enroll, read, startWholeBot } from './whole-bot.ts';

/** Alex has emailed Asha in vain, and her call is in front of him. */
async function startAtCall() {
  const whole = await startWholeBot();
  const { user } = whole;
  await user.install();
  const call = await user.press(
    await user.press(await enroll(user, 'Asha Rao in no-show'), 'Sent'),
    'No answer',
  );
  const asha = async () => {
    const { records, enrollments } = await whole.kept();
    const [enrollment] = enrollments;
    if (!enrollment) throw new Error('Asha is not enrolled');
    const record = records.find(({ name }) => name === 'Asha Rao');
    return { record, enrollment, event: enrollment.history.at(-1)?.event };
  };
  const opened = async () => read(await ask(user, 'status Asha Rao'));
  return { ...whole, call, asha, opened };
}

describe('what a seller says of a call', () => {
  test('is under the … of its card', async () => {
    const { call } = await startAtCall();
    expect(read(call)).toMatch(/Left voicemail[\s\S]*Busy[\s\S]*Wrong number[\s\S]*Call later/);
  });

  test('left voicemail: says so, leads on, and is in the history as that', async () => {
    const { user, call, asha, opened } = await startAtCall();
    const shown = read(await user.press(call, 'Left voicemail'));
    expect(shown).toContain('You left Asha Rao a voicemail.');
    expect(shown).toContain('Why now: you left a voicemail on Mon 23 Nov.');
    expect((await asha()).event).toMatchObject({ outcome: 'no-answer', disposition: 'voicemail' });
    expect(await opened()).toContain('Left voicemail');
    expect(read(await ask(user, 'undo'))).toContain('Offer a new time · Asha Rao');
  });

  test('wrong number: the number is marked, on her card too, until an undo', async () => {
    const { user, call, asha } = await startAtCall();
    const before = (await asha()).record;
    const said = await user.press(call, 'Wrong number');
    expect(read(said)).toContain('Asha Rao: wrong number.');
    expect(read(said)).toMatch(/\+\d[\d ]+ is marked as a wrong number\./);
    expect((await asha()).record?.wrongPhone).toBe(before?.phone);
    await user.press(said, 'Undo');
    expect((await asha()).record).toEqual(before);
  });

  test('call later: asks for the day, and moves the call there', async () => {
    const { user, call, asha } = await startAtCall();
    const question = await user.press(call, 'Call later');
    expect(read(question)).toContain('When does Asha Rao want you to call?');
    const again = await user.press(question, 'Save', { on: '2026-11-20' });
    expect(read(again)).toContain('That day is in the past');
    const shown = read(await user.press(again, 'Save', { on: '2026-12-03' }));
    expect(shown).toContain('Asha Rao wants a call later: Thu 3 Dec.');
    expect(shown).toContain('Why now: on Mon 23 Nov, they asked you to call later.');
    expect((await asha()).event).toEqual({
      kind: 'snooze',
      until: '2026-12-03',
      disposition: 'call-later',
    });
  });
});

test('an email that bounced: no more waiting, and her address is marked', async () => {
  const { user, ...whole } = await startWholeBot();
  await user.install();
  const sent = await user.press(await enroll(user, 'Asha Rao in no-show'), 'Sent');
  const shown = read(await user.press(sent, 'Email bounced'));
  expect(shown).toContain('Your email to Asha Rao bounced.');
  expect(shown).toContain('is marked as bouncing.');
  expect(shown).toContain('Offer a new time · Asha Rao');
  const { records } = await whole.kept();
  const asha = records.find(({ name }) => name === 'Asha Rao');
  expect(asha?.bouncedEmail).toBe(asha?.email);
});

test('out of office: paused until the day that is asked for', async () => {
  const { user } = await startWholeBot();
  await user.install();
  const sent = await user.press(await enroll(user, 'Asha Rao in no-show'), 'Sent');
  const question = await user.press(sent, 'Out of office');
  expect(read(question)).toContain('Until when is Asha Rao out of office?');
  const shown = read(await user.press(question, 'Save', { on: '2026-12-07' }));
  expect(shown).toContain('Asha Rao is out of office until Mon 7 Dec.');
  expect(shown).toContain('[Resume]');
});

test('what is no outcome of the step is kept with its note, and the step stays', async () => {
  const { user, asha, opened } = await startAtCall();
  const { id, revision } = (await asha()).enrollment;
  const about = { verb: 'outcome', enrollment: id, revision };
  const { status, body } = await user.post({
    type: 'invoke',
    name: 'adaptiveCard/action',
    value: {
      action: { type: 'Action.Execute', data: { ...about, outcome: 'bounced', note: 'mailbox full' } },
      trigger: 'manual',
    },
  });
  expect(status).toBe(200);
  const shown = cardText((body as { value: unknown }).value);
  expect(shown).toContain('Noted. Still to do: Call Asha Rao.');
  expect(shown).toContain('[Answered]');
  expect(await opened()).toContain('Email bounced · mailbox full');
});

test('a wrong number of a deal is that of its contact, and an undo takes the mark off', async () => {
  const { user, kept } = await startWholeBot();
  await user.install();
  await enroll(user, 'CRM rollout in product demo');
  const { enrollments } = await kept();
  const contact = async () => (await kept()).records.find(({ name }) => name === 'Asha Rao');
  const before = await contact();
  const { id, revision } = enrollments[0] ?? {};
  const data = { verb: 'outcome', enrollment: id, revision, outcome: 'wrong-number' };
  await user.post({
    type: 'invoke',
    name: 'adaptiveCard/action',
    value: { action: { type: 'Action.Execute', data }, trigger: 'manual' },
  });
  expect((await contact())?.wrongPhone).toBe(before?.phone);
  await user.say('undo');
  expect(await contact()).toEqual(before);
});

test('lost is a reason of its own, and "just unenroll" comes last', async () => {
  const { user, call } = await startAtCall();
  const question = await user.press(call, 'End…');
  expect(read(question)).toMatch(/Won\nLost\nNot interested[\s\S]*Just unenroll\n\[Cancel\]/);
  expect(read(await user.press(question, 'Lost'))).toContain('The sequence has ended: lost');
});

test('a summary counts each by its name, by step and in all', async () => {
  const { user, call } = await startAtCall();
  await user.press(call, 'Left voicemail');
  await user.press(await enroll(user, 'Ravi Kulkarni in no-show'), 'No answer');
  const summary = JSON.stringify((await ask(user, 'summary no-show')).card);
  expect(summary).toMatch(/Offer a new time.*Left voicemail 1.*In sellers’ words.*Left voicemail:/);
});

test('in Hindi', async () => {
  const { anotherUser } = await startWholeBot();
  const user = anotherUser({ locale: 'hi-IN' });
  const proposal = await ask(user, 'आशा राव को नो-शो में जोड़ें');
  const sent = await user.press(await user.press(proposal, 'जोड़ें'), 'भेज दिया');
  const call = await user.press(sent, 'जवाब नहीं');
  const shown = read(await user.press(call, 'वॉइसमेल छोड़ा'));
  expect(shown).toContain('Asha Rao के लिए वॉइसमेल छोड़ा।');
  expect(shown).toContain('अभी क्यों: सोम, 23 नव॰ को आपने वॉइसमेल छोड़ा था।');
  expect(read(await ask(user, 'आशा राव की स्थिति'))).toContain('वॉइसमेल छोड़ा');
});
