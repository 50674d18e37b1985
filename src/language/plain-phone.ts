import metadata from 'libphonenumber-js/min/metadata';
import { memoize } from '../domain/memoize.ts';

/** As it is called from anywhere, and as people write it in its country. */
export type PlainPhone = { readonly number: string; readonly written: string };

/**
 * Reads a number of nothing but digits and gaps, with no more before it than a plus and the code of its country. Says
 * what libphonenumber does, many times as fast, since lists have tens of thousands; undefined where there is more to
 * think about.
 */
export function plainPhone(text: string, country: () => string | undefined): PlainPhone | undefined {
  if (!PLAIN.test(text)) return undefined;
  const digits = text.replace(/[ -]/g, '');
  const isAbroad = digits.startsWith('+');
  const plan = planOf((isAbroad ? countryAbroad(digits) : country()) ?? '');
  if (!plan) return undefined;
  const own = isAbroad ? digits.slice(1 + plan.code.length) : digits;
  if (!plan.lengths.includes(own.length) || plan.before.test(own)) return undefined;
  return { number: `+${plan.code}${own}`, written: `+${plan.code} ${written(own, plan)}` };
}

const PLAIN = /^\+?\d+(?:[ -]\d+)*$/;

function written(own: string, { forms }: Plan): string {
  const form = forms.find(({ starts, whole }) => starts.test(own) && whole.test(own));
  return form ? own.replace(form.whole, form.written).replace(/\D+/g, ' ').trim() : own;
}

const LONGEST_CODE = 3;

/** No code is the beginning of another. */
function countryAbroad(digits: string): string | undefined {
  for (let length = 1; length <= LONGEST_CODE; length += 1) {
    const [first] = countriesWith(digits.slice(1, 1 + length));
    if (first !== undefined) return first;
  }
  return undefined;
}

/** The rules of a country. */
type Plan = {
  /** "91" */
  readonly code: string;
  /** How many digits come after it. */
  readonly lengths: readonly number[];
  /** What may stand before a number and be no part of it. */
  readonly before: RegExp;
  /** `starts`: of which numbers. `written`: with `$1` for the first part. */
  readonly forms: readonly { readonly starts: RegExp; readonly whole: RegExp; readonly written: string }[];
};

const COUNTRIES = 300;

/** Of countries that share a code, one says how numbers are written. */
const planOf = memoize(COUNTRIES, (country: string): Plan | false => {
  const rules = rulesOf(country);
  if (!rules) return false;
  const sharing = countriesWith(rules.code).flatMap((one) => rulesOf(one) ?? []);
  return {
    code: rules.code,
    // Which of them has a number is for libphonenumber to say, where it matters.
    lengths: rules.lengths.filter((length) => sharing.every(({ lengths }) => lengths.includes(length))),
    before: beginning(rules.code, ...rules.before),
    forms: (sharing[0]?.forms ?? []).map(([pattern, inside, starts, , , abroad]) => ({
      starts: beginning(given(starts)?.at(-1) ?? ''),
      whole: new RegExp(`^(?:${pattern})$`),
      written: given(abroad) ?? inside,
    })),
  };
});

const beginning = (...patterns: readonly string[]): RegExp =>
  new RegExp(`^(?:${patterns.map((pattern) => `(?:${pattern})`).join('|')})`);

const countriesWith = (code: string): readonly string[] =>
  (metadata.country_calling_codes as Readonly<Record<string, readonly string[]>>)[code] ?? [];

/** What libphonenumber keeps of a country, by place: 0 stands for nothing, as does an early end. */
type Kept = readonly [
  code: string,
  abroad: string,
  pattern: string,
  lengths: readonly number[],
  forms?: readonly KeptForm[] | 0,
  prefix?: string | 0,
  prefixWritten?: string | 0,
  prefixRead?: string | 0,
];
type KeptForm = readonly [
  pattern: string,
  inside: string,
  starts?: readonly string[] | 0,
  prefixWritten?: string | 0,
  isPrefixOptional?: 0 | 1,
  abroad?: string | 0,
];

const KEPT = metadata.countries as unknown as Readonly<Record<string, Kept>>;

const rulesOf = memoize(COUNTRIES, (country: string) => {
  const kept = Object.hasOwn(KEPT, country) ? KEPT[country] : undefined;
  if (!kept) return undefined;
  const [code, abroad, , lengths, forms, prefix, , prefixRead] = kept;
  const before = [abroad, given(prefixRead) ?? given(prefix)].filter((one) => one !== undefined);
  return { code, lengths, forms: given(forms) ?? [], before };
});

const given = <Value>(kept: Value | 0 | undefined): Value | undefined => (kept === 0 ? undefined : kept);
