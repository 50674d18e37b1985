import type { PersonId, TenantId } from '../../domain/ids.ts';
import type { ReceivedMail } from '../../domain/mail/received.ts';

/** The mailbox of a seller. */
export type Mailbox = { readonly tenant: TenantId; readonly person: PersonId; readonly address: string };

/** Reads what came into mailboxes. Opens no attachment, follows no link. */
export type Inbox = {
  /**
   * What came since then, the oldest first, a page at a time. A message may come twice. Where headers can be had alone, no
   * more is asked for of what `sift` leaves out, and that does not come.
   */
  arrived(mailbox: Mailbox, from: ReadFrom, sift: Sift): Promise<Arrived>;
  close(): Promise<void>;
};

/** Of messages of which the headers alone are known, those that may be about something. */
export type Sift = (heads: readonly ReceivedMail[]) => Promise<readonly ReceivedMail[]>;

/** `now`: nothing but a cursor; what was there before anybody asked is not read. `time`: an ISO instant. */
export type ReadFrom =
  | { readonly kind: 'now' }
  | { readonly kind: 'cursor'; readonly cursor: string }
  | { readonly kind: 'time'; readonly since: string };

export type Arrived =
  | {
      readonly kind: 'read';
      readonly messages: readonly ReceivedMail[];
      readonly cursor: string;
      readonly hasMore: boolean;
    }
  /** The cursor is no longer known: read again from a time. */
  | { readonly kind: 'lost-place' }
  | { readonly kind: 'away'; readonly reason: string; readonly retryAfterMs?: number }
  /** The bot may not read it. */
  | { readonly kind: 'refused'; readonly reason: string };
