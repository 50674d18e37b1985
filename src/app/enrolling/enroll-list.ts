import { noticeCard } from '../../cards/kit/choice-card.ts';
import { confirmListCard, listEnrolledCard, underWayCard } from '../../cards/enrolling/confirm-list-card.ts';
import { MOST_PER_DAY } from '../../cards/kit/list-action.ts';
import type { Day } from '../../domain/day.ts';
import { detailsToOffer, rememberDetails, sharedInputs } from '../../domain/details.ts';
import { batchedId, type EnrollBatch } from '../../domain/enroll-batch.ts';
import type { PersonId, RecordId, TemplateId } from '../../domain/ids.ts';
import type { RecordList } from '../../domain/record-list.ts';
import type { Request } from '../../domain/request.ts';
import type { Template } from '../../domain/template.ts';
import { latinDigit } from '../../language/words.ts';
import { countIn, idsIn, listMeant } from '../lists/list-meant.ts';
import { nobodyFrom } from '../lists/show-list.ts';
import type { Message } from '../ports/messenger.ts';
import { explainMissing, mayActFor } from '../turn/rights.ts';
import { inSlices } from '../turn/in-slices.ts';
import { notOffered } from '../turn/rights.ts';
import type { Turn } from '../turn/turn.ts';
import { inputsFrom } from './inputs.ts';
import { planList, USUAL_PER_DAY, type ListAsked } from './list-plan.ts';
import { startOn } from './may-enroll.ts';
import { askTemplate, templatesFor } from './proposal.ts';
import { isEnrolling, runBatch } from './run-batch.ts';
import { sellerOf, tellSeller } from './seller-of.ts';
import { namedFor, offeredTo } from './offered-to.ts';

/** One confirmation for everyone on a list, or the question in which template. */
export async function proposeList(
  turn: Turn,
  said: RecordList,
  request: Request,
  template: Template | undefined,
  notes: readonly string[] = [],
): Promise<Message> {
  const { services, person, viewer } = turn;
  const list = await listMeant(turn, said);
  if (!list) return nobodyFrom(turn, said);
  const starts = startOn(request.when?.day, viewer.today);
  if ('refusal' in starts) return noticeCard(viewer.say.runs(starts.refusal), [], viewer);
  if (request.seller !== undefined && !mayActFor(turn, request.seller))
    return explainMissing(turn, { kind: 'not-led' });
  const seller = await sellerOf(turn, request.seller);
  const without = request.who?.kind === 'group' ? (request.who.group.without ?? []) : [];
  const perDay = Math.min(request.perDay ?? USUAL_PER_DAY, MOST_PER_DAY);
  const [first] = await services.store.records(person.tenant, await idsIn(turn, list, 1));
  if (!first) return noticeCard(viewer.say.runs('many.nobody'), [], viewer);
  const fitting = templatesFor(offeredTo(turn, request.seller), first);
  const meant = template ?? (fitting.length === 1 ? fitting[0] : undefined);
  if (meant) return ask(turn, { list, without, template: meant, start: starts.day, perDay, seller }, notes);
  const count = await countIn(turn, list);
  return askTemplate(
    turn,
    first,
    viewer.say.runs('enroll.ask-template-many', { count }),
    { start: starts.day, seller, notes },
    (chosen) => ({ verb: 'request', request: { ...request, template: chosen } }),
  );
}

async function ask(turn: Turn, asked: ListAsked, notes: readonly string[] = []): Promise<Message> {
  const { services, person, viewer } = turn;
  const plan = await planList(turn, asked);
  return confirmListCard(
    {
      ...asked,
      ...plan,
      without: asked.without ?? [],
      id: services.newId('enrollment'),
      offered: detailsToOffer(person, asked.template, viewer.today),
      notes,
    },
    viewer,
  );
}

