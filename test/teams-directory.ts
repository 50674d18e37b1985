import { randomUUID } from 'node:crypto';
import type { Asked, Connector, Json, Told } from './connector.ts';
import { BOT_ID } from './teams-user.ts';

export type TeamMember = {
  readonly name: string;
  readonly aadObjectId?: string;
  readonly id?: string;
  readonly userRole?: string;
  readonly tenantId?: string;
};

/** The teams of Teams' side of the line: who is in them, and the chats that are made with them. */
export type TeamsDirectory = {
  /** The chats that were made, by their body. */
  readonly chats: readonly Json[];
  /** The pages of rosters that were asked for. */
  readonly pages: readonly string[];
  /** How whatever is asked about somebody, or of a roster, is answered instead. */
  refuse(about: string, told: Told): void;
  readonly team: (name: string, members: readonly TeamMember[]) => Team;
};

export type Team = {
  readonly id: string;
  readonly name: string;
  /** What Teams posts when somebody adds the bot to it, or removes it. */
  readonly added: Json;
  readonly removed: Json;
};

/** `pageSize`: how many Teams tells of at a time, whatever it is asked for. */
export function serveDirectory(connector: Connector, pageSize = 100): TeamsDirectory {
  const teams = new Map<string, { readonly name: string; readonly members: readonly TeamMember[] }>();
  const refused = new Map<string, Told>();
  const chats: Json[] = [];
  const pages: string[] = [];

  const answer = ({ method, url, body }: Asked): Told | undefined => {
    const [, kind, id = '', what] = url.pathname.split('/').slice(1).map(decodeURIComponent);
    if (kind === 'teams') return { status: 200, body: { id, name: teams.get(id)?.name ?? '' } };
    if (method === 'GET' && what === 'pagedmembers') {
      const token = url.searchParams.get('continuationToken') ?? '0';
      pages.push(token);
      return refused.get(id) ?? pageOf(teams.get(id)?.members ?? [], Number(token), pageSize);
    }
    if (method !== 'POST' || kind !== 'conversations' || id !== '') return undefined;
    const [{ aadObjectId = '' } = {}] = body.members as readonly { aadObjectId?: string }[];
    const no = refused.get(aadObjectId);
    if (no) return no;
    chats.push(body);
    return { status: 201, body: { id: `a:${aadObjectId}` } };
  };
  connector.serve(answer);

  return {
    chats,
    pages,
    refuse: (about, told) => void refused.set(about, told),
    team: (name, members) => {
      const id = `19:${randomUUID()}@thread.tacv2`;
      teams.set(id, { name, members });
      return teamOf(id, name);
    },
  };
}

function pageOf(members: readonly TeamMember[], from: number, size: number): Told {
  const next = from + size;
  return {
    status: 200,
    body: {
      members: members.slice(from, next).map(({ aadObjectId, ...one }) => ({
        id: `29:${aadObjectId ?? one.name}`,
        userRole: 'user',
        ...(aadObjectId && { aadObjectId }),
        ...one,
      })),
      ...(next < members.length && { continuationToken: String(next) }),
    },
  };
}

/** As Teams posts it: whoever did it may have no Entra id in it. */
function teamOf(id: string, name: string): Team {
  const inTeam = {
    type: 'conversationUpdate',
    conversation: { id, isGroup: true, conversationType: 'channel' },
    from: { id: '29:whoever' },
  };
  const channelData = {
    tenant: { id: '22222222-bbbb-4bbb-8bbb-222222222222' },
    team: { id, name },
  };
  return {
    id,
    name,
    added: {
      ...inTeam,
      membersAdded: [{ id: BOT_ID }],
      channelData: { ...channelData, eventType: 'teamMemberAdded' },
    },
    removed: {
      ...inTeam,
      membersRemoved: [{ id: BOT_ID }],
      channelData: { ...channelData, eventType: 'teamMemberRemoved' },
    },
  };
}
