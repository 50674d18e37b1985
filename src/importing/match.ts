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
  const kept = KINDS.map((kind) => ({ kind, by: new Map<string, One[]>() }));
  return {
    add: (one) => {
      const keys = lookedFor.get(one) ?? keysTo(one);
      for (const { kind, by } of kept) {
        const key = keys[kind];
        const others = key === undefined ? undefined : by.get(key);
        if (others) others.push(one);
        else if (key !== undefined) by.set(key, [one]);
      }
    },
    find: (draft) => {
      const keys = lookedFor.get(draft) ?? keysTo(draft);
      lookedFor.set(draft, keys);
      for (const { kind, by } of kept) {
        const key = keys[kind];
        const found = key === undefined ? undefined : by.get(key)?.find((one) => isSure(kind, one, draft));
        if (found) return found;
      }
      return undefined;
    },
  };
}

/** The surest first. */
const KINDS = ['email', 'phone', 'name'] as const;
type Kind = (typeof KINDS)[number];
type Keys = Readonly<Record<Kind, string | undefined>>;

/** What is looked for is looked for in several places, and often added next. */
const lookedFor = new WeakMap<Known, Keys>();

function keysTo({ name, company, email, phone = '' }: Known): Keys {
  const tail = phone.replace(/\D/gu, '').slice(-PHONE_DIGITS);
  return {
    email: email?.toLowerCase(),
    phone: tail.length < PHONE_DIGITS ? undefined : tail,
    name: `${wordsOf(name).join(' ')} ${companyKey(company)}`,
  };
}

/** Without the country, which may be missing. */
export const PHONE_DIGITS = 9;

/** Of a whole company, so that it says nothing of who somebody is. */
const SHARED_MAILBOX =
  /^(?:info|sales|contact|office|admin|hello|support|enquir(?:y|ies)|inquiry|purchase|purchasing|accounts|mail|help|service|team|marketing|hr)@/iu;

/** A switchboard and a shared mailbox have several people, who have their names. */
function isSure(kind: Kind, one: Known, other: Known): boolean {
  if (kind === 'name') return true;
  if (kind === 'email' && !SHARED_MAILBOX.test(other.email ?? '')) return true;
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
