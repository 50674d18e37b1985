import { z } from 'zod/v4';
import type {
  Busy,
  CalendarOf,
  CalendarProblem,
  Invitation,
  Invited,
  MeetingFound,
  Meetings,
} from '../../app/ports/meetings.ts';
import { isAddress } from '../../domain/address.ts';
import type { Span } from '../../domain/free-times.ts';
import { plainLine } from '../message/plain.ts';
import { reasonOf, type NotDone } from './graph-answer.ts';
import type { GraphClient } from './graph-client.ts';

/** Sellers' calendars by Microsoft Graph. */
export const createGraphMeetings = (ask: GraphClient): Meetings => ({
  busy: (calendar, within) => busy(ask, calendar, within),
  invite: (invitation) => invite(ask, invitation),
  find: (calendar, key) => find(ask, calendar, key),
});

const IN_UTC = ['outlook.timezone="UTC"'];
const MOST_PAGES = 10;

const time = z
  .object({ dateTime: z.string() })
  .transform(({ dateTime }) => new Date(`${dateTime.replace(/Z$/, '')}Z`));
const event = z.object({
  start: time,
  end: time,
  showAs: z.string().optional(),
  isCancelled: z.boolean().optional(),
  attendees: z
    .array(z.object({ status: z.object({ response: z.string().optional() }).optional() }))
    .optional(),
});
const page = z.object({ value: z.array(event), '@odata.nextLink': z.string().optional() });

/** What somebody shows as free, and what was called off, takes no time. */
async function busy(ask: GraphClient, calendar: CalendarOf, { from, to }: Span): Promise<Busy> {
  const query = `startDateTime=${from.toISOString()}&endDateTime=${to.toISOString()}&$select=start,end,showAs,isCancelled&$top=100`;
  const found: Span[] = [];
  let path: string | undefined = `/calendarView?${query}`;
  for (let count = 0; path !== undefined && count < MOST_PAGES; count += 1) {
    const answer = await ask(mailboxOf(calendar), { method: 'GET', path, prefer: IN_UTC });
    if (answer.kind !== 'done') return problemOf(answer);
    const { data } = page.safeParse(answer.body);
    if (!data) return { kind: 'away', reason: 'Graph half an answer' };
    found.push(
      ...data.value
        .filter(({ showAs, isCancelled }) => showAs !== 'free' && isCancelled !== true)
        .map(({ start, end }) => ({ from: start, to: end })),
    );
    path = data['@odata.nextLink'];
  }
  return { kind: 'known', busy: found };
}

const mailboxOf = ({ tenant, seller }: CalendarOf) => ({ tenant, person: seller });

/** By which a meeting is found again. */
const MEETING_MARK = 'String {c0a6f1d2-7b1e-4a53-9f0e-5d3f8a4b2e17} Name AnukramMeeting';

/**
 * Graph itself makes one meeting of requests with the same transaction id, so that asking again does no harm. What an
 * earlier try asked for is looked up before, as that may have been another time.
 */
async function invite(ask: GraphClient, invitation: Invitation): Promise<Invited> {
  const mailbox = mailboxOf(invitation);
  if (!isAddress(invitation.to.address))
    return { kind: 'refused', reason: 'the recipient has no valid address' };
  const before = await ask(mailbox, { method: 'GET', path: searchByKey(invitation.key), prefer: IN_UTC });
  if (before.kind !== 'done') return problemOf(before);
  const { data: known } = page.safeParse(before.body);
  if (!known) return { kind: 'away', reason: 'Graph half an answer' };
  const [earlier] = known.value;
  if (earlier) return { kind: 'invited', at: { from: earlier.start, to: earlier.end } };
  const taken = await busy(ask, invitation, invitation.at);
  if (taken.kind !== 'known') return taken;
  if (taken.busy.length > 0) return { kind: 'taken' };
  const body = eventOf(invitation);
  const made = await ask(mailbox, { method: 'POST', path: '/events', body, prefer: IN_UTC });
  if (made.kind === 'done') return { kind: 'invited', at: invitation.at };
  return problemOf(made);
}

/** A meeting that its organizer cancels is gone from their calendar. */
async function find(ask: GraphClient, calendar: CalendarOf, key: string): Promise<MeetingFound> {
  const answer = await ask(mailboxOf(calendar), { method: 'GET', path: searchByKey(key), prefer: IN_UTC });
  if (answer.kind !== 'done') return problemOf(answer);
  const { data } = page.safeParse(answer.body);
  if (!data) return { kind: 'away', reason: 'Graph half an answer' };
  const [meeting] = data.value;
  if (!meeting || meeting.isCancelled === true) return { kind: 'called-off' };
  const { start, end, attendees = [] } = meeting;
  const isDeclined = attendees.length > 0 && attendees.every(({ status }) => status?.response === 'declined');
  return { kind: 'planned', at: { from: start, to: end }, isDeclined };
}

const searchByKey = (key: string): string => {
  const filter = `singleValueExtendedProperties/Any(ep: ep/id eq '${MEETING_MARK}' and ep/value eq '${key}')`;
  return `/events?$filter=${encodeURIComponent(filter)}&$select=start,end,isCancelled,attendees&$top=1`;
};

const LONGEST_SUBJECT = 200;
const LONGEST_NAME = 100;

const eventOf = ({ key, to, subject, at }: Invitation) => ({
  subject: plainLine(subject, LONGEST_SUBJECT),
  start: { dateTime: inUtc(at.from), timeZone: 'UTC' },
  end: { dateTime: inUtc(at.to), timeZone: 'UTC' },
  attendees: [
    { emailAddress: { name: plainLine(to.name, LONGEST_NAME), address: to.address }, type: 'required' },
  ],
  isOnlineMeeting: true,
  onlineMeetingProvider: 'teamsForBusiness',
  transactionId: key,
  singleValueExtendedProperties: [{ id: MEETING_MARK, value: key }],
});

const inUtc = (at: Date): string => at.toISOString().replace(/Z$/, '');

function problemOf(answer: NotDone): CalendarProblem {
  const isRefused = answer.kind === 'refused' && [400, 401, 403, 404].includes(answer.status);
  return { kind: isRefused ? 'refused' : 'away', reason: reasonOf(answer) };
}
