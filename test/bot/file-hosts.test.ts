import { expect, test } from 'vitest';
import { isTeamsFileHost } from '../../src/bot/file-hosts.ts';

test.each([
  ['https://contoso-my.sharepoint.com/personal/alex/_api/upload?x=1', true],
  ['https://CONTOSO.sharepoint.com/up', true],
  ['https://sn3302.up.1drv.com/up/abc', true],
  ['http://contoso.sharepoint.com/up', false],
  ['https://sharepoint.com/up', false],
  ['https://contoso.sharepoint.com.evil.example/up', false],
  ['https://evilsharepoint.com/up', false],
  ['https://contoso.sharepoint.com:8443/up', false],
  ['https://a:b@contoso.sharepoint.com/up', false],
  ['https://evil.example/contoso.sharepoint.com', false],
  ['https://evil.example#.sharepoint.com', false],
  ['https://evil.example\\.sharepoint.com', false],
  ['https://127.0.0.1/up', false],
  ['https://169.254.169.254/metadata', false],
  ['https://[::1]/up', false],
  ['ftp://contoso.sharepoint.com/up', false],
])('%s is a host of files: %s', (url, isOne) => {
  expect(isTeamsFileHost(new URL(url))).toBe(isOne);
});
