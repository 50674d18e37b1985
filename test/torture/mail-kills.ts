import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { MailId } from '../../src/domain/ids.ts';
import type { OutgoingMail } from '../../src/domain/mail/outgoing.ts';
import { newOrganization } from '../../src/domain/organization.ts';
import { openLowdbStore } from '../../src/store/lowdb/lowdb-store.ts';
import {
  aMail,
  anEnrollment,
  aPerson,
  aRecord,
  CONTOSO,
  day,
  enrollmentId,
  recordId,
  stepId,
  templateId,
} from '../builders.ts';

/** Nine on a Monday morning in Kolkata. */
const NINE = '2026-11-23T03:30:00.000Z';
const LATER = '2026-12-04T12:00:00.000Z';
/** A claim is nobody's any more after that. */
const AFTER_A_KILL_MS = 6 * 60_000;

export type Sending = {
  /** The compiled `mail-sender.js`. */
  readonly program: string;
  readonly by: 'draft' | 'direct' | 'smtp';
  readonly address: string;
  /** Resolves when the sender is to be killed; called anew for each one. */
  readonly whenToKill: (count: number) => Promise<void>;
};

/** Kills a sender so often, lets the last one come to its end, and resolves with what is kept of the emails. */
export async function mailKills(kills: number, sending: Sending): Promise<readonly OutgoingMail[]> {
  const folder = await mkdtemp(join(tmpdir(), 'anukram-mail-'));
  try {
    const enrollments = await prepare(folder, kills + 4);
    let from = NINE;
    for (let count = 0; count < kills; count += 1) from = later(await runOnce(folder, from, sending, count));
    await runOnce(folder, from, sending);
    const store = await openLowdbStore(folder);
    const mails = await store.mailsOf(CONTOSO, enrollments);
    await store.close();
    return mails;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const later = (instant: string): string => new Date(Date.parse(instant) + AFTER_A_KILL_MS).toISOString();

/** Resolves with where its clock was. */
async function runOnce(folder: string, from: string, sending: Sending, count?: number): Promise<string> {
  const { program, by, address, whenToKill } = sending;
  const child = spawn(process.execPath, [program, folder, by, address, from, LATER], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const gone = once(child, 'close');
  let clock = from;
  createInterface(child.stdout).on('line', (line) => (clock = line));
  const complaint = textOf(child);
  if (count !== undefined) {
    await Promise.race([whenToKill(count), gone]);
    child.kill('SIGKILL');
  }
  await gone;
  if (complaint.text !== '') throw new Error(complaint.text);
  return clock;
}

function textOf({ stderr }: ChildProcess): { text: string } {
  const heard = { text: '' };
  stderr?.on('data', (data: Buffer) => (heard.text += data.toString()));
  return heard;
}

/** As many leads, each in a sequence that begins with an automated email. */
async function prepare(folder: string, leads: number) {
  const store = await openLowdbStore(folder);
  const settings = { postalAddress: 'Contoso, 1 MG Road, Pune' };
  const numbers = Array.from({ length: leads }, (_, index) => index + 1);
  const enrollments = numbers.map((number) =>
    anEnrollment({
      id: enrollmentId(`enrollment ${number}`),
      record: recordId(`record ${number}`),
      template: templateId('outbound-prospecting'),
      version: 2,
      state: { kind: 'open', step: stepId('intro-email'), due: day('2026-11-23') },
    }),
  );
  const committed = await store.commit(CONTOSO, {
    organization: { ...newOrganization(CONTOSO), revision: 1, settings },
    people: [aPerson({ email: 'alex@contoso.test', settings: { timeZone: 'Asia/Kolkata' } })],
    records: numbers.map((number) =>
      aRecord({
        id: recordId(`record ${number}`),
        type: 'lead',
        email: `asha@customer-${number}.test`,
        company: `Customer ${number}`,
      }),
    ),
    enrollments,
    mails: enrollments.map(({ id, record }) =>
      aMail({
        id: randomUUID() as MailId,
        enrollment: id,
        record,
        step: stepId('intro-email'),
        plannedAt: NINE,
        lookAt: NINE,
      }),
    ),
  });
  if (committed !== 'saved') throw new Error('What the test starts from was not saved');
  await store.close();
  return enrollments.map(({ id }) => id);
}
