import { nobodyCard } from '../../cards/action/many-card.ts';
import { leftOutLines, type LeftOut } from '../../cards/action/named-many.ts';
import { noticeCard } from '../../cards/kit/choice-card.ts';
import { MOST_AT_ONCE } from '../../cards/kit/action-parts.ts';
import type { SalesRecord } from '../../domain/record.ts';
import type { Group, Request } from '../../domain/request.ts';
import type { RecordList } from '../../domain/record-list.ts';
import { talkAt } from '../../domain/talk.ts';
import type { Template } from '../../domain/template.ts';
import { fold } from '../../language/words.ts';
import { isAtCompany } from '../acting/in-group.ts';
import type { Message } from '../ports/messenger.ts';
import type { Turn } from '../turn/turn.ts';
import { segmentCalled } from '../lists/segments.ts';
import { listOf } from '../lists/show-list.ts';
import { proposeList } from './enroll-list.ts';
import { proposeMany } from './enroll-many.ts';

/** More than can be enrolled at once, to say how many are left; those who don't fit the template are among them. */
const MOST_SEARCHED = 4 * MOST_AT_ONCE;

/** One confirmation for everyone at a company, or on the list that was just shown. */
export async function proposeGroup(
  turn: Turn,
  group: Group,
  template: Template | undefined,
  request: Request,
): Promise<Message> {
  const { say } = turn.viewer;
  const list = listIn(turn, group);
  if (list) return proposeList(turn, list, request, template);
  const known = await candidatesOf(turn, group);
  if (known === undefined) return noticeCard(say.runs('many.enroll-how'), [], turn.viewer);
  const fitting = known.filter((record) => isMeant(record, group, template));
  const running = await runningIn(turn, template);
  const fresh = fitting.filter(({ id }) => !running.has(id));
  const left: readonly LeftOut[] = fitting
    .filter(({ id }) => running.has(id))
    .map(({ name }) => ({ name, why: 'already-in' }));
  if (fresh.length === 0) return nobodyCard('many.nobody', left, turn.viewer);
  const over = fresh.length - MOST_AT_ONCE;
  const notes = [
    ...leftOutLines(left, turn.viewer).map(({ text }) => text),
    ...(over > 0 ? [say('many.over', { most: MOST_AT_ONCE, count: over })] : []),
  ];
  const ids = fresh.slice(0, MOST_AT_ONCE).map(({ id }) => id);
  return request.perDay !== undefined || request.seller !== undefined
    ? proposeList(turn, { records: ids }, request, template, notes)
    : proposeMany(turn, ids, template, request.when?.day, notes);
}

/** Whoever is described, of whom no more than the first are shown. */
function listIn(turn: Turn, { scope, list, segment, company }: Group): RecordList | undefined {
  const saved = segment === undefined ? undefined : segmentCalled(turn, segment);
  const { shownList } = talkAt(turn.person.talk, turn.now.getTime());
  if (scope === 'shown' && shownList) return shownList;
  return list ?? (saved ? listOf(saved) : company === undefined ? undefined : { from: company });
}

/** Undefined where a group is not one that can be looked up. */
async function candidatesOf(
  { services, person, now }: Turn,
  { company, scope }: Group,
): Promise<readonly SalesRecord[] | undefined> {
  const { store } = services;
  if (company !== undefined) {
    const found = await store.searchRecords(person.tenant, company, MOST_SEARCHED);
    return found.map(({ record }) => record).filter((record) => isAtCompany(record.company, company));
  }
  const { list, about } = talkAt(person.talk, now.getTime());
  const ids = scope === 'rest' ? list.filter((id) => !about.includes(id)) : list;
  return scope === 'all' || ids.length === 0 ? undefined : store.records(person.tenant, ids);
}

const isMeant = (
  { id, type, tags, archived }: SalesRecord,
  group: Group,
  template: Template | undefined,
): boolean =>
  !archived &&
  group.without?.includes(id) !== true &&
  (template === undefined || type === template.recordType) &&
  (group.type === undefined || type === group.type) &&
  (group.tag === undefined || tags.some((tag) => fold(tag) === fold(group.tag ?? '')));

/** Whom the speaker has in the template already. */
async function runningIn({ services, person }: Turn, template: Template | undefined) {
  const active = await services.store.activeEnrollments(person.tenant, person.id);
  return new Set(active.filter((one) => one.template === template?.id).map(({ record }) => record));
}
