import type { ColleagueNews } from '../../cards/day/list-of-actions.ts';
import { personOf } from '../../cards/kit/situation.ts';
import {
  changed,
  type AccountMatter,
  type ColleagueQuestion,
  type HeldNews,
} from '../../domain/account-matter.ts';
import { localTime, workingDayBefore } from '../../domain/calendar.ts';
import type { Day } from '../../domain/day.ts';
import { hasReply, heldBy, wasLetGo } from '../../domain/hold.ts';
import { situationOf } from '../turn/situations.ts';
import type { Turn } from '../turn/turn.ts';

type SellerContext = Pick<Turn, 'services' | 'person' | 'viewer'>;

/** `matters`: what it tells of. `more`: how many others there are that it doesn't show. */
export type NewsOfColleagues = {
  readonly news: readonly ColleagueNews[];
  readonly more: number;
  readonly matters: readonly (HeldNews | ColleagueQuestion)[];
};

/** More would be a list of its own; the rest is among their records. */
const MOST = 5;

/** What waits because somebody at the company replied, and who has not answered: told on one day. */
export async function newsOfColleagues(turn: SellerContext): Promise<NewsOfColleagues> {
  const { services, person } = turn;
  const matters = (await services.store.accountMattersOf(person.tenant, person.id)).filter((one) =>
    isNews(turn, one),
  );
  const open = (await undecided(turn, matters)).toSorted(byKind);
  const news = await Promise.all(open.slice(0, MOST).map((one) => newsOf(turn, one)));
  return { news: news.flatMap((one) => one ?? []), more: Math.max(0, open.length - MOST), matters };
}

/** Questions first; in the same order whenever it is looked at. */
const byKind = (one: HeldNews | ColleagueQuestion, other: HeldNews | ColleagueQuestion): number =>
  Number(one.kind === 'held') - Number(other.kind === 'held') || (one.id < other.id ? -1 : 1);

/** Nothing is told of what its seller has decided since, or sells no more, nor of a reply that was taken back. */
async function undecided(
  { services: { store }, person: { tenant, id } }: SellerContext,
  matters: readonly (HeldNews | ColleagueQuestion)[],
): Promise<readonly (HeldNews | ColleagueQuestion)[]> {
  const held = matters.flatMap((one) => (one.kind === 'held' ? [one.enrollment, one.by.enrollment] : []));
  const enrollments = new Map(
    (held.length === 0 ? [] : await store.enrollments(tenant, held)).map((one) => [one.id, one]),
  );
  const waits = ({ enrollment, by, isOver }: HeldNews): boolean => {
    const now = enrollments.get(enrollment);
    if (now?.seller !== id) return false;
    const replied = enrollments.get(by.enrollment);
    return isOver
      ? wasLetGo(now)
      : heldBy(now)?.enrollment === by.enrollment && replied !== undefined && hasReply(replied, by.reply);
  };
  return matters.filter((one) => one.kind === 'question' || waits(one));
}

/** It as it is once this day's card has told of it. */
export const toldOn = ({ matters }: NewsOfColleagues, today: Day): readonly AccountMatter[] =>
  matters.filter((one) => one.toldOn === undefined).map((one) => changed(one, { toldOn: today }));

function isNews(turn: SellerContext, matter: AccountMatter): matter is HeldNews | ColleagueQuestion {
  if (matter.kind === 'reply' || !isToday(turn, matter)) return false;
  return matter.kind === 'held' || (matter.asker === turn.person.id && isOverdue(turn, matter));
}

const isToday = ({ viewer }: SellerContext, { toldOn: told }: HeldNews | ColleagueQuestion): boolean =>
  told === undefined || told === viewer.today;

/** Whoever is asked has a working day to answer. */
function isOverdue({ viewer }: SellerContext, { state, at }: ColleagueQuestion): boolean {
  if (state !== 'asked' && state !== 'asking') return false;
  const { calendar, today } = viewer;
  return localTime(new Date(at), calendar.timeZone).day <= workingDayBefore(calendar, today, 1);
}

const newsOf = (
  turn: SellerContext,
  one: HeldNews | ColleagueQuestion,
): Promise<ColleagueNews | undefined> =>
  one.kind === 'held' ? heldNews(turn, one) : unansweredNews(turn, one);

async function heldNews(
  turn: SellerContext,
  { enrollment: id, by, isOver }: HeldNews,
): Promise<ColleagueNews | undefined> {
  const { store } = turn.services;
  const { tenant, id: seller } = turn.person;
  const [enrollment, replied] = await Promise.all([
    store.enrollment(tenant, id),
    store.enrollment(tenant, by.enrollment),
  ]);
  if (!enrollment || !replied) return undefined;
  const [held, customer] = await Promise.all([situationOf(turn, enrollment), situationOf(turn, replied)]);
  return {
    kind: isOver ? 'goes-on' : 'held',
    held,
    customer: personOf(customer).name,
    company: customer.record.company,
    ...(replied.seller !== seller && { repliedTo: customer.sellerName }),
  };
}

async function unansweredNews(
  { services: { store }, person: { tenant } }: SellerContext,
  question: ColleagueQuestion,
): Promise<ColleagueNews | undefined> {
  const [record, asked] = await Promise.all([
    store.record(tenant, question.record),
    store.person(tenant, question.asked),
  ]);
  if (!record || !asked) return undefined;
  const { template, start, seller } = question;
  return {
    kind: 'unanswered',
    record,
    asked: asked.name,
    template,
    ...(start && { start }),
    ...(seller && { seller }),
  };
}
