import { setImmediate } from 'node:timers/promises';
import type { RecordId, TemplateId } from '../../domain/ids.ts';
import type { Intent } from '../../domain/intents.ts';
import type { SalesRecord } from '../../domain/record.ts';
import type { Decision, Missing, Request, Writing } from '../../domain/request.ts';
import { remember, talkAt, type Talk, type TalkEvent } from '../../domain/talk.ts';
import { sayIn } from '../../language/say.ts';
import type { Rank } from '../../language/understand/ranker/rank.ts';
import { isWholeCommand, read } from '../../language/understand/read.ts';
import { templateUse } from '../../language/asked/template-use.ts';
import { normalize } from '../../language/understand/sentence/normalize.ts';
import { spotNames } from '../../language/understand/names/spot-names.ts';
import type { Sentence } from '../../language/understand/sentence/sentence.ts';
import { rolesByRequest } from '../administration/roles-by-request.ts';
import { askedOfLeave } from '../administration/settings-by-request.ts';
import { understoodOf } from '../feedback/understood.ts';
import { unknownColleague } from '../finding/find-colleague.ts';
import { readByModel } from '../model-reading/read-by-model.ts';
import type { Message } from '../ports/messenger.ts';
import { recordById } from '../records/browsing.ts';
import { newestTemplates } from '../turn/services.ts';
import { FIRST, partOf, wasDone } from '../turn/once.ts';
import type { Turn } from '../turn/turn.ts';
import { askedOfDraft } from './asked-of-draft.ts';
import { asQuestion } from './as-question.ts';
import { asksFirst } from './asks-first.ts';
import { askFor, confirm, proposeReadings, type Asked } from './ask.ts';
import { didInstead } from './instead.ts';
import { lostCard } from './lost.ts';
import { mustBeConfirmed } from './must-be-confirmed.ts';
import { strangerIn } from './stranger.ts';
import { aboutMany, isAboutMany } from './many.ts';
import { narrowed } from './narrow.ts';
import { perform } from './perform.ts';
import { talkInReply } from './quoted.ts';
import { oneAfterTheOther } from './one-after-the-other.ts';
import { plain, withWords } from './read-on.ts';
import { contextOf } from './reading-context.ts';
import { withSuggestions } from './suggestions.ts';
import { nameableIn } from './vocabulary.ts';

/** What is answered, and what to remember of it. */
type Answered = { readonly messages: readonly Message[]; readonly events: readonly TalkEvent[] };

/**
 * Reads a sentence and does, proposes or asks what it says; in the language that it was written in. Without a message
 * where another delivery of it did all that.
 */
export async function answer(
  turn: Turn,
  text: string,
  rank: Rank,
): Promise<{ readonly messages: readonly Message[]; readonly talk: Talk; readonly rest?: string }> {
  const now = turn.now.getTime();
  const talk = talkInReply(talkAt(turn.person.talk, now), turn.quoted);
  const { decision, records, names, namesSomebody } = await readNow(turn, text, { talk, rank });
  // What was done may read otherwise now.
  if (decision.kind !== 'do' && (await wasDone(partOf(turn, FIRST)))) return { messages: [], talk };
  await setImmediate();
  const spoken = speaking(turn, decision.writing);
  const ofDraft = namesSomebody ? undefined : await askedOfDraft(spoken, talk, { decision, text });
  if (ofDraft) return { messages: ofDraft, talk };
  const unread = { sentence: text, writing: decision.writing, spotted: records.map(({ id }) => id) };
  const byModel = decision.kind === 'lost' ? await readByModel(turn, unread) : undefined;
  const { messages, events } = byModel
    ? await proposedByModel(spoken, byModel)
    : await answerTo(spoken, decision, text);
  const labels = byModel && { aiGenerated: true as const, feedback: understoodOf(decision, text, names) };
  const heard = [...events, ...shownIn(messages)].reduce((so, event) => remember(so, event, now), talk);
  return {
    messages: suggested(messages, decision, spoken).map((message) => ({ ...message, ...labels })),
    talk: heard,
    ...(decision.kind === 'do' && decision.rest !== undefined && { rest: decision.rest }),
  };
}

