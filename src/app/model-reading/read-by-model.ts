import type { RecordId } from '../../domain/ids.ts';
import { isOwn, type SalesRecord } from '../../domain/record.ts';
import { REPORTED_OUTCOMES } from '../../domain/enrollment.ts';
import { END_REASONS } from '../../domain/intents.ts';
import type { Request, Writing } from '../../domain/request.ts';
import type { ModelReading, RecordHandle } from '../ports/model-reader.ts';
import { countQuestion } from '../turn/count-question.ts';
import type { Turn } from '../turn/turn.ts';
import { PROPOSABLE, PROPOSABLE_INTENTS, proposableOf, type Slot } from './proposable.ts';

/** A sentence that the rules could not read. */
export type Unread = {
  readonly sentence: string;
  readonly writing: Writing;
  /** Records whose names stand in the sentence, or who are talked about. */
  readonly spotted: readonly RecordId[];
};

const MOST_RECORDS = 10;

/**
 * What a model takes the sentence for: one or two requests to propose, each to be confirmed before anything is done.
 * Undefined where there is no model, or none that helped.
 */
export async function readByModel(turn: Turn, unread: Unread): Promise<readonly Request[] | undefined> {
  const { services, viewer } = turn;
  if (!services.model) return undefined;
  const offered = await offeredRecords(turn, unread.spotted);
  const readings = await services.model({
    askedBefore: await countQuestion(turn),
    sentence: unread.sentence,
    writing: unread.writing,
    today: viewer.today,
    intents: PROPOSABLE_INTENTS.map((id) => ({ id, meaning: PROPOSABLE[id].meaning })),
    outcomes: REPORTED_OUTCOMES,
    reasons: END_REASONS,
    templates: services.templates.map(({ id, name }) => ({
      id,
      name: [...new Set([name.en, name.hi ?? name.en])].join(' / '),
    })),
    records: [...offered].map(([handle, { name }]) => ({ handle, name })),
  });
  const requests = readings?.flatMap((reading) => requestOf(reading, offered) ?? []) ?? [];
  return requests.length > 0 ? requests : undefined;
}

type Offered = ReadonlyMap<RecordHandle, SalesRecord>;

/** The seller's own, and those whom they work; of what is another's, a model hears nothing. */
async function offeredRecords({ services, person }: Turn, spotted: readonly RecordId[]): Promise<Offered> {
  if (spotted.length === 0) return new Map();
  const { store } = services;
  const [records, enrollments] = await Promise.all([
    store.records(person.tenant, [...new Set(spotted)]),
    store.activeEnrollments(person.tenant, person.id),
  ]);
  const isWorked = ({ id }: SalesRecord) => enrollments.some(({ record }) => record === id);
  const theirs = records.filter((one) => !one.archived && (isOwn(one, person) || isWorked(one)));
  return new Map(theirs.slice(0, MOST_RECORDS).map((one, index) => [`r${index + 1}`, one]));
}

function requestOf(reading: ModelReading, offered: Offered): Request | undefined {
  const { intent, template, day, time, outcome, reason, note } = reading;
  const proposable = proposableOf(intent);
  const records = reading.records.flatMap((handle) => offered.get(handle)?.id ?? []);
  if (!proposable) return undefined;
  const when = { ...(day && { day }), ...(time && { time }) };
  const filled: Readonly<Record<Slot, Partial<Request> | undefined>> = {
    records: records.length > 0 ? { who: { kind: 'records', records } } : undefined,
    template: template && { template },
    when: (day ?? time) ? { when } : undefined,
    outcome: outcome && { outcome },
    reason: reason && { reason },
    note: note ? { note } : undefined,
  };
  if (proposable.needs && !filled[proposable.needs]) return undefined;
  const said = proposable.slots.map((slot) => filled[slot]);
  return Object.assign({ intent, act: proposable.act, confirm: true as const }, ...said) as Request;
}
