/**
 * Holidays of all of India that follow the moon and that `date-holidays` lacks. The days are those of the Python package
 * `holidays` 0.105 (github.com/vacanza/holidays), which takes them from the gazette of India and timeanddate.com;
 * drikpanchang.com has the same.
 */
export const FESTIVALS_OF_INDIA: readonly (readonly [name: string, days: readonly string[]])[] = [
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
];
