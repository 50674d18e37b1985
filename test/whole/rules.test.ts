import { describe, expect, test } from 'vitest';
import { runRules } from '../../src/app/rules/run-rules.ts';
import type { SalesRecord } from '../../src/domain/record.ts';
import { make, MEGAN, meet, says } from './people.ts';
import {
  ask,
  MONDAY_MORNING,
  noRenewals,
  pressBelow,
  read,
  startWholeBot,
  type WholeBot,
} from './whole-bot.ts';

const ALEX = '11111111-aaaa-4aaa-8aaa-111111111111' as SalesRecord['owner'] & string;
const RULE = 'when a lead is tagged expo, propose webinar follow up';

/** Alex, an administrator, with leads of his own. */
async function withLeads(...names: readonly string[]): Promise<WholeBot> {
  const whole = await startWholeBot({ samples: noRenewals });
  await meet(whole.user);
  for (const name of names)
    await whole.addRecord(name, {
      type: 'lead',
      owner: ALEX,
      email: `${name.slice(0, 3).toLowerCase()}@zava.example`,
    });
  return whole;
}

/** Makes it as a manager does, and turns it on for what is new. */
async function turnOn({ user }: WholeBot, sentence: string, fields: Readonly<Record<string, string>> = {}) {
  const saved = await user.press(await ask(user, sentence), 'Save', { name: 'Expo leads', ...fields });
  const asked = await user.press(saved, 'Turn on…');
  return read(asked).includes('Only new ones') ? user.press(asked, 'Only new ones') : asked;
}

const runs = ({ bot }: WholeBot) => runRules(bot.services);

describe('a rule that proposes', () => {
  test('is made by a sentence, and what it proposes is on the list of the day with why', async () => {
    const whole = await withLeads('Ila Rane', 'Jai Desai');
    expect(read(await turnOn(whole, RULE))).toMatch(
      /Rule Expo leads is on[^]*leads · tagged “expo”[^]*Proposes Webinar follow up/,
    );
    await whole.user.say('tag Ila Rane as expo');
    await runs(whole);
    const today = await ask(whole.user, 'today');
    expect(read(today)).toMatch(/Proposed: Ila Rane in Webinar follow up[^]*rule “Expo leads”/);
    expect(read(today)).not.toMatch(/Jai Desai/);
  });

  test('“Enroll” leads to the usual question, and then the proposal is gone', async () => {
    const whole = await withLeads('Ila Rane');
    await turnOn(whole, RULE);
    await whole.user.say('tag Ila Rane as expo');
    await runs(whole);
    const proposal = await pressBelow(whole, await ask(whole.user, 'today'), 'Open Ila Rane');
    expect(read(proposal)).toMatch(
      /Enroll Ila Rane in Webinar follow up\?[^]*Why: it has fit the rule “Expo leads” since Mon/,
    );
    await whole.user.press(await whole.user.press(proposal, 'Enroll'), 'Enroll');
    expect(await says(whole.user, 'today')).not.toMatch(/Proposed/);
    expect(await says(whole.user, 'what did the rule expo leads do')).toMatch(/Ila Rane[^]*enrolled by Alex/);
  });

  test('“Not now” takes it away, until that is undone; it is never proposed twice', async () => {
    const whole = await withLeads('Ila Rane');
    await turnOn(whole, RULE);
    await whole.user.say('tag Ila Rane as expo');
    await runs(whole);
    const proposal = await pressBelow(whole, await ask(whole.user, 'today'), 'Open Ila Rane');
    const declined = await whole.user.press(proposal, 'Not now');
    expect(read(declined)).toMatch(/Left out Ila Rane. The rule won’t propose this again/);
    await whole.user.say('untag Ila Rane as expo');
    await whole.user.say('tag Ila Rane as expo');
    await runs(whole);
    expect(await says(whole.user, 'today')).not.toMatch(/Proposed/);
    await whole.user.press(declined, 'Undo');
    expect(await says(whole.user, 'today')).toMatch(/Proposed: Ila Rane/);
  });

  test('“Not now” says that a rule that acts each time does so again', async () => {
    const whole = await withLeads('Ila Rane');
    await turnOn(whole, RULE, { again: 'again' });
    await whole.user.say('tag Ila Rane as expo');
    await runs(whole);
    const proposal = await pressBelow(whole, await ask(whole.user, 'today'), 'Open Ila Rane');
    expect(read(await whole.user.press(proposal, 'Not now'))).toMatch(
      /Left out Ila Rane. The rule proposes it anew the next time it happens/,
    );
  });

  test('what fits already is asked about when it is turned on', async () => {
    const whole = await withLeads('Ila Rane', 'Jai Desai');
    await whole.user.say('tag Ila Rane as expo');
    const saved = await whole.user.press(await ask(whole.user, RULE), 'Save', { name: 'Expo' });
    const asked = await whole.user.press(saved, 'Turn on…');
    expect(read(asked)).toMatch(/1 record already fits/);
    expect(read(await whole.user.press(asked, 'Propose that one too'))).toMatch(
      /1 record that fits today is included/,
    );
    await runs(whole);
    expect(await says(whole.user, 'today')).toMatch(/Proposed: Ila Rane/);
  });

  test('a seller gets no more a day than it says; the rest comes on the days after', async () => {
    const whole = await withLeads('Ila Rane', 'Jai Desai', 'Kim Shah');
    await turnOn(whole, RULE, { perDay: '2' });
    await whole.user.say('tag Ila Rane, Jai Desai and Kim Shah as expo');
    await runs(whole);
    expect((await says(whole.user, 'today')).match(/Proposed/g)).toHaveLength(2);
    await whole.comes('2026-11-24T03:30:00Z');
    await runs(whole);
    expect((await says(whole.user, 'today')).match(/Proposed/g)).toHaveLength(3);
  });
});

