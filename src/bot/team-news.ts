import type { TenantId } from '../domain/ids.ts';
import { visibleLine } from '../domain/visible-line.ts';
import type { JoinedTeam } from '../app/ports/roster.ts';
import type { Incoming } from './incoming.ts';

/** What an activity says of the team that it comes from: the bot is in it, or no more. */
export type TeamNews = { readonly kind: 'in' | 'left'; readonly team: JoinedTeam };

/** Undefined where it comes from no team. Without a name where Teams tells none. */
export function teamNewsIn(incoming: Incoming, tenant: TenantId): TeamNews | undefined {
  const { channelData, serviceUrl, recipient } = incoming;
  const { team } = channelData ?? {};
  if (!team) return undefined;
  return {
    kind: isFarewell(incoming) ? 'left' : 'in',
    team: { tenant, id: team.id, name: visibleLine(team.name ?? ''), serviceUrl, botId: recipient.id },
  };
}

/** Of what happens in a team, Teams need not say who did it. */
export const isTeamUpdate = ({ type, channelData }: Incoming): boolean =>
  channelData?.team !== undefined && (type === 'conversationUpdate' || type === 'installationUpdate');

const isFarewell = ({ type, action = '', membersRemoved = [], recipient, channelData }: Incoming): boolean =>
  type === 'installationUpdate'
    ? /^remove(-upgrade)?$/i.test(action)
    : membersRemoved.some(({ id }) => id === recipient.id) || GONE.has(channelData?.eventType ?? '');

const GONE: ReadonlySet<string> = new Set(['teamDeleted', 'teamHardDeleted']);
