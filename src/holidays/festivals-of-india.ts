type Festivals = readonly (readonly [name: string, days: readonly string[]])[];

/**
 * Gazetted holidays of India that follow the moon and that `date-holidays` lacks. Those of 2026 are the ones in the
 * circular of the Department of Personnel and Training, "Holidays to be observed in Central Government Offices during
 * the year 2026" (3 July 2025). Later circulars are not out: those days are computed, by the Python package `holidays`
 * 0.105 (github.com/vacanza/holidays) and, for some, timeanddate.com or drikpanchang.com.
 */
export const FESTIVALS_OF_INDIA: Festivals = [
  [
    'Holi',
    // prettier-ignore
    ['2026-03-04', '2027-03-22', '2028-03-11', '2029-03-01', '2030-03-20', '2031-03-09', '2032-03-27', '2033-03-16', '2034-03-05', '2035-03-24'],
  ],
  [
    'Dussehra',
    // prettier-ignore
    ['2026-10-20', '2027-10-09', '2028-09-27', '2029-10-16', '2030-10-06', '2031-10-25', '2032-10-14', '2033-10-03', '2034-10-22', '2035-10-11'],
  ],
  [
    'Diwali',
    // prettier-ignore
    ['2026-11-08', '2027-10-29', '2028-10-17', '2029-11-05', '2030-10-26', '2031-11-14', '2032-11-02', '2033-10-22', '2034-11-10', '2035-10-30'],
  ],
  [
    'Guru Nanak Jayanti',
    // prettier-ignore
    ['2026-11-24', '2027-11-14', '2028-11-02', '2029-11-21', '2030-11-10', '2031-11-28', '2032-11-17', '2033-11-06', '2034-11-25', '2035-11-15'],
  ],
  [
    'Ram Navami',
    // prettier-ignore
    ['2026-03-26', '2027-04-15', '2028-04-03', '2029-04-22', '2030-04-12', '2031-04-01', '2032-04-19', '2033-04-07', '2034-03-28', '2035-04-16'],
  ],
  [
    'Mahavir Jayanti',
    // prettier-ignore
    ['2026-03-31', '2027-04-18', '2028-04-07', '2029-04-26', '2030-04-16', '2031-04-05', '2032-04-23', '2033-04-12', '2034-04-01', '2035-04-20'],
  ],
  [
    'Buddha Purnima',
    // prettier-ignore
    ['2026-05-01', '2027-05-20', '2028-05-08', '2029-05-27', '2030-05-17', '2031-05-07', '2032-05-25', '2033-05-14', '2034-05-03', '2035-05-22'],
  ],
  [
    'Janmashtami',
    // prettier-ignore
    ['2026-09-04', '2027-08-25', '2028-08-13', '2029-09-01', '2030-08-21', '2031-08-10', '2032-08-28', '2033-08-17', '2034-09-06', '2035-08-26'],
  ],
  [
    'Eid al-Fitr',
    // prettier-ignore
    ['2026-03-21'],
  ],
  [
    'Eid al-Adha',
    // prettier-ignore
    ['2026-05-27'],
  ],
  [
    'Muharram',
    // prettier-ignore
    ['2026-06-26'],
  ],
  [
    'Milad-un-Nabi',
    // prettier-ignore
    ['2026-08-26'],
  ],
];

/** They begin when the moon is sighted, so that they can come a day earlier or later than computed. */
export const FESTIVALS_EXPECTED: Festivals = [
  [
    'Eid al-Fitr',
    // prettier-ignore
    ['2027-03-10', '2028-02-27', '2029-02-15', '2030-02-05', '2031-01-25', '2032-01-15', '2033-01-03', '2033-12-24', '2034-12-13', '2035-12-02'],
  ],
  [
    'Eid al-Adha',
    // prettier-ignore
    ['2027-05-17', '2028-05-06', '2029-04-25', '2030-04-14', '2031-04-03', '2032-03-23', '2033-03-12', '2034-03-02', '2035-02-19'],
  ],
  [
    'Muharram',
    // prettier-ignore
    ['2027-06-16', '2028-06-04', '2029-05-24', '2030-05-13', '2031-05-03', '2032-04-21', '2033-04-11', '2034-03-31', '2035-03-21'],
  ],
  [
    'Milad-un-Nabi',
    // prettier-ignore
    ['2027-08-15', '2028-08-04', '2029-07-25', '2030-07-14', '2031-07-03', '2032-06-21', '2033-06-10', '2034-05-31', '2035-05-21'],
  ],
];
