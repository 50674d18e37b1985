import type { OwnVersion } from '../../domain/authoring/draft.ts';
import { withMove, type VersionMove } from '../../domain/version-move.ts';
import type { Organization } from '../../domain/organization.ts';
import type { Changes } from '../ports/changes.ts';

/** What publishing a version changes, besides whom it is published by. A template that was archived is listed again. */
export function publishing(
  organization: Organization,
  publish: OwnVersion,
  move?: VersionMove,
): Required<Pick<Changes, 'publish' | 'organization'>> {
  const { settings, ownTemplates, versionMoves = [], revision } = organization;
  const { archived, ...others } = settings;
  const left = archived?.filter((id) => id !== publish.template.id) ?? [];
  return {
    publish,
    organization: {
      ...organization,
      revision: revision + 1,
      settings: left.length > 0 ? { ...others, archived: left } : others,
      ownTemplates: { revision: (ownTemplates?.revision ?? 0) + 1 },
      ...((move ?? versionMoves.length > 0) && {
        versionMoves: move ? withMove(versionMoves, move) : versionMoves,
      }),
    },
  };
}
