import { unzipSync, strFromU8 } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { SalesRecord } from '../../src/domain/record.ts';
import type { RecordType } from '../../src/domain/record.ts';
import { personId } from '../builders.ts';
import { toShown, type Shown } from '../teams-user.ts';
import { startWithFiles } from './bot-with-files.ts';
import { make, MEGAN, meet } from './people.ts';
import { ask, enroll, noRenewals, read, startWholeBot, temporaryFolder } from './whole-bot.ts';

const ALEX = personId('11111111-aaaa-4aaa-8aaa-111111111111');

async function fetched(shown: Shown): Promise<Uint8Array> {
  const url = /https?:[^\s"]+\/files\/[^\s"]+/u.exec(JSON.stringify(shown.card))?.[0] ?? '';
  return new Uint8Array(await (await fetch(url)).arrayBuffer());
}
const rowsOf = async (shown: Shown): Promise<readonly (readonly string[])[]> =>
  Papa.parse<string[]>(
    Buffer.from(await fetched(shown))
      .toString()
      .replace('\ufeff', ''),
    {
      skipEmptyLines: true,
    },
  ).data;
const names = async (shown: Shown) => (await rowsOf(shown)).slice(1).map((row) => row[2]);

type Some = readonly (readonly [string, Partial<SalesRecord> & { readonly type: RecordType }])[];

const CUSTOMERS: Some = [
  ['=HYPERLINK("http://evil.example")', { type: 'lead', company: '@Zava', email: 'h@zava.example' }],
  ['+Plus Minus', { type: 'contact', company: '-Zava', phone: '+91 98765 43210', title: 'Dr' }],
  ['आशा राव', { type: 'contact', company: 'फैब्रिकम', city: 'पुणे', tags: ['expo pune', 'vip'] }],
  ['Asha "Ash" Rao, Jr', { type: 'lead', company: 'Fabrikam', email: 'one@fabrikam.example' }],
  ['Asha "Ash" Rao, Jr', { type: 'lead', company: 'Fabrikam', email: 'two@fabrikam.example' }],
  ['Litware', { type: 'account', company: '', renewalDate: '2027-03-04' as never }],
  ['Big deal', { type: 'opportunity', company: 'Litware', value: { amount: 1_250_000.5, currency: 'EUR' } }],
  ['Not Ever', { type: 'lead', status: 'do-not-contact', linkedIn: 'linkedin.com/in/not-ever' }],
  ['Semi Colon', { type: 'lead', company: 'Zava;=1+1', title: '＝Head;-of' }],
  ['Gone On', { type: 'lead', status: 'disqualified', phone: '098765 43211' }],
];

describe('what is exported can be imported again, and changes nothing', () => {
  test.each([
    ['csv', 'en', 'export my records'],
    ['xlsx', 'en', 'export my records as excel'],
    ['csv', 'hi', 'मेरे सभी रिकॉर्ड एक्सपोर्ट करो'],
    ['xlsx', 'hi', 'मेरे सभी रिकॉर्ड एक्सेल में निकालो'],
  ])('as %s in %s', async (format, _, sentence) => {
    const folder = await temporaryFolder();
    const before = await startWholeBot({ samples: noRenewals, folder });
    await meet(before.user);
    for (const [name, some] of CUSTOMERS) await before.addRecord(name, { ...some, owner: ALEX });
    const file = await fetched(await ask(before.user, sentence));
    await before.stop();

    const name = `back.${format}`;
    const { send, attached, connector, user } = await startWithFiles({ [name]: file }, undefined, {
      samples: noRenewals,
      folder,
    });
    await send([attached(name)]);
    const { activityId, activity } = connector.calls.filter(({ method }) => method === 'POST').at(-1) ?? {
      activityId: '',
      activity: {},
    };
    expect(read(toShown(activityId, activity))).toMatch(/nothing to import[^]*Known, unchanged: \d+/);
    expect(read(toShown(activityId, activity))).not.toMatch(/New:|different|filled/);
    await user.say('hi');
  });
});

