import { describe, expect, test } from 'vitest';
import { personId } from '../builders.ts';
import type { Call } from '../connector.ts';
import { toShown } from '../teams-user.ts';
import { startWithFiles } from './bot-with-files.ts';
import { workbook } from '../importing/workbook.ts';
import { ask, enroll, read, temporaryFolder, type WholeBotOptions } from './whole-bot.ts';

const ALEX = personId('11111111-aaaa-4aaa-8aaa-111111111111');

const LEADS = [
  'First Name,Last Name,Company,Email,Mobile,Lead Status',
  'Zara,Khan,Tailspin,zara@tailspin.example,98765 12345,New',
  'Yusuf,Ali,Litware,not known,9.19877E+11,New',
  ',,,,,New',
  'Zara,Khan,Tailspin,zara@tailspin.example,,New',
].join('\n');

/** A bot to which people send lists by name; each is shown, to be pressed on. */
async function startWithLists(
  lists: Readonly<Record<string, string | Uint8Array>>,
  options: WholeBotOptions = {},
) {
  const files = Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, Buffer.from(list)]));
  const whole = await startWithFiles(files, undefined, options);
  const { user, connector, send, attached, kept } = whole;
  const sendList = async (name: string, text?: string) => {
    await send([attached(name)], text === undefined ? {} : { text });
    const { activityId, activity } = connector.calls.filter(({ method }) => method === 'POST').at(-1) ?? {
      activityId: '',
      activity: {},
    };
    return toShown(activityId, activity);
  };
  const named = async (name: string) =>
    (await kept()).records.filter((record) => record.name === name && !record.archived);
  return {
    ...whole,
    sendList,
    named,
    press: (shown: Awaited<ReturnType<typeof sendList>>, title: string) => user.press(shown, title),
  };
}

describe('a list is shown, and imported when somebody says so', () => {
  test('with what is new, what is wrong, and which column became what', async () => {
    const { sendList, named } = await startWithLists({ 'leads.csv': LEADS });
    const text = read(await sendList('leads.csv'));
    expect(text).toContain('Import leads.csv?');
    expect(text).toContain('New: 2');
    expect(text).toContain('Repeated in the file, left out: 1');
    expect(text).toContain('Without a name, left out: 1');
    expect(text).toContain('Row 3, Email: not an email address (“not known”)');
    expect(text).toContain('Row 3, Mobile: Excel shortened the number');
    expect(text).toContain('Row 4: no name.');
    expect(text).toContain('Row 5: Zara Khan is already in row 2.');
    expect(text).toContain('Name ← First Name, Last Name');
    expect(text).toContain('Status ← Lead Status');
    expect(await named('Zara Khan')).toEqual([]);
  });

  test('as records of whoever sent it, found at once', async () => {
    const { sendList, named, press, user } = await startWithLists({ 'leads.csv': LEADS });
    const done = await press(await sendList('leads.csv'), 'Import');
    expect(read(done)).toContain('Imported leads.csv: 2 new records.');
    expect(await named('Zara Khan')).toEqual([
      expect.objectContaining({
        type: 'lead',
        company: 'Tailspin',
        email: 'zara@tailspin.example',
        phone: '98765 12345',
        owner: ALEX,
      }),
    ]);
    expect(read(await ask(user, 'find Yusuf Ali'))).toContain('Litware');
  });

  test('not at all after Cancel', async () => {
    const { sendList, named, press } = await startWithLists({ 'leads.csv': LEADS });
    expect(read(await press(await sendList('leads.csv'), 'Cancel'))).toContain('Nothing was imported.');
    expect(await named('Zara Khan')).toEqual([]);
  });

  test('once, however often the file comes and Import is pressed', async () => {
    const { sendList, named, press } = await startWithLists({ 'leads.csv': LEADS });
    const shown = await sendList('leads.csv');
    await press(shown, 'Import');
    expect(read(await press(shown, 'Import'))).toContain('I no longer have that list');
    const again = read(await sendList('leads.csv'));
    expect(again).toContain('There’s nothing to import');
    expect(again).toContain('Known, unchanged: 2');
    expect(await named('Zara Khan')).toHaveLength(1);
  });

  test('as what is chosen, where people may be leads or contacts', async () => {
    const list = 'Name,Email\nZara Khan,zara@tailspin.example';
    const { sendList, named, press } = await startWithLists({ 'a.csv': list });
    const shown = await sendList('a.csv');
    expect(read(shown)).toContain('Are these leads or contacts?');
    await press(shown, 'Import as contacts');
    expect(await named('Zara Khan')).toMatchObject([{ type: 'contact' }]);
  });

  test('as leads, where the words say so', async () => {
    const { sendList, named, press } = await startWithLists({ 'a.csv': 'Name\nZara Khan' });
    await press(await sendList('a.csv', 'my leads'), 'Import');
    expect(await named('Zara Khan')).toMatchObject([{ type: 'lead' }]);
  });
});