async function readNow(turn: Turn, text: string, { talk, rank }: { talk: Talk; rank: Rank }) {
  const { vocabulary, records, names } = await nameableIn(turn, text, talk);
  // Reading takes milliseconds too, where thousands of names are alike.
  await setImmediate();
  const titles = new Map(records.map(({ id, title }) => [id, title]));
  const context = {
    ...contextOf(turn, vocabulary, talk),
    fits: fitsIn(turn, records),
    titleOf: (record: RecordId) => titles.get(record),
    rank,
  };
  const reading = (words: string) => read(words, context);
  const namesIn = (sentence: Sentence) => spotNames(sentence, vocabulary, context.mentioned);
  const found =
    plain(text) ?? asksFirst(text, context) ?? templateUse(text, { read: reading, namesIn }) ?? reading(text);
  const namesSomebody = namesIn(normalize(text)).some(({ value }) => value.kind !== 'template');
  return { decision: withWords(found, text), records, names, namesSomebody };
}

/** Whether a sentence asks to enroll, and for nothing else. */
export async function asksToEnroll(turn: Turn, text: string, rank: Rank): Promise<boolean> {
  const talk = talkAt(turn.person.talk, turn.now.getTime());
  const { decision } = await readNow(turn, text, { talk, rank });
  const isIt = ({ intent, act, then }: Request) => intent === 'enroll' && act && then === undefined;
  switch (decision.kind) {
    case 'do':
      return decision.rest === undefined && decision.requests.every(isIt);
    case 'ask':
      return isIt(decision.request);
    default:
      return false;
  }
}

/** Below the last message, where nothing else is asked. */
function suggested(messages: readonly Message[], decision: Decision, { viewer }: Turn): readonly Message[] {
  const intent = decision.kind === 'do' ? decision.requests.at(-1)?.intent : undefined;
  const last = messages.at(-1);
  return intent && last ? [...messages.slice(0, -1), withSuggestions(last, intent, viewer.say)] : messages;
}

/** Whether each of the lines is a command of its own. */
export async function areCommands(turn: Turn, lines: readonly string[]): Promise<boolean> {
  const { talk } = turn.person;
  const { vocabulary } = await nameableIn(turn, lines.join(' '), talkAt(talk, turn.now.getTime()));
  const context = contextOf(turn, vocabulary, talkAt(talk, turn.now.getTime()));
  return lines.every((line) => isWholeCommand(line, context));
}

/** A template takes one type of record; of one that is not among the records that may be named, nothing is known. */
function fitsIn({ services }: Turn, records: readonly SalesRecord[]) {
  const types = new Map(records.map(({ id, type }) => [id, type]));
  const wanted = new Map(newestTemplates(services).map(({ id, recordType }) => [id, recordType]));
  return (record: RecordId, template: TemplateId): boolean =>
    !types.has(record) || types.get(record) === wanted.get(template);
}

/** Hindi in Latin letters may be answered in either language, so the person's own stays. */
const speaking = (turn: Turn, writing: Writing): Turn =>
  writing === 'hinglish' ? turn : { ...turn, viewer: { ...turn.viewer, say: sayIn(writing) } };

async function answerTo(turn: Turn, decision: Decision, text: string): Promise<Answered> {
  switch (decision.kind) {
    case 'do':
      return doAll(turn, decision.requests);
    case 'propose': {
      const [first, ...others] = decision.requests.filter(isProposable);
      return first ? asking(await proposeReadings(turn, [first, ...others])) : lostAbout(turn, undefined, []);
    }
    case 'ask': {
      const { request, missing } = await narrowed(turn, decision.request, decision.missing);
      const stranger = missing?.kind === 'seller' ? await strangerIn(turn, text) : undefined;
      if (stranger !== undefined) return { messages: [unknownColleague(turn, stranger)], events: [] };
      const asked = missing && (await askFor(turn, request, missing));
      const only = asked && onlyAnswerOf(asked);
      if (only) return doAll(turn, [{ ...only, act: request.act }]);
      if (asked) return asking(asked);
      const done = await doAll(turn, [request]);
      return missing && MAY_BE_NAMED.has(missing.kind)
        ? { ...done, events: [openFor(request, missing)] }
        : done;
    }
    case 'lost':
      return lostAbout(turn, decision.record, decision.nearest);
    case 'too-long':
      return { messages: [{ kind: 'text', text: turn.viewer.say('talk.too-long') }], events: [] };
  }
}

