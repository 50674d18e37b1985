import { describe, expect, test } from 'vitest';
import { sendDueReminders } from './due-reminders.ts';
import { optOutKey } from '../../src/app/turn/opt-out-key.ts';
import type { Changes } from '../../src/app/ports/changes.ts';
import type { Busy, Invitation, Invited, MeetingFound, Meetings } from '../../src/app/ports/meetings.ts';
import type { Message } from '../../src/app/ports/messenger.ts';
import { meetByRequest } from '../../src/app/meeting/meet-by-request.ts';
import { press } from '../../src/app/press.ts';
import { situationOf } from '../../src/app/turn/situations.ts';
import type { Services } from '../../src/app/turn/services.ts';
import { turnOf } from '../../src/app/turn/turn.ts';
import type { EnrollmentState } from '../../src/domain/enrollment.ts';
import { spanAt } from '../../src/domain/free-times.ts';
import { domainKey } from '../../src/domain/mail/opt-out.ts';
import type { SalesRecord } from '../../src/domain/record.ts';
import type { Request } from '../../src/domain/request.ts';
import { ALEX, CONTOSO, MEGAN, aPerson, aRecord, day, recordId, stepId } from '../builders.ts';
import { cardText } from '../card-text.ts';
import { noticingWorld, NOW, ONE } from '../app/noticing-world.ts';
import { given } from '../store/store-test.ts';

const read = (message: Message): string => (message.kind === 'card' ? cardText(message.card) : message.text);

type Calendar = { busy: Busy; invited?: Invited; found?: MeetingFound };

/** On a Friday at noon in Kolkata, Alex is to agree on a demo with Asha. */
async function toSchedule(calendar: Calendar = { busy: { kind: 'known', busy: [] } }, step = 'set-up-demo') {
  const world = await noticingWorld();
  const before = await world.enrollment();
  const state = { kind: 'open', step: stepId(step), due: day('2026-11-27') } as const;
  await given(world.store, { enrollments: [{ ...before, state, revision: before.revision + 1 }] });
  const asked: Invitation[] = [];
  const meetings: Meetings = {
    busy: () => Promise.resolve(calendar.busy),
    invite: (invitation) => {
      asked.push(invitation);
      return Promise.resolve(calendar.invited ?? { kind: 'invited', at: asked[0]?.at ?? invitation.at });
    },
    find: () => Promise.resolve(calendar.found ?? { kind: 'away', reason: 'Graph 503' }),
  };
  const services: Services = { ...world.services, meetings };
  const turnFor = async (who = ALEX, by = services) => {
    const turn = await turnOf(by, CONTOSO, who);
    if (!turn) throw new Error('Nobody is known by that id');
    return turn;
  };
  const pressed = async (data: object, who = ALEX, by = services) =>
    read(await press(await turnFor(who, by), data));
  const said = async (when: Request['when']) => {
    const turn = await turnFor();
    const situation = await situationOf(turn, await world.enrollment());
    return read(await meetByRequest(turn, situation, { intent: 'meet', act: true, ...(when && { when }) }));
  };
  return { world, services, asked, pressed, said };
}

const OPEN = { verb: 'open', enrollment: ONE };
const FIND = { verb: 'find-times', enrollment: ONE };
const invite = (at: string, revision = 3) => ({ verb: 'invite-to-meeting', enrollment: ONE, revision, at });
const MONDAY_NINE = '2026-11-30T03:30:00.000Z';

