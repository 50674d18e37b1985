import type { CardJson } from '../../cards/kit/render.ts';
import type { DraftShown } from '../../domain/authoring/draft.ts';
import type { PersonId, RecordId, TenantId } from '../../domain/ids.ts';
import type { RecordList } from '../../domain/record-list.ts';
import type { Understood } from './feedback.ts';
import type { FileOffer, StoredFile } from './files.ts';

/** Where a person can be written to: plain data, whatever the SDK. */
export type ConversationReference = {
  readonly tenant: TenantId;
  readonly person: PersonId;
  readonly conversationId: string;
  readonly serviceUrl: string;
  /** Teams' own id of the person, `29:…`. */
  readonly userId: string;
  readonly botId: string;
  readonly locale?: string;
  /** Teams no longer accepts messages for them, until they write again; ISO instant. */
  readonly unreachable?: { readonly since: string; readonly reason: string };
};

/** One message of the bot: a card with the text of its notification (Teams calls it summary), or a plain sentence. */
export type Message = (
  | {
      readonly kind: 'card';
      readonly card: CardJson;
      readonly summary: string;
      /** The records that it shows, from the top. */
      readonly about?: readonly RecordId[];
      /** The list that it shows the first of. */
      readonly list?: RecordList;
      /** The draft of a template that it shows. */
      readonly draft?: DraftShown;
    }
  | {
      readonly kind: 'text';
      readonly text: string;
      /** Shown by Teams' own card, for which the text is the notification. */
      readonly file?: FileOffer | StoredFile;
    }
) & {
  /** A language model had a part in it, which Teams says above it. */
  readonly aiGenerated?: true;
  /** How the sentence that it answers was read; Teams shows its feedback buttons below it. */
  readonly feedback?: Understood;
  /** Sentences that may be said next, three at most; Teams sends one as if it had been typed. */
  readonly suggestions?: readonly string[];
  /** What follows the answer to a click, as messages of their own. */
  readonly then?: readonly Message[];
};

/** What became of a message. `unknown`: Teams may have delivered it, or may not. */
export type Sent =
  | { readonly kind: 'sent'; readonly activityId: string }
  | {
      readonly kind: 'failed';
      readonly problem: DeliveryProblem;
      /** The status and Teams' own code, for logs. */
      readonly reason: string;
      /** What Teams says of the person, or its status does. */
      readonly shutOut?: ShutOut;
      /** How long Teams asks to wait, when it is busy. */
      readonly retryAfterMs?: number;
    }
  | { readonly kind: 'unknown'; readonly reason: string };

export type NotSent = Exclude<Sent, { readonly kind: 'sent' }>;

/** What keeps the bot from a person. */
export type ShutOut =
  /** The tenant's app policies. */
  | 'policy'
  /** They blocked or muted the bot. */
  | 'blocked'
  /** It is installed neither for them nor in a team that they are in. */
  | 'not-installed'
  /** Teams no longer knows them. */
  | 'gone';

/** Why a message was certainly not delivered. */
export type DeliveryProblem =
  /** Teams can't take it now; later it may. */
  | 'busy'
  /** The person removed or blocked the bot, or an administrator did. */
  | 'unreachable'
  | 'conversation-gone'
  /** The message to be updated is not there anymore. */
  | 'message-gone'
  | 'too-big'
  /** Teams rejects the bot's credentials: nothing is delivered to anyone. */
  | 'not-registered'
  /** The tenant is served from another address. */
  | 'wrong-host'
  /** Teams rejected the message itself; it would be refused again. */
  | 'refused'
  /** `claimBeforeSend` said no. */
  | 'withdrawn';

/** Writes to people outside of a turn. Throws only what `claimBeforeSend` throws: what went wrong is in the answer. */
export type Messenger = {
  /**
   * Sends as soon as the rate allows. `claimBeforeSend` is asked right before the request goes out, and nothing is sent
   * when it says no. A caller who gives it learns of a busy Teams at once and decides about another attempt.
   */
  send(to: ConversationReference, message: Message, claimBeforeSend?: () => Promise<boolean>): Promise<Sent>;
  /** Replaces an earlier message, in every client that shows it. */
  update(to: ConversationReference, activityId: string, message: Message): Promise<Sent>;
};
