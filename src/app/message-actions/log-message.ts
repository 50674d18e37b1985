import { logCard, type ToLog } from '../../cards/action/log-card.ts';
import { choiceCard, noticeCard } from '../../cards/kit/choice-card.ts';
import { type Choice } from '../../cards/kit/choice-rows.ts';
import type { Situation } from '../../cards/kit/situation.ts';
import { searchCard } from '../../cards/records/search-card.ts';
import type { EnrollmentId, RecordId } from '../../domain/ids.ts';
import type { SalesRecord } from '../../domain/record.ts';
import { enrollmentOf } from '../finding/enrollment-of.ts';
import { findRecord } from '../finding/find-record.ts';
import { recordsApart, sequencesApart } from '../finding/tell-apart.ts';
import type { Message } from '../ports/messenger.ts';
import { firstInOrder } from '../turn/in-order.ts';
import { mayActFor } from '../turn/rights.ts';
import { situationOf, situationsOf } from '../turn/situations.ts';
import type { Turn } from '../turn/turn.ts';

type Of = {
  readonly enrollment?: EnrollmentId | undefined;
  readonly record?: RecordId | undefined;
  /** A name that was typed. */
  readonly who: string;
};

/** Shows what would be kept of a message, or asks of whom. */
export function logMessage(turn: Turn, { as, quote, enrollment, record, who }: ToLog & Of): Promise<Message> {
  const toLog = { as, quote };
  if (enrollment !== undefined) return logOfEnrollment(turn, toLog, enrollment);
  if (record !== undefined) return logOfRecord(turn, toLog, record);
  return who.trim() === '' ? askOfWhom(turn, toLog) : logOfNamed(turn, toLog, who);
}

async function logOfEnrollment(turn: Turn, toLog: ToLog, id: EnrollmentId): Promise<Message> {
  const { services, person, viewer } = turn;
  const enrollment = await services.store.enrollment(person.tenant, id);
  if (!enrollment) return { kind: 'text', text: viewer.say('refused.gone') };
  return mayActFor(turn, enrollment.seller)
    ? logCard(await situationOf(turn, enrollment), toLog, viewer)
    : { kind: 'text', text: viewer.say('refused.not-yours') };
}

async function logOfRecord(turn: Turn, toLog: ToLog, id: RecordId): Promise<Message> {
  const { viewer } = turn;
  const found = await runningOf(turn, id);
  switch (found.kind) {
    case 'one':
      return logCard(found.situation, toLog, viewer);
    case 'many':
      return choiceCard(viewer.say.runs('who.many'), choicesOf(turn, found.situations, toLog), viewer);
    case 'not-enrolled':
      return noticeCard(
        viewer.say.runs('who.not-enrolled', { name: found.record.name }),
        [
          { title: viewer.say('button.enroll'), data: { verb: 'propose', record: id } },
          { title: viewer.say('log.someone-else'), data: { verb: 'log-message', ...toLog } },
        ],
        viewer,
      );
    case 'gone':
      return { kind: 'text', text: viewer.say('refused.gone') };
  }
}

/** What runs for a record and can still hear of a message. */
export async function runningOf(turn: Turn, id: RecordId): ReturnType<typeof enrollmentOf> {
  const found = await enrollmentOf(turn, id);
  return found.kind === 'one' && found.situation.enrollment.state.kind === 'ended'
    ? { kind: 'not-enrolled', record: found.situation.record }
    : found;
}

async function logOfNamed(turn: Turn, toLog: ToLog, words: string): Promise<Message> {
  const { viewer } = turn;
  const { say } = viewer;
  const found = await findRecord(turn, words);
  if (found.kind === 'one') return logOfRecord(turn, toLog, found.record.id);
  if (found.kind === 'many') return logOfOne(turn, toLog, found.records);
  const likely = await recordChoices(turn, found.near, toLog);
  const question = say.runs(likely.length > 0 ? 'who.none-nearest' : 'who.none', { words });
  return searchCard(question, viewer, { ...asking(turn, toLog, likely), typed: words.slice(0, 200) });
}

/** One of several who may be meant. */
export const logOfOne = async (turn: Turn, toLog: ToLog, records: readonly SalesRecord[]): Promise<Message> =>
  searchCard(
    turn.viewer.say.runs(QUESTIONS[toLog.as]),
    turn.viewer,
    asking(turn, toLog, await recordChoices(turn, records, toLog)),
  );

const MOST_LIKELY = 5;

/** Nobody is named, so those come first who are due. */
async function askOfWhom(turn: Turn, toLog: ToLog): Promise<Message> {
  const { services, person, viewer } = turn;
  const active = await services.store.activeEnrollments(person.tenant, person.id);
  const first = await firstInOrder(services.store, person.tenant, active, viewer, MOST_LIKELY);
  const likely = choicesOf(turn, await situationsOf(turn, first), toLog);
  return searchCard(viewer.say.runs(QUESTIONS[toLog.as]), viewer, asking(turn, toLog, likely));
}

const QUESTIONS = { reply: 'log.who-replied', note: 'log.who-note' } as const;

const asking = ({ viewer: { say } }: Turn, toLog: ToLog, likely: readonly Choice[]) => ({
  likely,
  ...(likely.length > 0 && { note: say('log.or-else') }),
  label: say('log.who'),
  next: { verb: 'log-message', ...toLog } as const,
});

const recordChoices = async (
  turn: Turn,
  records: readonly SalesRecord[],
  toLog: ToLog,
): Promise<readonly Choice[]> =>
  (await recordsApart(turn, records.slice(0, MOST_LIKELY))).map(({ record, ...shown }) => ({
    ...shown,
    data: { verb: 'log-message', ...toLog, record },
  }));

const choicesOf = (turn: Turn, situations: readonly Situation[], toLog: ToLog): readonly Choice[] =>
  sequencesApart(turn, situations).flatMap((shown, at) => {
    const enrollment = situations[at]?.enrollment.id;
    return enrollment ? [{ ...shown, data: { verb: 'log-message', ...toLog, enrollment } }] : [];
  });
