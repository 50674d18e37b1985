import type { Speaker } from '../app/ports/conversation.ts';
import type { PersonId, TenantId } from '../domain/ids.ts';
import { visibleLine } from '../domain/visible-line.ts';
import { isTimeZone } from '../domain/time-zone.ts';
import type { Incoming } from './incoming.ts';
import { isTeamUpdate } from './team-news.ts';

/** Undefined without a tenant and an Entra object id: people from outside, other bots. Teams itself may do what is done in a team. */
export function speakerOf(incoming: Incoming): Speaker | undefined {
  const { id: delivered, timestamp, conversation, channelData, locale, recipient, serviceUrl } = incoming;
  const tenant = (conversation.tenantId ?? channelData?.tenant?.id)?.toLowerCase() as TenantId | undefined;
  const { aadObjectId, id, name = '' } = accountOf(incoming);
  const who = aadObjectId ?? (isTeamUpdate(incoming) ? id : undefined);
  if (tenant === undefined || who === undefined) return undefined;
  const person = who as PersonId;
  const timeZone = timeZoneOf(incoming);
  return {
    tenant,
    id: person,
    name: visibleLine(name),
    ...(locale && { locale }),
    ...(timeZone && { timeZone }),
    ...(delivered && { delivered }),
    ...(timestamp && { sentAt: new Date(timestamp) }),
    reference: {
      tenant,
      person,
      conversationId: conversation.id,
      serviceUrl,
      userId: id,
      botId: recipient.id,
      ...(locale && { locale }),
    },
  };
}

/** When members are added, the activity is about one of them; the sender may be the service itself. */
const accountOf = ({ type, membersAdded = [], from, recipient }: Incoming): Incoming['from'] =>
  (type === 'conversationUpdate' ? membersAdded : []).find(
    (member) => member.id !== recipient.id && member.aadObjectId,
  ) ?? from;

function timeZoneOf({ localTimezone, entities = [] }: Incoming): string | undefined {
  const named = [localTimezone, entities.find(({ type }) => type === 'clientInfo')?.timezone];
  return named.find((zone): zone is string => typeof zone === 'string' && isTimeZone(zone));
}
