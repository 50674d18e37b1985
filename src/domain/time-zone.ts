import { memoize } from './memoize.ts';

/** There are about six hundred names, in any case; looking one up takes as long as making a formatter. */
const NAMES_TO_REMEMBER = 1_000;

/** True for a name that this Node knows, such as `Asia/Kolkata`. */
export const isTimeZone = memoize(NAMES_TO_REMEMBER, (name: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
});
