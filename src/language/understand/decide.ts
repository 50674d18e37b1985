import type { Day } from '../../domain/day.ts';
import { agreed, chosenOf, refused } from './answer.ts';
import { isDenied } from './denial.ts';
import { correctsTold, correctsWho, insteadOf, saysOtherwise, takingBack } from './correction.ts';
import { plainCommand } from './sentence/exact.ts';
import { isAsked, isConditional, isForeseen, isInjected, isOwnPlan, isToldBySomebody } from './asked.ts';
import { COMMANDS } from '../commands/catalog.ts';
import { tellsProfile } from './fields.ts';
import { changes, mayChange } from './frames.ts';
import type { Found } from './found.ts';
import { isDoubtful } from './doubtful.ts';
import { meaningOf } from './ranker/labels.ts';
import { ACTING_NEEDED, LIKELIHOOD_TO_TELL, likelihoodNeeded, SHARE_TO_TELL } from './limits.ts';
import type { Ranked } from './ranker/rank.ts';
import type { Decision, Request } from '../../domain/request.ts';
import { fill, type Filled } from './request.ts';
import { withSaidBefore } from './said-before.ts';
import { asksWhatIf } from './supposed.ts';
import { languageIn } from './told.ts';

type Reading = Filled & Ranked;
type Meaning = Pick<Request, 'intent' | 'outcome' | 'reason'>;

/** `single`: what it would be, said of one. */
export function decide(found: Found, ranked: readonly Ranked[], single = ranked): Decision {
  const { writing } = found;
  const readings = certain(found, withReason(ranked)).flatMap((one) => readingsOf(one, found, single));
  const [best] = readings;
  if (!best) return { kind: 'lost', writing, nearest: [] };
  if (!(best.request.act ? isSureToAct(best, found) : isSureToTell(best)))
    return { kind: 'propose', writing, requests: likeliest(readings, found) };
  return best.missing
    ? { kind: 'ask', writing, request: best.request, missing: best.missing }
    : { kind: 'do', writing, requests: [best.request] };
}

/** An end for no reason, where one is likely, has that one. */
function withReason(ranked: readonly Ranked[]): readonly Ranked[] {
  const [best] = ranked;
  const reason = ranked.find(
    ({ label, likelihood }) => label.startsWith('end:') && label !== 'end:other' && likelihood >= 0.3,
  );
  return best?.label === 'end:other' && reason
    ? [{ ...reason, likelihood: best.likelihood, share: best.share }, ...ranked]
    : ranked;
}

/** A command in its own words needs no guess. */
function certain(found: Found, ranked: readonly Ranked[]): readonly Ranked[] {
  const command = tellsProfile(found) ? 'edit-record' : plainCommand(found.words);
  return command === undefined
    ? ranked
    : [{ label: command, likelihood: 1, share: 1, act: mayChange(command) ? 1 : 0 }, ...ranked];
}

const isSureToAct = (reading: Reading, found: Found): boolean =>
  reading.likelihood >= (enoughToAsk(reading) ?? likelihoodNeeded(reading.label)) &&
  reading.act >= ACTING_NEEDED &&
  !isDoubtful(reading, found);

/** Nothing is done to a group before it was named and counted; where somebody is left out of it, a group is meant. */
function enoughToAsk({ request: { who } }: Reading): number | undefined {
  if (who?.kind !== 'group') return undefined;
  return who.group.without ? ENOUGH_TO_ASK_ALL_BUT : ENOUGH_TO_ASK;
}

const ENOUGH_TO_ASK = 0.55;
const ENOUGH_TO_ASK_ALL_BUT = 0.4;

const isSureToTell = ({ share, likelihood }: Reading): boolean =>
  share >= SHARE_TO_TELL || likelihood >= LIKELIHOOD_TO_TELL;

function readingsOf(one: Ranked, found: Found, all: readonly Ranked[]): readonly Reading[] {
  const { label, likelihood, share, act } = one;
  const { question, last: [last] = [] } = found.talk;
  if (question && (label === 'yes' || label === 'no' || label === 'choose')) {
    const request =
      label === 'yes'
        ? agreed(question, found)
        : label === 'no'
          ? refused(question)
          : chosenOf(question, found);
    return request ? [{ request, near: false, label, likelihood, share, act: 1 }] : [];
  }
  if ((label === 'again' && !last) || (label === 'rules' && !saysRule(found))) return [];
  const meaning =
    label === 'again'
      ? (last ?? UNKNOWN)
      : label === 'bulk'
        ? manyOf(all, found)
        : ofLanguage(lookingBack(explaining(meaningOf(label), found), found), found);
  const acting = mayChange(meaning.intent) && act >= 0.5 && !isOnlyTalk(label, meaning.intent, found);
  const isQuestion = isAsked(found) && (meaning.intent === 'outcome' || meaning.intent === 'end');
  const filled = fill(isQuestion ? { intent: 'status' } : meaning, acting, found);
  const instead = correctsWho(label, filled.request, found);
  if (label === 'again' || instead) {
    const again = fill(last ?? UNKNOWN, acting, found);
    const request =
      instead && last ? insteadOf(last, filled.request, found.talk) : { ...last, ...again.request };
    return [{ ...again, request, label, likelihood, share, act }];
  }
  const told = correctsTold(filled.request, found) ? takingBack(found.talk, filled.request) : {};
  const request = {
    ...straightened(withSaidBefore(filled.request, found), found, filled.missing !== undefined),
    ...told,
  };
  const isOther = request.intent !== filled.request.intent;
  const isFilled = filled.missing?.kind === 'when' && request.when !== filled.request.when;
  return [
    {
      ...filled,
      ...(isOther || isFilled ? { missing: undefined } : {}),
      request,
      label,
      likelihood,
      share,
      act,
    },
  ];
}

