import { expect, test } from 'vitest';
import { csvOf } from '../../src/app/summary-csv.ts';

test('a file begins with its mark, and every line ends as RFC 4180 says', () => {
  const rows = [
    ['name', 'number'],
    ['Asha', 2.5],
  ];
  expect(csvOf(rows)).toBe('\ufeffname,number\r\nAsha,2.5\r\n');
});

test.each([
  ['a, b', '"a, b"'],
  ['say "hi"', '"say ""hi"""'],
  ['two\nlines', '"two\nlines"'],
  ['=1+1', "'=1+1"],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@sum', "'@sum"],
  ['\t=1', "'\t=1"],
  ['\r=1', '"\'\r=1"'],
  ['=1,"2"', '"\'=1,""2"""'],
])('%j is written %j', (value, cell) => {
  expect(csvOf([[value]])).toBe(`\ufeff${cell}\r\n`);
});

test('a number stays a number, and of nothing nothing is written', () => {
  expect(csvOf([[-1, 0, undefined]])).toBe('\ufeff-1,0,\r\n');
});
