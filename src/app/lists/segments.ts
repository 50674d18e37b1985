import { isDeepStrictEqual } from 'node:util';
import { noticeCard } from '../../cards/kit/choice-card.ts';
import { segmentFormCard, segmentSavedCard, segmentsCard } from '../../cards/lists/segment-cards.ts';
import type { Segment } from '../../domain/record-list.ts';
import type { RecordList } from '../../domain/record-list.ts';
import type { LastChange } from '../../domain/person.ts';
import type { Organization } from '../../domain/organization.ts';
import { may } from '../../domain/organization.ts';
import { fold } from '../../language/words.ts';
import type { Message } from '../ports/messenger.ts';
import { changeOrganization } from '../turn/organization.ts';
import { withRight } from '../turn/rights.ts';
import type { Turn } from '../turn/turn.ts';
import { countIn, listMeant } from './list-meant.ts';
import { nobodyFrom } from './show-list.ts';

/** More of them nobody finds again. */
const MOST = 50;

export const segmentsOf = ({ organization }: Pick<Turn, 'organization'>): readonly Segment[] =>
  organization.segments ?? [];

/** The list that was saved under that name. */
export const segmentCalled = (turn: Turn, name: string): Segment | undefined =>
  segmentsOf(turn).find((one) => fold(one.name) === fold(name));

/** All that the organization keeps, counted as they are now. */
export async function showSegments(turn: Turn): Promise<Message> {
  const all = await Promise.all(
    segmentsOf(turn).map(async (segment) => ({ segment, count: await countIn(turn, segment) })),
  );
  return segmentsCard(all, may(turn.authority, 'act-for-others'), turn.viewer);
}

/** "save leads from Pune as cold pune" */
export const saveSaid = (turn: Turn, name: string, said: RecordList): Promise<Message> =>
  withRight(turn, 'act-for-others', async () => {
    const list = await listMeant(turn, said);
    return list ? keep(turn, name, list) : nobodyFrom(turn, said);
  });

/** The form of a new list, or of one that there is. */
export const openForm = (turn: Turn, id: string | undefined): Promise<Message> =>
  withRight(turn, 'act-for-others', () =>
    segmentFormCard(
      segmentsOf(turn).find((one) => one.id === id),
      turn.viewer,
    ),
  );

/** Under a name of before, it takes the place of the list that had it, unless it is another one that is changed. */
export const keep = (turn: Turn, name: string, list: RecordList, id?: string): Promise<Message> =>
  withRight(turn, 'act-for-others', async () => {
    const { services, viewer } = turn;
    const before = segmentsOf(turn).find((one) => one.id === id) ?? segmentCalled(turn, name);
    if (!before && segmentsOf(turn).length >= MOST)
      return noticeCard(viewer.say.runs('segment.too-many', { most: MOST }), [], viewer);
    const segment: Segment = { ...list, id: before?.id ?? services.newId('segment'), name };
    await change(turn, segment.id, segment);
    const count = await countIn(turn, segment);
    return segmentSavedCard(segment, count, viewer);
  });

/** "delete the list cold pune", or its button. */
export const drop = (turn: Turn, isMeant: (segment: Segment) => boolean): Promise<Message> =>
  withRight(turn, 'act-for-others', async () => {
    const { viewer } = turn;
    const segment = segmentsOf(turn).find(isMeant);
    if (!segment) return noticeCard(viewer.say.runs('segment.none-called'), [], viewer);
    await change(turn, segment.id, undefined);
    const undo = { title: viewer.say('button.undo'), data: UNDO };
    return noticeCard(viewer.say.runs('segment.dropped', { name: segment.name }), [undo], viewer);
  });

const UNDO = { verb: 'request', request: { intent: 'undo', act: true } } as const;

async function change(turn: Turn, id: string, segment: Segment | undefined): Promise<void> {
  const { services, person, now } = turn;
  const known = (await services.store.person(person.tenant, person.id)) ?? person;
  await changeOrganization(
    services,
    person.tenant,
    (organization) => withSegment(organization, id, segment),
    (before) => {
      const was = before.segments?.find((one) => one.id === id);
      return {
        ...known,
        lastChange: {
          at: now.toISOString(),
          kind: 'segment',
          segment: id,
          ...(was && { before: was }),
          ...(segment && { after: segment }),
        },
      };
    },
  );
}

const withSegment = (organization: Organization, id: string, segment: Segment | undefined): Organization => ({
  ...organization,
  revision: organization.revision + 1,
  segments: [...(organization.segments ?? []).filter((one) => one.id !== id), ...(segment ? [segment] : [])],
});

/** The list as it was before, or none, unless somebody has changed it since. */
export const undoSegment = (
  turn: Turn,
  { segment: id, before, after }: Extract<LastChange, { readonly kind: 'segment' }>,
): Promise<Message> =>
  withRight(turn, 'act-for-others', async () => {
    const { services, person, viewer } = turn;
    const known = (await services.store.person(person.tenant, person.id)) ?? person;
    const { lastChange: _, ...rest } = known;
    const isAsLeft = ({ segments = [] }: Organization) =>
      isDeepStrictEqual(
        segments.find((one) => one.id === id),
        after,
      );
    const undone = await changeOrganization(
      services,
      person.tenant,
      (organization) => (isAsLeft(organization) ? withSegment(organization, id, before) : undefined),
      () => rest,
    );
    return noticeCard(viewer.say.runs(undone ? 'segment.undone' : 'segment.changed-since'), [], viewer);
  });
