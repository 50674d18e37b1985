import { z } from 'zod/v4';
import type { Asked, Member, Members, Roster } from '../app/ports/roster.ts';
import type { PersonId, TenantId } from '../domain/ids.ts';
import { visibleLine } from '../domain/visible-line.ts';
import type { Connector, Reply } from './connector.ts';
import { parseJson } from './parse-json.ts';
import { attempt } from './send-outcome.ts';
import { baseOf } from './teams-api.ts';
import { whereServed, type Address, type Way } from './where-served.ts';

/** A page of a roster is about a hundred kilobytes then. */
const PAGE_SIZE = 200;
/** Ten thousand people: more than sell in any team. */
const MOST_PAGES = 50;

/** Over the same line, pace and verdicts as all that is sent. */
export function createRoster(connector: Connector, way: Way): Roster {
  const ask = async <Value>(
    request: { readonly to: Address; readonly urgent: boolean },
    how: (to: Address) => Promise<Reply>,
    shape: z.ZodType<Value>,
  ): Promise<Asked<{ readonly said: Value; readonly serviceUrl: string }>> => {
    let [body, { serviceUrl }] = ['', request.to];
    const sent = await whereServed(way, { ...request, repeatable: true }, (to) =>
      attempt(
        how(to).then((reply) => {
          [body, serviceUrl] = [reply.body, to.serviceUrl];
          return reply;
        }),
        ANSWERED,
      ),
    );
    if (sent.kind !== 'sent') return sent;
    const said = shape.safeParse(parseJson(body));
    return said.success
      ? { kind: 'answered', value: { said: said.data, serviceUrl } }
      : { kind: 'unknown', reason: 'an answer of another shape' };
  };

  return {
    members: async (team) => {
      const to = { ...team, conversationId: team.id };
      const path = `/v3/conversations/${encodeURIComponent(team.id)}/pagedmembers?pageSize=${PAGE_SIZE}`;
      return wholeOf(team.tenant, async (token) => {
        const next = token === undefined ? '' : `&continuationToken=${encodeURIComponent(token)}`;
        return ask({ to, urgent: true }, (at) => connector('GET', `${baseOf(at)}${path}${next}`), PAGE);
      });
    },
    nameOf: async (team) => {
      const to = { ...team, conversationId: team.id };
      const path = `/v3/teams/${encodeURIComponent(team.id)}`;
      const told = await ask({ to, urgent: true }, (at) => connector('GET', `${baseOf(at)}${path}`), TEAM);
      return told.kind === 'answered' ? { ...told, value: visibleLine(told.value.said.name) } : told;
    },
    addressOf: async (chat) => {
      const { conversationId, userId } = chat;
      const path = `/v3/conversations/${encodeURIComponent(conversationId)}/members/${encodeURIComponent(userId)}`;
      const told = await ask(
        { to: chat, urgent: true },
        (at) => connector('GET', `${baseOf(at)}${path}`),
        WHO,
      );
      return told.kind === 'answered' ? { ...told, value: visibleLine(told.value.said.email ?? '') } : told;
    },
    openChat: async ({ tenant, serviceUrl, botId }, { userId, person }) => {
      const content = {
        isGroup: false,
        bot: { id: botId },
        members: [{ id: userId, aadObjectId: person }],
        tenantId: tenant,
        channelData: { tenant: { id: tenant } },
      };
      const to = { tenant, serviceUrl, conversationId: `to ${userId}` };
      const made = await ask(
        { to, urgent: false },
        (at) => connector('POST', `${baseOf(at)}/v3/conversations`, content),
        CHAT,
      );
      if (made.kind !== 'answered') return made;
      const { said, serviceUrl: served } = made.value;
      const value = { tenant, person, userId, botId, conversationId: said.id, serviceUrl: served };
      return { kind: 'answered', value };
    },
  };
}

/** A request that is no message has no id of its own. */
const ANSWERED = 'answered';

const id = z.string().min(1).max(1000);
const text = z.string().optional().catch(undefined);
const member = z.object({
  id,
  name: text,
  aadObjectId: text,
  objectId: text,
  userRole: text,
  tenantId: text,
  userPrincipalName: text,
});

const PAGE = z.object({ members: z.array(z.unknown()), continuationToken: text });
const TEAM = z.object({ name: z.string().min(1) });
const WHO = z.object({ id, email: text });
const CHAT = z.object({ id });

type Page = Asked<{ readonly said: z.infer<typeof PAGE> }>;

/** Page after page; ends where Teams repeats itself, and after so many. */
async function wholeOf(
  tenant: TenantId,
  pageAt: (token: string | undefined) => Promise<Page>,
): Promise<Asked<Members>> {
  const members = new Map<string, Member>();
  const tokens = new Set<string>();
  let token: string | undefined;
  for (let pages = 0; pages < MOST_PAGES; pages += 1) {
    const page = await pageAt(token);
    if (page.kind !== 'answered') return page;
    const { said } = page.value;
    for (const one of said.members.flatMap((some) => memberOf(some, tenant))) members.set(one.userId, one);
    token = said.continuationToken === '' ? undefined : said.continuationToken;
    if (token === undefined)
      return { kind: 'answered', value: { members: [...members.values()], isWhole: true } };
    if (tokens.has(token)) break;
    tokens.add(token);
  }
  return { kind: 'answered', value: { members: [...members.values()], isWhole: false } };
}

function memberOf(told: unknown, tenant: TenantId): readonly Member[] {
  const parsed = member.safeParse(told);
  if (!parsed.success) return [];
  const { id: userId, name = '', aadObjectId, objectId, ...rest } = parsed.data;
  const person = (aadObjectId ?? objectId) as PersonId | undefined;
  return [
    {
      userId,
      name: visibleLine(name),
      kind: kindOf({ id: userId, ...rest }, tenant),
      ...(person && { person }),
    },
  ];
}

/** Shared channels bring people of other tenants, and guests have an account made for them. */
function kindOf(
  { id: userId, userRole, tenantId, userPrincipalName = '' }: Omit<z.infer<typeof member>, 'name'>,
  tenant: TenantId,
): Member['kind'] {
  if (userId.startsWith('28:')) return 'app';
  const isElsewhere = tenantId !== undefined && tenantId.toLowerCase() !== tenant;
  const isGuest = /^(?:guest|anonymous)$/iu.test(userRole ?? '') || userPrincipalName.includes('#EXT#');
  return isElsewhere || isGuest ? 'guest' : 'colleague';
}
