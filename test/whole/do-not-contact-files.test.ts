import { describe, expect, test } from 'vitest';
import { MEGAN, says } from './people.ts';
import { workbook } from '../importing/workbook.ts';
import { startWithFiles } from './bot-with-files.ts';
import { ask, noRenewals, read } from './whole-bot.ts';
import { toShown } from '../teams-user.ts';

const ADDRESSES = ['ila@zava.example', 'JAI@zava.example', 'acme.example', 'nonsense', 'ila@zava.example'];

const FILES = {
  'dnc.csv': Buffer.from(`Email\n${ADDRESSES.join('\n')}`),
  'they-wrote.txt': Buffer.from('ila@zava.example\njai@zava.example\n@acme.example\n'),
  'opted-out.xlsx': Buffer.from(workbook([{ name: 'All', rows: ADDRESSES.map((address) => [address]) }])),
  'customers.csv': Buffer.from(
    'Name,Company,Email\nIla Rane,Amazon.com,ila@zava.example\nJai Desai,Acme,jai@zava.example',
  ),
};

async function startWithLeads() {
  const whole = await startWithFiles(FILES, undefined, { samples: noRenewals });
  for (const [name, email] of [
    ['Ila Rane', 'ila@zava.example'],
    ['Jai Desai', 'jai@zava.example'],
    ['Kim Shah', 'kim@acme.example'],
    ['Liv Nair', 'liv@zava.example'],
  ] as const)
    await whole.addRecord(name, { type: 'lead', tags: ['expo'], email });
  const { connector, send, attached } = whole;
  const sendList = async (name: string, text?: string) => {
    await send([attached(name)], text === undefined ? {} : { text });
    const { activityId, activity } = connector.calls.filter(({ method }) => method === 'POST').at(-1) ?? {
      activityId: '',
      activity: {},
    };
    return toShown(activityId, activity);
  };
  return { ...whole, sendList };
}

describe('a list of whom nobody contacts any more', () => {
  test.each([['dnc.csv'], ['they-wrote.txt'], ['opted-out.xlsx']])(
    '%s is counted, put on after one yes, respected, and undone as one',
    async (name) => {
      const { sendList, user } = await startWithLeads();
      const shown = await sendList(name);
      expect(read(shown)).toMatch(/on the do-not-contact list\?[^]*New: 3[^]*Everyone at: [^]*acme\.example/);
      expect(await says(user, 'enroll Ila Rane in webinar follow up')).toMatch(/Enroll Ila Rane\?/);
      expect(read(await user.press(shown, 'Put on the list'))).toMatch(/3 entries added/);
      expect(await says(user, 'enroll everyone tagged expo in webinar follow up')).toMatch(
        /Enroll 1 record [^]*on the do-not-contact list: 3/,
      );
      expect(read(await sendList(name))).toMatch(/nobody in[^]*Already on it: 3/);
      await user.say('undo');
      expect(await says(user, 'enroll everyone tagged expo in webinar follow up')).toMatch(
        /Enroll 4 records/,
      );
    },
  );

  test('what is no address is told', async () => {
    const { sendList } = await startWithLeads();
    expect(read(await sendList('dnc.csv'))).toContain('Not an email or a domain: nonsense');
  });

  test.each([
    'put these on our do not contact list',
    'they asked us not to contact them',
    'ये सब संपर्क न करें सूची में डालो',
    'inko sampark na karen list mein daalo',
  ])('any table is one where somebody says “%s”, by its column of emails alone', async (words) => {
    const { sendList, user } = await startWithLeads();
    const shown = await sendList('customers.csv', words);
    expect(read(shown)).toMatch(/: 2/);
    expect(read(shown)).not.toContain('amazon.com');
    await user.press(shown, read(shown).includes('Put on') ? 'Put on the list' : 'सूची में डालें');
    expect(await says(user, 'enroll everyone tagged expo in webinar follow up')).toMatch(/Enroll 2 records/);
  });

  test.each([
    'put acme.example and ila@zava.example on the do not contact list',
    'do not contact list:\nila@zava.example\nacme.example',
    'acme.example aur ila@zava.example ko sampark na karen list mein daalo',
    'acme.example और ila@zava.example को संपर्क न करें सूची में डालो',
  ])('pasted: “%s”, and a plain yes', async (text) => {
    const { user } = await startWithLeads();
    expect(read(await ask(user, text))).toMatch(/: 2[^]*acme\.example/);
    await user.say('yes');
    expect(await says(user, 'enroll everyone tagged expo in webinar follow up')).toMatch(/Enroll 2 records/);
  });

  test.each([
    'import these as contacts, enroll them in webinar',
    'these are new leads from the expo',
    'import karo as contacts',
    'इन्हें संपर्क के रूप में जोड़ो',
  ])('a manager’s file of addresses is none where they say “%s”', async (words) => {
    const { sendList } = await startWithLeads();
    expect(read(await sendList('they-wrote.txt', words))).not.toMatch(/do-not-contact|संपर्क न करें/);
  });

  test('only from managers and administrators, also when the button is pressed', async () => {
    const { sendList, anotherUser, user } = await startWithLeads();
    const megan = anotherUser(MEGAN);
    await megan.install();
    expect(await says(megan, 'put acme.example on the do not contact list')).toMatch(/manager|administrator/);
    const shown = await sendList('dnc.csv');
    await megan.press(shown, 'Put on the list');
    expect(await says(user, 'enroll everyone tagged expo in webinar follow up')).toMatch(/Enroll 4 records/);
  });
});
