import { shippedCard } from '../../cards/authoring/shipped-card.ts';
import { noticeCard } from '../../cards/kit/choice-card.ts';
import { isSame } from '../../domain/authoring/is-same.ts';
import type { TemplateId } from '../../domain/ids.ts';
import { may, type Authority, type Organization } from '../../domain/organization.ts';
import type { Person } from '../../domain/person.ts';
import type { Template } from '../../domain/template.ts';
import { inLanguage } from '../../domain/text.ts';
import type { Message } from '../ports/messenger.ts';
import { changeOrganization } from '../turn/organization.ts';
import { withRight } from '../turn/rights.ts';
import type { Services, TenantServices } from '../turn/services.ts';
import type { Turn } from '../turn/turn.ts';
import { beginDraft } from './open-draft.ts';
import { publishedOf } from './published-of.ts';
import { draftOf } from './with-draft.ts';

/**
 * What came with the bot after the organization published its own: own numbers are above all that were known then. It
 * never takes the place of theirs by itself.
 */
export function newerShipped(
  everywhere: Pick<Services, 'templates'>,
  services: Pick<TenantServices, 'ownVersions' | 'templateVersions'>,
): readonly Template[] {
  return everywhere.templates.filter((shipped) => {
    const firstOwn = services.ownVersions.find(({ template }) => template.id === shipped.id);
    const published = publishedOf(services, shipped.id);
    const isNewer = firstOwn !== undefined && shipped.version >= firstOwn.template.version;
    return isNewer && published !== undefined && !isSame({ ...published, version: shipped.version }, shipped);
  });
}

/** Those that nobody decided on, and that they were not told of, for somebody who changes templates. */
export const shippedToTell = (
  everywhere: Pick<Services, 'templates'>,
  services: Pick<TenantServices, 'ownVersions' | 'templateVersions'>,
  {
    organization,
    person,
    authority,
  }: { readonly organization: Organization; readonly person: Person; readonly authority: Authority },
): readonly Template[] =>
  may(authority, 'manage-templates')
    ? newerShipped(everywhere, services).filter(
        ({ id, version }) =>
          (organization.shippedDecided?.[id] ?? 0) < version && (person.shippedTold?.[id] ?? 0) < version,
      )
    : [];

/** What is different in it, and whether to begin a draft with it. */
export const offerShipped = (turn: Turn, id: TemplateId): Promise<Message> =>
  withShipped(turn, id, (shipped, published) => shippedCard(shipped, published, turn.viewer));

/** Theirs stays what it is until the draft is published. */
export const openShipped = (turn: Turn, id: TemplateId): Promise<Message> =>
  withShipped(turn, id, async (shipped, published) => {
    const { viewer } = turn;
    const { say } = viewer;
    if (await draftOf(turn, id)) {
      const options = [{ title: say('button.to-draft'), data: { verb: 'draft', template: id } }] as const;
      return noticeCard(say.runs('versions.draft-open'), options, viewer);
    }
    const begun = await beginDraft(turn, { ...shipped, version: published.version }, false);
    await decided(turn, shipped);
    return begun;
  });

/** Nobody is asked again until there is a newer one. */
export const dismissShipped = (turn: Turn, id: TemplateId): Promise<Message> =>
  withShipped(turn, id, async (shipped) => {
    const { say } = turn.viewer;
    await decided(turn, shipped);
    return noticeCard(
      say.runs('shipped.dismissed', { name: inLanguage(shipped.name, say.language) }),
      [{ title: say('button.versions'), data: { verb: 'versions', template: id } }],
      turn.viewer,
    );
  });

const withShipped = (
  turn: Turn,
  id: TemplateId,
  go: (shipped: Template, published: Template) => Message | Promise<Message>,
): Promise<Message> =>
  withRight(turn, 'manage-templates', () => {
    const shipped = newerShipped(turn.everywhere, turn.services).find((one) => one.id === id);
    const published = publishedOf(turn.services, id);
    return shipped && published
      ? go(shipped, published)
      : { kind: 'text', text: turn.viewer.say('refused.gone') };
  });

const decided = ({ services, person }: Turn, { id, version }: Template) =>
  changeOrganization(
    services,
    person.tenant,
    (before) => ({
      ...before,
      revision: before.revision + 1,
      shippedDecided: { ...before.shippedDecided, [id]: version },
    }),
    () => person,
  );
