import { latinDigit } from '../words.ts';
import { addressesIn } from './addresses.ts';

/** Of somebody, what a line, a row of a table or a signature says. */
export type Contact = {
  readonly name: string;
  readonly company: string;
  readonly title: string;
  readonly email: string;
  readonly phone: string;
  readonly linkedIn: string;
};

/** Reads whatever is pasted of one person: parts by how they look, the rest by their order. */
export function contactIn(typed: string): Contact {
  const text = typed.replace(/[०-९]/gu, latinDigit);
  const addresses = addressesIn(text);
  const bare = addresses.reduce((rest, { text: found }) => rest.replace(found, '\n'), quoteName(text));
  const valueOf = (kind: (typeof addresses)[number]['kind']): string =>
    addresses.find((one) => one.kind === kind)?.value ?? '';
  const email = valueOf('email');
  const { name, company, title } = whoIn(bare);
  return {
    name: name === '' ? nameOfEmail(email) : name,
    company,
    title,
    email,
    phone: valueOf('phone'),
    linkedIn: valueOf('linkedin'),
  };
}

type Who = Pick<Contact, 'name' | 'company' | 'title'>;

function whoIn(text: string): Who {
  const labeled = partsOf(unbracketed(straightName(text))).map(readLabel);
  const said = (label: keyof Who) => labeled.find((part) => part.label === label)?.value;
  const plain = labeled.flatMap(({ label, value }) => (label === undefined ? [value] : []));
  const [first = '', ...rest] = said('name') === undefined ? plain : [said('name') ?? '', ...plain];
  const { name, at } = nameAt(first.replace(SPOKEN, ''));
  const title = said('title') ?? rest.find((part) => TITLE.test(part) && !COMPANY.test(part));
  const others = rest.filter((part) => part !== title);
  const company = said('company') ?? at ?? others.find((part) => COMPANY.test(part)) ?? others[0] ?? '';
  const [last = ''] = others.filter((part) => part !== company);
  return { name: tidy(name), company: tidy(company), title: tidy(title ?? last) };
}

/** "Rohit Saxena at Vindhya Paper" */
function nameAt(text: string): { readonly name: string; readonly at?: string } {
  const { name, company } = AT.exec(text)?.groups ?? {};
  return name !== undefined && company !== undefined ? { name, at: company } : { name: text };
}

/** A number or an address that was dictated in words. */
const SPOKEN = /(?:^|\s)(?:number|no|mobile|phone|email|mail|नंबर|मोबाइल|फ़ोन|फोन|ईमेल)(?:\s.*)?$/iu;

/** "Nair, Priya" in quotes: the family name first. */
/** "Priya Nair (Fabrikam)": what stands in brackets is a part of its own. */
const IN_BRACKETS = /\s*\((?<inside>[^()\n]{3,60})\)/gu;
const unbracketed = (text: string): string => text.replace(IN_BRACKETS, ', $<inside>');

const straightName = (text: string): string =>
  text.replace(/"(?<last>[^",\n]{1,60}),\s*(?<first>[^",\n]{1,60})"/gu, '$<first> $<last>');

/** As mail programs write it: "Nair, Priya <priya@…>". */
const quoteName = (text: string): string =>
  text.replace(
    /^\s*(?<name>[\p{L}\p{M}'-]+,\s*[\p{L}\p{M}'.-]+(?: [\p{L}\p{M}'.-]+)?)\s*(?=(?:\([^()]{1,60}\)\s*)?<[^<>\s]+@)/u,
    '"$<name>" ',
  );

const partsOf = (text: string): readonly string[] =>
  text
    .split(/[\t\n\r;|,•·]+|\s+[-–—/]+(?:\s+|$)|(?:^|\s)[-–—/]+\s+|\/\//u)
    .map((part) => part.replace(/^[\s"'<>()[\]*:-]+|[\s"'<>()[\]*:.-]+$/gu, ''))
    .map((part) => part.replace(TAIL, ''))
    .filter((part) => part !== '' && !NOISE.test(part));

const TAIL = /\s+(?:hai|है|pls|please|plz)$/iu;

/** Greetings under a letter, web sites, and labels whose value was an address. */
const NOISE =
  /^(?:(?:best |kind |warm |with )*(?:regards|wishes|thanks|thank you|cheers|sincerely|yours)|thanks (?:and|&) regards|सादर|धन्यवाद|(?:https?:\/\/|www\.)\S+|e-?mail|mail|phone|mobile|tel|cell|linkedin|m|t|e|p|ph|mob|fax|and|with|on|ईमेल|फ़ोन|मोबाइल|नंबर|number)$/iu;

function readLabel(part: string): { readonly label?: keyof Who; readonly value: string } {
  const [, word, value] = LABELED.exec(part) ?? [];
  if (word === undefined || value === undefined) return { value: part };
  const label = LABELS.find(([, form]) => form.test(word))?.[0];
  return label ? { label, value } : { value: part };
}

const LABELED = /^(?<word>[\p{L}\p{M} ]{2,20})\s*[:=]\s*(?<value>.+)$/u;
const LABELS: readonly (readonly [keyof Who, RegExp])[] = [
  ['company', /^(?:company|firm|organi[sz]ation|employer|account|कंपनी)/iu],
  ['title', /^(?:job title|title|designation|role|position|पद)/iu],
  ['name', /^(?:full name|name|contact|नाम)/iu],
];

const AT = /^(?<name>.+?)\s+(?:(?:works|over) at|at|from|of|with|by|company|@|कंपनी)\s+(?<company>.+)$/iu;
const TITLE =
  /(?<![\p{L}\p{M}])(?:c[etfoim]o|vp|svp|avp|md|gm|head|director|manager|president|chief|officer|founder|owner|partner|lead|engineer|buyer|executive|consultant|analyst|architect|specialist|coordinator|assistant|secretary|procurement|purchasing|purchase|sales|marketing|leiter(?:in)?|geschäftsführer(?:in)?|einkauf|निदेशक|प्रबंधक|मैनेजर|डायरेक्टर|अधिकारी|मालिक)(?![\p{L}\p{M}])/iu;
const COMPANY =
  /(?<![\p{L}\p{M}])(?:ltd|limited|pvt|inc|llc|llp|gmbh|ag|corp|corporation|co|company|industries|group|solutions|technologies|systems|enterprises|mills|plc|sa|bv|लिमिटेड|इंडस्ट्रीज़|प्राइवेट)\.?(?![\p{L}\p{M}])/iu;

/** "priya.nair@…" is likely Priya Nair, to be corrected where it isn't. */
function nameOfEmail(email: string): string {
  const [first, last, ...others] = (email.split('@')[0] ?? '').split(/[._]/u);
  return first && last && others.length === 0 && first.length > 1 && last.length > 1
    ? `${capital(first)} ${capital(last)}`
    : '';
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const tidy = (text: string): string => text.replace(/\s+/gu, ' ').trim();
