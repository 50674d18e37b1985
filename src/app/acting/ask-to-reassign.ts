import { line, type Line } from '../../cards/kit/elements.ts';
import { noticeCard } from '../../cards/kit/choice-card.ts';
import type { PersonId, RecordId } from '../../domain/ids.ts';
import type { Person } from '../../domain/person.ts';
import type { Group, Request } from '../../domain/request.ts';
import { talkAt } from '../../domain/talk.ts';
import { inOneLine } from '../../language/lists.ts';
import { isForAWhile } from '../../language/understand/for-a-while.ts';
import type { Message } from '../ports/messenger.ts';
import { explainMissing, mayActFor, withRight } from '../turn/rights.ts';
import type { Turn } from '../turn/turn.ts';
import { isTooLate } from './apply-event.ts';
import { handOver, runningOf, type OnlySome } from './reassign.ts';

/** One record's sequences; those of several or of one seller after a question. */
export const reassignByRequest = (turn: Turn, { who, seller, words = '' }: Request): Promise<Message> =>
  withRight(turn, 'act-for-others', async () => {
    const { services, person, viewer } = turn;
    const to = seller && (await services.store.person(person.tenant, seller));
    if (!to) return noticeCard(viewer.say.runs('reassign.how'), [], viewer);
    const notes = isForAWhile(words) ? [line(viewer.say('reassign.for-good', { to: to.name }))] : [];
    if (who?.kind === 'group' && who.group.seller) {
      const from = await services.store.person(person.tenant, who.group.seller);
      const { without } = who.group;
      if (from && without)
        return askBeforeNamed(turn, await recordsOf(turn, from.id, who.group, without), to, notes);
      if (from) return askBeforeAll(turn, from, to, onlyIn(who.group), notes);
    }
    const [record, ...others] = who?.kind === 'records' ? who.records : [];
    if (record === undefined) return noticeCard(viewer.say.runs('reassign.how'), [], viewer);
    return others.length === 0
      ? handOver(turn, { records: [record], to: to.id }, notes)
      : askBeforeNamed(turn, [record, ...others], to, notes);
  });

/** Whom a seller has in sequences, but for those who are left out. */
async function recordsOf(
  turn: Turn,
  from: PersonId,
  group: Group,
  without: readonly RecordId[],
): Promise<readonly RecordId[]> {
  const running = await runningOf(turn, { from, to: from, only: onlyIn(group) });
  return [...new Set(running.map(({ record }) => record))].filter((id) => !without.includes(id));
}

function onlyIn({ due, action, type, template }: Group): OnlySome | undefined {
  const only = { due, action, type, template };
  return Object.values(only).some((one) => one !== undefined) ? only : undefined;
}

type Named = Pick<Person, 'id' | 'name'>;

/** Names those of them whose sequences would go, and counts the sequences. */
async function askBeforeNamed(
  turn: Turn,
  ids: readonly RecordId[],
  to: Named,
  notes: readonly Line[],
): Promise<Message> {
  const { services, person, viewer } = turn;
  const { say } = viewer;
  const all = await runningOf(turn, { records: ids, to: to.id });
  const running = all.filter(({ seller }) => seller !== to.id);
  if (running.length === 0) return noticeCard(say.runs('reassign.none', { to: to.name }), [], viewer);
  if (!running.every(({ seller }) => mayActFor(turn, seller)))
    return explainMissing(turn, { kind: 'not-led' });
  const records = (await services.store.records(person.tenant, ids)).filter(({ id }) =>
    running.some(({ record }) => record === id),
  );
  const names = records.map(({ name }) => name);
  const options = [
    {
      title: say('button.reassign'),
      data: { verb: 'reassign', records: records.map(({ id }) => id), to: to.id },
    },
    { title: say('button.cancel'), data: { verb: 'cancel', what: 'edit' } },
  ] as const;
  const values = { count: running.length, names: inOneLine(names, say.language), to: to.name };
  return noticeCard(say.runs('reassign.ask-named', values), options, viewer, notes);
}

/** Handing over several at once is confirmed first. What only some of them are is in the press, as it was said. */
async function askBeforeAll(
  turn: Turn,
  from: Named,
  to: Named,
  only: OnlySome | undefined,
  notes: readonly Line[],
): Promise<Message> {
  const { viewer } = turn;
  const { say } = viewer;
  const running = await runningOf(turn, { from: from.id, to: to.id, only });
  const values = { count: running.length, from: from.name, to: to.name };
  if (running.length === 0)
    return noticeCard(say.runs(only ? 'reassign.none-such' : 'reassign.none-of', values), [], viewer);
  const options = [
    {
      title: say('button.reassign'),
      data: { verb: 'reassign', from: from.id, to: to.id, ...(only && { only }) },
    },
    { title: say('button.cancel'), data: { verb: 'cancel', what: 'edit' } },
  ] as const;
  return noticeCard(say.runs(questionOf(only), values), options, viewer, [
    ...(await namesOf(turn, only ? running : [])),
    ...notes,
  ]);
}

function questionOf(only: OnlySome | undefined) {
  if (!only) return 'reassign.ask';
  if (only.due === undefined) return 'reassign.ask-some';
  return only.due === 'overdue' ? 'reassign.ask-overdue' : 'reassign.ask-due-today';
}

const MOST_NAMES = 5;

/** Where not all go, one sees which. */
async function namesOf(
  { services, person, viewer: { say } }: Turn,
  running: readonly { readonly record: RecordId }[],
): Promise<readonly Line[]> {
  const ids = [...new Set(running.map(({ record }) => record))];
  const records = await services.store.records(person.tenant, ids.slice(0, MOST_NAMES));
  const names = inOneLine(
    records.map(({ name }) => name),
    say.language,
  );
  const left = ids.length - records.length;
  return ids.length === 0 ? [] : [line(left > 0 ? say('reassign.names-and-more', { names, left }) : names)];
}

/** "no, give them back to Ravi": right after a handover its undo is offered; else whoever is talked about goes. */
export const askToGiveBack = (turn: Turn, { seller }: Request): Promise<Message> =>
  withRight(turn, 'act-for-others', async () => {
    const { services, person, viewer, now } = turn;
    const { say } = viewer;
    const { lastChange } = person;
    const { about } = talkAt(person.talk, now.getTime());
    if (lastChange?.kind !== 'reassign' || isTooLate(lastChange, turn))
      return reassignByRequest(turn, {
        intent: 'reassign',
        act: true,
        ...(seller && { seller }),
        ...(about.length > 0 && { who: { kind: 'records', records: about } }),
      });
    const to = await services.store.person(person.tenant, lastChange.to);
    return noticeCard(
      say.runs('reassign.ask-undo', { to: to?.name ?? '?' }),
      [
        { title: say('button.undo'), data: { verb: 'undo-reassign', at: lastChange.at } },
        { title: say('button.cancel'), data: { verb: 'cancel', what: 'edit' } },
      ],
      viewer,
    );
  });
