import { expect, test } from 'vitest';
import { summaryCsv } from '../../src/app/summaries/csv.ts';
import { csvOf } from '../../src/language/csv-of.ts';
import { addDays } from '../../src/domain/day.ts';
import { MONDAY } from '../builders.ts';
import { ASHA, templateCalled, viewerOn } from '../cards/situations.ts';
import { templateReport } from '../cards/summary-reports.ts';

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
  ['\t=1', "'\t'=1"],
  ['\r=1', '"\'\r\'=1"'],
  ['＝1+1', "'＝1+1"],
  ['＋1', "'＋1"],
  ['－1', "'－1"],
  ['＠sum', "'＠sum"],
  ['Asha;=1+1', "Asha;'=1+1"],
  ['Asha\t@sum', "Asha\t'@sum"],
  ['Asha\n=1;-2', '"Asha\n\'=1;\'-2"'],
  ['Asha;＝1', "Asha;'＝1"],
  ['a-b; c + d', 'a-b; c + d'],
  ['=1,"2"', '"\'=1,""2"""'],
])('%j is written %j', (value, cell) => {
  expect(csvOf([[value]])).toBe(`\ufeff${cell}\r\n`);
});

test('a number stays a number, and of nothing nothing is written', () => {
  expect(csvOf([[-1, 0, undefined]])).toBe('\ufeff-1,0,\r\n');
});

test.each([
  ['en', 'Stuck,,"more, not listed here",'],
  ['hi', 'अटके हुए,,"और, जो इस सूची में नहीं हैं",'],
] as const)('a list that was cut says how many more there are (%s)', (language, line) => {
  const viewer = viewerOn(addDays(MONDAY, 2), language);
  const report = templateReport(templateCalled('contact-no-show'), ASHA, viewer);
  const csv = (stuck: number) =>
    summaryCsv({ kind: 'template', ...report, summary: { ...report.summary, stuck } }, viewer);
  const listed = report.stuck.length;
  expect(csv(listed + 7)).toContain(`${line}7,,,,\r\n`);
  expect(csv(listed)).not.toContain(line);
});

test.each([
  ['en', 'In sellers’ words,,Left voicemail,4711'],
  ['hi', 'विक्रेताओं के शब्दों में,,वॉइसमेल छोड़ा,4711'],
] as const)('what sellers said is in it, in all and by step (%s)', (language, line) => {
  const viewer = viewerOn(addDays(MONDAY, 2), language);
  const report = templateReport(templateCalled('contact-no-show'), ASHA, viewer);
  const said = [{ outcome: 'voicemail', count: 4711 }] as const;
  const [first, ...others] = report.summary.steps;
  if (!first) throw new Error('There is no step');
  const summary = { ...report.summary, said, steps: [{ ...first, said }, ...others] };
  const csv = summaryCsv({ kind: 'template', ...report, summary }, viewer);
  expect(csv).toContain(line);
  expect(csv.match(/,4711,/g)).toHaveLength(2);
});