test('rows with something wrong are a file, to be corrected and sent again', async () => {
  const { sendList, press } = await startWithLists({ 'leads.csv': LEADS });
  const shown = await press(await sendList('leads.csv'), 'Get faulty rows');
  expect(read(shown)).toContain('rows-to-correct.csv has the faulty rows of leads.csv');
  const url = /https?:[^\s"]+\/files\/[^\s"]+/u.exec(JSON.stringify(shown.card))?.[0] ?? '';
  const lines = (await (await fetch(url)).text()).trim().split('\r\n');
  expect(lines).toHaveLength(4);
  expect(lines[0]).toContain('Mobile,Lead Status,What is wrong');
  expect(lines[1]).toContain('Yusuf,Ali,Litware,not known,9.19877E+11,New,');
  expect(read(await press(shown, 'Back to the list'))).toContain('Import leads.csv?');
});

describe('whom the bot knows', () => {
  const LIST = 'Name,Company,Job Title,Email,Lead Status\nZara Khan,Tailspin,CEO,zara@tailspin.example,New';

  test('gets what was missing, and keeps what it had', async () => {
    const { sendList, named, press, addRecord } = await startWithLists({ 'leads.csv': LIST });
    await addRecord('Zara Khan', { company: 'Tailspin Ltd.', title: 'Head of IT' });
    const shown = await sendList('leads.csv');
    expect(read(shown)).toContain('Known, missing details filled in: 1');
    expect(read(shown)).toContain('Zara Khan, Job title: Head of IT → CEO');
    expect(read(await press(shown, 'Import'))).toContain('no new records, 1 filled in');
    expect(await named('Zara Khan')).toMatchObject([
      { company: 'Tailspin Ltd.', title: 'Head of IT', email: 'zara@tailspin.example' },
    ]);
  });

  test.each([
    ['ज़ारा ख़ान', 'टेलस्पिन', 'Zara Khan', 'Tailspin'],
    ['Asha Rao', 'Contoso', 'आशा राव', 'कॉन्टोसो'],
  ])('is found in the other script: %s', async (name, company, kept, at) => {
    const { sendList, addRecord } = await startWithLists({ 'a.csv': `Name,Company\n${name},${company}` });
    await addRecord(kept, { company: at });
    expect(read(await sendList('a.csv', 'contacts'))).toContain('Known, unchanged: 1');
  });

  test('is left alone where another seller owns them', async () => {
    const { send, attached, addRecord, anotherUser } = await startWithLists({ 'leads.csv': LIST });
    await addRecord('Zara Khan', { company: 'Tailspin', owner: ALEX });
    const as = anotherUser({ name: 'Megan Bowen', aadObjectId: 'megan' });
    const [text] = await send([attached('leads.csv')], { as });
    expect(text).toContain('There’s nothing to import');
    expect(text).toContain('Known, other sellers’, left alone: 1');
  });

  test('two of one switchboard are two, and a namesake elsewhere is another', async () => {
    const { sendList, addRecord } = await startWithLists({
      'leads.csv':
        'Name,Company,Phone,Email\nZara Khan,Tailspin,022 2345 6789,info@t.example\nYusuf Ali,Tailspin,022 2345 6789,info@t.example',
    });
    await addRecord('Zara Khan', { company: 'Litware' });
    expect(read(await sendList('leads.csv'))).toContain('New: 2');
  });
});

