import { personOf, type Situation } from '../../cards/kit/situation.ts';
import { held, isTriedTooOften, unknown, waiting } from '../../domain/mail/moves.ts';
import type { HeldBecause, OutgoingMail } from '../../domain/mail/outgoing.ts';
import { holdSender, newSender, stopOf } from '../../domain/mail/sender.ts';
import { markRecord } from '../../domain/record.ts';
import type { Changes } from '../ports/changes.ts';
import type { Mailed, MailFault } from '../ports/mailer.ts';
import type { MailOutcome } from '../ports/runtime.ts';
import type { Services } from '../turn/services.ts';
import { settleSent } from './settle-mail.ts';

/** Writes down what became of an email that was on its way. */
export async function settleTry(
  services: Services,
  mail: OutgoingMail,
  situation: Situation,
  mailed: Mailed,
): Promise<MailOutcome> {
  const outcome = await settle(services, mail, situation, mailed);
  note(services, mail, outcome, mailed);
  return outcome;
}

async function settle(
  services: Services,
  mail: OutgoingMail,
  situation: Situation,
  mailed: Mailed,
): Promise<MailOutcome> {
  const now = services.clock.now();
  const keep = (changed: OutgoingMail, along: Changes = {}) =>
    services.store.commit(mail.tenant, { ...along, mails: [changed] });
  switch (mailed.kind) {
    case 'sent': {
      const { kind: _, ...found } = mailed;
      await settleSent(services, mail, found);
      return 'sent';
    }
    case 'unknown':
      await keep(unknown(mail, now, mailed.reason));
      return 'unknown';
    case 'waiting':
      if (isTriedTooOften(mail)) {
        await keep(held(mail, 'no-mailbox', now, mailed.reason));
        return 'refused';
      }
      await keep(waiting(mail, now, mailed));
      return 'waiting';
    case 'failed':
      await keep(
        held(mail, WHY[mailed.whose], now, mailed.reason),
        await after(services, mail, situation, mailed.whose),
      );
      return 'refused';
  }
}

const WHY: Readonly<Record<MailFault, HeldBecause>> = {
  address: 'bounced-address',
  seller: 'no-mailbox',
  message: 'refused',
  us: 'blocked',
};

/** An address that reaches nobody is marked; where nothing of a seller is taken, all of theirs is held. */
async function after(
  { store, clock }: Services,
  { tenant, seller }: OutgoingMail,
  situation: Situation,
  whose: MailFault,
): Promise<Changes> {
  if (whose === 'address') return { records: [markRecord(personOf(situation), 'email')] };
  if (whose !== 'us') return {};
  const sender = (await store.mailSender(tenant, seller)) ?? newSender(tenant, seller);
  return stopOf(sender) ? {} : { mailSenders: [holdSender(sender, 'blocked', clock.now())] };
}

/** Reasons are those of servers, and may name an address. */
function note({ log, meter }: Services, { id }: OutgoingMail, state: MailOutcome, mailed: Mailed): void {
  meter.mailed(state);
  const fields = { mail: id, state, ...(mailed.kind === 'failed' && { whose: mailed.whose }) };
  if (state === 'sent' || state === 'waiting') log.info('automated email', fields);
  else log.warn('automated email', fields);
}
