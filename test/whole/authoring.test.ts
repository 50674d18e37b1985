import { describe, expect, test } from 'vitest';
import { changeRunning } from '../../src/app/authoring/change-running.ts';
import { make, MEGAN, meet, RAVI, says } from './people.ts';
import { ask, enroll, pressBelow, read, startWholeBot, temporaryFolder, TENANT } from './whole-bot.ts';

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
    const after = await startWholeBot({ folder, connector: before.connector });
    const megan = after.anotherUser(MEGAN);
    const drafts = await ask(megan, 'drafts');
    expect(read(drafts)).toContain('Draft of version 3 · not published · 1 change · Megan Bowen');
    const draft = await pressBelow({ ...after, user: megan }, drafts, 'Open Webinar follow up');
    expect(read(draft)).toContain('9 days later');
  });

  test('is thrown away once that is meant', async () => {
    const { megan } = await startWithAuthors();
    const form = await megan.press(await ask(megan, 'customize webinar'), '3. Talk about the next steps');
    const question = await megan.press(await megan.press(form, 'Save', { wait: '9' }), 'Throw away…');
    expect(read(question)).toContain('One change in it will be lost.');
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

describe('a draft that is open', () => {
  test('is changed by what is said, while everything else is read as ever', async () => {
    const { megan } = await startWithAuthors();
    await megan.say('customize webinar');
    expect(await says(megan, 'add a call after step 2')).toContain('Added 3. Call');
    expect(await says(megan, 'title of step 3: Call once more')).toContain('“Call once more”');
    expect(await says(megan, 'wait 5 days before step 4')).toMatch(/Wait before 4\. .*: 5 days/);
    expect(await says(megan, 'चरण 2 हटाओ')).toContain('हटाया');
    expect(await says(megan, 'undo')).toMatch(/Undone: Removed|वापस लिया/);
    expect(await says(megan, 'today')).not.toContain('Draft of version');
    expect(await says(megan, 'show the draft')).toContain('Draft of version 3');
  });

  test('is tried for a record by its dates, with its emails', async () => {
    const { megan } = await startWithAuthors();
    await megan.say('customize webinar');
    const tried = await says(megan, 'what if I enrolled Asha Rao?');
    expect(tried).toContain('If you enrolled Asha Rao on Mon 23 Nov');
    expect(tried).toMatch(/Mon 23 Nov.*1\. Automated email: Thank them.*\n.*Wed 25 Nov.*2\. Email/);
    expect(JSON.stringify((await ask(megan, 'try it with Asha Rao')).card)).toContain('Hi Asha');
  });

  test('of a seller who has no right anymore is left alone', async () => {
    const { user, megan } = await startWithAuthors();
    await megan.say('customize webinar');
    await make(user, 'make Megan seller');
    expect(await says(megan, 'add a call after step 2')).not.toContain('Added');
  });
});

describe('publishing', () => {
  test('shows what it does, and one undo takes it back', async () => {
    const { megan, ravi } = await startWithAuthors();
    await megan.say('customize webinar');
    await megan.say('wait 5 days before step 2');
    const question = await ask(megan, 'publish: sellers asked for more time');
    expect(read(question)).toContain('Publish Webinar follow up as version 4?');
    expect(read(question)).toContain('No sequence is running in it.');
    const published = await megan.press(question, 'Publish');
    expect(read(published)).toContain('Webinar follow up: version 4 is published.');
    expect(await says(ravi, 'template webinar')).toContain('5 days later');

    expect(await says(megan, 'versions webinar')).toMatch(
      /Version 4\n.*Megan Bowen.*“sellers asked for more time”.*Wait before 2/,
    );
    expect(await says(megan, 'undo')).toContain('Webinar follow up');
    expect(await says(ravi, 'template webinar')).not.toContain('5 days later');
  });

  test('is not offered while something is missing, and says what', async () => {
    const { megan } = await startWithAuthors();
    await megan.say('customize webinar');
    await megan.say('add a call after step 2');
    expect(await says(megan, 'publish')).toContain('It can’t be published yet.');
  });

  test('moves what runs where that is chosen', async () => {
    const { user, megan } = await startWithAuthors();
    await enroll(user, 'Neha Gupta in webinar');
    await megan.say('customize webinar');
    await megan.say('wait 5 days before step 2');
    const question = await ask(megan, 'publish');
    expect(read(question)).toContain('One sequence is running in it.');
    const published = await megan.press(question, 'Publish', { 'running:on': 'move' });
    expect(read(published)).toContain('The sequences you chose are moving to it.');
  });

  test('moves those whose step is gone to the step that was chosen', async () => {
    const { user, megan, bot, addRecord } = await startWithAuthors();
    await addRecord('Nisha Verma', { type: 'lead', email: 'x@example.com' });
    await enroll(user, 'Nisha Verma in webinar');
    await megan.say('customize webinar');
    const draft = await ask(megan, 'remove step 1');
    expect(read(draft)).toContain('Removed');
    const question = await ask(megan, 'publish');
    expect(read(question)).toContain('If moved, those at “Thank them, ask for a meeting” go on at');
    await megan.press(question, 'Publish', { 'running:on': 'move', 'goes:thank-you-email': 'call' });
    await changeRunning(bot.services, TENANT);
    expect(await says(user, 'status Nisha Verma')).toContain('Talk about the next steps');
  });

  test('comes back as a draft once it is taken back, in which what is new is undone by itself', async () => {
    const { megan, moveTo } = await startWithAuthors();
    await megan.say('customize webinar');
    await megan.say('wait 5 days before step 2');
    const published = await megan.press(await ask(megan, 'publish'), 'Publish');
    await moveTo('2026-11-23T02:45:00Z');
    await megan.press(published, 'Undo');
    await megan.say('customize webinar');
    await megan.say('wait 7 days before step 3');
    const undone = await says(megan, 'undo');
    expect(undone).toContain('Undone: Wait before 3');
    expect(undone).not.toContain('Wait before 2');
  });

  test('goes back to an earlier version by a draft', async () => {
    const { megan, connector } = await startWithAuthors();
    await megan.say('customize webinar');
    await megan.say('wait 5 days before step 2');
    await megan.press(await ask(megan, 'publish'), 'Publish');
    const versions = await ask(megan, 'versions webinar');
    const version = await pressBelow({ user: megan, connector }, versions, 'Open Version 3');
    const draft = await megan.press(version, 'Back to this version');
    expect(read(draft)).toContain('Draft of version 4');
    expect(read(draft)).toContain('1 change');
    expect(read(await megan.press(draft, 'Publish…'))).toContain('Publish Webinar follow up as version 5?');
  });
});

describe('a template file', () => {
  test('goes out, and comes back pasted as a draft', async () => {
    const { megan, bot } = await startWithAuthors();
    const exported = await ask(megan, 'export template webinar');
    const url = /https?:\/\/[^"]+/.exec(
      JSON.stringify(exported.card).replace(/http:\/\/adaptivecards[^"]*/, ''),
    )?.[0];
    const yaml = await (await fetch(url ?? bot.url)).text();
    expect(yaml).toContain('id: webinar-follow-up');
    const draft = await ask(megan, yaml.replace('wait: 2', 'wait: 6'));
    expect(read(draft)).toContain('Draft of version 3 · not published · 1 change');
    expect(await says(megan, yaml)).toContain('There is an open draft of Webinar follow up.');
  });

  test('with mistakes is told with their lines, and of a seller is not taken', async () => {
    const { megan, ravi } = await startWithAuthors();
    const broken = 'id: trade-fair\nversion: 1\nsteps:\n  - id: Call Me';
    expect(await says(megan, broken)).toMatch(
      /template\.yaml has \d+ problems[\s\S]*template\.yaml:\d+:\d+:/,
    );
    expect(await says(ravi, broken)).toContain('You need to be');
  });

  test('of a manager who asks for the numbers stays those', async () => {
    const { megan } = await startWithAuthors();
    expect(await says(megan, 'export webinar')).not.toContain('.yaml');
  });
});

describe('a template', () => {
  test('is turned off and on again by those who change templates, and by nobody else', async () => {
    const { megan, ravi } = await startWithAuthors();
    const off = await megan.press(await ask(megan, 'versions webinar'), 'Turn off');
    expect(read(off)).toContain('Webinar follow up is turned off: nobody can be enrolled in it.');
    expect(await says(ravi, 'enroll Asha Rao in webinar')).toMatch(/has turned off/);
    expect(read(await megan.press(off, 'Turn on again'))).toContain('Webinar follow up can be used again.');
    expect(await says(ravi, 'templates')).toContain('Webinar follow up');
    expect(await says(ravi, 'versions webinar')).not.toContain('Turn off');
  });

  test('is archived, and comes back from its versions', async () => {
    const { megan } = await startWithAuthors();
    await megan.press(await ask(megan, 'versions webinar'), 'Archive');
    expect(await says(megan, 'templates')).not.toContain('Webinar follow up');
    await megan.press(await ask(megan, 'versions webinar'), 'Turn on again');
    expect(await says(megan, 'templates')).toContain('Webinar follow up');
  });
});
