import { describe, expect, test } from 'vitest';
import type { Said } from '../../src/app/ports/conversation.ts';
import { BOT_ID } from '../teams-user.ts';
import { startBot } from './start-bot.ts';

/** What the bot hears when Teams sends this. */
async function heard(message: object): Promise<Said | undefined> {
  const said: Said[] = [];
  const { user } = await startBot({
    said: (_, what) => Promise.resolve(void said.push(what)).then(() => []),
  });
  await user.post({ type: 'message', ...message });
  return said[0];
}

const MEGAN = { id: '29:megan', name: 'Megan Bowen' };
const mention = (mentioned: object, text?: string) => ({
  type: 'mention',
  mentioned,
  ...(text !== undefined && { text }),
});

describe('what was typed', () => {
  const REPLY =
    '<blockquote itemscope="" itemtype="http://schema.skype.com/Reply" itemid="17"><strong itemprop="mri">Anukram</strong><p itemprop="preview">Enroll Ravi Menon?</p></blockquote>';
  test.each([
    ['<quoted messageId="123"/> today', 'today'],
    [`${REPLY}\n<p>today</p>`, 'today'],
    ['<at>Anukram</at>&nbsp;today', 'today'],
    ['<p>today</p>', 'today'],
    ['today<br>templates', 'today\ntemplates'],
    ['today\r\ntemplates', 'today\ntemplates'],
    ['find Rao &amp; Sons', 'find Rao & Sons'],
    ['note Asha: she&#39;s &lt;ready&gt;', "note Asha: she's <ready>"],
    ['today &#128578;', 'today 🙂'],
    ['note Asha: &#1114112; and &#0;', 'note Asha: &#1114112; and &#0;'],
    ['• today', 'today'],
    ['1. today', 'today'],
    ['**today**', 'today'],
    ['`today`', 'today'],
    ['> today', 'today'],
    ['1) today\n2) templates', 'today\ntemplates'],
    ['to\u00adday\u200b', 'today'],
    ['ｔｏｄａｙ', 'today'],
    ['श्री\u200dमान', 'श्री\u200dमान'],
    ['-5 days', '-5 days'],
    ['3 days', '3 days'],
    ['note Asha: **really** keen 🎂', 'note Asha: **really** keen 🎂'],
  ])('%s', async (text, typed) => {
    expect((await heard({ text }))?.text).toBe(typed);
  });

  test('is what Teams sends as HTML, where it sends no text', async () => {
    const html = { contentType: 'text/html', content: '<div><p>today</p></div>' };
    expect(await heard({ text: '', attachments: [html] })).toEqual({
      text: 'today',
      mentioned: [],
      attached: [],
    });
  });
});

describe('a message that is replied to', () => {
  const quote = (said: string) =>
    `<blockquote itemscope="" itemid="17"><strong itemprop="mri" itemid="28:bot">Anukram</strong><span itemprop="time"></span><p itemprop="preview">${said}</p></blockquote>`;
  const html = (content: string) => ({ contentType: 'text/html', content });
  test.each([
    ['in the text', { text: `${quote('Call Asha &amp; Ravi')}<p>replied</p>` }],
    ['as an element', { text: '<quoted messageId="17">Call Asha &amp; Ravi</quoted> replied' }],
    [
      'in the HTML alone',
      { text: 'replied', attachments: [html(`${quote('Call Asha &amp; Ravi')}<p>replied</p>`)] },
    ],
  ])('%s is told apart from the reply', async (_, message) => {
    expect(await heard(message)).toMatchObject({ text: 'replied', quoted: 'Call Asha & Ravi' });
  });
});

describe('a mention', () => {
  test.each([
    ['of the bot by its tag', '<at>Anukram</at> today', [mention({ id: BOT_ID }, '<at>Anukram</at>')]],
    ['of the bot without a text', '<at>Our Bot</at> today', [mention({ id: BOT_ID, name: 'Our Bot' })]],
    ['of the bot without a tag', '@Anukram today', [mention({ id: BOT_ID, name: 'Anukram' })]],
    ['of the bot that Teams does not list', '<at id="0">Anukram</at> today', []],
    ['that is not one', 'today', [{ type: 'mention' }, { type: 'mention', mentioned: 7 }]],
  ])('%s leaves what was said', async (_, text, entities) => {
    expect(await heard({ text, entities })).toEqual({ text: 'today', mentioned: [], attached: [] });
  });

  test.each([
    ['a tag', 'reassign Asha Rao to <at>Megan Bowen</at>', [mention(MEGAN, '<at>Megan Bowen</at>')]],
    [
      'two tags',
      'reassign Asha Rao to <at id="0">Megan</at> <at id="1">Bowen</at>',
      [mention(MEGAN, '<at id="0">Megan</at>'), mention(MEGAN, '<at id="1">Bowen</at>')],
    ],
    ['no tag', 'reassign Asha Rao to Megan Bowen', [mention(MEGAN)]],
  ])('of a colleague by %s keeps the name, and who it is', async (_, text, entities) => {
    expect(await heard({ text, entities })).toEqual({
      text: 'reassign Asha Rao to Megan Bowen',
      mentioned: [{ text: 'Megan Bowen', userId: '29:megan' }],
      attached: [],
    });
  });
});

test.each([
  ['application/vnd.microsoft.teams.file.download.info', 'only-spoken-of.docx', 'other'],
  ['application/vnd.microsoft.teams.file.download.info', 'card.JPG', 'picture'],
  ['image/*', undefined, 'picture'],
  ['audio/mp4', undefined, 'voice'],
  ['application/vnd.microsoft.card.audio', undefined, 'voice'],
  ['application/vnd.microsoft.teams.file.download.info', 'call.m4a', 'voice'],
  ['application/vnd.microsoft.card.adaptive', undefined, 'other'],
])('%s %s comes as a %s', async (contentType, name, kind) => {
  expect(await heard({ attachments: [{ contentType, name, content: {} }] })).toEqual({
    text: '',
    mentioned: [],
    attached: [{ kind }],
  });
});

test.each([
  ['leads.csv', 'csv', 'leads.csv'],
  ['leads', 'csv', 'leads.csv'],
  ['Mr. Rao’s leads', undefined, 'Mr. Rao’s leads'],
  ['\u202evsc.exe\n', 'csv', 'vsc.exe'],
])('a file called %s (%s) is %s, with where to fetch it', async (name, fileType, fullName) => {
  const url = 'https://contoso-my.sharepoint.com/personal/alex/_layouts/15/download.aspx?tempauth=key';
  const contentType = 'application/vnd.microsoft.teams.file.download.info';
  const content = { downloadUrl: url, uniqueId: 'u', fileType };
  const html = { contentType: 'text/html', content: '<p>here</p>' };
  expect(await heard({ text: 'here', attachments: [html, { contentType, name, content }] })).toEqual({
    text: 'here',
    mentioned: [],
    attached: [{ kind: 'file', name: fullName, url }],
  });
});

test.each([
  ['of a thread', { id: '19:abc@thread.tacv2' }],
  ['that says it is a group', { id: 'x', isGroup: true }],
])('a conversation %s is not a personal chat', async (_, conversation) => {
  expect(await heard({ text: 'today', conversation: { ...conversation, tenantId: 't1' } })).toBeUndefined();
});
