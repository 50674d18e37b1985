import type { MailProgram } from '../../domain/person.ts';
import { fold, wordsOf } from '../words.ts';

/** What a seller says about their own mail, to be kept in their settings. */
export type OwnMailSaid = {
  readonly mailProgram?: MailProgram;
  readonly email?: string;
  /** Empty where they want to write it. */
  readonly signature?: string;
};

/** "my email is alex@contoso.com", "my signature: …", "open emails in my mail app", "मेरे पास आउटलुक नहीं है". */
export function ownMailSaid(sentence: string): OwnMailSaid | undefined {
  const signature = SIGNATURE.exec(sentence.trim())?.groups;
  if (signature) return { signature: (signature.text ?? '').trim() };
  const email = ADDRESS.exec(sentence.trim())?.groups?.email;
  if (email !== undefined) return { email };
  const mailProgram = programSaid(wordsOf(sentence.replace(/['’]/gu, '')).join(' '));
  return mailProgram && { mailProgram };
}

const SIGNATURE =
  /^(?:(?:please |pls )?(?:set|change|edit|update|write|add|show) )?(?:my|mere|mera|meri|मेरे|मेरा|मेरी|email|e-mail|mail|ईमेल) (?:(?:email|e-mail|mail|ईमेल) )?(?:(?:ke|ki|के|की) )?(?:signature|sign-off|सिग्नेचर|हस्ताक्षर)(?:(?: (?:badlo|badlein|dikhao|likho|बदलो|बदलें|दिखाओ|लिखो|लिखें))?[.?!]?|\s*(?:(?:is|to|hai|है)(?=\s)|:|-)\s*(?<text>[^]+))$/iu;
const ADDRESS =
  /^(?:my|mera|meri|मेरा|मेरी) (?:own |work )?(?:e-?mail|mail|ईमेल|मेल)(?: (?:address|id|पता|आईडी|pata))?(?: (?:is|hai|है))?\s*:?\s*(?:mailto:)?<?(?<email>[^\s<>@]+@[^\s<>@]+?)>?(?: (?:hai|है))?[.।!]?$/iu;

const formOf = (pattern: string): RegExp => new RegExp(`^(?:${fold(pattern)})$`, 'u');

const OUTLOOK = '(?:microsoft |ms )?(?:outlook|आउटलुक)';
const PROGRAM = '(?:app|application|program|programme|client|ऐप|प्रोग्राम)';
const OTHER = `(?:(?:my|the|a|an|mere|apne|मेरे|अपने) )?(?:(?:own|other|default|phone|phones|device|devices|phone ke|फ़ोन के|डिवाइस के) )*(?:gmail|g mail|जीमेल|thunderbird|apple mail|yahoo mail|zoho mail|(?:e ?mail|mail|mails|ईमेल|मेल) ${PROGRAM})`;
const EMAILS = '(?:(?:my|the|all|mere|मेरे) )*(?:e ?mails?|mails?|ईमेल|मेल)';
const OPEN = '(?:open|write|compose|start|create)';
const KHOLO =
  '(?:kholo|khole|kholna|khulna chahiye|khule|likhna hai|likho|खोलो|खोलें|खोलिए|खुलना चाहिए|खुलें|खुले|लिखो|लिखें|लिखना है)';

const OF_PROGRAM: readonly (readonly [MailProgram, string])[] = [
  ['own', OTHER],
  ['outlook', OUTLOOK],
];

const programSaid = (said: string): MailProgram | undefined =>
  NO_OUTLOOK.test(said) ? 'own' : FORMS.find(([, form]) => form.test(said))?.[0];

const FORMS = OF_PROGRAM.map(
  ([program, name]) =>
    [
      program,
      formOf(
        `(?:please )?(?:${OPEN} ${EMAILS} (?:in|with|by|using) ${name}|use ${name}(?: (?:for|to) (?:(?:write|compose|open) )?${EMAILS})?|i use ${name}(?: (?:for|to) (?:(?:write|compose) )?${EMAILS})?|(?:compose )?${EMAILS} (?:in|mein|me|में) ${name}|${EMAILS} ${name} (?:mein|me|में|mei) ${KHOLO}|${name} (?:mein|me|में|mei) ${EMAILS} ${KHOLO}|(?:main|मैं|mai) ${name} (?:use karta hun|use karti hun|chalata hun|chalati hun|इस्तेमाल करता हूँ|इस्तेमाल करती हूँ|चलाता हूँ|चलाती हूँ))`,
      ),
    ] as const,
);

const NO_OUTLOOK = formOf(
  `(?:i (?:dont|do not) (?:have|use) ${OUTLOOK}|i have no ${OUTLOOK}|no ${OUTLOOK}|(?:dont|do not) (?:open|use) ${OUTLOOK}|(?:mere|मेरे) (?:paas|pas|पास) ${OUTLOOK} (?:nahi|nahin|नहीं)(?: (?:hai|है))?|(?:main|मैं|mai) ${OUTLOOK} (?:use|इस्तेमाल)? ?(?:nahi|nahin|नहीं) (?:karta|karti|chalata|chalati|करता|करती|चलाता|चलाती)(?: (?:hun|hoon|हूँ))?|(?:main|मैं|mai) ${OUTLOOK} (?:istemal|इस्तेमाल) (?:nahi|nahin|नहीं) (?:karta|karti|करता|करती)(?: (?:hun|hoon|हूँ))?)`,
);