describe('what the file says differently', () => {
  const LIST = 'Name,Email,Job Title,Lead Status\nZara Khan,zara@tailspin.example,CEO,New';

  test('is taken once somebody says so, and put back by Undo', async () => {
    const { sendList, named, press, addRecord } = await startWithLists({ 'leads.csv': LIST });
    await addRecord('Zara Khan', { email: 'zara@tailspin.example', title: 'Head of IT' });
    const done = await press(await sendList('leads.csv'), 'Import with 1 change');
    expect(read(done)).toContain('no new records, 1 changed');
    expect(await named('Zara Khan')).toMatchObject([{ title: 'CEO' }]);
    await press(done, 'Undo');
    expect(await named('Zara Khan')).toMatchObject([{ title: 'Head of IT' }]);
  });

  test('stays where somebody has changed it since', async () => {
    const { sendList, named, press, addRecord } = await startWithLists({ 'leads.csv': LIST });
    const zara = await addRecord('Zara Khan', { email: 'zara@tailspin.example', title: 'Head of IT' });
    const done = await press(await sendList('leads.csv'), 'Import with 1 change');
    await addRecord('Zara Khan', { ...zara, title: 'Chair' });
    await press(done, 'Undo');
    expect(await named('Zara Khan')).toMatchObject([{ title: 'Chair' }]);
  });

  test('never makes somebody be contacted who is not to be', async () => {
    const list =
      'Name,Email,Status\nZara Khan,zara@t.example,Qualified\nYusuf Ali,yusuf@t.example,Do not contact';
    const { sendList, named, press, addRecord } = await startWithLists({ 'a.csv': list });
    await addRecord('Zara Khan', { email: 'zara@t.example', status: 'do-not-contact' });
    await addRecord('Yusuf Ali', { email: 'yusuf@t.example' });
    await press(await sendList('a.csv', 'contacts'), 'Import with 1 change');
    expect(await named('Zara Khan')).toMatchObject([{ status: 'do-not-contact' }]);
    expect(await named('Yusuf Ali')).toMatchObject([{ status: 'do-not-contact' }]);
  });
});

describe('columns whose titles say nothing', () => {
  const LIST = 'Visitor,Works for,Reach at\nZara Khan,Tailspin,zara@tailspin.example';

  test('are shown with what stands in them, corrected, and remembered for everyone', async () => {
    const { sendList, named, press, user, send, attached, anotherUser } = await startWithLists({
      'expo.csv': LIST,
    });
    const shown = await sendList('expo.csv', 'contacts');
    expect(read(shown)).toContain('Which column of expo.csv is what?');
    expect(read(shown)).toContain('Visitor: Zara Khan');
    const preview = await user.press(shown, 'Continue', { 'column-1': 'company', 'column-2': 'email' });
    expect(read(preview)).toContain('Company ← Works for');
    await press(preview, 'Import');
    expect(await named('Zara Khan')).toMatchObject([{ company: 'Tailspin', email: 'zara@tailspin.example' }]);

    const as = anotherUser({ name: 'Megan Bowen', aadObjectId: 'megan' });
    const [again] = await send([attached('expo.csv')], { as });
    expect(again).toContain('Company ← Works for');
  });

  test('can be changed from the preview, and a date is read as it is said', async () => {
    const list = 'Company,Renewal\nTailspin,03/04/2027';
    const { sendList, named, press, user } = await startWithLists({ 'a.csv': list });
    const shown = await sendList('a.csv');
    expect(read(shown)).toContain('Dates such as 03/04/2026');
    const preview = await user.press(shown, 'Continue', { dates: 'month' });
    const columns = await press(preview, 'Change columns');
    const after = await user.press(columns, 'Continue', { 'column-1': 'renewal', dates: 'month' });
    await press(after, 'Import');
    expect(await named('Tailspin')).toMatchObject([{ renewalDate: '2027-03-04' }]);
  });
});

test.each([
  ['the same ID', 'test Zara Khan'],
  ['its old email', ''],
])('a record in two rows, the second with %s, is changed by the first alone', async (_, second) => {
  const list = `Record ID,Name,Email,City
test Zara Khan,Zara Khan,new@t.example,Pune
${second},Zara Khan,zara@t.example,Delhi`;
  const { sendList, named, press, addRecord } = await startWithLists({ 'back.csv': list });
  await addRecord('Zara Khan', { email: 'zara@t.example', owner: ALEX });
  const shown = await sendList('back.csv', 'contacts');
  expect(read(shown)).toContain('Row 3: Zara Khan is already in row 2.');
  await press(shown, 'Import with 1 change');
  expect(await named('Zara Khan')).toMatchObject([{ email: 'new@t.example', city: 'Pune' }]);
});

