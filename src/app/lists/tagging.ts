import { noticeCard } from '../../cards/kit/choice-card.ts';
import { askToTag, taggedCard } from '../../cards/lists/list-cards.ts';
import type { RecordId } from '../../domain/ids.ts';
import type { LastChange } from '../../domain/person.ts';
import { hasTag, isOwn, withoutTag, withTag, type SalesRecord } from '../../domain/record.ts';
import type { RecordList } from '../../domain/record-list.ts';
import type { Request } from '../../domain/request.ts';
import { talkAt } from '../../domain/talk.ts';
import { tagIn, tagSaid } from '../../language/lists-and-tags/tag-said.ts';
import { inOneLine } from '../../language/lists.ts';
import { isTooLate } from '../acting/apply-event.ts';
import { findRecord } from '../finding/find-record.ts';
import type { Message } from '../ports/messenger.ts';
import { inSlices } from '../turn/in-slices.ts';
import { mayActFor } from '../turn/rights.ts';
import type { Turn } from '../turn/turn.ts';
import { countIn, idsIn, listMeant } from './list-meant.ts';
import { nobodyFrom } from './show-list.ts';

type Tagging = { readonly did: 'add' | 'remove'; readonly tag: string };

/** More are asked about first. */
const MOST_AT_A_WORD = 10;
/** One undo remembers each of them. */
const MOST = 2_000;
/** Saved together. */
const PART = 200;

/** "tag Asha and Ravi as expo", "remove the tag expo from everyone at Fabrikam" */
export async function tagByRequest(turn: Turn, { words = '' }: Request): Promise<Message> {
  const said = tagSaid(words);
  if (!said) return howToTag(turn);
  const tagging = { did: said.kind, tag: said.tag };
  if ('list' in said.of) return tagList(turn, tagging, said.of.list);
  const { records, notes } = await recordsCalled(turn, said.of.names);
  return tagNow(turn, tagging, records, notes);
}

const howToTag = ({ viewer }: Turn): Message => noticeCard(viewer.say.runs('tags.how'), [], viewer);

async function tagList(turn: Turn, tagging: Tagging, said: RecordList): Promise<Message> {
  const list = await listMeant(turn, said);
  if (!list) return nobodyFrom(turn, said);
  const count = await countIn(turn, list);
  if (count > MOST) return tooMany(turn);
  return count > MOST_AT_A_WORD
    ? askToTag({ ...tagging, list, count }, [], turn.viewer)
    : pressTag(turn, { ...tagging, list });
}

/** Whoever is on the list by then. */
export async function pressTag(
  turn: Turn,
  {
    did,
    tag: typed,
    list,
    records = [],
  }: Tagging & {
    readonly list?: RecordList | undefined;
    readonly records?: readonly RecordId[] | undefined;
  },
): Promise<Message> {
  const tag = tagIn(typed);
  if (tag === undefined) return { kind: 'text', text: turn.viewer.say('refused.not-understood') };
  const ids = list ? await idsIn(turn, list, MOST + 1) : records;
  if (ids.length > MOST) return tooMany(turn);
  const { store } = turn.services;
  const found = await inSlices(ids, (part) => store.records(turn.person.tenant, part));
  return tagNow(turn, { did, tag }, found, []);
}

const tooMany = ({ viewer }: Turn): Message =>
  noticeCard(viewer.say.runs('tags.too-many', { most: MOST }), [], viewer);

async function tagNow(
  turn: Turn,
  { did, tag }: Tagging,
  all: readonly SalesRecord[],
  notes: readonly string[],
): Promise<Message> {
  const { viewer, now } = turn;
  const { say } = viewer;
  const known = all.filter(({ archived }) => !archived);
  if (known.length === 0)
    return noticeCard(
      say.runs('tags.nobody'),
      [],
      viewer,
      notes.map((text) => ({ text })),
    );
  const mine = known.filter((record) => mayChange(turn, record));
  const changed = mine.filter((record) => hasTag(record, tag) === (did === 'remove'));
  const left = known.length - mine.length;
  const told = [...notes, ...(left > 0 ? [say('tags.of-others', { count: left })] : [])];
  if (changed.length === 0) {
    const nothing =
      mine.length === 0 ? 'tags.nobody' : did === 'add' ? 'tags.nothing-added' : 'tags.nothing-removed';
    return noticeCard(
      say.runs(nothing, { tag }),
      [],
      viewer,
      told.map((text) => ({ text })),
    );
  }
  const records = changed.map(({ id }) => id);
  await save(turn, changed.map(changedBy(did, tag)), {
    at: now.toISOString(),
    kind: 'tags',
    did,
    tag,
    records,
  });
  return taggedCard({ did, tag, names: namesOf(changed, turn) }, told, viewer);
}