test('a rule that enrolls does so once, says so in the history, and can be undone', async () => {
  const whole = await withLeads('Ila Rane');
  await turnOn(whole, 'enroll them in webinar follow up when a lead is tagged expo');
  await whole.user.say('tag Ila Rane as expo');
  await Promise.all([runs(whole), runs(whole)]);
  await runs(whole);
  expect((await whole.kept()).enrollments).toHaveLength(1);
  expect(await says(whole.user, 'what happened with Ila Rane')).toMatch(/Enrolled by the rule “Expo leads”/i);
  expect(await says(whole.user, 'undo Ila Rane')).toMatch(/undone|unenrolled/i);
});

test('the end of a sequence sets a rule off', async () => {
  const whole = await withLeads('Ila Rane');
  await turnOn(whole, 'when webinar follow up ends without success, propose outbound prospecting');
  await whole.user.press(await ask(whole.user, 'enroll Ila Rane in webinar follow up'), 'Enroll');
  await whole.user.say('Ila Rane is not interested');
  await whole.user.say('yes');
  await runs(whole);
  expect(await says(whole.user, 'today')).toMatch(/Proposed: Ila Rane/);
});

test('a renewal comes near by itself, once, and takes the place of what was built in', async () => {
  const whole = await startWholeBot({ samples: () => [], start: MONDAY_MORNING });
  await meet(whole.user);
  await whole.addRecord('Zava', {
    type: 'account',
    owner: ALEX,
    renewalDate: '2027-01-07' as never,
    email: 'a@zava.example',
  });
  expect(await says(whole.user, 'rules')).toMatch(/before a renewal/);
  await turnOn(whole, 'propose account renewal when a renewal is 42 days away', { name: 'Renewals' });
  expect(await says(whole.user, 'rules')).not.toMatch(/Besides these/);
  for (const [day, isProposed] of [
    ['25', false],
    ['26', true],
    ['27', true],
  ] as const) {
    await whole.moveTo(`2026-11-${day}T03:30:00Z`);
    await runs(whole);
    expect((await says(whole.user, 'today')).includes('Proposed: Zava'), day).toBe(isProposed);
  }
  expect(await says(whole.user, 'try the rule renewals')).toMatch(/1 record in the last 30 days[^]*Zava/);
});

describe('rules that are refused', () => {
  test('a loop is named', async () => {
    const whole = await withLeads();
    await turnOn(whole, 'when webinar follow up ends, propose outbound prospecting', { name: 'First' });
    const second = await turnOn(whole, 'when outbound prospecting ends, propose webinar follow up', {
      name: 'Second',
    });
    expect(read(second)).toMatch(/keep setting each other off: First and Second/);
    expect(await says(whole.user, 'rules')).toMatch(/Second[^]*Off/);
  });

  test('has a name to begin with, so that it can be saved as it was said', async () => {
    const { user } = await withLeads();
    expect(read(await user.press(await ask(user, RULE), 'Save'))).toContain('Rule expo → Webinar follow up');
  });

  test('a template that nobody of the list could be enrolled in stays in the form', async () => {
    const { user } = await withLeads();
    const form = await ask(user, 'when a lead is tagged expo, propose product demo');
    expect(read(await user.press(form, 'Save', { name: 'Expo' }))).toContain('a different type of record');
  });

  test('what can’t be read stays in the form', async () => {
    const whole = await withLeads();
    const again = await whole.user.press(await ask(whole.user, 'new rule'), 'Save', {
      perDay: '0',
      days: 'soon',
      when: 'renewal',
    });
    expect(read(again)).toMatch(
      /name of up to 40[^]*whole number from 1 to 366[^]*Choose a template[^]*from 1 to 100/,
    );
  });

  test('sellers are told whom to ask', async () => {
    const whole = await withLeads();
    const megan = whole.anotherUser(MEGAN);
    await meet(megan);
    expect(await says(megan, 'rules')).toMatch(/manager/);
    await make(whole.user, 'make Megan manager');
    expect(await says(megan, 'rules')).toMatch(/No rules yet/);
  });
});

