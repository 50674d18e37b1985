import { areAlike, companyKey, isSameCompanyName } from '../domain/company-name.ts';
import { phoneTail } from '../domain/phone-tail.ts';
import { isDevanagari, soundsLike } from '../domain/phonetic-key.ts';
import type { RecordType, SalesRecord } from '../domain/record.ts';
import { wordsOf } from '../language/words.ts';

type Known = Pick<SalesRecord, 'name' | 'company' | 'email' | 'phone'>;

/** By what records are looked up; which of those found are meant is up to the matcher. */
export const keysOf = (drafts: readonly Known[]) => ({
  emails: unique(drafts.map(({ email }) => email?.toLowerCase())),
  phones: unique(drafts.map(({ phone = '' }) => phoneTail(phone))),
  names: unique(drafts.map(({ name }) => name)),
});

const unique = (all: readonly (string | undefined)[]): readonly string[] => [
  ...new Set(all.filter((one) => one !== undefined)),
];

/** Finds the one among many who is meant: by email address, phone number, or name and company. */
export type Matcher<One extends Known> = { add(one: One): void; find(draft: Known): One | undefined };

export function createMatcher<One extends Known>(): Matcher<One> {
  const byKey = new Map<string, One[]>();
  const keysFor = remembered(keysTo);
  return {
    add: (one) => {
      for (const key of keysFor(one)) byKey.set(key, [...(byKey.get(key) ?? []), one]);
    },
    find: (draft) => {
      for (const key of keysFor(draft)) {
        const found = byKey.get(key)?.find((one) => isSure(key, one, draft));
        if (found) return found;
      }
      return undefined;
    },
  };
}

/** What is looked for is often added next. */
function remembered<One extends object, Made>(make: (one: One) => Made): (one: One) => Made {
  let last: { readonly one: One; readonly made: Made } | undefined;
  return (one) => {
    if (last?.one !== one) last = { one, made: make(one) };
    return last.made;
  };
}

/** The surest first. */
function keysTo({ name, company, email, phone = '' }: Known): readonly string[] {
  const tail = phone.replace(/\D/gu, '').slice(-PHONE_DIGITS);
  return [
    ...(email === undefined ? [] : [`email ${email.toLowerCase()}`]),
    ...(tail.length < PHONE_DIGITS ? [] : [`phone ${tail}`]),
    `name ${wordsOf(name).join(' ')} ${companyKey(company)}`,
  ];
}

/** Without the country, which may be missing. */
export const PHONE_DIGITS = 9;

/** Of a whole company, so that it says nothing of who somebody is. */
const SHARED_MAILBOX =
  /^(?:info|sales|contact|office|admin|hello|support|enquir(?:y|ies)|inquiry|purchase|purchasing|accounts|mail|help|service|team|marketing|hr)@/iu;

/** A switchboard and a shared mailbox have several people, who have their names. */
function isSure(key: string, one: Known, other: Known): boolean {
  if (key.startsWith('name ')) return true;
  if (key.startsWith('email ') && !SHARED_MAILBOX.test(other.email ?? '')) return true;
  const words = wordsOf(other.name);
  return wordsOf(one.name).some((word) => words.some((said) => word === said || soundsLike(word, said)));
}

/** Whether name and company are the same as they sound, where one of them is in the other script. */
export const isSameInOtherScript = (one: Known, other: Known): boolean =>
  isDevanagari(one.name + one.company) !== isDevanagari(other.name + other.company) &&
  other.company !== '' &&
  areAlike(wordsOf(one.name), wordsOf(other.name)) &&
  isSameCompanyName(one.company, other.company);

/** A person may be kept as a contact or as a lead; a company or a deal is what it is. */
export const isSameKind = (one: RecordType, other: RecordType): boolean =>
  one === other || (isPerson(one) && isPerson(other));

const isPerson = (type: RecordType): boolean => type === 'contact' || type === 'lead';
