import { addressesIn } from './addresses.ts';
import { addWordsIn } from './add-words.ts';
import { contactIn, type Contact } from './contact.ts';
import { isContact, peopleIn } from './pasted.ts';

/** What a message says of the person whom it is about: in a sentence, as a signature, as a row, or by an address alone. */
export function contactInMessage(text: string): Contact {
  const addresses = addressesIn(text).map(({ value }) => value);
  const said = introducedIn(text, addresses.length > 0) ?? signatureIn(text);
  if (said === undefined && isContact(text)) return contactIn(peopleIn(addWordsIn(text).details)[0] ?? '');
  const others = addresses.filter((address) => !said?.includes(address));
  return contactIn([said ?? '', ...others].join('\n'));
}

/** "This is Priya Nair from Fabrikam": where no address follows, much else is “this”. */
const introducedIn = (text: string, hasAddress: boolean): string | undefined =>
  [...SAYING_WHO, ...(hasAddress ? [SHOWING_WHO] : [])]
    .map((form) => form.exec(text)?.groups?.who)
    .find((who) => who !== undefined);

const CAPITAL = String.raw`\p{Lu}(?:[\p{L}\p{M}'’-]+|\.)`;
const NAME = String.raw`${CAPITAL}(?: ${CAPITAL}){1,3}`;
const AT = String.raw`(?:,? (?:from|at|of|with) \p{Lu}[\p{L}\p{M}&'’-]*(?: \p{Lu}[\p{L}\p{M}&'’-]*){0,3})?`;
const NAME_IN_HINDI = String.raw`[\p{Script=Devanagari}]{2,20}(?: [\p{Script=Devanagari}]{2,20}){1,2}`;

const SAYING_WHO = [
  new RegExp(String.raw`\b(?:I am|I['’]m|[Mm]y name is|[Nn]ame:)\s+(?<who>${NAME}${AT})`, 'u'),
  new RegExp(String.raw`(?:मेरा नाम|मैं)\s+(?<who>${NAME_IN_HINDI})\s+(?:है|हूँ|हूं)`, 'u'),
];
const SHOWING_WHO = new RegExp(String.raw`\b(?:[Tt]his is|[Mm]eet|[Cc]ontact)\s+(?<who>${NAME}${AT})`, 'u');

/** The lines below a farewell. */
const signatureIn = (text: string): string | undefined => FAREWELL.exec(text)?.groups?.below;

const FAREWELL =
  /(?:^|\n)\s*(?:(?:best |kind |warm |many |with )*(?:regards|wishes|thanks|thank you|cheers|sincerely|yours(?: sincerely| truly)?)|thanks (?:and|&) regards|सादर|धन्यवाद)\s*[,!.]?\s*\n(?<below>[^]{2,400})$/iu;
