import { describe, expect, test } from 'vitest';
import { make, MEGAN, meet, RAVI, says } from './people.ts';
import { ask, read, startWholeBot, temporaryFolder } from './whole-bot.ts';

/** Alex, who is administrator, Megan, who changes templates, and Ravi, who sells. */
async function startWithAuthors(options: Parameters<typeof startWholeBot>[0] = {}) {
  const whole = await startWholeBot(options);
  const megan = whole.anotherUser(MEGAN);
  const ravi = whole.anotherUser(RAVI);
  await meet(whole.user, megan, ravi);
  await make(whole.user, 'make Megan a template manager');
  return { ...whole, megan, ravi };
}

describe('a draft', () => {
  test('is opened by a sentence, edited on forms, and undone and redone', async () => {
    const { megan } = await startWithAuthors();
    const draft = await ask(megan, 'customize webinar');
    expect(read(draft)).toContain('Webinar follow up');
    expect(read(draft)).toContain('Draft of version 3 · not published · nothing changed yet');
    expect(read(draft)).toContain('Sellers keep version 3 until you publish.');
    expect(read(draft)).toMatch(
      /2\. Follow up with a question\n.*Email · Customer replied → 5 · No answer → 3, 2 days later/,
    );

    const form = await megan.press(draft, 'Add step');
    const added = await megan.press(form, 'Add', {
      type: 'call',
      place: 'after:thank-you-email:no-answer',
      wait: '1',
      title: 'Call to say thank you',
    });
    expect(read(added)).toContain('Added 2. Call: Call to say thank you.');
    expect(read(added)).toContain('2 things are missing before you can publish');
    expect(read(added)).toContain('2. Call: Call to say thank you · What to say: no text in English yet');

    const step = await megan.press(added, '2. Call to say thank you');
    const saved = await megan.press(step, 'Save', {
      wait: '4',
      'text::instructions:en': 'Thank them in person.',
      'text::script:en': 'Hi {record.firstName}, thank you for coming!',
      'to:answered': 'ends:demo-given',
    });
    expect(read(saved)).toContain('Wait before 2. Call: Call to say thank you: 4 days (was 1).');
    expect(read(saved)).toContain('“Thank them in person.”');
    expect(read(saved)).not.toContain('missing before you can publish');

    const undone = await megan.press(saved, 'Undo');
    expect(read(undone)).toMatch(/Undone: .*Wait before 2/);
    expect(read(undone)).toContain('2 things are missing');
    const redone = await megan.press(undone, 'Redo');
    expect(read(redone)).toContain('Answered → ✓ Demo given');
  });

  test('loses a step only after showing where what led to it goes on', async () => {
    const { megan } = await startWithAuthors();
    const step = await megan.press(await ask(megan, 'customize webinar'), '2. Follow up with a question');
    const question = await megan.press(step, 'Remove…');
    expect(read(question)).toContain('Remove step 2, Follow up with a question?');
    expect(read(question)).toContain('3. Call: Talk about the next steps');
    const removed = await megan.press(question, '3. Call: Talk about the next steps · No answer');
    expect(read(removed)).toContain('Removed Email: Follow up with a question.');
  });

  test('is not for sellers, who are told who may', async () => {
    const { ravi } = await startWithAuthors();
    const refused = await says(ravi, 'customize webinar');
    expect(refused).toContain('You need to be a manager, a template manager or an administrator.');
    expect(refused).toContain('Alex Wilber');
    expect(await says(ravi, 'drafts')).toContain('You need to be');
  });

  test('of two people at once shows the second what the first did', async () => {
    const { user, megan } = await startWithAuthors();
    const hers = await ask(megan, 'customize webinar');
    const his = await ask(user, 'customize webinar');
    const form = await user.press(his, '2. Follow up with a question');
    await megan.press(await megan.press(hers, '3. Talk about the next steps'), 'Save', { wait: '9' });
    const late = await user.press(form, 'Save', { 'text::title:en': 'Ask them' });
    expect(read(late)).toContain('Megan Bowen changed this draft in the meantime:');
    expect(read(late)).toContain('Wait before 3. Call: Talk about the next steps: 9 days (was 2).');
    const saved = await user.press(late, 'Save', { 'text::title:en': 'Ask them' });
    expect(read(saved)).toContain('2. Ask them');
    expect(read(saved)).toContain('2 changes');
  });

  test('survives a restart and is found again', async () => {
    const folder = await temporaryFolder();
    const before = await startWithAuthors({ folder });
    const form = await before.megan.press(
      await ask(before.megan, 'customize webinar'),
      '3. Talk about the next steps',
    );
    await before.megan.press(form, 'Save', { wait: '9' });
    await before.stop();
    const { anotherUser } = await startWholeBot({ folder, connector: before.connector });
    const megan = anotherUser(MEGAN);
    const drafts = await ask(megan, 'drafts');
    expect(read(drafts)).toContain('Draft of version 3 · not published · 1 change · Megan Bowen');
    expect(read(await megan.press(drafts, 'Open Webinar follow up'))).toContain('9 days later');
  });

  test('is thrown away once that is meant', async () => {
    const { megan } = await startWithAuthors();
    const form = await megan.press(await ask(megan, 'customize webinar'), '3. Talk about the next steps');
    const question = await megan.press(await megan.press(form, 'Save', { wait: '9' }), 'Throw away…');
    expect(read(question)).toContain('One change in it is lost.');
    expect(read(await megan.press(question, 'Throw it away'))).toContain('was thrown away');
    expect(await says(megan, 'drafts')).toContain('No template is being changed');
  });
});

describe('a new template', () => {
  test('begins from scratch or as a copy, under a name that is free', async () => {
    const { megan } = await startWithAuthors();
    const form = await ask(megan, 'new template');
    const taken = await megan.press(form, 'Create', { name: 'webinar follow up', recordType: 'lead' });
    expect(read(taken)).toContain('There is already a template called “webinar follow up”.');
    const created = await megan.press(taken, 'Create', { name: 'Trade fair', recordType: 'contact' });
    expect(read(created)).toContain('New template · not published');
    expect(read(created)).toContain('1. First step');

    const copy = await ask(megan, 'copy webinar as spring fair');
    expect(read(copy)).toMatch(/^Spring fair\nNew template · not published/);
    expect(read(copy)).toContain('3. Talk about the next steps');
  });
});
