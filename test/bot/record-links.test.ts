import { expect, test } from 'vitest';
import type { RecordId } from '../../src/domain/ids.ts';
import { createRecordLinks } from '../../src/bot/record-links.ts';

const links = createRecordLinks(() => 'https://Anukram.contoso.com');

test.each(['3f2504e0-4f89', 'a/b?c#d', 'आशा', '100%'])('the address of %s leads back to it', (id) => {
  const address = links.to(id as RecordId);
  expect(links.idIn(address)).toBe(id);
  expect(links.idIn(`${address}?utm=1#top`)).toBe(id);
});

test.each([
  'https://anukram.contoso.com.evil.example/r/one',
  'https://user@evil.example/r/one',
  'http://anukram.contoso.com/r/one',
  'https://anukram.contoso.com/files/one',
  'https://anukram.contoso.com/r/',
  'javascript:alert(1)',
])('%s is none', (url) => {
  expect(links.idIn(url)).toBeUndefined();
});