describe('a time to meet', () => {
  test('is offered where calendars are known, and the link stays in any case', async () => {
    const { world, pressed } = await toSchedule();
    expect(await pressed(OPEN)).toContain('[Find a time]');
    expect(await pressed(OPEN)).toContain('Schedule meeting');
    expect(await pressed(OPEN, ALEX, world.services)).not.toContain('Find a time');
  });

  test('is one of three at which the seller is free, and there are others', async () => {
    const busy = [{ from: new Date('2026-11-27T00:00:00Z'), to: new Date('2026-11-27T20:00:00Z') }];
    const { pressed } = await toSchedule({ busy: { kind: 'known', busy } });
    const shown = await pressed(FIND);
    expect(shown).toContain('When should I invite Asha Rao? You’re free at these times.');
    expect(shown.match(/(?:Mon|Tue|Wed) \d+ \w+, 09:00/gu)).toHaveLength(3);
    expect(shown).toContain('Other times');
    expect(await pressed({ ...FIND, after: '2026-12-02T04:00:00.000Z' })).toContain('Thu 3 Dec, 09:00');
  });

  test('that was said is the first, unless the seller has something else then', async () => {
    const { said, asked } = await toSchedule();
    const thursday = { day: day('2026-12-03'), time: '16:00' };
    expect(await said(thursday)).toMatch(/free at these times\.[^]*?Thu 3 Dec, 16:00/u);
    expect(asked).toEqual([]);
    const busy = [{ from: new Date('2026-12-03T10:40:00Z'), to: new Date('2026-12-03T11:00:00Z') }];
    const taken = await toSchedule({ busy: { kind: 'known', busy } });
    const shown = await taken.said(thursday);
    expect(shown).toContain('You’re no longer free then.');
    expect(shown).not.toContain('16:00');
  });

  test.each<[Busy, string]>([
    [{ kind: 'refused', reason: 'Graph 403' }, 'I’m not allowed to use your calendar.'],
    [{ kind: 'away', reason: 'Graph 503' }, 'Your calendar isn’t responding right now.'],
  ])('%j is told, and the link stays', async (busy, told) => {
    const { pressed } = await toSchedule({ busy });
    const shown = await pressed(FIND);
    expect(shown).toContain(told);
    expect(shown).toContain('Schedule meeting');
  });
});

describe('the invitation', () => {
  test('leaves with the press, and the sequence goes on to the meeting', async () => {
    const { world, asked, pressed } = await toSchedule();
    const shown = await pressed(invite(MONDAY_NINE));
    expect(shown).toContain('The invitation for Mon 30 Nov, 09:00 is on its way to Asha Rao.');
    expect(asked).toMatchObject([
      { seller: ALEX, to: { address: 'Asha@northwind.example' }, subject: 'Alex Wilber and Asha Rao' },
    ]);
    expect((await world.enrollment()).state).toMatchObject({ kind: 'open', step: 'demo', due: '2026-11-30' });
  });

  test('is one, however often and on whichever card it is pressed', async () => {
    const { world, asked, pressed } = await toSchedule();
    await Promise.all([pressed(invite(MONDAY_NINE)), pressed(invite(MONDAY_NINE))]);
    await pressed(invite(MONDAY_NINE));
    expect(new Set(asked.map(({ key }) => key)).size).toBe(1);
    const { state, revision } = await world.enrollment();
    expect([state.kind, revision]).toEqual(['open', 4]);
    expect(await world.store.remindersOf(CONTOSO, ALEX)).toHaveLength(1);
  });

  test('to another time is another one, also where the first may have left', async () => {
    const calendar: Calendar = {
      busy: { kind: 'known', busy: [] },
      invited: { kind: 'away', reason: '504' },
    };
    const { asked, pressed } = await toSchedule(calendar);
    await pressed(invite(MONDAY_NINE));
    await pressed(invite('2026-12-01T03:30:00.000Z'));
    expect(new Set(asked.map(({ key }) => key)).size).toBe(2);
  });

  test('to a time that was taken meanwhile leaves not, and other times are shown', async () => {
    const { world, pressed } = await toSchedule({
      busy: { kind: 'known', busy: [] },
      invited: { kind: 'taken' },
    });
    expect(await pressed(invite(MONDAY_NINE))).toContain('You’re no longer free then.');
    expect((await world.enrollment()).revision).toBe(3);
  });

  test('is asked about once, when the meeting is over', async () => {
    const { world, services, pressed } = await toSchedule();
    await pressed(invite(MONDAY_NINE));
    world.pass(3 * 24 * 60);
    const told = await sendDueReminders(world, services);
    expect(told).toHaveLength(1);
    expect(told[0]).toContain('Did the meeting take place?');
    expect(told[0]).toContain('[Held]');
    expect(await sendDueReminders(world, services)).toEqual([]);
  });

  test('that was moved is asked about after its new end, and never before', async () => {
    const from = new Date('2026-11-30T12:00:00.000Z');
    const to = new Date('2026-11-30T12:30:00.000Z');
    const found = { kind: 'planned', at: { from, to }, isDeclined: false } as const;
    const { world, services, pressed } = await toSchedule({ busy: { kind: 'known', busy: [] }, found });
    await pressed(invite(MONDAY_NINE));
    world.pass(3 * 24 * 60);
    expect(await sendDueReminders(world, services)).toEqual([]);
    world.pass(6 * 60);
    expect(await sendDueReminders(world, services)).toEqual([
      expect.stringContaining('Did the meeting take place?'),
    ]);
  });

  test.each<[string, MeetingFound]>([
    ['The meeting was canceled in Outlook.', { kind: 'called-off' }],
    [
      'The invitation was declined.',
      { kind: 'planned', at: spanAt(new Date(MONDAY_NINE)), isDeclined: true },
    ],
  ])('%s is said once, instead of the question', async (said, found) => {
    const { world, services, pressed } = await toSchedule({ busy: { kind: 'known', busy: [] }, found });
    await pressed(invite(MONDAY_NINE));
    world.pass(3 * 24 * 60);
    const told = await sendDueReminders(world, services);
    expect(told).toEqual([expect.stringContaining(said)]);
    expect(told[0]).not.toContain('Did the meeting take place?');
    expect(await sendDueReminders(world, services)).toEqual([]);
  });

  test('is not asked about where its seller has told already', async () => {
    const { world, services, pressed } = await toSchedule();
    await pressed(invite(MONDAY_NINE));
    await pressed({ verb: 'outcome', enrollment: ONE, revision: 4, outcome: 'no-show', on: '2026-12-02' });
    world.pass(3 * 24 * 60);
    expect(await sendDueReminders(world, services)).toEqual([]);
  });

  test('is of nobody else’s calendar', async () => {
    const { world, asked, pressed } = await toSchedule();
    await given(world.store, { people: [aPerson({ id: MEGAN, name: 'Megan Bowen' })] });
    await pressed(invite(MONDAY_NINE), MEGAN);
    await pressed(FIND, MEGAN);
    expect(asked).toEqual([]);
  });
});

