import type { ReadMailbox } from '../../domain/mail/read-mailbox.ts';
import type { MailNotice } from '../../domain/mail/notice.ts';
import type { OptOut } from '../../domain/mail/opt-out.ts';
import type { OutgoingMail } from '../../domain/mail/outgoing.ts';
import { isOpen, leftIn } from '../../domain/mail/left.ts';
import { isInDoubt } from '../../domain/mail/telling.ts';
import { createGroups } from './groups.ts';
import { createTimeline, createTimelines } from './timeline.ts';

type Mail = OutgoingMail;

const keyOf = ({ tenant, id }: Pick<Mail, 'tenant'> & { readonly id: string }) => [tenant, id];
const idOf = ({ id }: { readonly id: string }): string => id;
const lookAtOf = ({ lookAt }: { readonly lookAt?: string }) => lookAt;

/** What is asked of automated emails, and of what came in answer. */
export const createMailIndexes = () => ({
  nextMails: createTimeline<Mail>(keyOf, lookAtOf),
  mailsOfEnrollment: createGroups<Mail>(({ tenant, enrollment }) => [tenant, enrollment], idOf),
  openMailsOfSeller: createGroups<Mail>((one) => (isOpen(one) ? [one.tenant, one.seller] : undefined), idOf),
  leftOfSeller: leftBy(({ seller }) => seller),
  leftToRecord: leftBy(({ record }) => record),
  leftToDomain: leftBy((one) => leftIn(one)?.domain),
  byMessageId: createGroups<Mail>((one) => messageKey(one, leftIn(one)?.messageId), idOf),
  byProvidersMessageId: createGroups<Mail>((one) => messageKey(one, leftIn(one)?.providerMessageId), idOf),
  nextNotices: createTimeline<MailNotice>(keyOf, ({ tellAt }) => tellAt),
  noticesInDoubt: createGroups<MailNotice>(
    (one) => (isInDoubt(one) ? [one.tenant, one.seller] : undefined),
    idOf,
  ),
  noticesToForget: createTimeline<MailNotice>(keyOf, ({ forgetAt }) => forgetAt),
  noticesOfEnrollment: createGroups<MailNotice>(({ tenant, enrollment }) => [tenant, enrollment], idOf),
  nextMailboxes: createTimeline<ReadMailbox>(({ tenant, person }) => [tenant, person], lookAtOf),
  optedOutDomains: createGroups<OptOut>(
    ({ tenant, key }) => (key.startsWith('@') ? [tenant] : undefined),
    ({ key }) => key,
  ),
});

const leftBy = (groupOf: (mail: Mail) => string | undefined) =>
  createTimelines<Mail>(
    (one) => {
      const group = leftIn(one) && groupOf(one);
      return group === undefined ? undefined : [one.tenant, group];
    },
    keyOf,
    (one) => leftIn(one)?.at,
  );

const messageKey = ({ tenant }: Mail, id: string | undefined) =>
  id === undefined ? undefined : [tenant, id];
