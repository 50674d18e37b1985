import { againFor } from './again-for.ts';
import { answerTo } from './answer.ts';
import { anyOfThem } from './any-of-them.ts';
import { isAsked } from './asked.ts';
import { askedWork } from './asked-work.ts';
import { cluesOf } from './clues.ts';
import { partsOf } from './compound.ts';
import { contactAgainCommand } from './contact-again-command.ts';
import { corrected } from './correction.ts';
import { decide } from './decide.ts';
import { detailTold } from './detail-told.ts';
import { doneBy } from './done-by.ts';
import { findIn, type Found, type ReadingContext } from './found.ts';
import { listCommand } from './list-command.ts';
import { isOfMany, likely, ofOne } from './of-one.ts';
import type { Rank } from './ranker/rank.ts';
import { withSaidBefore } from './said-before.ts';
import { askingOthersNamed } from './others-named.ts';
import { withRate } from './rate-said.ts';
import { recast } from './recast.ts';
import { retimed } from './retimed.ts';
import { twoTextsCommand } from './two-texts-command.ts';
import { undone } from './undone.ts';
import { withTold } from './told.ts';
import { askingUnread } from './unread-tail.ts';
import { canonical } from './sentence/canonical.ts';
import { plainAnswer, plainCommand } from './sentence/exact.ts';
import { normalize } from './sentence/normalize.ts';
import { isOrder, ordersIn } from './orders.ts';
import { shortCommand } from './short-commands.ts';
import type { Decision, Request } from '../../domain/request.ts';
import { remember, type Talk } from '../../domain/talk.ts';

/** No sentence to the bot is longer; a pasted document is not one. */
export const MAX_SENTENCE = 1_000;

type Context = ReadingContext & { readonly rank: Rank };

/** A whole yes or no and nothing else. */
export const plainAnswerIn = (text: string): 'yes' | 'no' | undefined =>
  text.length > MAX_SENTENCE
    ? undefined
    : plainAnswer(normalize(text).tokens.map(({ folded }) => canonical(folded)));

/** Words that are a command whatever was said before, such as each of several lines may be. */
export function isWholeCommand(text: string, context: ReadingContext): boolean {
  const found = findIn(text, { ...context, talk: undefined });
  return plainCommand(found.words) !== undefined || shortCommand(found)?.kind === 'do';
}

/** What is asked of records by what they have in common, and nothing else of a text. */
export const readListCommand = (text: string, context: ReadingContext): Decision =>
  text.length > MAX_SENTENCE
    ? TOO_LONG
    : withRate(text, (words) => {
        const found = findIn(words, context);
        return listCommand(found) ?? { kind: 'lost', writing: found.writing, nearest: [] };
      });

const TOO_LONG: Decision = { kind: 'too-long', writing: 'en' };

/** Reads what somebody said, in the light of what was said before. */
export function read(text: string, context: Context): Decision {
  return text.length > MAX_SENTENCE ? TOO_LONG : withRate(text, (words) => readSentence(words, context));
}

function readSentence(text: string, context: Context): Decision {
  const found = findIn(text, context);
  const told =
    twoTextsCommand(found) ?? contactAgainCommand(found) ?? listCommand(found) ?? detailTold(found);
  if (told) return told;
  const decision =
    answerTo(found) ??
    undone(found) ??
    corrected(found) ??
    recast(found) ??
    retimed(found) ??
    againFor(found) ??
    readOrders(found, context) ??
    askedForBoth(found, context) ??
    askedWork(found) ??
    doneBy(found) ??
    shortCommand(found) ??
    readParts(found, context) ??
    readWhole(found, context);
  return askingOthersNamed(askingUnread(anyOfThem(withAllTold(decision, found), found), found), found);
}

function readWhole(found: Found, { rank }: Context): Decision {
  const clues = cluesOf(found);
  const ranked = rank(clues);
  return decide(
    found,
    ranked,
    ranked[0]?.label === 'bulk' && isOfMany(found) ? likely(rank(ofOne(clues)), ranked) : ranked,
  );
}

