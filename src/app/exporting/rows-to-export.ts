import { setImmediate } from 'node:timers/promises';
import { enrollmentRow, enrollmentTitles } from './enrollment-row.ts';
import { addDays } from '../../domain/day.ts';
import type { Enrollment } from '../../domain/enrollment.ts';
import type { PersonId, TemplateId } from '../../domain/ids.ts';
import type { SalesRecord } from '../../domain/record.ts';
import type { RecordList } from '../../domain/record-list.ts';
import { fileOfRows, type FileFormat } from '../../exporting/file-of-rows.ts';
import type { Row } from '../../exporting/row.ts';
import { countIn, idsIn } from '../lists/list-meant.ts';
import { newestTemplates } from '../turn/services.ts';
import { situationsOf } from '../turn/situations.ts';
import type { Turn } from '../turn/turn.ts';
import { recordRow, recordTitles } from './record-row.ts';

/** What somebody wants to have as a file. */
export type ExportAsked = { readonly format: FileFormat } & (
  | { readonly of: 'records'; readonly list: RecordList }
  | {
      readonly of: 'enrollments';
      readonly template?: TemplateId | undefined;
      readonly seller?: PersonId | undefined;
    }
);

/** More are in no file. */
const MOST = 100_000;
/** Read and written together; what takes a few milliseconds. */
const PAGE = 200;

/** A seller gets their own, a manager their team's, and who leads everybody all. */
export const fileFor = (turn: Turn, asked: ExportAsked): Promise<Uint8Array> => {
  const { say } = turn.viewer;
  return asked.of === 'records'
    ? fileOfRows(asked.format, recordTitles(say), recordPages(turn, asked.list))
    : fileOfRows(asked.format, enrollmentTitles(say), enrollmentPages(turn, asked));
};

/** How many of a list whoever asks may have, and how many they may not. */
export async function countToExport(
  turn: Turn,
  list: RecordList,
): Promise<{ readonly count: number; readonly left: number }> {
  const all = await countIn(turn, list);
  if (list.records) {
    const found = await turn.services.store.records(turn.person.tenant, list.records);
    const count = found.filter((record) => isVisible(turn, record)).length;
    return { count, left: all - count };
  }
  const each = await Promise.all(visibleOf(turn, list).map((one) => countIn(turn, one)));
  const count = each.reduce((sum, one) => sum + one, 0);
  return { count, left: all - count };
}

/** Asked by owners, so that nobody's export reads what it may not have. */
function visibleOf({ person, authority }: Turn, list: RecordList): readonly RecordList[] {
  if (authority.leads === 'everybody' || list.mine || list.records) return [list];
  const owners = [...new Set([person.id, ...authority.leads])];
  return owners
    .filter((owner) => list.owner === undefined || list.owner === owner)
    .map((owner) => ({ ...list, owner }));
}

const isVisible = ({ person, authority }: Turn, { owner, archived }: SalesRecord): boolean =>
  !archived &&
  (authority.leads === 'everybody' ||
    (owner !== undefined && (owner === person.id || authority.leads.includes(owner))));

async function* recordPages(turn: Turn, list: RecordList): AsyncIterable<readonly Row[]> {
  const { services, person, viewer } = turn;
  const names = new Map((await services.store.directory(person.tenant)).map(({ id, name }) => [id, name]));
  for (const one of visibleOf(turn, list))
    for (const ids of pagesOf(await idsIn(turn, one, MOST))) {
      const records = await services.store.records(person.tenant, ids);
      yield records
        .filter((record) => isVisible(turn, record))
        .map((record) => recordRow(record, (id) => names.get(id), viewer.say));
      await setImmediate();
    }
}

type EnrollmentsAsked = Extract<ExportAsked, { readonly of: 'enrollments' }>;

async function* enrollmentPages(turn: Turn, asked: EnrollmentsAsked): AsyncIterable<readonly Row[]> {
  for (const pages of [running, ended])
    for await (const page of pages(turn, asked)) {
      const situations = await situationsOf(turn, page);
      yield situations.map((situation) => enrollmentRow(situation, turn.viewer));
      await setImmediate();
    }
}

async function* running(turn: Turn, { template, seller }: EnrollmentsAsked) {
  const { services, person, authority } = turn;
  if (seller === undefined && authority.leads === 'everybody') {
    const templates = template === undefined ? newestTemplates(services).map(({ id }) => id) : [template];
    for (const one of templates) yield* runningOf(turn, one);
    return;
  }
  for (const one of await sellersIn(turn, seller)) {
    const all = await services.store.activeEnrollments(person.tenant, one);
    yield* pagesOf(all.filter((each) => template === undefined || each.template === template));
  }
}

/** Longer ago is in no store at hand. */
const ENDED_DAYS = 90;

async function* ended(turn: Turn, { template, seller }: EnrollmentsAsked) {
  const { services, person, viewer } = turn;
  const since = addDays(viewer.today, 1 - ENDED_DAYS);
  for (const one of await sellersIn(turn, seller))
    for (const ids of pagesOf(await services.store.endedOfSeller(person.tenant, one, since))) {
      const page = await services.store.enrollments(person.tenant, ids);
      yield page.filter((each) => template === undefined || each.template === template);
    }
}

async function sellersIn(turn: Turn, seller: PersonId | undefined): Promise<readonly PersonId[]> {
  const { services, person, authority } = turn;
  if (seller !== undefined) return [seller];
  if (authority.leads !== 'everybody') return [...new Set([person.id, ...authority.leads])];
  return (await services.store.directory(person.tenant)).map(({ id }) => id);
}

async function* runningOf({ services, person }: Turn, template: TemplateId) {
  let after: Enrollment['id'] | undefined;
  for (;;) {
    const page = await services.store.runningOf(person.tenant, template, {
      limit: PAGE,
      ...(after !== undefined && { after }),
    });
    if (page.length === 0) return;
    yield page;
    after = page.at(-1)?.id;
  }
}

function* pagesOf<One>(all: readonly One[]): Iterable<readonly One[]> {
  for (let from = 0; from < all.length; from += PAGE) yield all.slice(from, from + PAGE);
}
