import { noticeCard } from '../../cards/kit/choice-card.ts';
import { versionCard, versionsCard, type VersionRow } from '../../cards/authoring/versions-card.ts';
import type { TemplateId } from '../../domain/ids.ts';
import { availabilityIn } from '../../domain/template-use.ts';
import type { Template } from '../../domain/template.ts';
import type { Message } from '../ports/messenger.ts';
import { flowAddress } from '../turn/flow-address.ts';
import { withRight } from '../turn/rights.ts';
import { findVersion } from '../turn/services.ts';
import type { Turn } from '../turn/turn.ts';
import { publishedOf } from './published-of.ts';
import { decisionsInWords } from './decisions-in-words.ts';
import { beginDraft } from './open-draft.ts';
import { newerShipped } from './shipped-offer.ts';
import { stampInWords } from './show-draft.ts';
import { draftOf } from './with-draft.ts';

/** Who published which version and when, what they said and what changed. */
export const listVersions = (turn: Turn, id: TemplateId): Promise<Message> =>
  withVersions(turn, id, async (newest, rows) => {
    const isOffered = availabilityIn(turn.organization.settings, id) === 'on';
    const hasNewer = newerShipped(turn.everywhere, turn.services).some((one) => one.id === id);
    return versionsCard(
      newest,
      rows,
      { isOffered, hasNewer, decisions: await decisionsInWords(turn, id) },
      turn.viewer,
    );
  });

export const showVersion = (turn: Turn, id: TemplateId, version: number): Promise<Message> =>
  withVersions(turn, id, (newest, rows) => {
    const { services, viewer } = turn;
    const row = rows.find(({ template }) => template.version === version);
    return row
      ? versionCard(
          row,
          row.template === newest,
          viewer,
          flowAddress(services, row.template, viewer.say.language),
        )
      : { kind: 'text', text: viewer.say('refused.gone') };
  });

/** Begins a draft with what that version was; an open one has to be published or thrown away first. */
export const backToVersion = (turn: Turn, id: TemplateId, version: number): Promise<Message> =>
  withRight(turn, 'manage-templates', async () => {
    const { services, viewer } = turn;
    const { say } = viewer;
    const newest = publishedOf(services, id);
    const wanted = findVersion(services, id, version);
    if (!newest || !wanted) return { kind: 'text', text: say('refused.gone') };
    const open = await draftOf(turn, id);
    if (!open) return beginDraft(turn, { ...wanted, version: newest.version }, false);
    const options = [{ title: say('button.to-draft'), data: { verb: 'draft', template: id } }] as const;
    return noticeCard(say.runs('versions.draft-open'), options, viewer);
  });

const withVersions = (
  turn: Turn,
  id: TemplateId,
  show: (newest: Template, rows: readonly VersionRow[]) => Message | Promise<Message>,
): Promise<Message> =>
  withRight(turn, 'manage-templates', async () => {
    const newest = publishedOf(turn.services, id);
    return newest
      ? show(newest, await rowsOf(turn, id))
      : { kind: 'text', text: turn.viewer.say('refused.gone') };
  });

/** The newest first. */
async function rowsOf(turn: Turn, id: TemplateId): Promise<readonly VersionRow[]> {
  const { templateVersions, ownVersions } = turn.services;
  const versions = templateVersions
    .filter((one) => one.id === id)
    .toSorted((one, other) => other.version - one.version);
  return Promise.all(
    versions.map(async (template, at) => {
      const own = ownVersions.find((one) => one.template === template);
      return {
        template,
        before: versions[at + 1],
        note: own?.note,
        published: own && (await stampInWords(turn, own)),
      };
    }),
  );
}
