import type { RecordId } from '../../domain/ids.ts';
import type { Decision, Request } from '../../domain/request.ts';
import { NO_TALK, remember, type OpenQuestion, type Shown, type Talk } from '../../domain/talk.ts';
import type { CorpusFolder, CorpusLine } from './corpus.ts';

/** How what the seller said earlier was read, and whom it may have been about where that was left open. */
export type Earlier = { readonly request: Request; readonly candidates?: readonly RecordId[] };
export type ReadEarlier = (text: string, talk: Talk) => Earlier | undefined;

/** What a decision is about first of all. */
export function earlierIn(decision: Decision): Earlier | undefined {
  switch (decision.kind) {
    case 'do':
    case 'propose': {
      const [request] = decision.requests;
      return request && { request };
    }
    case 'ask': {
      const { request, missing } = decision;
      return { request, ...(missing.kind === 'who' && { candidates: missing.candidates }) };
    }
    default:
      return undefined;
  }
}

/** The talk as it stands when a line is said, from the lines and marks before it. */
export function talkOfLine(line: CorpusLine, folder: CorpusFolder, readEarlier: ReadEarlier): Talk {
  const [talk] = line.before.reduce<Heard>(
    (before, said) => after(said, before, folder, readEarlier),
    [NO_TALK, []],
  );
  return line.last === null ? talk : { ...talk, about: aboutIn(talk, line.last as RecordId) };
}

/** Who was named together stays together. */
const aboutIn = ({ about }: Talk, last: RecordId): readonly RecordId[] =>
  about.includes(last) ? about : [last];

/** The talk, and whom the last sentence left open. */
type Heard = readonly [Talk, readonly RecordId[]];

function after(said: string, [talk, open]: Heard, folder: CorpusFolder, readEarlier: ReadEarlier): Heard {
  const mark = /^\[(\w+)(?::| )(.*)\]$/su.exec(said);
  if (!mark) {
    const { question: _, ...answered } = talk;
    const earlier = readEarlier(said, talk);
    return earlier
      ? [
          remember({ ...answered, at: 0 }, { kind: 'done', requests: [earlier.request] }, 0),
          earlier.candidates ?? [],
        ]
      : [answered, []];
  }
  const [, kind = '', text = ''] = mark;
  return [afterMark(kind, text.trim(), talk, recordsIn(text, folder), open), []];
}

function afterMark(
  kind: string,
  text: string,
  talk: Talk,
  named: readonly RecordId[],
  open: readonly RecordId[],
): Talk {
  if (kind === 'asked' || (kind === 'shown' && (ASKS.test(text) || CHOICES.test(text)))) {
    const records = named.length === 0 && WHICH.test(text) ? open : named;
    return remember(
      { ...talk, ...(records.length > 1 ? { list: records } : {}) },
      { kind: 'asked', question: questionIn(text, records, talk) },
      0,
    );
  }
  if (kind === 'shown' && !IS_DONE.test(text))
    return remember(talk, { kind: 'shown', what: shownIn(text), records: named }, 0);
  const done = doneIn(text, named, talk);
  return done ? remember(talk, { kind: 'done', requests: [done] }, 0) : talk;
}

/** "which one?", "kaun sa Ravi?" */
const WHICH = /^(?:which|kaun\p{L}*|kis\p{L}*|कौन\S*|किस\S*)(?=[\s?]|$)/iu;

const IS_DONE = /^\s*saved\b|\bkept for\b/iu;
/** A card to choose from is a question, however it is put. */
const CHOICES = /^choices\b/iu;
const ASKS = /\?|\b(?:yes|haan|enroll|ok) \/|\/ (?:cancel|no)\b|^confirm/iu;

function questionIn(text: string, records: readonly RecordId[], talk: Talk): OpenQuestion {
  const [pending = { intent: 'unknown', act: true } satisfies Request] = talk.last ?? [];
  const kind = /until when|when |kab|what day|which day/iu.test(text)
    ? 'when'
    : records.length > 1 && (CHOICES.test(text) || /\b1 |\bor\b|which|kaun|कौन|किस|\||who/iu.test(text))
      ? 'who'
      : ASKS_FOR_A_TEMPLATE.test(text)
        ? 'template'
        : records.length === 0 && ASKS_WHO.test(text)
          ? 'who'
          : 'confirm';
  const request: Request = {
    ...(kind === 'template' ? { ...pending, intent: 'enroll' as const } : pending),
    act: true,
    ...(records.length > 0 && kind !== 'who' ? { who: { kind: 'records', records } } : {}),
  };
  const options =
    kind === 'who'
      ? records.map((record): Request => ({ ...request, who: { kind: 'records', records: [record] } }))
      : kind === 'confirm'
        ? [request]
        : [];
  return { kind, request, options };
}

