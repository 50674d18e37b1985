import { deflateRawSync } from 'node:zlib';

/** Messages that nobody would type. Each is one of a kind that was seen to stop or mislead a program. */
export type Made = { readonly what: string; readonly source: Uint8Array };

const HEAD =
  'From: Asha Rao <asha@contoso.example>\r\nSubject: Re: x\r\nIn-Reply-To: <a.m1.x7@seller.example>\r\n';

const made = (what: string, ...parts: readonly (string | Uint8Array)[]): Made => ({
  what,
  source: Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part))),
});

const nested = (depth: number): string =>
  Array.from(
    { length: depth },
    (_, at) => `Content-Type: multipart/mixed; boundary="b${at}"\r\n\r\n--b${at}\r\n`,
  ).join('');

const forwarded = (depth: number): string => 'Content-Type: message/rfc822\r\n\r\n'.repeat(depth);

/** Ten million zeros, as an attachment that a careless program would open. */
const bomb = (): string => deflateRawSync(Buffer.alloc(10_000_000)).toString('base64');

export const MADE: readonly Made[] = [
  made('10,000 parts deep', HEAD, nested(10_000), '\r\nhi'),
  made(
    '30,000 parts side by side',
    HEAD,
    'Content-Type: multipart/mixed; boundary=b\r\n\r\n',
    '--b\r\n\r\nx\r\n'.repeat(30_000),
  ),
  made('2,000 messages in each other', HEAD, forwarded(2_000), 'hi'),
  made('20 MB of text', HEAD, '\r\n', 'All work and no play. \r\n'.repeat(900_000)),
  made('20 MB in one line', HEAD, '\r\n', 'a'.repeat(20_000_000)),
  made('20 MB of headers', HEAD, 'X-Long: 1234567890\r\n'.repeat(1_000_000), '\r\nhi'),
  made('one header of 5 MB', HEAD, `X-Long: ${'x'.repeat(5_000_000)}\r\n\r\nhi`),
  made('100,000 references', HEAD, `References: ${'<a@b.example> '.repeat(100_000)}\r\n\r\nhi`),
  made('100,000 recipients', HEAD, `To: ${'a@b.example, '.repeat(100_000)}\r\n\r\nhi`),
  made('20,000 nested divs', HEAD, 'Content-Type: text/html\r\n\r\n', '<div>'.repeat(20_000), 'hi'),
  made('100,000 table cells', HEAD, 'Content-Type: text/html\r\n\r\n<table><tr>', '<td>x'.repeat(100_000)),
  made('50,000 quoted lines', HEAD, '\r\n', '> x\r\n'.repeat(50_000)),
  made(
    'a zip bomb',
    HEAD,
    `Content-Type: application/zip; name="invoice.zip"\r\nContent-Transfer-Encoding: base64\r\n\r\n${bomb()}`,
  ),
  made(
    'a zip bomb beside text',
    HEAD,
    'Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nSee attached\r\n',
    `--b\r\nContent-Type: application/zip; name="x.zip"\r\nContent-Transfer-Encoding: base64\r\n\r\n${bomb()}\r\n--b--\r\n`,
  ),
  made('open brackets', HEAD, '\r\n', '('.repeat(200_000)),
  made(
    'comments in comments',
    `From: ${'('.repeat(50_000)} a@b.example\r\nIn-Reply-To: ${'(<'.repeat(50_000)}\r\n\r\nhi`,
  ),
  made('encoded words without end', HEAD.replace('Re: x', '=?utf-8?Q?='.repeat(20_000)), '\r\nhi'),
  made('spaces without end', HEAD, '\r\n', ' '.repeat(400_000), 'x'),
  made('digits and dots', HEAD, '\r\n', '1.1.'.repeat(100_000)),
  made(
    'cues without dates',
    HEAD.replace('Re: x', 'Automatic reply: x'),
    'Auto-Submitted: auto-replied\r\n\r\n',
    'until back on '.repeat(40_000),
  ),
  made(
    'dates without end',
    HEAD.replace('Re: x', 'Automatic reply: x'),
    'Auto-Submitted: auto-replied\r\n\r\n',
    'until 7 December '.repeat(40_000),
  ),
  made('lines that almost quote', HEAD, '\r\n', 'On 26 Nov 2026 Ravi wrote\r\n'.repeat(10_000)),
  made('labels without end', HEAD, '\r\n', 'From: x\r\n'.repeat(30_000)),
  made('nothing', ''),
  made('one line end', '\r\n'),
  made('zeros', new Uint8Array(1_000_000)),
  made(
    'every byte',
    Uint8Array.from({ length: 65_536 }, (_, at) => at % 256),
  ),
  made('utf-16', HEAD, 'Content-Type: text/plain; charset=utf-16le\r\n\r\n', Buffer.from('hello', 'utf16le')),
  made(
    'a report of 10,000 recipients',
    HEAD,
    'Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\n',
    'Final-Recipient: rfc822;a@b.example\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n'.repeat(10_000),
  ),
];
