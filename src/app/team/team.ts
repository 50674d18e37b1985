import { PAGE, pageWithin } from '../../cards/kit/page-within.ts';
import { neglectedCard, teamCard, type Seen, type TeamMember } from '../../cards/day/team-card.ts';
import type { Viewer } from '../../cards/kit/situation.ts';
import { mondayOf } from '../../domain/day.ts';
import { overdueThrough } from '../../domain/due.ts';
import { neglectedBy, type Neglect } from '../../domain/escalation.ts';
import { isLedBy, managersOf } from '../../domain/organization.ts';
import type { Message } from '../ports/messenger.ts';
import type { Colleague } from '../ports/colleague.ts';
import type { Workload, WorkloadAsked } from '../ports/workload.ts';
import { inSlices } from '../turn/in-slices.ts';
import { withRight } from '../turn/rights.ts';
import { situationsOf } from '../turn/situations.ts';
import type { Turn } from '../turn/turn.ts';
import { isOnLeave, lookingAt } from '../turn/viewer.ts';

/** A person looking at the sellers they lead. */
export type Leader = Pick<Turn, 'services' | 'person' | 'organization' | 'authority' | 'viewer' | 'now'>;

/** How many neglected actions are shown above the sellers. */
const FIRST_NEGLECTED = 3;

/** How the sellers that the speaker leads are doing, those who need attention first. */
export const showTeam = (turn: Turn, page = 0): Promise<Message> =>
  withRight(turn, 'see-team', async () => {
    const led = await sellersLed(turn);
    const [members, neglected] = await Promise.all([
      membersOf(turn, led),
      page === 0 ? firstNeglected(turn, led) : [],
    ]);
    return teamCard({ members, neglected, page }, turn.viewer);
  });

/** Everything their sellers have neglected, longest overdue first. */
export const showNeglected = (turn: Turn, asked: number): Promise<Message> =>
  withRight(turn, 'see-team', async () => {
    const led = await sellersLed(turn);
    const members = await membersOf(turn, led);
    const count = members.reduce((sum, one) => sum + one.neglected, 0);
    const page = pageWithin(asked, count, PAGE);
    const neglected = await neglectedOf(turn, led, page * PAGE, (page + 1) * PAGE);
    return neglectedCard(neglected, page, count, turn.viewer);
  });

/** Without themselves: their own work is in their list of the day. */
export async function sellersLed({ services, person, authority }: Leader): Promise<readonly Colleague[]> {
  const directory = await services.store.directory(person.tenant);
  return directory.filter(({ id }) => id !== person.id && isLedBy(authority, id));
}

/** The sellers who need attention first, each with their work done in a week, this week by default. */
export const membersOf = async (
  leader: Leader,
  led: readonly Colleague[],
  during?: Days,
): Promise<readonly TeamMember[]> => (await workOf(leader, led, during)).toSorted(byNeed);

/** The work of the sellers, in their own order. */
export const workOf = (
  leader: Leader,
  led: readonly Colleague[],
  during?: Days,
): Promise<readonly TeamMember[]> => inSlices(led, (some) => workOfSome(leader, some, during));

async function workOfSome(
  leader: Leader,
  led: readonly Colleague[],
  during: Days | undefined,
): Promise<readonly TeamMember[]> {
  const { services, person } = leader;
  const seen = led.map((colleague) => ({ colleague, viewer: viewerFor(leader, colleague) }));
  const workloads = await services.store.workloads(
    person.tenant,
    seen.map((one) => askedOf(leader, one, during)),
  );
  return seen.flatMap(({ colleague, viewer }, at) => {
    const work = workloads[at];
    return work ? [memberOf(colleague, viewer, work)] : [];
  });
}

type Days = Pick<WorkloadAsked, 'from' | 'to'>;

/** A seller, and how they see the world. */
type Led = { readonly colleague: Colleague; readonly viewer: Viewer };

function askedOf(leader: Leader, led: Led, during?: Days): WorkloadAsked {
  const { today, calendar } = led.viewer;
  return {
    seller: led.colleague.id,
    today,
    overdueBy: overdueThrough(calendar, today),
    neglect: neglectOf(leader, led),
    ...(during ?? { from: mondayOf(today), to: today }),
  };
}

function memberOf(
  { id, name, settings, unreachable }: Colleague,
  { today }: Viewer,
  { isBusy, due, overdue, neglected, done }: Workload,
): TeamMember {
  const away = isOnLeave(settings, today) ? settings.leave?.to : undefined;
  return { id, name, unreachable, away, isBusy, due, overdue, neglected, done };
}

/** Sellers are told before their manager sees anything, so a seller without a manager has nothing neglected. */
function neglectOf(
  { organization }: Leader,
  { colleague, viewer: { calendar, today } }: Led,
): Neglect | undefined {
  const after = organization.settings.escalateAfter;
  if (after === undefined || managersOf(organization, colleague.id).length === 0) return undefined;
  return neglectedBy(calendar, today, after);
}

/** The neglected actions shown above the sellers. */
export const firstNeglected = (leader: Leader, led: readonly Colleague[]): Promise<readonly Seen[]> =>
  neglectedOf(leader, led, 0, FIRST_NEGLECTED);

async function neglectedOf(
  leader: Leader,
  led: readonly Colleague[],
  from: number,
  to: number,
): Promise<readonly Seen[]> {
  const { services, person } = leader;
  const of = await inSlices(led, (some) =>
    some.flatMap((one) => {
      const neglect = neglectOf(leader, { colleague: one, viewer: viewerFor(leader, one) });
      return neglect ? [{ seller: one.id, ...neglect }] : [];
    }),
  );
  if (of.length === 0) return [];
  const found = (await services.store.neglected(person.tenant, of, to)).slice(from);
  const colleagues = new Map(led.map((one) => [one.id, one]));
  return (await situationsOf(leader, found)).flatMap((situation) => {
    const colleague = colleagues.get(situation.enrollment.seller);
    return colleague ? [{ situation, viewer: viewerFor(leader, colleague) }] : [];
  });
}

const viewerFor = ({ viewer, now, services }: Leader, colleague: Colleague) =>
  lookingAt(viewer, colleague, now, services.defaults);

/** Sellers with nothing running and nothing done come last. */
const byNeed = (one: TeamMember, other: TeamMember): number =>
  other.neglected - one.neglected ||
  other.overdue - one.overdue ||
  other.due - one.due ||
  Number(other.isBusy) - Number(one.isBusy) ||
  other.done - one.done ||
  one.name.localeCompare(other.name);
