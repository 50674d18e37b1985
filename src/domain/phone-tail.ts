const DIGITS = 6;
const EXTENSION = /(?:ext|x|;|#).*$/iu;

/** The last digits of a number, which it has however it is written; undefined for what has fewer. */
export function phoneTail(phone: string): string | undefined {
  const digits = phone.replace(EXTENSION, '').replace(/\D/gu, '');
  return digits.length < DIGITS ? undefined : digits.slice(-DIGITS);
}
