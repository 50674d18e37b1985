import { describe, expect, test } from 'vitest';
import { isTeamsFileHost } from '../../src/bot/file-hosts.ts';
import * as file from '../files.ts';
import { toShown } from '../teams-user.ts';
import { FILE, startWithFiles } from './bot-with-files.ts';
import { ask, enroll, read, startWholeBot } from './whole-bot.ts';

describe('a file that nothing can be done with is answered by what it is', () => {
  test.each([
    ['leads.xlsx', file.xlsx, /leads\.xlsx is damaged/],
    ['leads.csv', file.xls, /leads\.csv is an Excel file of an older kind/],
    ['leads.xlsx', file.lockedXlsx, /locked with a password/],
    ['leads.csv', file.png, /leads\.csv is a picture/],
    ['leads.csv', new Uint8Array(), /nothing in leads\.csv/],
    ['call.mp4', file.mp4, /recording/],
    ['notes.docx', file.docx, /documents such as notes\.docx/],
    ['leads.csv', file.utf8('<html>Sign in</html>'), /only a web page/],
    ['leads.zip', file.zip, /can’t open leads\.zip/],
  ])('%s %#', async (name, content, sentence) => {
    const { send, attached, requests } = await startWithFiles({ [name]: content });
    const answers = await send([attached(name)]);
    expect(answers).toEqual([expect.stringMatching(sentence)]);
    expect(requests).toHaveLength(1);
  });

  test('in Hindi', async () => {
    const { send, attached, anotherUser } = await startWithFiles({ 'leads.xls': file.xls });
    const as = anotherUser({ name: 'Asha', aadObjectId: 'asha', locale: 'hi-IN' });
    expect(await send([attached('leads.xls')], { as })).toEqual([expect.stringContaining('सेव करें')]);
    const [gone] = await send([attached('gone.csv')], { as });
    expect(gone).toContain('नहीं मिल पाई');
  });

  test('and offers what can be done instead', async () => {
    const { user, connector, attached } = await startWithFiles({ 'leads.png': file.png });
    await user.post({ type: 'message', attachments: [attached('leads.png')] });
    const { activityId, activity } = connector.calls.at(-1) ?? { activityId: '', activity: {} };
    expect(read(await user.press(toShown(activityId, activity), 'Add a record'))).toContain('Name');
  });
});

describe('a file that can’t be had', () => {
  const UNAVAILABLE = [expect.stringContaining('couldn’t get leads.csv')];

  test.each([
    'https://contoso.sharepoint.com.evil.example/leads.csv',
    'https://alex:key@contoso.sharepoint.com/leads.csv',
    'https://contoso.sharepoint.com:8443/leads.csv',
    'https://127.0.0.1/leads.csv',
    'https://169.254.169.254/latest/meta-data',
    'http://contoso.sharepoint.com/leads.csv',
    'https://evil.example/#.sharepoint.com',
  ])('is not asked for at %s', async (url) => {
    const { send, attached } = await startWithFiles({}, isTeamsFileHost);
    expect(await send([attached('leads.csv', url)])).toEqual(UNAVAILABLE);
  });

  test('is asked for once, and the message answered', async () => {
    const { send, attached, requests } = await startWithFiles({});
    expect(await send([attached('leads.csv')])).toEqual(UNAVAILABLE);
    expect(requests).toHaveLength(1);
  });

  test('as it is too large', async () => {
    const { send, attached } = await startWithFiles({ 'leads.csv': new Uint8Array(11 * 1024 * 1024) });
    expect(await send([attached('leads.csv')])).toEqual([expect.stringContaining('larger than 10 MB')]);
  });

  test('as a bot that reaches no files says', async () => {
    const { user, connector } = await startWholeBot();
    const content = { downloadUrl: 'https://contoso.sharepoint.com/leads.csv' };
    await user.post({ type: 'message', attachments: [{ contentType: FILE, name: 'leads.csv', content }] });
    expect(JSON.stringify(connector.calls.at(-1)?.activity)).toContain('can’t open files here');
  });
});

