import type { ConversationReference } from '../app/ports/messenger.ts';
import type { Connector } from './connector.ts';
import type { Json } from './dialog-card.ts';
import type { Content } from './message-activity.ts';
import { attempt, type Attempt } from './send-outcome.ts';

/** One request to Teams, and what became of it; it never throws. */
export type TeamsApi = {
  send(to: ConversationReference, content: Content): Promise<Attempt>;
  update(to: ConversationReference, activityId: string, content: Content): Promise<Attempt>;
};

/** `draw`: a card as the people's clients know it. */
export function createTeamsApi(connector: Connector, draw: (card: Json) => Json): TeamsApi {
  const drawn = ({ attachments, ...content }: Content): Content => ({
    ...content,
    ...(attachments && { attachments: attachments.map((one) => (isCard(one) ? drawnOf(one, draw) : one)) }),
  });
  return {
    send: (to, content) => attempt(connector('POST', activitiesOf(to), addressed(to, drawn(content)))),
    update: (to, activityId, content) => {
      const url = `${activitiesOf(to)}/${encodeURIComponent(activityId)}`;
      return attempt(connector('PUT', url, { ...addressed(to, drawn(content)), id: activityId }), activityId);
    },
  };
}

type Attachment = NonNullable<Content['attachments']>[number];

const isCard = ({ contentType }: Attachment): boolean =>
  contentType === 'application/vnd.microsoft.card.adaptive';

const drawnOf = (attachment: Attachment, draw: (card: Json) => Json): Attachment => ({
  ...attachment,
  content: draw(attachment.content as Json),
});

/** Without the slash at its end. */
export const baseOf = ({ serviceUrl }: Pick<ConversationReference, 'serviceUrl'>): string =>
  serviceUrl.replace(/\/$/, '');

const activitiesOf = (to: ConversationReference): string =>
  `${baseOf(to)}/v3/conversations/${encodeURIComponent(to.conversationId)}/activities`;

const addressed = (to: ConversationReference, content: Content) => ({
  ...content,
  channelId: 'msteams',
  conversation: { id: to.conversationId, tenantId: to.tenant },
  from: { id: to.botId },
  recipient: { id: to.userId, aadObjectId: to.person },
  ...(to.locale && { locale: to.locale }),
});