describe('one Undo', () => {
  test('archives what was new and empties what was filled in', async () => {
    const list =
      'Name,Company,Email,Lead Status\nZara Khan,Tailspin,zara@tailspin.example,New\nYusuf Ali,Litware,,New';
    const { sendList, named, press, addRecord } = await startWithLists({ 'leads.csv': list });
    await addRecord('Zara Khan', { company: 'Tailspin' });
    const done = await press(await sendList('leads.csv'), 'Import');
    expect(read(await press(done, 'Undo'))).toContain('The import is undone: 1 record archived, 1 put back.');
    expect(await named('Yusuf Ali')).toEqual([]);
    const [zara] = await named('Zara Khan');
    expect(zara).toBeDefined();
    expect(zara).not.toHaveProperty('email');
  });

  test('can be typed', async () => {
    const { sendList, named, press, user } = await startWithLists({ 'leads.csv': LEADS });
    await press(await sendList('leads.csv'), 'Import');
    expect(read(await ask(user, 'undo'))).toContain('The import is undone: 2 records archived.');
    expect(await named('Zara Khan')).toEqual([]);
    expect(await named('Yusuf Ali')).toEqual([]);
  });

  test('leaves what is in a sequence by now', async () => {
    const { sendList, named, press, user } = await startWithLists({ 'leads.csv': LEADS });
    const done = await press(await sendList('leads.csv'), 'Import');
    await enroll(user, 'Zara Khan in webinar');
    const undone = read(await press(done, 'Undo'));
    expect(undone).toContain('1 record archived');
    expect(undone).toContain('1 record is in a sequence by now and stays.');
    expect(await named('Zara Khan')).toHaveLength(1);
    expect(await named('Yusuf Ali')).toEqual([]);
  });
});

test('in Hindi', async () => {
  const { send, attached, anotherUser } = await startWithFiles({ 'leads.csv': Buffer.from(LEADS) });
  const as = anotherUser({ name: 'Asha', aadObjectId: 'asha', locale: 'hi-IN' });
  const [text] = await send([attached('leads.csv')], { as });
  expect(text).toContain('leads.csv');
  expect(text).toContain('नए: 2');
  expect(text).toContain('पंक्ति 4: नाम नहीं है।');
});

test.each([
  ['no titles', 'a,b\n1,2\n', 'no table of people or companies'],
  ['too many rows', `Name\n${'Zara Khan\n'.repeat(50_001)}`, 'more than 50,000 rows'],
])('a list with %s is not taken, and why is said', async (_, list, why) => {
  const { sendList } = await startWithLists({ 'leads.csv': list });
  expect(read(await sendList('leads.csv'))).toContain(why);
});

test('a file of thousands is imported in parts, and undone as one', async () => {
  const rows = Array.from({ length: 1_200 }, (_, at) => `Person ${at},p${at}@contoso.example,lead`);
  const list = ['Name,Email,Lead Status', ...rows].join('\n');
  const { sendList, named, press, kept } = await startWithLists({ 'leads.csv': list });
  const done = await press(await sendList('leads.csv'), 'Import');
  expect(read(done)).toContain('1,200 new records');
  expect(await named('Person 1199')).toHaveLength(1);
  expect(read(await press(done, 'Undo'))).toContain('1,200 records archived');
  expect(
    (await kept()).records.filter(({ name, archived }) => name.startsWith('Person') && !archived),
  ).toEqual([]);
});

test('a workbook is imported like any list', async () => {
  const rows = [
    ['Name', 'Mobile', 'Lead Status'],
    ['Zara Khan', 919_876_543_210, 'New'],
  ] as const;
  const list = workbook([{ name: 'Sheet1', rows }]);
  const { sendList, named, press } = await startWithLists({ 'leads.xlsx': list });
  await press(await sendList('leads.xlsx'), 'Import');
  expect(await named('Zara Khan')).toMatchObject([{ type: 'lead', phone: '+91 98765 43210' }]);
});

const manyLeads = (count: number): string =>
  [
    'Name,Email,Lead Status',
    ...Array.from({ length: count }, (_, at) => `Person ${at},p${at}@contoso.example,New`),
  ].join('\n');

