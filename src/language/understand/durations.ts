import { fold } from '../words.ts';

const MS = { minute: 60_000, hour: 3_600_000, day: 86_400_000, week: 604_800_000 } as const;

const CALLED: Readonly<Record<keyof typeof MS, string>> = {
  minute: 'm min mins minute minutes मिनट',
  hour: 'h hour hours घंटा घंटे',
  day: 'd day days दिन',
  week: 'w week weeks हफ़्ता हफ़्ते सप्ताह',
};

/** Milliseconds in "+1 day", "3 hours", "2 हफ़्ते"; undefined for what is not a length of time. */
export function durationInWords(words: string): number | undefined {
  const [, count, unit = ''] = /^\+?\s*(\d{1,4})\s*(\p{L}[\p{L}\p{M}]*)$/u.exec(fold(words)) ?? [];
  const units = Object.keys(CALLED) as readonly (keyof typeof MS)[];
  const meant = units.find((one) => fold(CALLED[one]).split(' ').includes(unit));
  return meant && Number(count) * MS[meant];
}
