import { describe, expect, test } from 'vitest';
import type { Day } from '../../../src/domain/day.ts';
import type { Intent } from '../../../src/domain/intents.ts';
import { findIn } from '../../../src/language/understand/found.ts';
import { momentIn } from '../../../src/language/understand/moment.ts';
import { vocabularyOf } from '../../../src/language/understand/names/vocabulary.ts';
import { rows } from './days/rows.ts';
import { NOW } from './say.ts';

const vocabulary = vocabularyOf({ records: [], colleagues: [], templates: [] });
const time = {
  today: '2026-11-30' as Day,
  minutes: 480,
  dayFirst: true,
  workingDays: [1, 2, 3, 4, 5] as const,
};

/** What is meant by all that was said of days and times: "2026-12-04 16:00", or that it is not plain. */
function meant(intent: Intent, text: string): string {
  const found = momentIn(findIn(text, { vocabulary, time, now: NOW }), intent);
  if (found.kind !== 'found')
    return [found.kind, ...(found.kind === 'unclear' ? found.candidates : [])].join(' ');
  const { day, to, time: at } = found.moment;
  return [to === undefined ? day : `${day ?? ''}/${to}`, at].filter((part) => part !== undefined).join(' ');
}

describe('a card comes at the hour that is asked for, not at the one that is told', () => {
  test.each(
    rows(`
    send me the card at 5:45 I'm in the car by six → 05:45
    कार्ड साढ़े सात बजे भेजा करो, आठ बजे तो मैं निकल जाता हूँ → 07:30
    roz ka card 9 baje bheja kr, 8 bje mt bhej → 09:00
    send the card at 8.45 instead, I'm never in at 8 → 08:45
    i am on field till two so send the card in the evening seven → 19:00
    stop sending the card at 8, 9.15 I login only → 09:15
    card shaam 6 baje → 18:00
    dont be pinging me after 6 in the evenin → 18:00
    send the card at 6 in the eve → 18:00
    the card at 6 every day → 06:00
    `),
  )('%s', (text, wanted) => {
    expect(meant('settings', text)).toBe(wanted);
  });
});

describe('of several days the one that is ordered is meant', () => {
  test.each(
    rows(`
    no no thursday only, wed I have training → 2026-12-03
    Friday kar de bhai, Thursday ko shaadi hai → 2026-12-04
    hartal tomorrow, so shift him to day after → 2026-12-02
    Wednesday is not good, take Thursday → 2026-12-03
    move it to tomorrow from 3rd → 2026-12-01
    thursday, not before 11 → 2026-12-03 11:00
    after sunday → 2026-12-07
    after tomorrow → 2026-12-02
    `),
  )('%s', (text, wanted) => {
    expect(meant('snooze', text)).toBe(wanted);
  });
});

describe('a leave lasts from its first day to its last', () => {
  test.each(
    rows(`
    From 23rd to 26th Dec I am not there, Christmas → 2026-12-23/2026-12-26
    mangalvar budhvar chhutti → 2026-12-01/2026-12-02
    dec leave 17th up to and incl the 1st of jan → 2026-12-17/2027-01-01
    thursday off → 2026-12-03
    `),
  )('%s', (text, wanted) => {
    expect(meant('leave', text)).toBe(wanted);
  });
});

describe('a day that is counted from something else is asked for', () => {
  test.each(
    rows(`
    expiry से एक हफ़्ता पहले याद दिलाना, expiry 20 जनवरी है → unclear 2027-01-20
    1 tarikh se chalu kar do January ki → unclear 2026-12-01
    `),
  )('%s', (text, wanted) => {
    expect(meant('remind', text)).toBe(wanted);
  });
});
