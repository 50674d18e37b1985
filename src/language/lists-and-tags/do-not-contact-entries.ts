/** An address or a whole domain that is contacted no more. */
export type Entry = { readonly kind: 'email' | 'domain'; readonly value: string };

const EMAIL = /^[^\s@<>()]+@(?:[\p{L}\p{M}\p{N}-]+\.)+[\p{L}\p{M}]{2,63}$/iu;
const DOMAIN = /^@?(?:\*\.)?(?<domain>(?:[\p{L}\p{M}\p{N}-]+\.)+[\p{L}\p{M}]{2,63})$/iu;

/** Whatever is pasted: a column of a sheet, "Priya <priya@x.example>; @acme.com". */
export function entriesIn(pasted: string): {
  readonly entries: readonly Entry[];
  readonly bad: readonly string[];
} {
  const parts = pasted
    .replace(/[\u200b-\u200f\u2060\ufeff]/gu, '')
    .replace(/[^\n,;]*<(?<address>[^<>\s]+@[^<>\s]+)>/gu, ' $<address> ')
    .split(/[\s,;|"']+/u)
    .map((part) => part.replace(/^(?:mailto:|https?:\/\/(?:www\.)?)/iu, '').replace(/[./]+$/u, ''))
    .filter((part) => part !== '');
  const read = parts.map((part) => entryIn(part) ?? part);
  const entries = read.filter((one): one is Entry => typeof one !== 'string');
  return {
    entries: [...new Map(entries.map((one) => [`${one.kind} ${one.value}`, one])).values()],
    bad: [...new Set(read.filter((one) => typeof one === 'string'))],
  };
}

function entryIn(text: string): Entry | undefined {
  if (EMAIL.test(text)) return { kind: 'email', value: text.toLowerCase() };
  const domain = DOMAIN.exec(text)?.groups?.domain;
  return domain === undefined ? undefined : { kind: 'domain', value: domain.toLowerCase() };
}

/** "who all must we never mail, by the DNC list?", where it is plain already that a list is meant. */
export const saysDoNotContact = (sentence: string): boolean => NAMED.test(sentence);

const NAMED =
  /(?<!\p{L})(?:do[ -]not[ -]contact|don['’]t[ -]contact|dnc|block(?:ed|ing)?|never (?:e-?mail|mail|contact)\p{L}*)(?!\p{L})|संपर्क न कर|ब्लॉक|मेल न(?:हीं)? (?:कर|जा)/iu;