const changedBy = (did: Tagging['did'], tag: string) => (record: SalesRecord) =>
  did === 'add' ? withTag(record, tag) : withoutTag(record, tag);

/** A record of nobody is anyone's; that of a seller whom one leads is, too. */
const mayChange = (turn: Turn, record: SalesRecord): boolean =>
  isOwn(record, turn.person) || (record.owner !== undefined && mayActFor(turn, record.owner));

const FEW = 5;

const namesOf = (records: readonly SalesRecord[], { viewer: { say } }: Turn): string =>
  records.length > FEW
    ? say('tags.many', { count: records.length })
    : inOneLine(
        records.map(({ name }) => name),
        say.language,
      );

/** In parts, the first with what an undo needs; each is done whole. */
async function save(turn: Turn, records: readonly SalesRecord[], lastChange: LastChange | undefined) {
  const { services, person } = turn;
  const { lastChange: _, ...rest } = (await services.store.person(person.tenant, person.id)) ?? person;
  let people = [{ ...rest, ...(lastChange && { lastChange }) }];
  await inSlices(
    records,
    async (part) => {
      await services.store.commit(person.tenant, { records: part, ...(people.length > 0 && { people }) });
      people = [];
      return [];
    },
    PART,
  );
}

/** Puts it back on those that had it, or off those that hadn't, as far as it still is as it was left. */
export async function undoTags(
  turn: Turn,
  change: Extract<LastChange, { readonly kind: 'tags' }>,
): Promise<Message> {
  const { services, person, viewer } = turn;
  if (isTooLate(change, turn)) return { kind: 'text', text: viewer.say('refused.too-late-to-undo') };
  const { did, tag, records } = change;
  const found = await inSlices(records, (part) => services.store.records(person.tenant, part));
  const back = found.filter((record) => mayChange(turn, record) && hasTag(record, tag) === (did === 'add'));
  await save(turn, back.map(changedBy(did === 'add' ? 'remove' : 'add', tag)), undefined);
  return noticeCard(viewer.say.runs('tags.undone', { tag, count: back.length }), [], viewer);
}

type Called = { readonly records: readonly SalesRecord[]; readonly notes: readonly string[] };

/** Whoever is called so; a pronoun is for whom the talk was about. */
async function recordsCalled(turn: Turn, names: readonly string[]): Promise<Called> {
  const each = await Promise.all(names.map((name) => recordCalled(turn, name)));
  const records = each.flatMap(({ records: found }) => found);
  return {
    records: [...new Map(records.map((record) => [record.id, record])).values()],
    notes: each.flatMap(({ notes }) => notes),
  };
}

async function recordCalled(turn: Turn, name: string): Promise<Called> {
  const { services, person, viewer, now } = turn;
  const { about, list } = talkAt(person.talk, now.getTime());
  if (PRONOUNS.test(name)) {
    const meant = MANY.test(name) && list.length > 1 ? list : about;
    return { records: await services.store.records(person.tenant, meant), notes: [] };
  }
  const found = await findRecord(turn, name);
  if (found.kind === 'one') return { records: [found.record], notes: [] };
  const mine = found.kind === 'many' ? found.records.filter(({ owner }) => owner === person.id) : [];
  if (mine.length === 1) return { records: mine, notes: [] };
  const note =
    found.kind === 'many'
      ? viewer.say('tags.several', { words: name })
      : viewer.say('enroll.unknown-name', { words: name });
  return { records: [], notes: [note] };
}

const PRONOUNS =
  /^(?:her|him|them|it|these|those|this one|us|use|unhe|unhen|in|inko|unko|isko|usko|इसे|उसे|उन|उन्हें|इन|इन्हें|इनको|उनको|इस|उस)$/iu;
const MANY = /^(?:them|these|those|unhe|unhen|in|inko|unko|उन|उन्हें|इन|इन्हें|इनको|उनको)$/iu;
