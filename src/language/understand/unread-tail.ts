import type { Decision, Missing, Request } from '../../domain/request.ts';
import type { Found } from './found.ts';
import { saysNoTime } from './days/spot-times.ts';
import { COMMANDS } from '../commands/catalog.ts';

/**
 * What was said of a day or of a colleague and not read is asked for, never left out: "until wibble", "for Megan".
 */
export function askingUnread(decision: Decision, found: Found): Decision {
  const [request, ...others] = decision.kind === 'do' ? decision.requests : [];
  if (request?.act !== true || others.length > 0) return decision;
  const open = request.intent === 'pause' && request.when === undefined ? untilItHappens(found) : undefined;
  if (open !== undefined)
    return { ...decision, kind: 'do', writing: found.writing, requests: [{ ...request, note: open }] };
  const missing = unreadDay(request, found) ?? unreadSeller(request, found);
  return missing ? { kind: 'ask', writing: found.writing, request, missing } : decision;
}

function unreadDay({ intent, when }: Request, found: Found): Missing | undefined {
  const isTaken = intent === 'enroll' || COMMANDS[intent].frame.when === 'needed' || intent === 'pause';
  if (!isTaken || when !== undefined) return undefined;
  const said =
    tail(intent === 'enroll' ? START : END, found) ?? tail(END_IN_HINDI, found) ?? tail(UNTIL_THEN, found);
  return said === undefined ? undefined : { kind: 'when', candidates: [], said };
}

const unreadSeller = ({ intent, seller }: Request, found: Found): Missing | undefined =>
  intent === 'enroll' && seller === undefined && tail(FOR, found) !== undefined
    ? { kind: 'seller', candidates: [] }
    : undefined;

/** "till their board clears budget" is no day: the pause has none, and why is kept. */
function untilItHappens(found: Found): string | undefined {
  const said = tail(END, found);
  return said !== undefined && HAPPENS.test(said) && saysNoTime(said) ? `until ${said}` : undefined;
}

const HAPPENS =
  /^(?:(?:i|we|they|he|she|it|you)(?:'re|'s|'ve)?\s+\S+|further (?:notice|orders|instructions)$|(?:\S+\s+){1,4}?(?:is|are|gets?|has|have|says?|comes?|goes|ends?|clears?|signs?|approves?|opens?|replies|decides?|finishes)\b)/iu;

const START = /\s(?:from|starting(?: on)?|beginning)\s+(?!(?:today|now)\b)(?<said>\S.*)$/iu;
const END = /\s(?:until|till|til)\s+(?<said>\S.*)$/iu;
const UNTIL_THEN = /(?:^|\s)(?<said>(?:until|till|til) then|tab tak|तब तक)(?=\s|$)/iu;
const END_IN_HINDI = /\s(?:को|ko)\s+(?<said>\S+(?:\s\S+)?)\s+(?:तक|tak)(?=\s|$)/iu;
const FOR = /\sfor\s+(?!(?:me|myself|us|now|her|him|them|it)\b)(?<said>\p{L}[\p{L}' ]*)$/iu;

/** The words that follow, where nothing in them was recognized. */
function tail(form: RegExp, { sentence: { text }, names, times }: Found): string | undefined {
  const match = form.exec(text);
  const said = match?.groups?.said;
  if (!match || said === undefined) return undefined;
  const from = match.index + match[0].indexOf(said);
  const known = names.filter(({ value }) => value.kind !== 'nobody');
  const isRecognized = [...known, ...times].some((span) => span.from < from + said.length && span.to > from);
  return isRecognized ? undefined : said.replace(/[.!?।]+$/u, '');
}
