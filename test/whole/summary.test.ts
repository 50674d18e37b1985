import { describe, expect, test } from 'vitest';
import { ask, enroll, noRenewals, read, startWholeBot } from './whole-bot.ts';

const MEGAN = { name: 'Megan Bowen', aadObjectId: '33333333-aaaa-4aaa-8aaa-333333333333' };

/** Alex, who is administrator, and Megan, who sells, have each begun something. */
async function startWithTeam() {
  const whole = await startWholeBot({ samples: noRenewals });
  const { user, anotherUser } = whole;
  const megan = anotherUser(MEGAN);
  for (const one of [user, megan]) {
    await one.install();
    await one.say('hi');
  }
  await user.press(await enroll(user, 'Asha Rao in no-show'), 'Sent');
  await enroll(user, 'Ravi Kulkarni in no-show');
  await enroll(megan, 'Asha Rao in no-show');
  return { ...whole, megan };
}

describe('a summary', () => {
  test('of all templates leads to the one of a template', async () => {
    const { user } = await startWithTeam();
    const all = await ask(user, 'summary');
    expect(read(all)).toMatch(/All templates\nAll time · all sellers\n3; enrolled/);
    const one = await user.press(all, "Open Follow up when contacts don't show up");
    expect(read(one)).toMatch(/don't show up\nAll time · all sellers\n3; enrolled \| 3; running/);
  });

  test('is as new as the last press, also when that is taken back', async () => {
    const { user } = await startWithTeam();
    const facts = async () => read(await ask(user, 'summary no-show'));
    expect(await facts()).toContain('3; enrolled | 3; running');
    await user.say('unenroll Ravi');
    expect(await facts()).toContain('3; enrolled | 2; running');
    await user.say('undo');
    expect(await facts()).toContain('3; enrolled | 3; running');
  });

  test('is of a period, which a field changes', async () => {
    const { user, comes } = await startWithTeam();
    await comes('2026-12-07T02:30:00Z');
    const month = await ask(user, 'summary no-show this month');
    expect(read(month)).toMatch(/This month · all sellers\nNobody was enrolled in that time\./);
    const quarter = await user.press(month, 'Show', { period: 'quarter' });
    expect(read(quarter)).toMatch(/This quarter · all sellers\n3; enrolled/);
  });

  test('tells what is stuck, and opens it', async () => {
    const { user, comes } = await startWithTeam();
    await comes('2026-11-26T02:30:00Z');
    const summary = await ask(user, 'summary no-show');
    expect(read(summary)).toMatch(/2; overdue \| 2; stuck[\s\S]*Stuck\n/);
    const opened = await user.press(summary, 'Open Ravi Kulkarni');
    expect(read(opened)).toMatch(/Ravi Kulkarni[\s\S]*So far/);
  });

  test('opens what is stuck with those whom somebody leads, and for nobody else', async () => {
    const { user, megan, comes } = await startWithTeam();
    await user.say('unenroll Asha Rao');
    await comes('2026-11-26T02:30:00Z');
    const summary = await ask(user, 'summary no-show');
    expect(read(summary)).toContain('Megan Bowen · ');
    const opened = await user.press(summary, 'Open Asha Rao');
    expect(read(opened)).toMatch(/Asha Rao[\s\S]*So far/);

    expect(read(await ask(megan, 'summary no-show'))).not.toContain('Ravi Kulkarni');
  });

  test('is of what somebody may see, whatever they ask for', async () => {
    const { user, megan } = await startWithTeam();
    expect(read(await ask(megan, 'summary no-show'))).toMatch(/All time · only you\n1; enrolled/);
    const refused = read(await ask(megan, 'summary no-show for Alex'));
    expect(refused).toContain('For that you need to be');
    expect(refused).not.toContain('enrolled');

    await user.say('make Megan manager of Alex');
    expect(read(await ask(megan, 'summary no-show'))).toMatch(/you and your people\n3; enrolled/);
    expect(read(await ask(megan, 'summary no-show for Alex'))).toMatch(/Alex Wilber\n2; enrolled/);
  });

  test('says which templates there are where none is meant', async () => {
    const { user } = await startWithTeam();
    expect(read(await ask(user, 'summary nonsense'))).toContain('I don’t know a template called “nonsense”');
  });
});

test('an export is a file with the same numbers', async () => {
  const { user } = await startWithTeam();
  const answer = await ask(user, 'export no-show this month');
  expect(read(answer)).toContain('contact-no-show-month-2026-11-23.csv');
  const [, url = ''] = /"url":"([^"]+)"/.exec(JSON.stringify(answer.card)) ?? [];
  const file = await fetch(url);
  expect(file.headers.get('content-type')).toContain('text/csv');
  const text = await file.text();
  expect(text).toContain("Follow up when contacts don't show up,This month,all sellers,,,enrolled,3\r\n");
  expect(text).toContain('By seller,Megan Bowen,enrolled,1\r\n');
});