type Pressed = {
  readonly id: string;
  readonly list: RecordList;
  readonly without?: readonly RecordId[] | undefined;
  readonly template: TemplateId;
  readonly digest: string;
  readonly perDay: string;
  readonly start?: Day | undefined;
  readonly seller?: PersonId | undefined;
  readonly [input: string]: unknown;
};

/** The confirmation was pressed: as long as the same people are on the list, all of them are enrolled. */
export async function enrollList(turn: Turn, action: Pressed): Promise<Message> {
  const { services, person, viewer, now } = turn;
  const { say } = viewer;
  const template = namedFor(turn, action.template, action.seller);
  if (!template) return notOffered(turn, action.template);
  const done = person.lastChange;
  if (person.enrolling?.id === action.id || (done?.kind === 'enroll-list' && done.id === action.id))
    return { kind: 'text', text: say('stale.changed') };
  if (isEnrolling(turn.everywhere, person)) return noticeCard(say.runs('enroll.still-under-way'), [], viewer);
  // What another copy left is done first; nearly always all of it was.
  if (person.enrolling) await runBatch(turn.everywhere, person, false);
  const starts = startOn(action.start, viewer.today);
  if ('refusal' in starts) return noticeCard(say.runs(starts.refusal), [], viewer);
  const perDay = rateIn(action.perDay);
  const { list, without } = action;
  if (action.seller !== undefined && !mayActFor(turn, action.seller))
    return explainMissing(turn, { kind: 'not-led' });
  const seller = await sellerOf(turn, action.seller);
  const asked = { list, without, template, start: starts.day, perDay: perDay ?? USUAL_PER_DAY, seller };
  if (perDay === undefined) return ask(turn, asked, [say('enroll.bad-rate', { most: MOST_PER_DAY })]);
  const plan = await planList(turn, asked);
  if (plan.digest !== action.digest) return ask(turn, asked, [say('enroll.list-changed')]);
  if (await isUsed(turn, action, plan.people.length)) return ask(turn, asked);
  const inputs = inputsFrom(action, { inputs: sharedInputs(template) });
  const batch: EnrollBatch = {
    id: action.id,
    at: now.toISOString(),
    today: viewer.today,
    template: template.id,
    ...(seller && { seller: seller.id }),
    inputs,
    records: plan.people.map(({ id }) => id),
    starts: plan.starts,
    ...(turn.pressedOn !== undefined && { message: turn.pressedOn }),
  };
  const known = (await services.store.person(person.tenant, person.id)) ?? person;
  const remembered = rememberDetails(known, template, inputs) ?? known;
  const { id, at, records } = batch;
  const lastChange = {
    at,
    kind: 'enroll-list',
    id,
    template: template.id,
    count: records.length,
    ...(seller && { seller: seller.id }),
  } as const;
  await services.store.commit(person.tenant, { people: [{ ...remembered, enrolling: batch, lastChange }] });
  if (seller) tellSeller(turn, seller.id, records.length, template);
  const running = runBatch(turn.everywhere, person, records.length > AT_ONCE);
  if (records.length > AT_ONCE) return underWayCard(0, records.length, template, viewer);
  const { count, missed } = await running;
  return listEnrolledCard({ count, missed, template, starts: plan.starts, seller }, viewer);
}

/** Somebody was enrolled as part of it, and perhaps taken out again: nobody could be, under the same ids. */
async function isUsed({ services, person }: Turn, batch: Pick<Pressed, 'id'>, count: number) {
  const ids = Array.from({ length: count }, (_, place) => batchedId(batch, place));
  return (await inSlices(ids, (part) => services.store.enrollments(person.tenant, part))).length > 0;
}

/** So many don't let anybody wait. */
const AT_ONCE = 50;

function rateIn(typed: string): number | undefined {
  const text = typed.trim().replace(/[०-९]/gu, latinDigit);
  const rate = text === '' ? USUAL_PER_DAY : Number(text);
  return Number.isInteger(rate) && rate >= 1 && rate <= MOST_PER_DAY ? rate : undefined;
}
