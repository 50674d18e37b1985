import { noticeCard } from '../../cards/kit/choice-card.ts';
import { draftTemplate, newDraft } from '../../domain/authoring/draft-of.ts';
import type { Draft, Stamp } from '../../domain/authoring/draft.ts';
import { isSame } from '../../domain/authoring/is-same.ts';
import type { VersionMove } from '../../domain/version-move.ts';
import type { Organization } from '../../domain/organization.ts';
import type { LastChange } from '../../domain/person.ts';
import type { Template } from '../../domain/template.ts';
import { inLanguage } from '../../domain/text.ts';
import type { Message } from '../ports/messenger.ts';
import type { Changes } from '../ports/changes.ts';
import { organizationOf, servicesIn } from '../turn/organization.ts';
import { retryOnConflict } from '../turn/retry-conflicts.ts';
import { withRight } from '../turn/rights.ts';
import type { TenantServices } from '../turn/services.ts';
import type { Turn } from '../turn/turn.ts';
import { publishing } from './change-own.ts';
import { changeRunning } from './change-running.ts';
import { nextVersion, versionsOf } from './next-version.ts';

type WasPublished = Extract<LastChange, { kind: 'published' }>;

/**
 * Takes back what was published: the version before is published anew, what had moved goes back unless it was worked on
 * since, and the draft is there again. A version is never deleted; a template that had none before is archived.
 */
export const takeBackPublished = (turn: Turn, change: WasPublished): Promise<Message> =>
  withRight(turn, 'manage-templates', async () => {
    const { everywhere, person, viewer } = turn;
    const { say } = viewer;
    const done = await retryOnConflict(() => tryTakeBack(turn, change));
    if (done.kind === 'busy') return { kind: 'text', text: say('refused.busy') };
    if (done.kind === 'superseded') return { kind: 'text', text: say('stale.changed') };
    void changeRunning(everywhere, person.tenant);
    const { template, before } = done;
    const name = inLanguage(template.name, say.language);
    return noticeCard(
      before
        ? say.runs('undo.published', { name, version: template.version, before: before.version })
        : say.runs('undo.published-new', { name }),
      [],
      viewer,
    );
  });

type TakenBack =
  | { readonly kind: 'superseded' }
  | { readonly kind: 'done'; readonly template: Template; readonly before?: Template };

async function tryTakeBack(turn: Turn, change: WasPublished): Promise<TakenBack | 'conflict'> {
  const { everywhere, services: mine, person, now, viewer } = turn;
  const { tenant } = person;
  const [organization, kept, self] = await Promise.all([
    organizationOf(mine, tenant),
    mine.store.draft(tenant, change.template),
    mine.store.person(tenant, person.id),
  ]);
  const services = await servicesIn(everywhere, organization);
  const [template, before] = versionsOf(services, change.template).toReversed();
  if (template?.version !== change.version) return { kind: 'superseded' };
  const stamp = { by: person.id, at: now.toISOString() };
  const goingBack = withMoveBack(organization, change, { ...stamp, today: viewer.today });
  const { lastChange: _, ...rest } = self ?? person;
  const committed = await mine.store.commit(tenant, {
    ...(before ? anew(services, goingBack, before, stamp) : archiving(goingBack, template)),
    ...(!kept && { draft: draftAgain(services, template, before, stamp) }),
    people: [rest],
  });
  return committed === 'conflict' ? 'conflict' : { kind: 'done', template, ...(before && { before }) };
}

const anew = (
  services: TenantServices,
  organization: Organization,
  before: Template,
  stamp: Stamp,
): Changes => {
  const template = { ...before, version: nextVersion(services, before.id) };
  return publishing(organization, { ...stamp, tenant: organization.tenant, template });
};

const archiving = (organization: Organization, { id }: Template): Changes => ({
  organization: {
    ...organization,
    revision: organization.revision + 1,
    settings: { ...organization.settings, archived: [...(organization.settings.archived ?? []), id] },
  },
});

const withMoveBack = (
  organization: Organization,
  { template, version }: WasPublished,
  back: NonNullable<VersionMove['back']>,
): Organization =>
  organization.versionMoves
    ? {
        ...organization,
        versionMoves: organization.versionMoves.map((move): VersionMove =>
          move.template === template && move.to === version ? { ...move, state: 'going-back', back } : move,
        ),
      }
    : organization;

/** With all its edits, where they still lead to what was published. */
function draftAgain(
  { tenant, ownVersions }: TenantServices,
  template: Template,
  before: Template | undefined,
  stamp: Stamp,
): Draft {
  const { edits = [] } = ownVersions.find((one) => one.template === template) ?? {};
  const edited: Draft = { ...newDraft(tenant, before ?? template, false, stamp), edits, done: edits.length };
  const leads = before && isSame({ ...draftTemplate(edited), version: 0 }, { ...template, version: 0 });
  return leads ? edited : newDraft(tenant, template, false, stamp);
}
