import { noticeCard } from '../../cards/kit/choice-card.ts';
import { line } from '../../cards/kit/elements.ts';
import { undo } from '../../domain/engine.ts';
import { batchedId } from '../../domain/enroll-batch.ts';
import type { Enrollment } from '../../domain/enrollment.ts';
import { livePath } from '../../domain/history.ts';
import type { EnrollmentId, PersonId } from '../../domain/ids.ts';
import type { LastChange } from '../../domain/person.ts';
import { isTooLate } from '../acting/apply-event.ts';
import type { Message } from '../ports/messenger.ts';
import { inSlices } from '../turn/in-slices.ts';
import { momentOf, type Turn } from '../turn/turn.ts';

type WasEnrolled = Extract<LastChange, { readonly kind: 'enroll-list' }>;

const PART = 50;

/** Takes everyone out again whom nothing has happened to since; what is still under way stops. */
export async function undoBatch(turn: Turn, change: WasEnrolled): Promise<Message> {
  const { services, person, viewer } = turn;
  if (isTooLate(change, turn)) return { kind: 'text', text: viewer.say('refused.too-late-to-undo') };
  const {
    lastChange: _,
    enrolling: __,
    ...rest
  } = (await services.store.person(person.tenant, person.id)) ?? person;
  await services.store.commit(person.tenant, { people: [rest] });
  const ids = Array.from({ length: change.count }, (_, place) => batchedId(change, place));
  const seller = change.seller ?? person.id;
  const each = await inSlices(ids, async (part) => [await undoPart(turn, seller, part)], PART);
  const count = each.reduce((sum, one) => sum + one.undone, 0);
  const left = each.reduce((sum, one) => sum + one.left, 0);
  return noticeCard(
    viewer.say.runs('enroll.list-undone', { count }),
    [],
    viewer,
    left > 0 ? [line(viewer.say('enroll.list-undone-left', { count: left }))] : [],
  );
}

type Undone = { readonly undone: number; readonly left: number };

/** Of a part, whom nothing has happened to since. */
export async function undoPart(
  turn: Turn,
  seller: PersonId,
  ids: readonly EnrollmentId[],
  tries = 0,
): Promise<Undone> {
  const { services, person } = turn;
  const kept = await services.store.enrollments(person.tenant, ids);
  const open = kept.filter(({ history }) => history.at(-1)?.event.kind !== 'undo');
  const fresh = open.filter((one) => one.seller === seller && isAsEnrolled(one));
  const enrollments = fresh.flatMap((one) => {
    const back = undo(one, momentOf(turn));
    return back.ok ? [back.value.enrollment] : [];
  });
  const done = { undone: enrollments.length, left: open.length - fresh.length };
  if (enrollments.length === 0) return done;
  if ((await services.store.commit(person.tenant, { enrollments })) === 'saved') return done;
  return tries < MOST_TRIES ? undoPart(turn, seller, ids, tries + 1) : { undone: 0, left: open.length };
}

const MOST_TRIES = 5;

const isAsEnrolled = ({ history }: Enrollment): boolean => livePath(history).at(-1)?.event.kind === 'enroll';