test('no cell is a formula, a phone number is text, and a day is written as ISO does', async () => {
  const { user, addRecord } = await startWholeBot({ samples: noRenewals });
  await meet(user);
  for (const [name, some] of CUSTOMERS) await addRecord(name, { ...some, owner: ALEX });
  const csv = Buffer.from(await fetched(await ask(user, 'export my records'))).toString();
  expect(csv).toContain(`'=HYPERLINK`);
  expect(csv).not.toMatch(/(?:^|,)"?[=+\-@]/mu);
  expect(csv).toContain('2027-03-04');
  const files = unzipSync(await fetched(await ask(user, 'export my records as excel')));
  const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  expect(sheet).toContain('<t xml:space="preserve">+91 98765 43210</t>');
  expect(sheet).toContain('<t xml:space="preserve">=HYPERLINK("http://evil.example")</t>');
  expect(sheet).not.toContain('<f>');
  expect(sheet).toContain('<v>1250000.5</v>');
});

describe('everyone gets what they may have', () => {
  async function startWithTeam() {
    const whole = await startWholeBot({ samples: () => [] });
    const megan = whole.anotherUser(MEGAN);
    await meet(whole.user, megan);
    const meganId = personId(MEGAN.aadObjectId);
    await whole.addRecord('Of Alex', { type: 'lead', company: 'Fabrikam', owner: ALEX });
    await whole.addRecord('Of Megan', { type: 'lead', company: 'Fabrikam', owner: meganId });
    await whole.addRecord('Of Nobody', { type: 'lead', company: 'Fabrikam' });
    return { ...whole, megan };
  }

  test('a seller their own, and is told of the others', async () => {
    const { megan } = await startWithTeam();
    const shown = await ask(megan, 'export everyone from Fabrikam');
    expect(read(shown)).toContain('2 more are other sellers’ and stay out.');
    expect(await names(shown)).toEqual(['Of Megan']);
  });

  test('an administrator all of them', async () => {
    const { user } = await startWithTeam();
    const all = await names(await ask(user, 'export everyone from Fabrikam'));
    expect([...all].sort()).toEqual(['Of Alex', 'Of Megan', 'Of Nobody']);
  });

  test('who lost the right since gets no more than their own', async () => {
    const { user, megan } = await startWithTeam();
    await make(user, 'make Megan Bowen a manager');
    const shown = await ask(megan, 'export everyone from Fabrikam');
    expect(await names(shown)).toContain('Of Alex');
    await user.say('remove Megan Bowen as manager');
    await user.say('yes');
    expect(await names(shown)).toEqual(['Of Megan']);
  });
});

test('enrollments of a template, with step, state and days', async () => {
  const whole = await startWholeBot({ samples: noRenewals });
  await meet(whole.user);
  await enroll(whole.user, 'Asha Rao in no-show');
  const rows = await rowsOf(await ask(whole.user, 'export enrollments of no-show'));
  expect(rows[0]?.slice(5, 9)).toEqual(['Template', 'Step', 'State', 'Due']);
  expect(rows[1]?.slice(1, 2)).toEqual(['Asha Rao']);
  expect(rows[1]?.slice(7, 10)).toEqual(['open', '2026-11-23', '2026-11-23']);
  const others = await rowsOf(await ask(whole.user, 'export enrollments of webinar as csv'));
  expect(others).toHaveLength(1);
});

test('what ended lately is there with how and when; the file changes nothing when it comes back', async () => {
  const folder = await temporaryFolder();
  const before = await startWholeBot({ samples: noRenewals, folder });
  await meet(before.user);
  for (const name of ['Ila Rane', 'Jai Desai']) {
    await before.addRecord(name, { type: 'lead', owner: ALEX, email: `${name.slice(0, 3)}@zava.example` });
    await enroll(before.user, `${name} in webinar`);
  }
  await before.user.say('Jai Desai is not interested');
  await before.user.say('yes');
  const shown = await ask(before.user, 'export enrollments');
  expect(read(shown)).toContain('ended in the last 90 days');
  const [titles = [], ...rows] = await rowsOf(shown);
  expect(titles.slice(10)).toEqual(['Last activity', 'How it ended', 'Ended on', 'Seller']);
  expect(rows.map((row) => [row[1], row[7], row[8], ...row.slice(11, 13)])).toEqual([
    ['Ila Rane', 'open', expect.stringMatching(/^2026/), '', ''],
    ['Jai Desai', 'ended', '', expect.stringMatching(/interest/i), '2026-11-23'],
  ]);
  const file = await fetched(shown);
  await before.comes('2027-02-21T03:30:00Z');
  expect((await rowsOf(await ask(before.user, 'export enrollments'))).map((row) => row[1])).not.toContain(
    'Jai Desai',
  );
  await before.stop();
  const { send, attached } = await startWithFiles({ 'back.csv': file }, undefined, {
    samples: noRenewals,
    folder,
  });
  const [text] = await send([attached('back.csv')], { text: 'leads' });
  expect(text).toMatch(/nothing to import[^]*Known, unchanged: 2/);
});

test('enrollments are exported with what is the record’s own, so that importing them again changes nothing', async () => {
  const folder = await temporaryFolder();
  const before = await startWholeBot({ samples: noRenewals, folder });
  await meet(before.user);
  const contact = await before.addRecord('Ila Rane', {
    company: 'Tailspin',
    email: 'ila@tailspin.example',
    phone: '+91 98765 43212',
    owner: ALEX,
  });
  const some = { company: 'Tailspin', owner: ALEX, primaryContact: contact.id, renewalDate: '2027-03-04' };
  await before.addRecord('Tailspin', { ...some, type: 'account' } as Partial<SalesRecord>);
  await enroll(before.user, 'Tailspin in account renewal');
  const shown = await ask(before.user, 'export enrollments');
  const [titles = [], row = []] = await rowsOf(shown);
  expect(row[1]).toBe('Tailspin');
  expect(row.slice(3, 5)).toEqual(['', '']);
  expect(titles.slice(3, 5)).toEqual(['Email', 'Phone']);
  const file = await fetched(shown);
  await before.stop();
  const { send, attached } = await startWithFiles({ 'back.csv': file }, undefined, {
    samples: noRenewals,
    folder,
  });
  const [text] = await send([attached('back.csv')], { text: 'accounts' });
  expect(text).toMatch(/nothing to import[^]*Known, unchanged: 1/);
});

test('the list that is shown, all of it', async () => {
  const { user, addRecord } = await startWholeBot({ samples: noRenewals });
  await meet(user);
  for (let n = 0; n < 23; n += 1) await addRecord(`Lead ${n}`, { type: 'lead', tags: ['expo'], owner: ALEX });
  const list = await ask(user, 'who is tagged expo');
  expect(await names(await ask(user, 'export this list'))).toHaveLength(23);
  expect(read(list)).toContain('[Export]');
});

test('thousands are written in pages', async () => {
  const { user, addRecord } = await startWholeBot({ samples: noRenewals });
  await meet(user);
  for (let n = 0; n < 1_234; n += 1)
    await addRecord(`Lead ${n}`, { type: 'lead', tags: ['expo'], owner: ALEX });
  expect(new Set(await names(await ask(user, 'export leads tagged expo'))).size).toBe(1_234);
});
