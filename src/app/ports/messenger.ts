import type { CardJson } from '../../cards/kit/render.ts';
import type { PersonId, TenantId } from '../../domain/ids.ts';
import type { Understood } from './feedback.ts';

/** Where a person can be written to: plain data that any Teams SDK can be fed with. */
export type ConversationReference = {
  readonly tenant: TenantId;
  readonly person: PersonId;
  readonly conversationId: string;
  readonly serviceUrl: string;
  /** Teams' own id of the person, `29:…`. */
  readonly userId: string;
  readonly botId: string;
  readonly locale?: string;
  /** Teams takes nothing for them any more, until they write again; ISO instant. */
  readonly unreachable?: { readonly since: string; readonly reason: string };
};

/** One message of the bot: a card with the line that its notification shows, or a plain sentence. */
export type Message = (
  | { readonly kind: 'card'; readonly card: CardJson; readonly summary: string }
  | { readonly kind: 'text'; readonly text: string }
) & {
  /** A language model had a part in it, which Teams says above it. */
  readonly aiGenerated?: true;
  /** It answers a sentence that was read like this; Teams shows its feedback buttons under it. */
  readonly feedback?: Understood;
};

/** What became of a message. `unknown`: Teams may have delivered it, or may not. */
export type Sent =
  | { readonly kind: 'sent'; readonly activityId: string }
  | {
      readonly kind: 'failed';
      readonly problem: DeliveryProblem;
      /** The status and Teams' own code, for logs. */
      readonly reason: string;
      /** How long Teams asks to be left alone, when it is busy. */
      readonly retryAfterMs?: number;
    }
  | { readonly kind: 'unknown'; readonly reason: string };

/** Why a message was certainly not delivered. */
export type DeliveryProblem =
  /** Teams can't take it now; later it may. */
  | 'busy'
  /** The person removed or blocked the bot, or an administrator did. */
  | 'unreachable'
  | 'conversation-gone'
  /** The message to be updated is not there any more. */
  | 'message-gone'
  | 'too-big'
  /** Teams does not know the bot or its secret: nothing is delivered to anybody. */
  | 'not-registered'
  /** The tenant is served from another address. */
  | 'wrong-host'
  /** Teams finds fault with it; the same would be refused again. */
  | 'refused'
  /** `leaving` said no. */
  | 'withdrawn';

/** Writes to people outside of a turn. Never throws but what `leaving` throws: what went wrong is in the answer. */
export type Messenger = {
  /**
   * Sends when there is room for it. `leaving` is asked right before the request leaves, and nothing leaves when it says
   * no; who gives it is told of a busy Teams at once and decides about another try.
   */
  send(to: ConversationReference, message: Message, leaving?: () => Promise<boolean>): Promise<Sent>;
  /** Replaces a message that was sent before, for every client that shows it. */
  update(to: ConversationReference, activityId: string, message: Message): Promise<Sent>;
};