describe('words that come with it are answered as usual', () => {
  test('beside what is said of the file', async () => {
    const { user, send, attached } = await startWithFiles({ 'notes.docx': file.docx });
    await enroll(user, 'Asha Rao in no-show');
    const answers = await send([attached('notes.docx')], { text: 'note Asha Rao: wants a demo' });
    expect(answers).toHaveLength(2);
    expect(answers[0]).toContain('notes.docx');
    expect(answers[0]).not.toContain('Add a record');
    expect(answers[1]).toContain('wants a demo');
  });

  test('in the language of the words', async () => {
    const { send, attached } = await startWithFiles({ 'notes.docx': file.docx });
    const [ofFile] = await send([attached('notes.docx')], { text: 'आज क्या करना है' });
    expect(ofFile).toContain('दस्तावेज़');
  });

  test.each([
    ['a voice message', { contentType: 'audio/mp4' }, 'today', 2],
    ['a picture', { contentType: 'image/png', contentUrl: 'https://smba.example/x' }, 'today', 2],
    ['a picture that comes with thanks', { contentType: 'image/gif' }, 'thanks', 1],
    ['the preview of a link', { contentType: 'application/vnd.microsoft.card.adaptive' }, 'today', 1],
  ])('with %s', async (_, attachment, text, count) => {
    const { send, requests } = await startWithFiles({});
    const answers = await send([attachment], { text });
    expect(answers).toHaveLength(count);
    expect(requests).toEqual([]);
  });
});

test('of several files the first is taken, and that is said', async () => {
  const { send, attached, requests } = await startWithFiles({
    'a.csv': file.utf8(file.LEADS),
    'b.csv': file.utf8(file.LEADS),
  });
  const html = { contentType: 'text/html', content: '<p></p>' };
  const answers = await send([html, attached('a.csv'), attached('b.csv'), attached('b.csv')]);
  expect(answers).toEqual([
    expect.stringContaining('a.csv'),
    'I looked only at a.csv. Send the other 2 files one at a time.',
  ]);
  expect(requests).toHaveLength(1);
});

test('a file in a channel or a group chat is not fetched', async () => {
  const { send, attached, requests } = await startWithFiles({ 'leads.csv': file.utf8(file.LEADS) });
  for (const conversationType of ['channel', 'groupChat']) {
    const conversation = {
      id: '19:x@thread.v2',
      conversationType,
      tenantId: '22222222-bbbb-4bbb-8bbb-222222222222',
    };
    await send([attached('leads.csv')], { some: { conversation } });
  }
  expect(requests).toEqual([]);
});

test('a file of any name is called by it, as plain words', async () => {
  const name = '[click](https://evil.example) *x* {{DATE(1)}}.docx';
  const { send, attached, user } = await startWithFiles({ [name]: file.docx });
  const [answer] = await send([attached(name)]);
  expect(answer).toContain(name);
  expect(read(await ask(user, 'today'))).not.toContain('evil');
});

test('what Teams would not send fetches nothing and breaks nothing', async () => {
  const { send, requests, logged } = await startWithFiles({});
  const bad: readonly object[] = [
    { contentType: FILE },
    { contentType: FILE, content: null },
    { contentType: FILE, content: 'text' },
    { contentType: FILE, content: { downloadUrl: 7 } },
    { contentType: FILE, content: { downloadUrl: 'javascript:alert(1)' }, name: 'a.csv' },
    { contentType: FILE, content: { downloadUrl: `https://contoso.sharepoint.com/${'x'.repeat(5000)}` } },
    { contentType: FILE, name: 'x'.repeat(2000), content: {} },
  ];
  for (const attachment of bad) expect(await send([attachment])).toHaveLength(1);
  expect(requests).toEqual([]);
  expect(logged.join()).not.toContain('turn failed');
});