/** What has one answer is not asked; whom a name means is, and who is meant by one that nobody has. */
function onlyAnswerOf({ question: { kind, request, options } }: Asked): Request | undefined {
  const [only, ...others] = options;
  const isSure = kind === 'template' || (kind === 'seller' && (request.strangers ?? []).length === 0);
  return isSure && others.length === 0 ? only : undefined;
}

/** Where there is nothing to choose from, a name alone answers what the card asks. */
const openFor = (request: Request, { kind }: Missing): TalkEvent => ({
  kind: 'asked',
  question: { kind, request: { ...request, act: true }, options: [] },
});

const MAY_BE_NAMED: ReadonlySet<Missing['kind']> = new Set<Missing['kind']>(['who', 'template']);

const asking = ({ message, question }: Asked): Answered => ({
  messages: [message],
  events: [{ kind: 'asked', question }],
});

async function proposedByModel(turn: Turn, requests: readonly Request[]): Promise<Answered> {
  const [first, ...others] = requests;
  return first ? asking(await proposeReadings(turn, [first, ...others])) : lostAbout(turn, undefined, []);
}

/** One after the other, since the second may build on the first; what has to be confirmed is asked for. */
async function doAll(turn: Turn, said: readonly Request[]): Promise<Answered> {
  const requests = said.flatMap(oneAfterTheOther);
  const messages: Message[] = [];
  for (const [place, request] of requests.entries()) {
    const did = await didInstead(partOf(turn, place), request, (one) => answerOne(one, request));
    if (!did) continue;
    const { undone, message, question } = did;
    messages.push(...undone, message);
    if (question) return { messages, events: [{ kind: 'asked', question }] };
  }
  return { messages, events: [{ kind: 'done', requests }] };
}

async function answerOne(turn: Turn, said: Request): Promise<Pick<Asked, 'message'> & Partial<Asked>> {
  const request = said.act ? said : asQuestion(said);
  if (isAboutMany(request)) return aboutMany(turn, request);
  if (request.intent === 'roles') return rolesByRequest(turn, request);
  const asked = askedOfLeave(turn, request);
  if (asked) return asked;
  return mustBeConfirmed(request, turn.viewer.today)
    ? confirm(turn, request)
    : { message: await perform(turn, request) };
}

/** Nobody is offered to chat, or to answer a question that was not asked. */
const isProposable = ({ intent }: Request): boolean => !NO_PROPOSALS.has(intent);

const NO_PROPOSALS: ReadonlySet<Intent> = new Set(['unknown', 'small-talk', 'yes', 'no', 'choose', 'bulk']);

async function lostAbout(
  turn: Turn,
  record: Extract<Decision, { kind: 'lost' }>['record'],
  nearest: readonly Intent[],
): Promise<Answered> {
  return {
    messages: [record === undefined ? lostCard(turn, nearest) : await recordById(turn, record)],
    events: [],
  };
}

const listIn = (message: Message) => (message.kind === 'card' ? message.list : undefined);

/** What the cards of an answer show can be talked about next. */
const shownIn = (messages: readonly Message[]): readonly TalkEvent[] =>
  messages.flatMap((message): readonly TalkEvent[] => {
    const records = message.kind === 'card' ? (message.about ?? []) : [];
    return records.length === 0
      ? []
      : [{ kind: 'shown', what: records.length === 1 ? 'record' : 'list', records, list: listIn(message) }];
  });
