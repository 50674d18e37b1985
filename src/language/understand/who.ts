import { canonical } from './sentence/canonical.ts';
import { justBefore } from './sentence/just-before.ts';
import { placeIn } from './sentence/exact.ts';
import type { RecordId } from '../../domain/ids.ts';
import type { Found } from './found.ts';
import { mayNameAnother } from './another.ts';
import { groupIn } from './group.ts';
import { strangerMeant } from './stranger-meant.ts';
import type { WhoFound } from './who-found.ts';
import type { RecordCandidate } from './names/named.ts';
import {
  inOneBreath,
  isAtOddsWithCompany,
  isEitherDenied,
  type Mention,
  RANK,
  withoutMereCompanies,
} from './together.ts';
import { UNSURE_BESIDE_OTHERS } from './names/mention-confidence.ts';
import type { Sentence, Spotted } from './sentence/sentence.ts';
import { fold } from '../words.ts';

/** Below it a word is likelier something else than a name. */
const A_NAME = 0.5;
/** Below it a name is asked for before anything is done. */
const SURELY_NAMED = 0.7;

export function whoIn(found: Found): WhoFound {
  const mentions = notDenied(mentionsIn(found), found);
  if (mentions.length > 0) return named(mentions, found);
  const group = groupIn(found);
  if (group) return group;
  const stranger = found.names.find(
    ({ value, confidence }) => value.kind === 'nobody' && confidence >= A_NAME,
  );
  if (stranger?.value.kind === 'nobody' && !found.cues.has('pronoun')) return unknown(stranger.value.words);
  const counted = countedOut(found);
  if (counted)
    return { kind: 'found', who: { kind: 'records', records: [counted] }, near: false, named: true };
  const meant = strangerMeant(found);
  if (meant !== undefined) return unknown(meant);
  if (found.quoted.length > 1) return { kind: 'several', candidates: found.quoted };
  const { about } = found.talk;
  if (about.length > 1 && found.words.some((word) => ONE_PERSON.has(word)))
    return { kind: 'several', candidates: about };
  return about.length > 0
    ? {
        kind: 'found',
        who: { kind: 'records', records: aboutOf(found) },
        near: pointsElsewhere(found) || mayNameAnother(found),
        named: false,
      }
    : { kind: 'nobody' };
}

const unknown = (name: string): WhoFound => ({
  kind: 'found',
  who: { kind: 'unknown', name },
  near: false,
  named: true,
});

/** "the other one", "number two", "he replied, she hung up", "both" where one is known: perhaps not the one talked about. */
const pointsElsewhere = ({ sentence, words, cues, talk: { about, recent = [] } }: Found): boolean =>
  POINTS.test(sentence.text) ||
  (words.some((word) => HE.has(word)) && words.some((word) => SHE.has(word))) ||
  (cues.has('both') && about.length === 1 && recent.length < 2) ||
  (about.length < 3 && saysThree(sentence)) ||
  (about.length < 2 && BEY.test(sentence.text));

/** Both, in Gujarati; in one spelling it would be "bhai". */
const BEY = /\bbey\b/iu;

const POINTS =
  /\bt?'?(?:other|first|second|third|last|top|bottom|1st|2nd|3rd) (?:one|two|three|guy|lady|chap|record|lead|contact|person|wal|waal)|\bthe other\b|\bnumber (?:one|two|three|four|\d)\b|\bthe (?:\p{L}+ )(?:one|guy|chap|lady|people|fellow|bloke)\b|\b(?:do+sr|dusr|tisr|teesr)[aei] (?:k[aeio]|ne|se|w)|\b(?:pe?hl|pahl|phl)[aei] (?:w?v?aa?l[aei])|(?:पहल|दूसर|दुसर|तीसर)\S* (?:वाल|का|की|के|को|ने|से)/iu;
const HE: ReadonlySet<string> = new Set(['he', 'him'].map(canonical));
const SHE: ReadonlySet<string> = new Set(['she', 'her'].map(canonical));

