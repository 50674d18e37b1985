import { expect, test } from 'vitest';
import { isTimeZone, timeZones, todaysName } from '../../src/domain/time-zone.ts';

test.each([
  ['Asia/Calcutta', 'Asia/Kolkata'],
  ['Europe/Kiev', 'Europe/Kyiv'],
  ['Asia/Saigon', 'Asia/Ho_Chi_Minh'],
  ['Asia/Kolkata', 'Asia/Kolkata'],
  ['Europe/Berlin', 'Europe/Berlin'],
])('%s is called %s today, and only that can be chosen', (zone, name) => {
  expect(todaysName(zone)).toBe(name);
  expect(timeZones()).toContain(name);
  expect(timeZones().includes(zone)).toBe(zone === name);
});

test('whatever can be chosen is a zone', () => {
  expect(timeZones().filter((zone) => !isTimeZone(zone))).toEqual([]);
});