test('thousands go on in the background, with one message that moves and then offers Undo', async () => {
  const { sendList, press, user, connector, kept } = await startWithLists({ 'leads.csv': manyLeads(3_000) });
  const shown = await sendList('leads.csv');
  expect(read(await press(shown, 'Import'))).toMatch(/Importing leads\.csv …[^]*0 of 3,000 rows/u);
  const isUpdate = ({ method, activityId }: Call) => method === 'PUT' && activityId === shown.id;
  const saysDone = ({ activity }: Call) => read(toShown('', activity)).includes('3,000 new records');
  const done = await connector.waitFor((call) => isUpdate(call) && saysDone(call));
  expect((await kept()).records.filter(({ name }) => name.startsWith('Person'))).toHaveLength(3_000);

  const undoing = await user.press(toShown(done.activityId, done.activity), 'Undo');
  expect(read(undoing)).toContain('Undoing the import of leads.csv');
  await connector.waitFor(({ activity }) => read(toShown('', activity)).includes('3,000 records archived'));
  expect((await kept()).importParts).toEqual([]);
});

test('what goes on in the background can be stopped, and what was added be undone', async () => {
  const { sendList, press, connector, kept } = await startWithLists({ 'leads.csv': manyLeads(20_000) });
  const shown = await sendList('leads.csv');
  await press(shown, 'Import');
  const going = await connector.waitFor(
    ({ method, activityId }) => method === 'PUT' && activityId === shown.id,
  );
  const stopped = await press(toShown(going.activityId, going.activity), 'Stop');
  expect(read(stopped)).toMatch(/Imported leads\.csv: [\d,]+ new records/u);
  const people = (await kept()).records.filter(({ name }) => name.startsWith('Person')).length;
  expect(people).toBeLessThan(20_000);
  expect(people % 200).toBe(0);
});

test('a restart between the preview and Import forgets nothing, and one amid an import goes on', async () => {
  const folder = await temporaryFolder();
  const first = await startWithLists({ 'leads.csv': manyLeads(5_000) }, { folder });
  const shown = await first.sendList('leads.csv');
  await first.stop();

  const second = await startWithLists({}, { folder });
  expect(read(await second.press(shown, 'Import'))).toContain('Importing leads.csv');
  await second.stop();

  const third = await startWithLists({}, { folder, tickMs: 10 });
  await third.connector.waitFor(({ activity }) => read(toShown('', activity)).includes('5,000 new records'));
  expect((await third.kept()).records.filter(({ name }) => name.startsWith('Person'))).toHaveLength(5_000);
});

test('two people who import the same list at once add nobody twice', async () => {
  const { sendList, press, connector, anotherUser, kept, attached } = await startWithLists({
    'leads.csv': manyLeads(3_000),
  });
  const mine = await sendList('leads.csv');
  const megan = anotherUser({ name: 'Megan Bowen', aadObjectId: 'megan' });
  await megan.post({ type: 'message', attachments: [attached('leads.csv')] });
  const { activityId, activity } = connector.calls.at(-1) ?? { activityId: '', activity: {} };
  await Promise.all([press(mine, 'Import'), megan.press(toShown(activityId, activity), 'Import')]);
  for (const id of [mine.id, activityId]) {
    await connector.waitFor(
      (call) =>
        call.activityId === id && /Imported|nothing to import/u.test(read(toShown('', call.activity))),
    );
  }
  const people = (await kept()).records.filter(({ name }) => name.startsWith('Person'));
  expect(people).toHaveLength(3_000);
});

describe('what is pasted into the chat', () => {
  const ROWS = 'Name\tEmail\nZara Khan\tzara@tailspin.example\nYusuf Ali\tyusuf@litware.example';

  test('is shown and imported like a file, also by a plain yes', async () => {
    const { user, named } = await startWithLists({});
    const shown = await ask(user, `my leads:\n${ROWS}`);
    expect(read(shown)).toContain('Import the list you pasted?');
    expect(read(await ask(user, 'yes'))).toContain('Imported the list you pasted: 2 new records.');
    expect(await named('Zara Khan')).toMatchObject([{ type: 'lead', email: 'zara@tailspin.example' }]);
  });
});
