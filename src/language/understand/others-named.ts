import type { RecordId } from '../../domain/ids.ts';
import type { Intent } from '../../domain/intents.ts';
import type { Decision, Request } from '../../domain/request.ts';
import type { Found } from './found.ts';

/** From here on a word is a name without doubt, or nearly so. */
const SURE = 0.8;
const BEYOND_DOUBT = 0.95;

/**
 * Nothing is done to one of several who are named, nor to somebody whom a word may name where "she" is another: whoever
 * says it picks who is meant. "Brophy voicemail, Tuohy voicemail" is of both.
 */
export function askingOthersNamed(decision: Decision, found: Found): Decision {
  const [request, ...more] = decision.kind === 'do' ? decision.requests : [];
  if (
    !request?.act ||
    more.length > 0 ||
    request.instead ||
    request.answer ||
    request.who?.kind !== 'records'
  )
    return decision;
  if (CORRECTING.some((cue) => found.cues.has(cue))) return decision;
  const { records } = request.who;
  // Who is to be enrolled is shown before, and who is left out of it.
  if (request.strangers === undefined && isUnknownBeside(records, found))
    return { kind: 'propose', writing: found.writing, requests: [request] };
  const meant = ofAll(records, request, found) ?? ofTalkedAbout(records, request, found);
  return meant ? { kind: 'propose', writing: found.writing, requests: [meant, request] } : decision;
}

/** "Ravi, not Meera": the other one is named to say that they are not meant. */
const CORRECTING = ['negation', 'correction'] as const;

/** "Jaspal, Kulwant te Iqbal tinna nu": somebody is named with them whom nobody knows. */
const isUnknownBeside = (meant: readonly RecordId[], { names, sentence: { text } }: Found): boolean =>
  names.some((one, at) => {
    const next = names[at + 1];
    if (!next || !AND.test(text.slice(one.to, next.from))) return false;
    const [known, unknown] = one.value.kind === 'nobody' ? [next, one] : [one, next];
    return (
      unknown.value.kind === 'nobody' &&
      known.value.kind === 'record' &&
      known.value.candidates.some(({ id }) => meant.includes(id))
    );
  });

const AND = /^\s*(?:&|\+|(?:,\s*)?(?:and|n|aur|or|te|और|व|तथा|ते))\s*$/iu;

/** What stands beside their names is said of the others, and no note. */
function ofAll(
  meant: readonly RecordId[],
  { note: _, ...request }: Request,
  found: Found,
): Request | undefined {
  const others = namedIn(found, SURE).filter((id) => !meant.includes(id));
  return OF_ALL_NAMED.has(request.intent) && others.length > 0
    ? { ...request, who: { kind: 'records', records: [...meant, ...others] } }
    : undefined;
}

/** What is done to each that is named; a note may well be about somebody else. */
const OF_ALL_NAMED: ReadonlySet<Intent> = new Set<Intent>(['outcome', 'end', 'pause', 'enroll']);

function ofTalkedAbout(meant: readonly RecordId[], request: Request, found: Found): Request | undefined {
  const { cues, talk } = found;
  const isOther = talk.about.length === 1 && !meant.some((id) => talk.about.includes(id));
  if (!isOther || !cues.has('pronoun')) return undefined;
  const doubtful = namedIn(found, 0).filter((id) => !namedIn(found, BEYOND_DOUBT).includes(id));
  return meant.every((id) => doubtful.includes(id))
    ? { ...request, who: { kind: 'records', records: talk.about } }
    : undefined;
}

/** Whom the names mean that are of one only. */
const namedIn = ({ names }: Found, least: number): readonly RecordId[] => [
  ...new Set(
    names.flatMap(({ value, confidence }) => {
      const [only, ...others] = value.kind === 'record' ? value.candidates : [];
      return only && others.length === 0 && confidence >= least ? [only.id] : [];
    }),
  ),
];
