import type { DraftEdit, OwnVersion } from '../../domain/authoring/draft.ts';
import { flawsOf } from '../../domain/authoring/flaws-of.ts';
import { isSame } from '../../domain/authoring/is-same.ts';
import type { Flaw } from '../../domain/authoring/template-edit.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import type { Template } from '../../domain/template.ts';
import type { MoveChoice, VersionMove } from '../../domain/version-move.ts';
import type { Changes } from '../ports/changes.ts';
import { organizationOf, servicesIn } from '../turn/organization.ts';
import type { TenantServices } from '../turn/services.ts';
import type { Turn } from '../turn/turn.ts';
import { publishing } from './change-own.ts';
import { nextVersion, versionsOf } from './next-version.ts';

/** What the publisher chose. Whatever they don't name stays on its version. */
export type PublishChoice = {
  readonly note?: string | undefined;
  readonly move?: MoveChoice | undefined;
};

export type NotPublishable =
  { readonly kind: 'flawed'; readonly flaws: readonly Flaw[] } | { readonly kind: 'nothing-new' };

/** What is published, with what its edits were and what is changed along with it. */
type ToPublish = {
  readonly template: Template;
  readonly edits?: readonly DraftEdit[];
  readonly along?: Pick<Changes, 'dropDraft'>;
};

/** Makes a template the newest version of its id, in one commit with all that belongs to it. */
export async function publishVersion(
  turn: Turn,
  { template: drawn, edits, along }: ToPublish,
  { note, move }: PublishChoice,
): Promise<Result<Template, NotPublishable> | 'conflict'> {
  const { services: mine, everywhere, person, now } = turn;
  const { tenant, id } = person;
  const [organization, self] = await Promise.all([
    organizationOf(mine, tenant),
    mine.store.person(tenant, id),
  ]);
  const services = await servicesIn(everywhere, organization);
  const template = { ...drawn, version: nextVersion(services, drawn.id) };
  const problem = whyNot(services, template);
  if (problem) return err(problem);
  const stamp = { by: id, at: now.toISOString() };
  const own: OwnVersion = { ...stamp, tenant, template, ...(note && { note }), ...(edits && { edits }) };
  const { version } = template;
  const going: VersionMove | undefined = move && {
    ...move,
    ...stamp,
    template: template.id,
    to: version,
    today: turn.viewer.today,
    state: 'going',
  };
  const lastChange = { kind: 'published', at: stamp.at, template: template.id, version } as const;
  const committed = await mine.store.commit(tenant, {
    ...publishing(organization, own, going),
    ...along,
    people: [{ ...(self ?? person), lastChange }],
  });
  return committed === 'conflict' ? 'conflict' : ok(template);
}

function whyNot(services: TenantServices, template: Template): NotPublishable | undefined {
  const flaws = flawsOf(template);
  if (flaws.length > 0) return { kind: 'flawed', flaws };
  const newest = versionsOf(services, template.id).at(-1);
  const isNew = !newest || !isSame({ ...newest, version: template.version }, template);
  return isNew ? undefined : { kind: 'nothing-new' };
}
