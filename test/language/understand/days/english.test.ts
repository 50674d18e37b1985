import { describe, expect, test } from 'vitest';
import { rows } from './rows.ts';
import { HERE, timesIn, timesWhere } from './said.ts';

describe('days and times in English', () => {
  test.each(
    rows(`
    today → 2026-11-30
    call her 2day → 2026-11-30
    tomorrow → 2026-12-01
    start it tmrw → 2026-12-01
    push to 2moro pls → 2026-12-01
    tommorow is better → 2026-12-01
    yesterday → past 2026-11-29
    until the day after tomorrow → until 2026-12-02
    the day before yesterday → past 2026-11-28
    tonight → 2026-11-30 night
    this afternoon → 2026-11-30 afternoon
    until friday → until 2026-12-04
    til fri → until 2026-12-04
    thru Thurs → until 2026-12-03
    by wed → by 2026-12-02
    from Thursday → from 2026-12-03
    put it off to wensday → 2026-12-02
    firday then → 2026-12-04
    monday → 2026-12-07
    this friday → 2026-12-04
    coming tuesday → 2026-12-01
    next friday → 2026-12-11
    nxt tues → 2026-12-08
    next to next monday → 2026-12-14
    the friday after next → 2026-12-11
    last thursday → past 2026-11-26
    monday week → 2026-12-07
    Friday week → 2026-12-11
    a week on Thursday → 2026-12-10
    a week today → 2026-12-07
    tomorrow week → 2026-12-08
    two weeks tomorrow → 2026-12-15
    a fortnight on Friday → 2026-12-18
    wednesday of next week → 2026-12-09
    next week on Tuesday → 2026-12-08
    the first monday of january → 2027-01-04
    the last friday in december → 2026-12-25
    this week → 2026-11-30/2026-12-06
    next week → 2026-12-07/2026-12-13
    nxt wk → 2026-12-07/2026-12-13
    last week → 2026-11-23/2026-11-29
    the week after next → 2026-12-14/2026-12-20
    the week of the 14th → 2026-12-14/2026-12-20
    KW 50 → 2026-12-07/2026-12-13
    this weekend → 2026-12-05/2026-12-06
    coming week → 2026-12-07/2026-12-13
    next month → 2026-12-01/2026-12-31
    Q1 next year → 2027-01-01/2027-03-31
    the last week of december → 2026-12-28/2027-01-03
    this quarter → 2026-10-01/2026-12-31
    Q1 → 2027-01-01/2027-03-31
    Q3 2026 → 2026-07-01/2026-09-30
    last month → 2026-10-01/2026-10-31
    this year → 2026-01-01/2026-12-31
    year to date → 2026-01-01/2026-11-30
    the last 30 days → 2026-10-31/2026-11-30
    since friday → from 2026-11-27/2026-11-30
    early next week → 2026-12-07/2026-12-08
    the first week of January → 2027-01-04/2027-01-10
    beginning of january → 2027-01-01/2027-01-10
    mid january → about 2027-01-15
    late january → 2027-01-21/2027-01-31
    end of next week → 2026-12-11
    the end of the year → 2026-12-31
    EOW → 2026-12-04
    EOD tomorrow → 2026-12-01 evening
    in march → 2027-03-01/2027-03-31
    March → 2027-03-01/2027-03-31
    how was october → 2026-10-01/2026-10-31
    may 5 → 2027-05-05
    5 december → 2026-12-05
    December 5th → 2026-12-05
    the 5th of December → 2026-12-05
    seventh of december → 2026-12-07
    the twenty first of january → 2027-01-21
    Dec. 5 → 2026-12-05
    5 decmber 2027 → 2027-12-05
    5 december next year → 2027-12-05
    march next year → 2027-03-01/2027-03-31
    3-Dec → 2026-12-03
    2026-12-05 → 2026-12-05
    5.12.2026 → 2026-12-05
    until 11.12. → until 2026-12-11
    10th Thursday → 2026-12-10
    29 dec (tues) → 2026-12-29
    next year jan 11 → 2027-01-11
    on the ninth she's back → 2026-12-09
    5/12 → 2026-12-05
    31/1 → 2027-01-31
    until the 14th → until 2026-12-14
    not before the 9th → before 2026-12-09
    on the 3rd → 2026-12-03
    Thursday Dec 3 → 2026-12-03
    Thu 3rd → 2026-12-03
    Tuesday 15 → 2026-12-15
    christmas → 2026-12-25
    after xmas → after 2026-12-25
    until New Year → until 2027-01-01
    boxing day → 2026-12-26
    until easter → until 2027-03-28
    the day after christmas → 2026-12-26
    the friday before christmas → 2026-12-18
    3 days after new year → 2027-01-04
    in 3 days → 2026-12-03
    in two weeks → 2026-12-14
    in a month → 2026-12-30
    after 2 weeks → 2026-12-14
    3 weeks from now → 2026-12-21
    in 3 working days → 2026-12-03
    2 weeks ago → past 2026-11-16
    for 3 weeks → 3 week: 2026-12-21
    a fortnight → 2 week: 2026-12-14
    a couple of days → 2 day: 2026-12-02
    in 20 minutes → 2026-11-30 08:20
    in half an hour → 2026-11-30 08:30
    2 hrs → 2 hour: 2026-11-30 10:00
    an hour and a half → 1.5 hour: 2026-11-30 09:30
    `),
  )('%s', (text, times) => {
    expect(timesIn(text)).toBe(times);
  });

  test.each(
    rows(`
    at 3 → 15:00
    at 9 → 09:00
    4:15 → 16:15
    04:15 → 04:15
    half four → 16:30
    half past ten → 10:30
    quarter past 3 → 15:15
    a quarter to five → 16:45
    ten past four → 16:10
    five o'clock → 17:00
    15 o'clock → 15:00
    14h30 → 14:30
    10 in the morning → 10:00
    seven in the evening → 19:00
    noon → 12:00
    5ish → 17:00
    2:30p → 14:30
    at 930 → 09:30
    at four fifteen → 16:15
    until tomorrow at nine thirty in the morning → until 2026-12-01 09:30
    2 thirty → 14:30
    two-ish → 14:00
    9 sharp → 09:00
    next Tuesday, 10 sharp → 2026-12-08 10:00
    reminder 330 call the clinic → 15:30
    dec 15th, 130, her studio → 2026-12-15 13:30
    Friday 10 to 10.30 at the office → 2026-12-04 10:00
    2pm EST → 14:00 EST
    after 4 → after 16:00
    not before 8:30 → before 08:30
    tomorrow 5pm → 2026-12-01 17:00
    tomorrow at 10 → 2026-12-01 10:00
    tomorrow morning at 9 → 2026-12-01 09:00
    10.30 tomorrow → 2026-12-01 10:30
    Thursday at half four → 2026-12-03 16:30
    thursday 4 oclock evening → 2026-12-03 16:00
    Thursday 2 → 2026-12-03 14:00
    Wednesday after 11 → after 2026-12-02 11:00
    3/12 at 10 → 2026-12-03 10:00
    8.12., 14 Uhr → 2026-12-08 14:00
    first thing monday → 2026-12-07 morning
    between 2 and 4 pm → 14:00–16:00
    9:30 to 6:30 → 09:30–18:30
    `),
  )('%s', (text, times) => {
    expect(timesIn(text)).toBe(times);
  });

  test.each(
    rows(`
    from 1 to 5 December → 2026-12-01/2026-12-05
    21 to 24 dec → 2026-12-21/2026-12-24
    dec 24 thru jan 1 → 2026-12-24/2027-01-01
    21/12 to 4/1 → 2026-12-21/2027-01-04
    from Monday 21st December to Friday 8th January → 2026-12-21/2027-01-08
    28 to 3 january → 2026-12-28/2027-01-03
    7th to 11th → 2026-12-07/2026-12-11
    17th up to and incl the 1st of jan → 2026-12-17/2027-01-01
    From 20 December ten days → from 2026-12-20/2026-12-29
    3rd and 4th December → 2026-12-03/2026-12-04
    15, 16, 17 December → 2026-12-15/2026-12-17
    mon-fri → 2026-12-07/2026-12-11
    not this week, next week → 2026-11-30/2026-12-06, 2026-12-07/2026-12-13
    Wednesday to Friday → 2026-12-02/2026-12-04
    thursday and friday → 2026-12-03/2026-12-04
    from tomorrow for 3 days → from 2026-12-01/2026-12-03
    I don't work on Fridays → every 5
    every monday and thursday → every 14
    weekdays at 8:30 → every 12345 08:30
    today's calls to tomorrow → 2026-11-30, 2026-12-01
    make that the 9th not the 8th → 2026-12-09, 2026-12-08
    `),
  )('%s', (text, times) => {
    expect(timesIn(text)).toBe(times);
  });

  test('12/5 is as the country writes it; where that is unknown, it is asked for unless only one can be', () => {
    expect(timesIn('until 12/5')).toBe('until 2027-05-12');
    expect(timesIn('until 12/5', { dayFirst: false })).toBe('until 2026-12-05');
    const { dayFirst: _, ...anywhere } = HERE;
    expect(timesWhere('12/5', anywhere)).toBe('ambiguous 2027-05-12 2026-12-05');
    expect(timesWhere('11/5', anywhere)).toBe('2027-05-11');
    expect(timesWhere('20/12', anywhere)).toBe('2026-12-20');
  });
});
