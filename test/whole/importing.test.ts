import { describe, expect, test } from 'vitest';
import { personId } from '../builders.ts';
import { toShown } from '../teams-user.ts';
import { startWithFiles } from './bot-with-files.ts';
import { ask, enroll, read } from './whole-bot.ts';

const ALEX = personId('11111111-aaaa-4aaa-8aaa-111111111111');

const LEADS = [
  'First Name,Last Name,Company,Email,Mobile,Lead Status',
  'Zara,Khan,Tailspin,zara@tailspin.example,98765 12345,New',
  'Yusuf,Ali,Litware,not known,9.19877E+11,New',
  ',,,,,New',
  'Zara,Khan,Tailspin,zara@tailspin.example,,New',
].join('\n');

/** A bot to which people send lists by name; each is shown, to be pressed on. */
async function startWithLists(lists: Readonly<Record<string, string>>) {
  const files = Object.fromEntries(Object.entries(lists).map(([name, text]) => [name, Buffer.from(text)]));
  const whole = await startWithFiles(files);
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
    expect(text).toContain('Repeated within the file, left out: 1');
    expect(text).toContain('Without a name, left out: 1');
    expect(text).toContain('Row 3, Email: not an email address (“not known”)');
    expect(text).toContain('Row 3, Mobile: Excel shortened the number');
    expect(text).toContain('Row 4: no name.');
    expect(text).toContain('Row 5: Zara Khan is already in row 2.');
    expect(text).toContain('Name ← First Name, Last Name');
    expect(text).toContain('Not used: Lead Status');
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
    expect(read(await press(shown, 'Import'))).toContain('I no longer have that file');
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

describe('whom the bot knows', () => {
  const LIST = 'Name,Company,Job Title,Email,Lead Status\nZara Khan,Tailspin,CEO,zara@tailspin.example,New';

  test('gets what was missing, and keeps what it had', async () => {
    const { sendList, named, press, addRecord } = await startWithLists({ 'leads.csv': LIST });
    await addRecord('Zara Khan', { company: 'Tailspin Ltd.', title: 'Head of IT' });
    const shown = await sendList('leads.csv');
    expect(read(shown)).toContain('Known, missing details filled in: 1');
    expect(read(shown)).toContain('Zara Khan, Job title: Head of IT (in the file: CEO)');
    expect(read(await press(shown, 'Import'))).toContain('no new records, 1 filled in');
    expect(await named('Zara Khan')).toMatchObject([
      { company: 'Tailspin Ltd.', title: 'Head of IT', email: 'zara@tailspin.example' },
    ]);
  });

  test('is left alone where another seller owns them', async () => {
    const { send, attached, addRecord, anotherUser } = await startWithLists({ 'leads.csv': LIST });
    await addRecord('Zara Khan', { company: 'Tailspin', owner: ALEX });
    const as = anotherUser({ name: 'Megan Bowen', aadObjectId: 'megan' });
    const [text] = await send([attached('leads.csv')], { as });
    expect(text).toContain('There’s nothing to import');
    expect(text).toContain('Known, of other sellers, left alone: 1');
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
  ['no titles', 'a,b\n1,2\n', 'no row of column titles'],
  ['too many rows', `Name\n${'Zara Khan\n'.repeat(5_001)}`, 'more than 5,000 rows'],
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
