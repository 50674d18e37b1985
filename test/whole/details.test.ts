import { describe, expect, test } from 'vitest';
import { toShown, type TeamsUser } from '../teams-user.ts';
import { ask, read, startWholeBot } from './whole-bot.ts';

const EVENT = { 'input-eventName': 'Sales Day', 'input-eventDate': '2026-12-12' };

const enrolled = async (user: TeamsUser, name: string, details: Readonly<Record<string, string>> = {}) =>
  user.press(await ask(user, `enroll ${name} in event`), 'Enroll', details);

describe('a text with a gap', () => {
  test('says what is missing, and is filled in from its card', async () => {
    const { user } = await startWholeBot();
    const card = await enrolled(user, 'Asha Rao');
    expect(read(card)).toMatch(
      /The text has 2 gaps: What is the event called\? · On which day is the event\?/,
    );
    const form = await user.press(card, 'Fill in');
    expect(read(form)).toContain('Details in the texts to Asha Rao');
    const filled = await user.press(form, 'Save', EVENT);
    expect(read(filled)).toContain('the texts now say what you filled in');
    expect(read(filled)).not.toContain('gap');
    expect(JSON.stringify(filled.card)).toContain('Sales%20Day');
  });

  test('shows the gap wherever the text is shown', async () => {
    const { user, connector } = await startWholeBot();
    const card = await enrolled(user, 'Asha Rao');
    const gap = '[⚠ What is the event called?]';
    expect(JSON.stringify(card.card)).toContain(encodeURIComponent(gap));
    expect(read(await ask(user, 'show me the email to Asha Rao'))).toContain(gap);
    const before = connector.calls.length;
    await user.press(await ask(user, 'show me the email to Asha Rao'), 'Text as a message');
    const sent = connector.calls
      .slice(before)
      .map(({ activityId, activity }) => read(toShown(activityId, activity)));
    expect(sent.join()).toContain(gap);
  });

  test('is that of a record without a company, too', async () => {
    const { user, addRecord } = await startWholeBot();
    await user.say('hi');
    await addRecord('Nila Iyer', { company: '', email: 'nila@example.com' });
    const card = await enrolled(user, 'Nila Iyer', EVENT);
    expect(read(card)).toContain('The text has a gap: Company');
    const form = await user.press(card, 'Add company');
    expect(read(await user.press(form, 'Save', { company: 'Litware' }))).not.toContain('gap');
  });

  test('is told in Hindi', async () => {
    const { user } = await startWholeBot();
    await enrolled(user, 'Asha Rao');
    expect(read(await ask(user, 'आशा राव का स्टेटस'))).toContain('टेक्स्ट में 2 जगहें खाली हैं');
  });
});