const ASKS_FOR_A_TEMPLATE =
  /(?:which|what|kaun\p{L}*|कौन\S*(?: सा)?) (?:template|sequence|टेम्पलेट|सीक्वेंस)|^(?:template|टेम्पलेट)\?|^choices (?:[a-z]+-)+[a-z]+/iu;
const ASKS_WHO =
  /^(?:for )?(?:who|whom|which (?:one|lead|contact|record|account)|kaun\p{L}*|kisk\p{L}*|किस\S*|कौन\S*)(?= |\?|$)/iu;

const shownIn = (text: string): Shown =>
  /daily card|today/iu.test(text)
    ? 'daily-card'
    : /draft|email to|mail to|script/iu.test(text)
      ? 'draft'
      : /templates/iu.test(text)
        ? 'templates'
        : /template|steps/iu.test(text)
          ? 'template'
          : /summary|enrolled|replied,|%/iu.test(text)
            ? 'summary'
            : /settings/iu.test(text)
              ? 'settings'
              : /\||\b1 /u.test(text)
                ? 'list'
                : 'record';

const DONE: readonly (readonly [RegExp, Pick<Request, 'intent' | 'outcome' | 'reason'>])[] = [
  // Whatever the template is called.
  [/\benrolled in\b/iu, { intent: 'enroll' }],
  [/no[- ]answer/iu, { intent: 'outcome', outcome: 'no-answer' }],
  [/voicemail/iu, { intent: 'outcome', outcome: 'voicemail' }],
  [/busy/iu, { intent: 'outcome', outcome: 'busy' }],
  [/wrong number/iu, { intent: 'outcome', outcome: 'wrong-number' }],
  [/bounced/iu, { intent: 'outcome', outcome: 'bounced' }],
  [/no-show|show up/iu, { intent: 'outcome', outcome: 'no-show' }],
  [/repl/iu, { intent: 'outcome', outcome: 'replied' }],
  [/answered/iu, { intent: 'outcome', outcome: 'answered' }],
  [/\bsent\b/iu, { intent: 'outcome', outcome: 'sent' }],
  [/\bheld\b/iu, { intent: 'outcome', outcome: 'held' }],
  [/call later/iu, { intent: 'outcome', outcome: 'call-later' }],
  [/out of office/iu, { intent: 'outcome', outcome: 'out-of-office' }],
  [/meeting/iu, { intent: 'outcome', outcome: 'meeting-scheduled' }],
  [/snooze/iu, { intent: 'snooze' }],
  [/pause/iu, { intent: 'pause' }],
  [/resume/iu, { intent: 'resume' }],
  [/skip/iu, { intent: 'skip' }],
  [/unenroll|taken out/iu, { intent: 'unenroll' }],
  [/enroll/iu, { intent: 'enroll' }],
  [/won\b/iu, { intent: 'end', reason: 'won' }],
  [/lost\b/iu, { intent: 'end', reason: 'lost' }],
  [/ended|closed/iu, { intent: 'end', reason: 'other' }],
  [/remind/iu, { intent: 'remind' }],
  [/note/iu, { intent: 'note' }],
  [/leave/iu, { intent: 'leave' }],
  [/done/iu, { intent: 'outcome', outcome: 'done' }],
];

/** "[done: Raj Malhotra replied]", "[pressed Skip on Fischer Optik]" */
function doneIn(text: string, records: readonly RecordId[], talk: Talk): Request | undefined {
  const meaning = DONE.find(([words]) => words.test(text))?.[1];
  if (!meaning) return undefined;
  const who = records.length > 0 ? records : talk.about;
  const [last] = talk.last ?? [];
  const same = last?.intent === meaning.intent ? last : {};
  return {
    ...same,
    ...meaning,
    act: true,
    ...(who.length > 0 ? { who: { kind: 'records', records: who } } : {}),
  };
}

/** The records that are named in a mark, in its order, the longer name first where one begins with another. */
function recordsIn(text: string, { records }: CorpusFolder): readonly RecordId[] {
  const names = records.map(({ name }) => name).sort((one, other) => other.length - one.length);
  let rest = text;
  const found: { readonly at: number; readonly name: string }[] = [];
  for (const name of names) {
    const at = rest.indexOf(name);
    if (at < 0) continue;
    found.push({ at, name });
    rest = rest.slice(0, at) + ' '.repeat(name.length) + rest.slice(at + name.length);
  }
  return found.sort((one, other) => one.at - other.at).map(({ name }) => name as RecordId);
}