/** Of two who were named together, which one? */
const ONE_PERSON: ReadonlySet<string> = new Set(['he', 'him', 'his', 'she', 'her', 'hers'].map(canonical));

/** "the second one didn't pick up", of the list that was shown. */
function countedOut({ talk: { list }, sentence: { text }, words }: Found): RecordId | undefined {
  if (list.length < 2 || !COUNTS_OUT.test(text)) return undefined;
  const place = placeIn(words, list.length);
  return place === undefined ? undefined : list[place];
}

const COUNTS_OUT =
  /\b(?:first|second|third|fourth|last|1st|2nd|3rd|pehl[aei]|dusr[aei]|doosr[aei]|t[ie]+sr[aei]|aakhri) (?:one|guy|w?v?aal[aei]|wal[aei]|banda|record|lead|contact)|(?:पहल|दूसर|तीसर|आख़?िरी)\S* (?:वाल|बंद)/iu;

/** "both": all who were named together, or the two talked about last; else the one talked about. */
const aboutOf = ({ talk: { about, recent = [] }, cues }: Found): readonly RecordId[] =>
  cues.has('both') && about.length === 1 && recent.length > 1 ? recent.slice(0, 2) : about;

const mentionsIn = ({ names }: Found): readonly Mention[] =>
  names.flatMap(({ value, confidence, from, to }: Spotted<Found['names'][number]['value']>) =>
    value.kind === 'record' && confidence >= A_NAME
      ? [{ candidates: value.candidates, confidence, from, to }]
      : [],
  );

/** "not him, Meera", "Ravi nahi, Meera", "Meera, not Ravi": of several names those that are not denied. */
function notDenied(mentions: readonly Mention[], { sentence: { text } }: Found): readonly Mention[] {
  if (mentions.length < 2) return mentions;
  const kept = mentions.filter(
    ({ from, to }) =>
      !/(?:\bnot|\bexcept|\bbut not|\binstead of|\bno)\s+$/iu.test(justBefore(text, from)) &&
      !NOT_THEM.test(text.slice(to)),
  );
  return kept.length > 0 ? kept : mentions;
}

/** "Ravi nahi, Meera", "Kunal ka nahi Priyanka ka"; "Ravi nahi aaya" is about him. */
const NOT_THEM =
  /^\s*(?:ji |जी )?(?:(?:ko|ka|ki|ke|se|ne|को|का|की|के|से|ने) )?(?:nahin?|nhi|nai|नहीं|नही|नी|ki jagah|की जगह|chhod ?(?:ke|kar)|छोड़ ?(?:के|कर))(?:\s*[,.]|\s+(?!a{1,2}[yi]|ga{0,2}y|uth|mil|di[yk]|आ[यएईौ]|आया|गय|उठ|मिल|दि|कर|kar|kiy))/iu;

function named(mentions: readonly Mention[], found: Found): WhoFound {
  const { text } = found.sentence;
  const merged = withinEachOther(mentions);
  const resolved = inOneBreath(withoutMereCompanies(merged, text), text).map((mention) => ({
    mention,
    ids: likeliest(mention, found),
  }));
  const open = resolved.find(({ ids }) => ids.length > 1);
  const isOfTwo =
    resolved.length === 1 &&
    open?.ids.length === 2 &&
    (found.cues.has('both') || isEitherDenied(text, open.mention));
  if (open && !isOfTwo && !found.cues.has('everybody')) return { kind: 'several', candidates: open.ids };
  const records = [...new Set(resolved.flatMap(({ ids }) => ids))];
  const isOneOfMore =
    (records.length === 1 && BEY.test(text)) ||
    (records.length === 1 && found.cues.has('both') && !BOTH_OTHERS.test(text)) ||
    (records.length === 2 && (found.cues.has('everybody') || saysThree(found.sentence))) ||
    (resolved.length < merged.length && ALSO.test(text)) ||
    mentions.some(({ from }) => OTHER_THAN.test(justBefore(text, from)));
  return {
    kind: 'found',
    who: { kind: 'records', records },
    near:
      isOneOfMore ||
      isAtOddsWithCompany(merged, text) ||
      resolved.some(
        ({ mention }) =>
          mention.confidence < SURELY_NAMED ||
          (mention.candidates[0]?.how === 'slip' && !isOnlyOneAlike(mention, found)) ||
          isOfTheStory(mention, mentions, found),
      ),
    named: true,
  };
}