describe('details that were given', () => {
  test('are offered for the next record, with a sign', async () => {
    const { user, kept } = await startWholeBot();
    await enrolled(user, 'Asha Rao', EVENT);
    const proposal = await ask(user, 'enroll Vikram Shetty in event');
    expect(read(proposal)).toContain('as you gave them last time');
    expect(read(proposal)).toContain('Sales Day');
    await ask(user, 'yes');
    const { enrollments } = await kept();
    expect(enrollments.map(({ inputs }) => inputs.eventName)).toEqual(['Sales Day', 'Sales Day']);
  });

  test('are not offered once their day has passed, nor to another seller', async () => {
    const { user, anotherUser, moveTo } = await startWholeBot();
    await enrolled(user, 'Asha Rao', EVENT);
    const megan = anotherUser({ name: 'Megan Bowen', aadObjectId: 'megan' });
    expect(read(await ask(megan, 'enroll Vikram Shetty in event'))).not.toContain('Sales Day');
    await moveTo('2026-12-14T03:30:00Z');
    expect(read(await ask(user, 'enroll Vikram Shetty in event'))).not.toContain('Sales Day');
  });

  test('can be changed later, and undone', async () => {
    const { user, kept } = await startWholeBot();
    await enrolled(user, 'Asha Rao', EVENT);
    const form = await user.press(await ask(user, 'status Asha Rao'), 'Details in the texts');
    expect(read(form)).toContain('Sales Day');
    const changed = await user.press(form, 'Save', { ...EVENT, 'input-eventLink': 'contoso.com/day' });
    expect((await kept()).enrollments[0]?.inputs.eventLink).toBe('https://contoso.com/day');
    await user.press(changed, 'Undo');
    const [{ inputs, state } = { inputs: {}, state: undefined }] = (await kept()).enrollments;
    expect(inputs).toEqual({ eventName: 'Sales Day', eventDate: '2026-12-12' });
    expect(state).toMatchObject({ kind: 'open', step: 'invitation-email' });
  });

  test.each([
    ['change the event date to 12 Dec for Asha', '2026-12-12'],
    ['Asha ke event ki date 12 Dec kar do', '2026-12-12'],
    ['आशा के इवेंट की तारीख 12 दिसंबर कर दो', '2026-12-12'],
    ['Event date for Asha Rao is 12 Dec', '2026-12-12'],
    ['set the event name to Sales Day for Asha', 'Sales Day'],
    ['Asha ke event ka naam Sales Day rakho', 'Sales Day'],
    ['change the event link for Asha to contoso.com/day', 'contoso.com/day'],
    ['event venue for Asha is Hotel Taj, Mumbai', 'Hotel Taj, Mumbai'],
  ])('“%s” opens them with that filled in, and keeps nothing', async (sentence, value) => {
    const { user, kept } = await startWholeBot();
    await enrolled(user, 'Asha Rao');
    const form = await ask(user, sentence);
    expect(read(form)).toContain(`: ${value})`);
    expect((await kept()).enrollments[0]?.inputs).toEqual({});
  });

  test('are changed by what was said once it is saved', async () => {
    const { user, kept } = await startWholeBot();
    await enrolled(user, 'Asha Rao', EVENT);
    const form = await ask(user, 'change the event date to 14 Dec for Asha');
    await user.press(form, 'Save', { ...EVENT, 'input-eventDate': '2026-12-14' });
    expect((await kept()).enrollments[0]?.inputs.eventDate).toBe('2026-12-14');
  });

  test('that the texts of their sequence don’t have are told', async () => {
    const { user } = await startWholeBot();
    await enrolled(user, 'Asha Rao');
    expect(read(await ask(user, 'change the meeting date for Asha to 20 Nov'))).toContain(
      'don’t mention that',
    );
  });

  test.each([
    ['remind me to change the event date for Asha tomorrow', 'reminder set'],
    ['change Asha’s phone to +91 98765 43210', 'Edit record'],
    ['what is the event date for Asha?', 'Invite to an upcoming event'],
  ])('have nothing to do with “%s”', async (sentence, answer) => {
    const { user } = await startWholeBot();
    await enrolled(user, 'Asha Rao');
    expect(read(await ask(user, sentence))).toContain(answer);
  });
});

describe('several enrolled at once', () => {
  test('are asked once for what the texts to all of them say, which is offered again', async () => {
    const { user, kept } = await startWholeBot();
    const proposal = await ask(user, 'enroll Asha Rao and Vikram Shetty in event');
    expect(read(proposal)).toContain('For the texts to all of them');
    expect(read(proposal)).toContain('What is the event called?');
    await user.press(proposal, 'Enroll', EVENT);
    const { enrollments } = await kept();
    expect(enrollments.map(({ inputs }) => inputs)).toEqual([
      { eventName: 'Sales Day', eventDate: '2026-12-12' },
      { eventName: 'Sales Day', eventDate: '2026-12-12' },
    ]);
    expect(read(await ask(user, 'status Asha Rao'))).not.toContain('gap');
    expect(read(await ask(user, 'enroll José Álvarez in event'))).toContain('Sales Day');
  });

  test('have a gap each where nothing was given, and no field where the record knows it', async () => {
    const { user } = await startWholeBot();
    const proposal = await ask(user, 'enroll Asha Rao and Vikram Shetty in event');
    await user.press(proposal, 'Enroll');
    expect(read(await ask(user, 'status Vikram Shetty'))).toContain('The text has 2 gaps');
    expect(read(await ask(user, 'enroll Asha Rao and Vikram Shetty in outbound'))).not.toContain(
      'For the texts',
    );
  });

  test('are asked in Hindi', async () => {
    const { user } = await startWholeBot();
    expect(read(await ask(user, 'आशा राव और विक्रम शेट्टी को इवेंट में एनरोल करो'))).toContain('इन सबके टेक्स्ट के लिए');
  });
});
