import { latinDigit } from '../words.ts';

/** Words that were said beside a list that is sent may mean it without naming it: "these", "everyone". */
export type Beside = { readonly besideList: boolean };

/** "the 120 new leads", "everyone I just imported", "नए लीड": whom the last import added, or is about to add. */
export function meansImported(text: string, { besideList }: Beside): boolean {
  const words = text
    .toLowerCase()
    .replace(/[०-९]/gu, latinDigit)
    .split(/[\s,.!?।'’]+/u)
    .filter((word) => word !== '');
  const isKnown = (word: string) =>
    [MARKS, FILES, ALL, PEOPLE, AROUND].some((some) => some.has(word)) || /^\d{1,5}$/u.test(word);
  const isAny = (some: ReadonlySet<string>) => words.some((word) => some.has(word));
  if (words.length === 0 || !words.every(isKnown)) return false;
  if (isAny(MARKS) || JUST_SENT.test(text)) return true;
  return isAny(FILES) ? isAny(ALL) || isAny(PEOPLE) : besideList && (isAny(ALL) || isAny(PEOPLE));
}

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** Of these alone, one is enough to know that an import is meant. */
const MARKS = set(`new newly imported uploaded नए नये नई इम्पोर्ट आयात naye naya nae nayi`);
const JUST_SENT = /just (?:added|sent)/iu;

/** What a list came in. */
const FILES = set(`import file sheet spreadsheet upload csv excel फ़ाइल फाइल शीट एक्सेल`);

const ALL =
  set(`all every everyone everybody each them these those both sab sabko sabhi saare sare inko inhe inhein unko
  un in unhe unhein सब सबको सभी सारे इन इनको इन्हें उनको उन्हें`);

const PEOPLE =
  set(`lead leads contact contacts account accounts opportunity opportunities deal deals people persons
  person ones one records record rows names entries folks customers companies log logo logon लीड लीडों लीड्स संपर्क
  संपर्कों लोग लोगों ग्राहक ग्राहकों रिकॉर्ड नाम खाते खातों अवसर अवसरों`);

const AROUND =
  set(`the of from in on this that who whom which were was have has had been are i we you ve my our and
  now just recently today sent added list lists is abhi अभी ko ke ka ki se jo hain hai kiye kie kiya gaye gae hue hui wale waale vale
  jode joden daale ye yah yeh को के की का से जो हैं है किए किये गए गये हुए वाले जोड़े ये यह इस इसके सूची लिस्ट में mein me`);
