import { expect, onTestFinished, test } from 'vitest';
import type { Invitation } from '../../src/app/ports/meetings.ts';
import { createGraphClient } from '../../src/mail/graph/graph-client.ts';
import { createGraphMeetings } from '../../src/mail/graph/graph-meetings.ts';
import { personId, tenantId } from '../builders.ts';
import { startGraphDouble, type DoubleOptions } from './graph/graph-double.ts';

const span = (from: string, to: string) => ({ from: new Date(from), to: new Date(to) });
const RAVI = { tenant: tenantId('t'), seller: personId('ravi') };
const DAY = span('2026-12-03T00:00:00.000Z', '2026-12-04T00:00:00.000Z');
const AT = span('2026-12-03T10:30:00.000Z', '2026-12-03T11:00:00.000Z');
const INVITATION: Invitation = {
  ...RAVI,
  key: 'abc',
  to: { name: 'Asha Rao', address: 'asha@contoso.example' },
  subject: 'Ravi Kumar and Asha Rao',
  at: AT,
};

async function start(options: Partial<DoubleOptions> = {}) {
  const double = await startGraphDouble({ mailboxes: { ravi: 'ravi@seller.test' }, ...options });
  onTestFinished(double.close);
  const tokens = { get: () => Promise.resolve(double.token()), renew: () => undefined };
  const ask = createGraphClient({ tokens, clock: { now: () => new Date() }, url: double.url });
  return { double, events: double.mailbox('ravi').events, meetings: createGraphMeetings(ask) };
}

const at = (dateTime: string) => ({ dateTime });
const DECLINED = { emailAddress: { address: 'asha@contoso.example' }, status: { response: 'declined' } };

test('what takes time is told, and nothing that is free or was called off', async () => {
  const { events, meetings } = await start();
  const event = { start: at('2026-12-03T10:00:00.0000000'), end: at('2026-12-03T11:00:00.0000000') };
  events.push({ ...event, showAs: 'busy' }, { ...event, showAs: 'free' }, { ...event, isCancelled: true });
  expect(await meetings.busy(RAVI, DAY)).toEqual({
    kind: 'known',
    busy: [span('2026-12-03T10:00:00.000Z', '2026-12-03T11:00:00.000Z')],
  });
});

test('an invitation is made once, whatever is answered', async () => {
  const { double, events, meetings } = await start();
  double.fail({ at: 'event', isDone: true, kind: 'status', status: 504 });
  expect((await meetings.invite(INVITATION)).kind).toBe('away');
  expect(await meetings.invite(INVITATION)).toEqual({ kind: 'invited', at: AT });
  expect(events).toMatchObject([
    {
      start: { dateTime: '2026-12-03T10:30:00.000', timeZone: 'UTC' },
      attendees: [{ emailAddress: { address: 'asha@contoso.example' } }],
      isOnlineMeeting: true,
    },
  ]);
});

test('a meeting is found again as it is by now', async () => {
  const { events, meetings } = await start();
  await meetings.invite(INVITATION);
  expect(await meetings.find(RAVI, 'abc')).toEqual({ kind: 'planned', at: AT, isDeclined: false });
  const [event] = events;
  if (!event) throw new Error('It was made');
  const later = { start: at('2026-12-04T10:30:00.0000000'), end: at('2026-12-04T11:00:00.0000000') };
  events[0] = { ...event, ...later, attendees: [DECLINED] };
  expect(await meetings.find(RAVI, 'abc')).toEqual({
    kind: 'planned',
    at: span('2026-12-04T10:30:00.000Z', '2026-12-04T11:00:00.000Z'),
    isDeclined: true,
  });
  events[0] = { ...event, isCancelled: true };
  expect(await meetings.find(RAVI, 'abc')).toEqual({ kind: 'called-off' });
  events.length = 0;
  expect(await meetings.find(RAVI, 'abc')).toEqual({ kind: 'called-off' });
});

test('what an earlier try made is when it is, also where another time is asked for', async () => {
  const { events, meetings } = await start();
  await meetings.invite(INVITATION);
  const later = span('2026-12-04T10:30:00.000Z', '2026-12-04T11:00:00.000Z');
  expect(await meetings.invite({ ...INVITATION, at: later })).toEqual({ kind: 'invited', at: AT });
  expect(events).toHaveLength(1);
});

test('a time that was taken meanwhile is taken', async () => {
  const { events, meetings } = await start();
  events.push({ start: at('2026-12-03T10:45:00.000'), end: at('2026-12-03T12:00:00.000') });
  expect(await meetings.invite(INVITATION)).toEqual({ kind: 'taken' });
});

test.each<[string, Partial<DoubleOptions>, Partial<Invitation>]>([
  ['without the right', { rights: ['Mail.ReadWrite', 'Mail.Send'] }, {}],
  ['for a mailbox out of scope', { outOfScope: ['ravi'] }, {}],
  ['to two addresses in one', {}, { to: { name: 'Asha', address: 'a@x.example, b@y.example' } }],
])('%s it is refused', async (_, options, some) => {
  const { events, meetings } = await start(options);
  expect((await meetings.invite({ ...INVITATION, ...some })).kind).toBe('refused');
  expect(events).toEqual([]);
});