/**
 * "devendr patidar", "devndra patidr": a slip in a name, of which another word stands beside it, as it is written or
 * with a slip too, where no other record has anything like either.
 */
function isOnlyOneAlike(
  { candidates: [only, ...others], confidence, from, to }: Mention,
  { sentence: { tokens }, recordsWith }: Found,
): boolean {
  const words = tokens.filter((token) => token.from >= from && token.to <= to);
  return (
    confidence >= (words.length > 1 ? ALL_WITH_A_SLIP : NAMED_WITH_A_SLIP) &&
    others.length === 0 &&
    words.every(({ folded }) => recordsWith(folded).every((id) => id === only?.id))
  );
}

const NAMED_WITH_A_SLIP = 0.9;
const ALL_WITH_A_SLIP = 0.85;

/** A word of business beside somebody who is named, or where another is talked about. */
const isOfTheStory = (
  { confidence, candidates }: Mention,
  mentions: readonly Mention[],
  { talk: { about } }: Found,
): boolean =>
  confidence === UNSURE_BESIDE_OTHERS &&
  (mentions.length > 1 || (about.length > 0 && !candidates.some(({ id }) => about.includes(id))));

/** How often, by which number, or with somebody who is no record: "both times", "both Asha and her partner". */
const BOTH_OTHERS =
  /\bboth (?:times|numbers|phones|lines|mails|emails)\b|\bboth \S+(?: \S+)? and (?:her|his|their)\b|\b(?:dono|teeno)\p{L}* (?:ba+r|numbers?)\b|(?:दोनों?|तीनों?) (?:बार|नंबर)/iu;

/** "the other Ciara", "all but Asha" */
const OTHER_THAN = /\b(?:other|except|except for|besides|(?:all|everyone|everybody|rest) (?:but|bar))\s+$/iu;

/** "all three", "Asha replied, Meera too": more than were found together. */
const saysThree = ({ tokens }: Sentence): boolean => tokens.some(({ folded }) => THREE.has(folded));

/** As they are typed: in one spelling "try" would be "three". */
const THREE: ReadonlySet<string> = new Set(
  ['three', 'teeno', 'tino', 'teenon', 'teeno', 'tinu', 'tinuan', 'तीनूआं', 'तीनों', 'तीनो'].map(fold),
);
const ALSO = /\b(?:also|too|as well|bhi|oso)\b|भी/iu;

/** A person and their company are one: "Meera from Fabrikam". */
function withinEachOther(mentions: readonly Mention[]): readonly Mention[] {
  const merged: Mention[] = [];
  for (const mention of mentions) {
    const at = merged.findIndex((other) => shared(other, mention).length > 0);
    const other = merged[at];
    if (!other) merged.push(mention);
    else
      merged[at] = {
        ...other,
        candidates: shared(other, mention),
        confidence: Math.max(other.confidence, mention.confidence),
      };
  }
  return merged;
}

const shared = (one: Mention, other: Mention): readonly RecordCandidate[] =>
  one.candidates.filter(({ id }) => other.candidates.some((candidate) => candidate.id === id));

/** The one talked about, where the name fits; else those that fit best. */
function likeliest({ candidates }: Mention, { talk }: Found): readonly RecordId[] {
  const [best] = candidates;
  if (!best) return [];
  const talkedAbout = candidates.filter(({ id }) => talk.about.includes(id));
  if (
    candidates.length > 1 &&
    talkedAbout.length === 1 &&
    talkedAbout[0] &&
    RANK[talkedAbout[0].how] === RANK[best.how]
  )
    return [talkedAbout[0].id];
  const ranked = candidates.filter(({ how }) => RANK[how] === RANK[best.how]);
  return ranked.map(({ id }) => id);
}