test('a rule is deleted, and undo brings it back', async () => {
  const whole = await withLeads();
  await turnOn(whole, RULE);
  expect(await says(whole.user, 'delete the rule expo leads')).toMatch(/Deleted the rule Expo leads/);
  expect(await says(whole.user, 'rules')).toMatch(/No rules yet/);
  await whole.user.say('undo');
  expect(await says(whole.user, 'rules')).toMatch(/Expo leads[^]*On/);
});

describe('all rules at once', () => {
  test('are stopped and turned on again; what happens meanwhile sets off nothing, what waited goes on', async () => {
    const whole = await withLeads('Ila Rane', 'Jai Desai', 'Kim Shah', 'Lea Roy');
    await turnOn(whole, RULE, { perDay: '1' });
    await whole.user.say('tag Ila Rane and Jai Desai as expo');
    await runs(whole);
    const stopped = await ask(whole.user, 'stop all rules');
    expect(read(stopped)).toMatch(
      /Stopped the 1 rule that was on[^]*act on nothing until you turn them on again/,
    );
    await whole.user.say('tag Kim Shah as expo');
    await runs(whole);
    expect(await says(whole.user, 'rules')).toMatch(/Expo leads[^]*Stopped/);
    expect(await says(whole.user, 'today')).toMatch(/Proposed: Ila Rane/);
    await whole.comes('2026-11-24T03:30:00Z');
    await runs(whole);
    expect((await says(whole.user, 'today')).match(/Proposed/g)).toHaveLength(1);

    expect(read(await whole.user.press(stopped, 'Turn on again'))).toMatch(/1 rule is on again/);
    await whole.comes('2026-11-24T03:45:00Z');
    await runs(whole);
    expect(await says(whole.user, 'today')).toMatch(/Jai Desai/);
    expect(await says(whole.user, 'today')).not.toMatch(/Kim Shah/);
    await whole.comes('2026-11-25T03:30:00Z');
    await whole.user.say('tag Lea Roy as expo');
    await runs(whole);
    expect(await says(whole.user, 'today')).toMatch(/Proposed: Lea Roy/);
  });

  test('“undo” turns them on; a rule that was off before stays off', async () => {
    const whole = await withLeads();
    await turnOn(whole, RULE);
    await turnOn(whole, 'when webinar follow up ends, propose outbound prospecting', { name: 'Ends' });
    await whole.user.say('turn off the rule Ends');
    await whole.user.say('सारे नियम रोक दो');
    expect(await says(whole.user, 'stop all rules')).toMatch(/stopped already/);
    await whole.user.say('undo');
    expect(await says(whole.user, 'rules')).toMatch(/Expo leads[^]*On[^]*Ends[^]*Off/);
    expect(await says(whole.user, 'turn them on again')).toMatch(/No rule is stopped/);
  });

  test('whoever leads some sellers stops what is for those alone', async () => {
    const whole = await withLeads();
    await turnOn(whole, RULE);
    const megan = whole.anotherUser(MEGAN);
    await meet(megan);
    await make(whole.user, 'make Megan manager of Alex');
    expect(await says(megan, 'stop all rules')).toMatch(/No rule is on|also for sellers whom you don’t lead/);
    expect(await says(whole.user, 'rules')).toMatch(/Expo leads[^]*On/);
  });
});

test('a rule is switched by its name alone, and told of where its template is turned off', async () => {
  const whole = await withLeads('Ila Rane');
  await turnOn(whole, RULE);
  const reads = (sentence: string) => says(whole.user, sentence);
  expect(await reads('turn off Expo leads')).toContain('Rule Expo leads is off');
  expect(await reads('turn off webinar')).not.toContain('Expo leads');
  await reads('turn on webinar');
  await whole.user.say('Expo leads chalu karo');
  expect(await reads('turn off webinar')).toContain('the rule “Expo leads” does nothing');
  await whole.user.say('tag Ila Rane as expo');
  await runs(whole);
  await reads('turn on webinar');
  await runs(whole);
  expect(await reads('today')).not.toContain('Proposed');
});
