import type { Email, Step } from '../../domain/template.ts';
import type { LocalizedText } from '../../domain/text.ts';
import type { Link, ButtonPlace } from '../kit/elements.ts';
import { callNumberOf } from '../kit/phone.ts';
import { fillText } from './fill-text.ts';
import { personOf, type Situation, type Viewer } from '../kit/situation.ts';

/** Longer addresses are cut off or refused on the way to Outlook and to other programs. */
const MAX_URL = 2_000;

/** The link that does what a step says, if the record has what it needs. */
export function stepLinks(situation: Situation, step: Step, viewer: Viewer): readonly Link[] {
  const { say } = viewer;
  switch (step.type) {
    case 'email':
    case 'automated-email':
      return link(say('link.email'), step.email && emailUrl(situation, step.email, viewer));
    case 'call':
      return link(say('link.call'), callUrl(situation, viewer));
    case 'linkedin':
      return link(say('link.linkedin'), linkedInUrl(situation));
    case 'schedule':
    case 'meeting':
      return link(say('link.schedule'), meetingUrl(situation));
    case 'task':
      return taskLinks(situation, step, viewer);
    case 'decision':
      return [];
  }
}

/** One of them is the main one. */
function taskLinks(situation: Situation, { opens }: Step, viewer: Viewer): readonly Link[] {
  const { say } = viewer;
  const titled = (title: LocalizedText) => fillText(situation, title, customerLanguage(situation), viewer);
  return [
    ...link(say('link.email'), opens?.email && composeUrl(situation, opens.email, viewer)),
    ...link(say('link.schedule'), opens?.meeting && meetingUrl(situation, titled(opens.meeting))),
  ].map((one, index) => (index === 0 ? one : { ...one, style: 'default' }));
}

/** What is still worth doing after a sequence ended well on a call. */
export const closingLinks = (situation: Situation, { say }: Viewer, mode: ButtonPlace): readonly Link[] =>
  [
    ...link(say('link.linkedin'), linkedInUrl(situation)),
    ...link(say('link.schedule'), meetingUrl(situation)),
  ].map((one) => ({ ...one, mode, style: 'default' as const }));

/** The language of an email is the customer's, whatever the seller's. */
export const customerLanguage = (situation: Situation) =>
  personOf(situation).language ?? situation.record.language ?? 'en';

/** The body is left out where it would make the address too long; the card then shows it. */
export const bodyFits = (situation: Situation, email: Email, viewer: Viewer): boolean =>
  composeWithBody(situation, email, viewer).length <= MAX_URL;

const link = (title: string, url: string | undefined): readonly Link[] =>
  url === undefined ? [] : [{ title, url, mode: 'primary', style: 'positive' }];

const emailUrl = (situation: Situation, email: Email, viewer: Viewer): string | undefined =>
  hasAddress(situation) && bodyFits(situation, email, viewer)
    ? composeWithBody(situation, email, viewer)
    : composeUrl(situation, email.subject, viewer);

const composeUrl = (situation: Situation, subject: LocalizedText, viewer: Viewer): string | undefined =>
  hasAddress(situation) ? compose(situation, subject, viewer) : undefined;

const hasAddress = (situation: Situation): boolean => personOf(situation).email !== undefined;

function composeWithBody(situation: Situation, email: Email, viewer: Viewer): string {
  const body = fillText(situation, email.body, customerLanguage(situation), viewer);
  return `${compose(situation, email.subject, viewer)}&body=${encode(withLineEnds(body, viewer))}`;
}

function compose(situation: Situation, subject: LocalizedText, viewer: Viewer): string {
  const to = encode(personOf(situation).email ?? '');
  const filled = encode(fillText(situation, subject, customerLanguage(situation), viewer));
  return viewer.mailProgram === 'own'
    ? `mailto:${to.replace('%40', '@')}?subject=${filled}`
    : `https://outlook.office.com/mail/deeplink/compose?to=${to}&subject=${filled}`;
}

/** RFC 6068 has lines end in CRLF; Outlook's own address takes either. */
const withLineEnds = (text: string, { mailProgram }: Viewer): string =>
  mailProgram === 'own' ? text.replace(/\r?\n/gu, '\r\n') : text;

function callUrl(situation: Situation, viewer: Viewer): string | undefined {
  const number = callNumberOf(personOf(situation), viewer);
  return number && `https://teams.microsoft.com/l/call/0/0?users=4:${encode(number)}`;
}

function linkedInUrl(situation: Situation): string {
  const { name, company, linkedIn } = personOf(situation);
  return linkedIn !== undefined && isLinkedIn(linkedIn)
    ? new URL(linkedIn).href
    : `https://www.linkedin.com/search/results/people/?keywords=${encode(`${name} ${company}`)}`;
}

/** A record's fields are foreign input: only LinkedIn itself is opened as LinkedIn. */
function isLinkedIn(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' && (hostname === 'linkedin.com' || hostname.endsWith('.linkedin.com'));
}

function meetingUrl(situation: Situation, title = nameAndCompany(situation)): string {
  const { email } = personOf(situation);
  const attendees = email === undefined ? '' : `&attendees=${encode(email)}`;
  return `https://teams.microsoft.com/l/meeting/new?subject=${encode(title)}${attendees}`;
}

const nameAndCompany = (situation: Situation): string => {
  const { name, company } = personOf(situation);
  return company === '' ? name : `${name}, ${company}`;
};

/** Spaces become %20, never "+", which Outlook and Teams would show literally. Unpaired surrogates are dropped. */
const encode = (text: string): string => encodeURIComponent(text.replace(/[\ud800-\udfff]/gu, ''));
