import { inviteSaid } from './invite-said.ts';

/** To whom something goes, or for whom it is done; the last of those who are named. */
const FORMS: readonly RegExp[] = [
  /\b(?:to|for)\s+(?<name>(?:(?!\b(?:to|for|in|into|from|on|at)\b)[^,;])+)$/iu,
  /(?:का|के|की|ka|ke|ki)\s+(?:सब|सभी|सारा|सारे|sab|sabhi|saara|saare|sara|sare)(?:\s+(?:काम|रिकॉर्ड|kaam|records?))?\s+(?<name>[^,;]+?)\s+(?:को|ko)\s+[^,;]{2,30}$/iu,
  /(?:को|ko)\s+(?<name>[^,;]+?)\s+(?:को|ko)\s+[^,;]{2,30}$/iu,
  /(?<name>\S+(?:\s+\S+)?)\s+(?:के लिए|ke liye|के नाम|ke naam)\b/iu,
];

/** Who is called by what they are. */
const NO_NAME = /^(?:my|the|an?|our|his|her|their|मेरे|किसी|mere|kisi)\s/iu;

/** "reassign Asha Rao to Zoe Martin", "Asha Rao ko Zoe ko de do": Zoe, as typed, whoever that is. */
export function colleagueSaid(sentence: string): string | undefined {
  const text = sentence.trim().replace(/[.!?।]+$/u, '');
  const name = FORMS.map((form) => form.exec(text)?.groups?.name?.trim()).find((one) => one !== undefined);
  const said = name === undefined || NO_NAME.test(name) ? undefined : inviteSaid(`invite ${name}`);
  return said?.kind === 'people' && said.names.length === 1 ? said.names[0] : undefined;
}
