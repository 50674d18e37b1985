import type { Letter } from '../../src/app/ports/mailer.ts';
import type { MailId, PersonId, TenantId } from '../../src/domain/ids.ts';

/** A letter of Ravi to Asha. */
export const letter = (change: Partial<Letter> = {}): Letter => ({
  tenant: 'contoso' as TenantId,
  id: '0d1c7d0e-93b2-4f7e-8d0c-6a0a3f8c1b11' as MailId,
  seller: 'ravi' as PersonId,
  from: { name: 'Ravi Kumar', address: 'ravi@seller.test' },
  to: { name: 'Asha Rao', address: 'asha@customer.test' },
  subject: 'A hello from Contoso',
  text: 'Hi Asha,\n\nhave a look at https://contoso.test/demo.\n\nRavi',
  messageId: '<a.0d1c7d0e.7f3b@seller.test>',
  date: '2026-11-30T04:10:00.000Z',
  references: [],
  ...change,
});