/** "propose a time when the webinar is over" is of one. */
const saysRule = ({ sentence: { text } }: Found): boolean => SAYS_RULE.test(text);

const SAYS_RULE =
  /\b(?:rules?|niyam|tags?|tagged|automat\p{L}*|auto|apne aap|whenever|every time|each time)\b|नियम|रूल|टैग|अपने आप|जब भी/iu;

/** Asked, denied, told by somebody else or made to depend on something: nothing to act upon, however sure the ranker is. */
const isOnlyTalk = (label: Ranked['label'], intent: Request['intent'], found: Found): boolean =>
  DONE_BY_FORMS.has(intent) ||
  isInjected(found) ||
  isAsked(found) ||
  isDenied(found, label) ||
  isForeseen(found, label) ||
  isToldBySomebody(found) ||
  isConditional(found, intent) ||
  (PLANNED.has(intent) && isOwnPlan(found, label));

/** What is done in fixed forms alone; in other words it is answered by how to say it. */
const DONE_BY_FORMS: ReadonlySet<Request['intent']> = new Set<Request['intent']>(['tag']);

/** What sounds alike as an order to the bot and as a plan of one's own. */
const PLANNED: ReadonlySet<Request['intent']> = new Set<Request['intent']>([
  'snooze',
  'remind',
  'settings',
  'outcome',
  'bulk',
  'pause',
]);

const UNKNOWN = { intent: 'unknown' } as const;

/** "talk to me in Hindi": of all settings that one has a command of its own. */
const ofLanguage = (meaning: Meaning, { times, sentence }: Found) =>
  meaning.intent === 'settings' && times.length === 0 && languageIn(sentence.text) !== undefined
    ? ({ intent: 'language' } as const)
    : meaning;

/** "if they say no, what do I press?" is no small talk. */
const explaining = (meaning: Meaning, found: Found): Meaning =>
  IDLE.has(meaning.intent) && asksWhatIf(found) ? { intent: 'help' } : meaning;

const IDLE: ReadonlySet<Request['intent']> = new Set<Request['intent']>(['unknown', 'small-talk']);

/** "show me yesterday": what is due lies ahead. */
const lookingBack = (meaning: Meaning, { times, today, sentence: { text } }: Found): Meaning =>
  DUE.has(meaning.intent) &&
  !LEFT_OVER.test(text) &&
  times.length > 0 &&
  times.every(({ value }) => value.kind === 'past' || (value.kind === 'range' && value.to < today))
    ? { intent: 'history' }
    : meaning;

const LEFT_OVER =
  /\b(?:over ?due|late|pending|left|missed|ba[ck]h?[aei]|baa?ki|bakaya)\b|बाकी|बाक़ी|बकाया|बच[ाेी]/iu;
const DUE: ReadonlySet<Request['intent']> = new Set<Request['intent']>(['due', 'today']);

/** What is to be done with many: the likeliest that can be done with one, and that lacks no day. */
function manyOf(all: readonly Ranked[], { times }: Found): Meaning {
  const single = all
    .toSorted((one, other) => other.share - one.share)
    .flatMap(({ label }) => (label === 'again' || label === 'bulk' ? [] : [meaningOf(label)]))
    .find(
      ({ intent }) =>
        changes(intent) &&
        COMMANDS[intent].frame.who !== undefined &&
        (times.length > 0 || COMMANDS[intent].frame.when !== 'needed'),
    );
  return single ?? { intent: 'bulk' };
}

/** What is due on another day than today is no longer about today. */
function straightened(request: Request, { today, cues, talk }: Found, isMissing: boolean): Request {
  if (request.intent === 'due' && request.when?.day === today && request.when.to === undefined)
    return { ...request, intent: 'today' };
  if (request.intent === 'today' && isAhead(request.when?.day, today)) return { ...request, intent: 'due' };
  const ofAnybody =
    request.intent === 'status' && request.who === undefined && talk.about.length === 0 && !isMissing;
  return ofAnybody && cues.has('question') ? { ...request, intent: 'list' } : request;
}

const isAhead = (day: Day | undefined, today: Day): boolean => day !== undefined && day > today;

const likeliest = (readings: readonly Reading[], found: Found): readonly Request[] =>
  readings
    .filter(({ likelihood }, at) => at < 2 || likelihood >= 0.08)
    .slice(0, 4)
    .map(({ request: { instead, ...request } }) => ({
      ...request,
      act: mayChange(request.intent),
      ...(instead && saysOtherwise(found) ? { instead } : {}),
    }));
