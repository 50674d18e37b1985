import { addressesIn } from './addresses.ts';
import { addWordsIn } from './add-words.ts';
import { contactIn, type Contact } from './contact.ts';
import { isContact, peopleIn } from './pasted.ts';

/** What a message says of the person who is to be kept: as a row, as a signature, or in a sentence with an address. */
export function contactInMessage(text: string): Contact {
  if (isContact(text)) return contactIn(peopleIn(addWordsIn(text).details)[0] ?? '');
  const said = introducedIn(text) ?? signatureIn(text) ?? '';
  const addresses = addressesIn(text).map(({ value }) => value);
  return contactIn([said, ...addresses].join('\n'));
}

/** "This is Priya Nair from Fabrikam" */
const introducedIn = (text: string): string | undefined =>
  INTRODUCED.map((form) => form.exec(text)?.groups?.who).find((who) => who !== undefined);

const NAME = String.raw`(?:\p{Lu}[\p{L}\p{M}'’.-]*)(?: \p{Lu}[\p{L}\p{M}'’.-]*){1,3}`;
const AT = String.raw`(?:,? (?:from|at|of|with) \p{Lu}[\p{L}\p{M}&'’-]*(?: \p{Lu}[\p{L}\p{M}&'’-]*){0,3})?`;
const NAME_IN_HINDI = String.raw`[\p{Script=Devanagari}]{2,20}(?: [\p{Script=Devanagari}]{2,20}){1,2}`;

const INTRODUCED = [
  new RegExp(
    String.raw`\b(?:[Tt]his is|I am|I['’]m|[Mm]y name is|[Nn]ame:|[Mm]eet)\s+(?<who>${NAME}${AT})`,
    'u',
  ),
  new RegExp(String.raw`(?:मेरा नाम|मैं|ये)\s+(?<who>${NAME_IN_HINDI})\s+(?:है|हूँ|हूं|हैं)`, 'u'),
];

/** The lines below a farewell. */
const signatureIn = (text: string): string | undefined => FAREWELL.exec(text)?.groups?.below;

const FAREWELL =
  /(?:^|\n)\s*(?:(?:best |kind |warm |many |with )*(?:regards|wishes|thanks|thank you|cheers|sincerely|yours(?: sincerely| truly)?)|thanks (?:and|&) regards|सादर|धन्यवाद)\s*[,!.]?\s*\n(?<below>[^]{2,400})$/iu;
