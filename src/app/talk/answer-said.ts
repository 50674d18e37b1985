import { noticeCard } from '../../cards/kit/choice-card.ts';
import { sayIn } from '../../language/say.ts';
import { plainAnswerIn } from '../../language/understand/read.ts';
import { isOnlySmallTalk } from '../../language/asked/small-talk.ts';
import type { Rank } from '../../language/understand/ranker/rank.ts';
import { isDevanagari } from '../../domain/phonetic-key.ts';
import { aboutDraft, NO_TALK, talkAt, type Talk } from '../../domain/talk.ts';
import type { Said } from '../ports/conversation.ts';
import type { Message } from '../ports/messenger.ts';
import { colleagueSaid } from '../../language/asked/may-i-said.ts';
import { answerInWords } from '../etiquette/answer-colleague.ts';
import { mayIByWords } from '../etiquette/may-i-by-request.ts';
import { press } from '../press.ts';
import { draftFromFile } from '../authoring/template-file.ts';
import { readForDraft } from '../authoring/by-sentence.ts';
import { listedBelow } from '../../language/lists-and-tags/entries-in-rows.ts';
import { pasteDoNotContact } from '../importing/prepare-do-not-contact.ts';
import { prepareList } from '../importing/prepare-import.ts';
import { pastedList } from '../../importing/pasted-list.ts';
import { withRuleNamed } from '../rules/named-alone.ts';
import { receive, type Received } from '../receiving/receive.ts';
import { FIRST, once, partOf, wasDone } from '../turn/once.ts';
import type { Turn } from '../turn/turn.ts';
import { answer, areCommands, asksToEnroll } from './answer.ts';
import { asksAbout, type AsksAbout } from './asks-first.ts';
import { whyNotAgain } from './edited.ts';
import { draftIn } from './draft-shown.ts';
import { howThingsStand } from './how-things-stand.ts';
import { keepTalk } from './keep-talk.ts';
import { lostCard } from './lost.ts';
import { mainButtonOf } from './open-card.ts';
import { talkInReply } from './quoted.ts';
import { plain } from './read-on.ts';
import { saidBeside } from './said-beside.ts';

/** Answers all that was said, and keeps what was talked about. */
export async function answerSaid(turn: Turn, said: Said, rank: Rank): Promise<readonly Message[]> {
  const spoken = speakingHindi(turn, said.text);
  const notAgain = said.edited && (await whyNotAgain(spoken, said.edited));
  if (notAgain) return [notAgain];
  const received = await receive(spoken, said);
  if (received.kind !== 'not-read') return afterFile(turn, received, said.text);
  const messages = [...received.messages];
  if (said.text === '') return messages.length > 0 ? messages : [lostCard(turn, [])];
  if (said.file !== undefined) return [...messages, ...(await pastedTemplate(turn, said.file))];
  const listed = listedBelow(said.text);
  if (listed) return [...messages, ...(await pastedEntries(turn, listed))];
  const list = pastedList(said.text);
  if (list !== undefined) return [...messages, ...(await pastedRows(turn, list, said.text))];
  const lines = await commandsIn(turn, said.text);
  let done = 0;
  for (const [place, line] of lines.entries()) {
    const now = place === 0 ? turn : await asItIsNow(turn);
    const answered = await answerLine(partOf(now, place), line, rank);
    if (answered.length === 0) done += 1;
    messages.push(...answered);
  }
  return done > 0 ? [await howThingsStand(turn), ...messages] : messages;
}

/** What was done with a file may be confirmed by a plain yes, and leaves any question before it behind. */
async function afterFile(
  turn: Turn,
  { kind, messages }: Received,
  words: string,
): Promise<readonly Message[]> {
  if (kind === 'done-before') return [await howThingsStand(turn), ...messages];
  const at = turn.now.getTime();
  const { question, button, ...before } = talkAt(turn.person.talk, at);
  const open = mainButtonOf(messages[0]);
  const beside = await saidBeside(turn, words);
  await keepTalk(turn, { ...before, at, list: [], ...(open && { button: open }) });
  return [...messages, ...beside];
}

/** The one before may have changed who is talking, and what was talked about. */
async function asItIsNow(turn: Turn): Promise<Turn> {
  const { services, person } = turn;
  return { ...turn, person: (await services.store.person(person.tenant, person.id)) ?? person };
}

/** Nothing where another delivery of the line did what it says. */
async function answerLine(turn: Turn, text: string, rank: Rank): Promise<readonly Message[]> {
  const { question, button, ...before } = talkInReply(
    talkAt(turn.person.talk, turn.now.getTime()),
    turn.quoted,
  );
  const plainly = button && !question ? plainAnswerIn(text) : undefined;
  if (plainly) {
    const pressed = plainly === 'yes' ? button : { verb: 'cancel', what: 'request' };
    const spoken = partOf(speakingHindi(turn, text), FIRST);
    const message = await once(spoken, (one) => press(one, pressed));
    const next = mainButtonOf(message?.then?.at(-1));
    await keepTalk(turn, { ...before, at: turn.now.getTime(), ...(next && { button: next }) });
    return message ? allOf(message) : [];
  }
  const about = await asksAbout(turn, text);
  if (about) return askAbout(speakingHindi(turn, text), about, rank);
  const toColleague = question || button ? undefined : await answerToColleague(turn, text);
  if (toColleague) return [toColleague];
  const edits = question ? undefined : await answerOfDraft(turn, text);
  if (edits) return edits;
  const said = question ? text : await withRuleNamed(turn, text);
  const { messages, talk, rest } = await answer(turn, said, rank);
  const open = talk.question ? undefined : mainButtonOf(messages.at(-1));
  const draft = draftIn(messages);
  await keepTalk(turn, { ...talk, ...(open && { button: open }), ...(draft && aboutDraft(draft)) });
  if (rest === undefined) return messages;
  return [...messages, ...(await answerLine(partOf(await asItIsNow(turn), 'rest'), rest, rank))];
}