describe('nobody is invited', () => {
  const ASHA = 'Asha@northwind.example';
  const listed = (key: string) => ({ optOuts: [{ tenant: CONTOSO, key, at: NOW }] });
  const other = { id: recordId('same-address'), email: 'asha@northwind.example' };
  const ENDED: EnrollmentState = { kind: 'ended', on: day('2026-11-26'), how: { kind: 'skipped' } };

  test.each<[string, string, (world: Awaited<ReturnType<typeof toSchedule>>['world']) => Promise<Changes>]>([
    [
      'who is on the list',
      'don’t want any more emails',
      () => Promise.resolve(listed(optOutKey(CONTOSO, ASHA))),
    ],
    [
      'whose domain is',
      'don’t want any more emails',
      () => Promise.resolve(listed(domainKey('northwind.example'))),
    ],
    ['who is not to be contacted', '“do not contact”', withAsha({ status: 'do-not-contact' })],
    ['whose record is archived', 'is archived', withAsha({ archived: true })],
    ['whose address bounced', 'bounces', withAsha({ bouncedEmail: ASHA })],
    ['who has no whole address', 'no email address', withAsha({ email: 'asha@' })],
    [
      'with the address of somebody not to be contacted',
      '“do not contact”',
      () => Promise.resolve({ records: [aRecord({ ...other, status: 'do-not-contact' })] }),
    ],
    ['whose contact is not to be contacted', '“do not contact”', withContact({ status: 'do-not-contact' })],
    ['whose contact is archived', 'is archived', withContact({ archived: true })],
    [
      'whose sequence has ended',
      'already ended',
      async (world) => {
        const enrollment = await world.enrollment();
        return { enrollments: [{ ...enrollment, state: ENDED, revision: enrollment.revision + 1 }] };
      },
    ],
  ])('%s, by whatever way', async (_, told, change) => {
    const { world, asked, pressed, said } = await toSchedule();
    await given(world.store, await change(world));
    const { revision } = await world.enrollment();
    for (const shown of [
      await pressed(FIND),
      await pressed(invite(MONDAY_NINE, revision)),
      await said({ day: day('2026-12-03'), time: '16:00' }),
    ]) {
      expect(shown).toContain(told);
    }
    expect(asked).toEqual([]);
  });
});

function withAsha(some: Partial<SalesRecord>) {
  return async ({ asha }: { readonly asha: () => Promise<SalesRecord | undefined> }): Promise<Changes> => ({
    records: [{ ...((await asha()) ?? aRecord()), ...some }],
  });
}

/** Asha's record is that of a deal, which another contact is talked to about. */
function withContact(some: Partial<SalesRecord>) {
  const contact = aRecord({ id: recordId('meera'), name: 'Meera Nair', email: 'meera@northwind.example' });
  return async ({ asha }: { readonly asha: () => Promise<SalesRecord | undefined> }): Promise<Changes> => ({
    records: [
      { ...((await asha()) ?? aRecord()), primaryContact: contact.id },
      { ...contact, ...some },
    ],
  });
}