/** Several acts in one sentence, where each part says surely what to do, and for whom. */
function readParts(found: Found, context: Context): Decision | undefined {
  if (ordersIn(found).length > 0) return undefined;
  const requests = partsOf(found).map((part) => sureAct(readWhole(findIn(part, context), context)));
  return requests.length > 0 && requests.every((request) => request !== undefined)
    ? { kind: 'do', writing: found.writing, requests }
    : undefined;
}

/** "throw Holly and Peter into prospecting" is no word of removing Holly. */
const REMOVES: ReadonlySet<Request['intent']> = new Set<Request['intent']>(['archive', 'delete']);

/** Several orders one after the other, each about the one before unless it names somebody; what is not sure is left over. */
function readOrders(found: Found, context: Context): Decision | undefined {
  if (found.talk.question || isAsked(found)) return undefined;
  const requests: Request[] = [];
  const open: string[] = [];
  let talk = found.talk;
  for (const order of ordersIn(found)) {
    const acts = actsIn(order, { ...context, talk });
    talk = talkAfter(acts, found, context);
    if (acts.every(isSure)) requests.push(...acts);
    else open.push(order);
  }
  const rest = open.join(', ');
  return requests.length > 0 && open.every(isOrder)
    ? { kind: 'do', writing: found.writing, requests, ...(rest !== '' && { rest }) }
    : undefined;
}

/** "Skip Ravi and remind me at 4", of two Ravis: what is ordered after it is for the one who is chosen. */
function askedForBoth(found: Found, context: Context): Decision | undefined {
  const [first = '', second = '', ...others] = ordersIn(found);
  if (found.talk.question || isAsked(found) || second === '' || others.length > 0) return undefined;
  const asked = readAlone(findIn(first, context), context);
  if (asked.kind !== 'ask' || asked.missing.kind !== 'who' || !asked.request.act) return undefined;
  const [one] = asked.missing.candidates;
  if (one === undefined || findIn(second, context).names.some(({ value }) => value.kind === 'record'))
    return undefined;
  const request: Request = { ...asked.request, who: { kind: 'records', records: [one] } };
  const talk = remember(found.talk, { kind: 'done', requests: [request] }, context.now);
  const [act, ...more] = actsIn(second, { ...context, talk });
  if (!act || more.length > 0 || !isSure(act)) return undefined;
  const { who: _, ...then } = act;
  return { ...asked, request: { ...asked.request, then } };
}

/** Whoever an order is about, the next one is about too; whom it leaves open, nobody is taken for. */
function talkAfter(acts: readonly Request[], { talk }: Found, { now }: Context): Talk {
  const [last] = acts.slice(-1);
  return last?.who?.kind === 'records'
    ? remember(talk, { kind: 'done', requests: [last] }, now)
    : { ...talk, about: [], recent: [] };
}

/** What one of several orders says; before the first, of each what happened: "Asha didn't pick up, Ravi replied". */
function actsIn(order: string, context: Context): readonly Request[] {
  const found = findIn(order, context);
  const told = readParts(found, context);
  const decision = told ?? readAlone(found, context);
  switch (decision.kind) {
    case 'do':
      return decision.requests;
    case 'ask':
      return [{ ...decision.request, act: false }];
    default:
      return [NOT_READ];
  }
}

const NOT_READ: Request = { intent: 'unknown', act: false };

/** What is done to several at once is asked about first; to be reminded of them is not. */
const isSure = ({ act, who, intent }: Request): boolean =>
  act && who?.kind === 'records' && (who.records.length === 1 || intent === 'remind');

function readAlone(found: Found, context: Context): Decision {
  const decision = shortCommand(found) ?? readWhole(found, context);
  return askingUnread(anyOfThem(withAllTold(decision, found), found), found);
}

function sureAct(decision: Decision): Request | undefined {
  const [request] = decision.kind === 'do' ? decision.requests : [];
  return request?.act === true && request.who?.kind === 'records' && !REMOVES.has(request.intent)
    ? request
    : undefined;
}

function withAllTold(decision: Decision, found: Found): Decision {
  const told = (request: Request): Request => withTold(withSaidBefore(request, found), found);
  switch (decision.kind) {
    case 'do':
    case 'propose':
      return { ...decision, requests: decision.requests.map(told) };
    case 'ask':
      return { ...decision, request: told(decision.request) };
    default:
      return decision;
  }
}
