import { draftTemplate } from '../../domain/authoring/draft-of.ts';
import type { Draft, OwnVersion } from '../../domain/authoring/draft.ts';
import { flawsOf } from '../../domain/authoring/flaws-of.ts';
import { isSame } from '../../domain/authoring/is-same.ts';
import type { Flaw } from '../../domain/authoring/template-edit.ts';
import type { MoveChoice, VersionMove } from '../../domain/version-move.ts';
import type { Person } from '../../domain/person.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import type { Template } from '../../domain/template.ts';
import { organizationOf, servicesIn } from '../turn/organization.ts';
import { retryOnConflict } from '../turn/retry-conflicts.ts';
import type { Turn } from '../turn/turn.ts';
import { publishing } from './change-own.ts';
import { moveRunning } from './move-running.ts';
import { nextVersion, versionsOf } from './next-version.ts';

/** What the publisher chose. Whatever they don't name stays on its version. */
export type PublishChoice = {
  readonly note?: string | undefined;
  readonly move?: MoveChoice | undefined;
};

/** `moved`: once all that was chosen has moved; nobody has to wait for it. */
export type Published = { readonly template: Template; readonly moved: Promise<void> };

export type NotPublished =
  | { readonly kind: 'gone' }
  /** Somebody changed the draft since it was shown. */
  | { readonly kind: 'changed'; readonly draft: Draft }
  | { readonly kind: 'flawed'; readonly flaws: readonly Flaw[] }
  | { readonly kind: 'nothing-new' }
  | { readonly kind: 'busy' };

/**
 * Makes a draft the newest version of its template, and begins to move what runs. The caller has checked that the
 * speaker may.
 */
export async function publishDraft(
  turn: Turn,
  at: Pick<Draft, 'template' | 'revision'>,
  choice: PublishChoice = {},
): Promise<Result<Published, NotPublished>> {
  const done = await retryOnConflict(() => tryPublish(turn, at, choice));
  if (done.kind === 'busy') return err({ kind: 'busy' });
  if (done.kind === 'refused') return err(done.why);
  return ok({ template: done.template, moved: moveRunning(turn.everywhere, turn.person.tenant) });
}

type Attempt =
  | { readonly kind: 'published'; readonly template: Template }
  | { readonly kind: 'refused'; readonly why: NotPublished };

const refused = (why: NotPublished): Attempt => ({ kind: 'refused', why });

async function tryPublish(
  turn: Turn,
  at: Pick<Draft, 'template' | 'revision'>,
  { note, move }: PublishChoice,
): Promise<Attempt | 'conflict'> {
  const { everywhere, services: mine, person, now } = turn;
  const { tenant } = person;
  const [draft, organization, self] = await Promise.all([
    mine.store.draft(tenant, at.template),
    organizationOf(mine, tenant),
    mine.store.person(tenant, person.id),
  ]);
  if (!draft) return refused({ kind: 'gone' });
  if (draft.revision !== at.revision) return refused({ kind: 'changed', draft });
  const services = await servicesIn(everywhere, organization);
  const template = { ...draftTemplate(draft), version: nextVersion(services, draft.template) };
  const flaws = flawsOf(template);
  if (flaws.length > 0) return refused({ kind: 'flawed', flaws });
  const newest = versionsOf(services, draft.template).at(-1);
  if (newest && isSame({ ...newest, version: template.version }, template))
    return refused({ kind: 'nothing-new' });

  const stamp = { by: person.id, at: now.toISOString() };
  const own: OwnVersion = {
    ...stamp,
    tenant,
    template,
    ...(note !== undefined && note !== '' && { note }),
    edits: draft.edits.slice(0, draft.done),
  };
  const moving: VersionMove | undefined = move && {
    ...move,
    ...stamp,
    template: template.id,
    to: template.version,
    today: turn.viewer.today,
    state: 'going',
  };
  const lastChange = {
    kind: 'published',
    at: stamp.at,
    template: template.id,
    version: template.version,
  } as const;
  const publisher: Person = { ...(self ?? person), lastChange };
  const committed = await mine.store.commit(tenant, {
    ...publishing(organization, own, moving),
    dropDraft: at,
    people: [publisher],
  });
  return committed === 'conflict' ? 'conflict' : { kind: 'published', template };
}
