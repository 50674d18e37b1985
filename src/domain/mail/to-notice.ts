import type { EnrollmentId, MailId } from '../ids.ts';
import { companyDomainOf, isSameCompany } from '../company-domain.ts';
import type { DeliveryOutcome } from './delivery-outcome.ts';
import type { LeftMail, Match } from './match-mail.ts';
import type { Noticed } from './notice.ts';
import type { ReceivedMail } from './received.ts';
import type { Verdict } from './verdict.ts';

/** What a message is to an enrollment. `reply`: it takes its branch, where the sequence lets it. */
export type ToNotice = { readonly enrollment: EnrollmentId; readonly mail?: MailId } & {
  readonly what: Noticed | { readonly kind: 'take-reply' };
};

export type Considered = {
  readonly received: ReceivedMail;
  readonly verdict: Verdict;
  readonly match: Match;
  /** The address of whose mailbox it is. */
  readonly own: string;
};

/** What to make of a message; nothing of most. */
export function toNotice(considered: Considered): readonly ToNotice[] {
  const { verdict, match } = considered;
  switch (verdict.kind) {
    case 'reply':
      return replies(considered);
    case 'delivery':
      return match.kind === 'thread'
        ? verdict.outcomes.slice(0, 1).flatMap((outcome) => deliveries(match.of, outcome))
        : [];
    case 'probable-bounce':
      return match.kind === 'thread'
        ? [about(match.of, { kind: 'bounced', address: match.of.to, isSure: false, isSoft: false })]
        : [];
    case 'out-of-office':
      return theirs(match, { kind: 'out-of-office', back: verdict.back.day, isGuess: verdict.back.isGuess });
    case 'left-company':
    case 'unsubscribe':
    case 'challenge':
      return theirs(match, { kind: verdict.kind });
    case 'undecided':
    case 'forward':
      return theirs(match, { kind: 'wrote' });
    case 'receipt':
    case 'automatic':
    case 'list':
    case 'own':
      return [];
  }
}

/** The email of ours that certainly left, since something answers it. */
export const leftForSure = ({ match }: Pick<Considered, 'match'>): MailId | undefined =>
  match.kind === 'thread' ? match.of.mail : undefined;

const about = (of: LeftMail, what: ToNotice['what']): ToNotice => ({
  enrollment: of.enrollment,
  mail: of.mail,
  what,
});

function replies({ match, received, own }: Considered): readonly ToNotice[] {
  switch (match.kind) {
    case 'thread':
      return [about(match.of, { kind: isColleagueOf(own, received, match.of) ? 'wrote' : 'take-reply' })];
    case 'conversation':
      return [about(match.of, { kind: 'take-reply' })];
    case 'address':
      return match.last || match.enrollments.length === 1
        ? newest(match, { kind: 'take-reply' })
        : theirs(match, { kind: 'wrote' });
    case 'company':
      return match.last ? [about(match.last, { kind: 'colleague' })] : [];
    case 'none':
      return [];
  }
}

/** The seller's own colleague, who writes in the thread: not the customer. */
function isColleagueOf(own: string, { from }: ReceivedMail, { to }: LeftMail): boolean {
  const [ours, theirs, customers] = [own, from.address, to].map(companyDomainOf);
  if (ours === undefined || theirs === undefined || !isSameCompany(ours, theirs)) return false;
  return customers === undefined || !isSameCompany(customers, theirs);
}

type ByAddress = Extract<Match, { kind: 'address' }>;

function newest({ last, enrollments }: ByAddress, what: ToNotice['what']): readonly ToNotice[] {
  if (last && enrollments.some(({ enrollment }) => enrollment === last.enrollment))
    return [about(last, what)];
  return enrollments.slice(0, 1).map(({ enrollment }) => ({ enrollment, what }));
}

/** Of everything that runs with that person, where the message names no email of ours. */
function theirs(match: Match, what: Noticed): readonly ToNotice[] {
  switch (match.kind) {
    case 'thread':
    case 'conversation':
      return [about(match.of, what)];
    case 'address':
      return match.enrollments.map(({ enrollment }) => ({ enrollment, what }));
    case 'company':
    case 'none':
      return [];
  }
}

function deliveries(of: LeftMail, { means, status, recipient }: DeliveryOutcome): readonly ToNotice[] {
  switch (means) {
    case 'dead':
    case 'soft': {
      // Somebody else's address, to whom it was passed on, is none of ours.
      const isSure = means === 'dead' && recipient.toLowerCase() === of.to.toLowerCase();
      return [about(of, { kind: 'bounced', address: of.to, isSure, isSoft: means === 'soft' })];
    }
    case 'blocked':
    case 'limit':
      return [about(of, { kind: means, status })];
    case 'delayed':
    case 'delivered':
      return [];
  }
}
