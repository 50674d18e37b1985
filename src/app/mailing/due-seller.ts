import type { MailId, PersonId, TenantId } from '../../domain/ids.ts';
import type { DueMail } from '../ports/mail-store.ts';

/** What is to be looked at of one seller, since when. */
export type DueSeller = {
  readonly tenant: TenantId;
  readonly seller: PersonId;
  readonly mails: readonly MailId[];
  readonly lookAt: string;
};

/** Those that have waited longest come first. */
export function bySeller(due: readonly DueMail[]): readonly DueSeller[] {
  const sellers = new Map<string, DueSeller & { readonly mails: MailId[] }>();
  for (const { tenant, id, seller, lookAt } of due) {
    const key = JSON.stringify([tenant, seller]);
    const known = sellers.get(key);
    if (known) known.mails.push(id);
    else sellers.set(key, { tenant, seller, mails: [id], lookAt });
  }
  return [...sellers.values()];
}