/** Only the answer to a click has others that follow it. */
const allOf = ({ then = [], ...first }: Message): readonly Message[] => [first, ...then];

/** "Ask Megan if I may enroll Ravi in webinar": proposes it, and asks her about that. */
async function askAbout(turn: Turn, { name, rest }: AsksAbout, rank: Rank): Promise<readonly Message[]> {
  const { viewer } = turn;
  if (!(await asksToEnroll(turn, rest, rank))) return [noticeCard(viewer.say.runs('may-i.only'), [], viewer)];
  const proposed = await answerLine(partOf(turn, 'rest'), rest, rank);
  const now = await asItIsNow(turn);
  if (now.person.talk?.button?.verb !== 'enroll') return proposed;
  const asked = await once(partOf(now, FIRST), (one) => mayIByWords(one, name));
  return asked ? [asked] : [];
}

/** What a colleague is asked by a message may be answered in words, unless something else is open. */
async function answerToColleague(turn: Turn, text: string): Promise<Message | undefined> {
  const said = colleagueSaid(text, turn.viewer.today);
  return said && once(partOf(speakingHindi(turn, text), FIRST), (one) => answerInWords(one, said));
}

/** The text of a template becomes a draft, which sentences can change from then on. */
async function pastedTemplate(turn: Turn, text: string): Promise<readonly Message[]> {
  const message = await once(partOf(turn, FIRST), (one) => draftFromFile(one, text, 'template.yaml'));
  const draft = message && draftIn([message]);
  const at = turn.now.getTime();
  if (draft) await keepTalk(turn, { ...talkAt(turn.person.talk, at), at, ...aboutDraft(draft) });
  return [message ?? (await howThingsStand(turn))];
}

/** Emails and domains to contact no more. */
async function pastedEntries(turn: Turn, listed: Listed): Promise<readonly Message[]> {
  const message = await once(partOf(turn, FIRST), (one) => pasteDoNotContact(one, listed));
  const kind = message ? 'handled' : 'done-before';
  return afterFile(turn, { kind, messages: message ? [message] : [] }, '');
}

type Listed = Parameters<typeof pasteDoNotContact>[1];

/** Takes the way of a list in a file. */
async function pastedRows(turn: Turn, list: string, text: string): Promise<readonly Message[]> {
  const [words = ''] = text.split('\n');
  const file = { kind: 'csv', content: Buffer.from(list) } as const;
  const name = turn.viewer.say('import.pasted');
  const message = await once(partOf(turn, FIRST), (one) => prepareList(one, file, { name, words }));
  return afterFile(
    turn,
    message ? { kind: 'handled', messages: [message] } : { kind: 'done-before', messages: [] },
    words,
  );
}

/** What is said of the draft that is open; undefined where something else is meant. */
async function answerOfDraft(turn: Turn, text: string): Promise<readonly Message[] | undefined> {
  const at = turn.now.getTime();
  const { button: _, ...talk } = talkAt(turn.person.talk, at);
  // Whoever answers a message about a customer means the customer.
  if (!talk.draft || turn.quoted?.length) return undefined;
  const spoken = partOf(speakingHindi(turn, text), FIRST);
  if (await wasDone(spoken)) return [];
  const message = await once(spoken, async (one) => {
    const act = talk.draft && (await readForDraft(one, talk.draft, text, besideDraft(talk)));
    return act?.();
  });
  if (!message) return undefined;
  const open = mainButtonOf(message);
  await keepTalk(turn, {
    ...talk,
    at,
    ...(open && { button: open }),
    ...aboutDraft(draftIn([message]) ?? talk.draft),
  });
  return [message];
}

const besideDraft = ({ shown, last = [] }: Talk) => ({
  isTalkedAbout: shown === 'draft',
  didSince: shown !== 'draft' && last.some(({ act }) => act),
});

/** Who writes in Devanagari is answered so; "ok" is said in every language. */
const speakingHindi = (turn: Turn, text: string): Turn =>
  isDevanagari(text) ? { ...turn, viewer: { ...turn.viewer, say: sayIn('hi') } } : turn;

/** More lines are a list, or a text. */
const MOST_LINES = 5;

/** The lines of a text where each is a command, without a greeting before them; else the text. */
async function commandsIn(turn: Turn, text: string): Promise<readonly string[]> {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length < 2 || lines.length > MOST_LINES || plain(text)) return [text];
  const said = lines.filter((line) => !isOnlySmallTalk(line));
  return (await areCommands({ ...turn, person: { ...turn.person, talk: NO_TALK } }, said)) ? said : [text];
}
