import type { MailId, PersonId, TenantId } from '../../domain/ids.ts';

/** One email to one person, ready to leave. */
export type Letter = {
  readonly tenant: TenantId;
  readonly id: MailId;
  /** Whose mailbox it leaves from. */
  readonly seller: PersonId;
  readonly from: Correspondent;
  readonly to: Correspondent;
  readonly subject: string;
  /** Plain text with the signature; HTML is made of it. */
  readonly text: string;
  /** With angle brackets. */
  readonly messageId: string;
  /** ISO instant. */
  readonly date: string;
  /** The messages of the thread that it goes on with, the oldest first; the last one is answered. */
  readonly references: readonly string[];
  /** Where one click unsubscribes (RFC 8058). */
  readonly unsubscribe?: string;
};

export type Correspondent = { readonly name: string; readonly address: string };

/** What became of a letter. */
export type Mailed =
  | {
      readonly kind: 'sent';
      readonly providerId?: string;
      readonly conversationId?: string;
      readonly messageId?: string;
    }
  /** It certainly did not leave, and may later. */
  | { readonly kind: 'waiting'; readonly reason: string; readonly retryAfterMs?: number }
  /** It certainly did not leave, and never will as it is. */
  | { readonly kind: 'failed'; readonly whose: MailFault; readonly reason: string }
  /** It may have left. */
  | { readonly kind: 'unknown'; readonly reason: string };

/** `address`: the person can't be reached there. `seller`: their mailbox can't be used. `us`: nobody's mail leaves. */
export type MailFault = 'address' | 'seller' | 'message' | 'us';

export type Mailer = {
  /** Never throws: what went wrong is in the answer. It asks for the letter to be sent once, whatever happens. */
  send(letter: Letter): Promise<Mailed>;
  /** Where one is that may have left: in Sent Items, still a draft, nowhere, or it can't be told. */
  find(letter: Pick<Letter, 'tenant' | 'id' | 'seller' | 'from' | 'messageId'>): Promise<MailFound>;
  close(): Promise<void>;
};

export type MailFound =
  | {
      readonly kind: 'sent';
      readonly providerId?: string;
      readonly conversationId?: string;
      readonly messageId?: string;
    }
  | { readonly kind: 'draft' | 'nowhere' | 'untold' };
