/** An amount of money as a seller writes it, with the currency where one is said. */
export type Money = { readonly amount: number; readonly currency?: string };

/** "5 lakh", "₹ 5,00,000", "1.2 crore", "38k EUR", "५ लाख रुपये"; undefined for what is no amount. */
export function moneyIn(typed: string): Money | undefined {
  const { before = '', number, times = '', after = '' } = AMOUNT.exec(typed.trim())?.groups ?? {};
  if (number === undefined) return undefined;
  const factor = FACTORS.find(([words]) => words.test(times))?.[1] ?? 1;
  const amount = Math.round(Number(latinDigits(number).replace(/,/gu, '')) * factor);
  const currency = currencyOf(before === '' ? after : before);
  if (!Number.isSafeInteger(amount) || currency === 'unknown') return undefined;
  return { amount, ...(currency !== undefined && { currency }) };
}

/** "500000 INR", as it can be typed again. */
export const moneyText = ({ amount, currency }: Required<Money>): string => `${amount} ${currency}`;

const AMOUNT =
  /^(?<before>[\p{Sc}\p{L}\p{M}.]*)\s*(?<number>[\d०-९][\d०-९,]{0,15}(?:\.[\d०-९]{1,4})?)\s*(?<times>lakhs?|lacs?|crores?|cr|million|mn|m|thousand|k|hazaar|hazar|लाख|करोड़|हज़ार|हजार)?\.?\s*(?<after>[\p{Sc}\p{L}\p{M}.]*)$/iu;

const FACTORS: readonly (readonly [RegExp, number])[] = [
  [/^(?:lakh|lac|लाख)/iu, 100_000],
  [/^(?:cr|करोड़)/iu, 10_000_000],
  [/^m/iu, 1_000_000],
  [/^(?:k$|thousand|haz|हज)/iu, 1_000],
];

const CURRENCIES: readonly (readonly [string, RegExp])[] = [
  ['INR', /^(?:₹|rs\.?|rupees?|rupaye|रुपये|रुपए|रु\.?)$/iu],
  ['USD', /^(?:\$|dollars?|डॉलर)$/iu],
  ['EUR', /^(?:€|euros?|यूरो)$/iu],
  ['GBP', /^(?:£|pounds?|पाउंड)$/iu],
];

function currencyOf(word: string): string | undefined {
  if (word === '') return undefined;
  const known = CURRENCIES.find(([, words]) => words.test(word))?.[0];
  return known ?? (/^[A-Z]{3}$/u.test(word) ? word : 'unknown');
}

const latinDigits = (text: string): string =>
  text.replace(/[०-९]/gu, (digit) => String(digit.charCodeAt(0) - '०'.charCodeAt(0)));
