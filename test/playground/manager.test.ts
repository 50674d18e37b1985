import { expect, test } from 'vitest';
import type { ChatPage } from './chat-page.ts';
import { enroll, openWholeChat, shows } from './whole-chat.ts';
import { MEGAN } from '../whole/people.ts';

/** Where a person looks at how it went. */
const FOLDER = 'test-results/manager';
const PHONE = 340;
const MINUTE = { timeout: 90_000 };

/** Alex, who is administrator, and Megan, who sells, have begun something each, and left it alone for three days. */
async function openBoth() {
  const { chat: alex, openFor } = await openWholeChat();
  const megan = await openFor(MEGAN);
  await enroll(megan, 'Asha Rao in no-show');
  await enroll(alex, 'Ravi Kulkarni in no-show');
  await alex.say('clock +3 days');
  await alex.waitForCard(/Good morning/);
  return { alex, megan };
}

async function take(chat: ChatPage, name: string): Promise<void> {
  await chat.screenshotLastCard(`${FOLDER}/${name}.png`);
  await chat.screenshotLastCard(`${FOLDER}/${name}-phone.png`, PHONE);
}

test(
  'a manager finds what is stuck, hands it over and decides who is what; a seller may not',
  MINUTE,
  async () => {
    const { alex, megan } = await openBoth();

    await alex.say('summary');
    await shows(alex).toMatch(/All templates\s+All time · all sellers\s+2\s+enrolled/);
    await alex.press('Open Follow up when contacts don’t show up');
    await shows(alex).toMatch(/2\s+overdue\s+2\s+stuck/);
    await alex.choose('Enrolled in', 'This week');
    await alex.press('Show');
    await shows(alex).toContain('This week · all sellers');
    await alex.waitForPicture(/\(2 reached it\)/);
    await alex.show('Step by step');
    await alex.show('What the numbers mean');
    await shows(alex).toContain('Records whose sequence started in this period.');
    await take(alex, 'summary-open');
    await alex.press('Export');
    await shows(alex).toMatch(/contact-no-show-week-.*\.csv/);
    expect(await alex.buttons()).toEqual(['Open the file', 'Back to the numbers']);
    await alex.press('Back to the numbers');
    await alex.press('Open Asha Rao');
    await shows(alex).toContain('Seller: Megan Bowen');
    await take(alex, 'stuck');

    await alex.say('reassign Asha Rao to me');
    await shows(alex).toContain('Alex Wilber now has Asha Rao.');
    await megan.waitForText(/Alex Wilber gave Asha Rao to Alex Wilber/);
    await alex.say('reassign Ravi Kulkarni to Megan');
    await megan.waitForText(/Alex Wilber gave you Ravi Kulkarni/);

    await alex.say('team');
    await shows(alex).toMatch(/Megan Bowen\s+1 overdue/);
    await take(alex, 'team');
    await alex.say('template no-show');
    await alex.waitForPicture(/^1\. Email/);
    await alex.say('settings organization');
    await shows(alex).toContain('Available templates');

    await megan.say('reassign Asha Rao to me');
    await shows(megan).toMatch(/need to be a manager or an administrator[^]*Ask Alex Wilber/);
    await megan.say('make me manager');
    await shows(megan).toMatch(/need to be an administrator/);
    await alex.say('make Megan manager');
    await alex.waitForCard('Make Megan Bowen a manager of everyone?');
    await take(alex, 'role-question');
    await alex.press('Make them a manager of everyone');
    await shows(alex).toContain('Megan Bowen is now a manager of everyone.');
    await megan.say('roles');
    await shows(megan).toMatch(/Megan Bowen\s+a manager of everyone/);
  },
);

test('the same in Hindi', MINUTE, async () => {
  const { alex, megan } = await openBoth();
  for (const chat of [alex, megan]) {
    await chat.say('speak Hindi');
    await chat.waitForText('अब से आपसे हिन्दी में बात होगी।');
  }
  await megan.say('भूमिकाएँ');
  await shows(megan).toMatch(/Megan Bowen\s+विक्रेता/);
  await megan.say('संगठन सेटिंग्स');
  await shows(megan).toMatch(/आपका एडमिन होना ज़रूरी है[^]*Alex Wilber से पूछें/);

  await alex.say('सारांश no-show');
  await shows(alex).toMatch(/2\s+अटके हुए/);
  await alex.waitForPicture(/\(2 यहाँ पहुँचे\)/);
  await alex.show('चरण दर चरण');
  await take(alex, 'summary-open-hi');
  await alex.say('Ravi Kulkarni को Megan को सौंपें');
  await megan.waitForText(/Ravi Kulkarni/);
  await alex.say('टीम');
  await shows(alex).toContain('Megan Bowen');
  await take(alex, 'team-hi');
  await megan.screenshot(`${FOLDER}/seller-hi.png`);
});
