import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { isAsked } from '../../src/domain/mail/moves.ts';
import type { OutgoingMail } from '../../src/domain/mail/outgoing.ts';
import { COMPILED } from '../compiled.ts';
import type { RequestKind } from '../mail/graph/faults.ts';
import { startGraphDouble } from '../mail/graph/graph-double.ts';
import { startSmtpServer } from '../mail/smtp-servers.ts';
import { mailKills } from './mail-kills.ts';

/** `MAIL_KILLS=200` for many. */
const KILLS = Number(process.env.MAIL_KILLS ?? 6);
const PATIENCE = { timeout: 30_000 + KILLS * 5_000 };

const program = join(COMPILED, 'test/torture/mail-sender.js');

/** How many emails each address got. */
const counted = (addresses: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const address of addresses) counts.set(address, (counts.get(address) ?? 0) + 1);
  return counts;
};

const addressOf = ({ record }: OutgoingMail): string => `asha@customer-${record.replace('record ', '')}.test`;

/** What is wrong with what is kept, seen from what customers got. */
const wrongIn = (mails: readonly OutgoingMail[], got: ReadonlyMap<string, number>): readonly string[] =>
  mails.flatMap((mail) => {
    const times = got.get(addressOf(mail)) ?? 0;
    const { kind } = mail.state;
    const isTrue =
      (kind === 'sent' && times === 1) ||
      (kind === 'unknown' && isAsked(mail) && times <= 1) ||
      (kind === 'held' && times === 0);
    return isTrue ? [] : [`${addressOf(mail)} got ${times}, kept as ${kind}`];
  });

describe.each(['draft', 'direct'] as const)('by Graph, %s', (by) => {
  test('nobody gets an email twice, and what left is found', PATIENCE, async () => {
    const double = await startGraphDouble({ mailboxes: { alex: 'alex@contoso.test' } });
    onTestFinished(double.close);
    const send: RequestKind = by === 'draft' ? 'send' : 'sendMail';
    const points: readonly (readonly [RequestKind, 'hang' | 'answer', boolean])[] = [
      [send, 'hang', true],
      [send, 'hang', false],
      [send, 'answer', true],
      ['find', 'hang', true],
      ...(by === 'draft' ? ([['draft', 'hang', true]] as const) : []),
    ];
    const mails = await mailKills(KILLS, {
      program,
      by,
      address: double.url,
      whenToKill: async (count) => {
        const [at, how, isDone] = points[count % points.length] ?? [send, 'answer', true];
        const before = double.asked(at);
        if (how === 'hang') double.fail({ at, kind: 'hang', isDone });
        await vi.waitUntil(() => double.asked(at) > before, { timeout: 20_000, interval: 1 });
        await setTimeout(Math.random() * 15);
      },
    });
    const to = double.delivered().map(({ toRecipients }) => toRecipients?.[0]?.emailAddress.address ?? '');
    expect(wrongIn(mails, counted(to))).toEqual([]);
    expect(mails.filter(({ state }) => state.kind === 'sent').length).toBe(new Set(to).size);
  });
});

test('by SMTP nobody gets an email twice, and the seller is asked where nobody knows', PATIENCE, async () => {
  let taken = 0;
  const to: string[] = [];
  const { port } = await startSmtpServer({
    onData: (stream, { envelope }, done) => {
      stream.resume().on('end', () => {
        to.push(...envelope.rcptTo.map(({ address }) => address));
        taken += 1;
        done();
      });
    },
  });
  const mails = await mailKills(KILLS, {
    program,
    by: 'smtp',
    address: `smtp://127.0.0.1:${port}`,
    whenToKill: async () => {
      const before = taken;
      await vi.waitUntil(() => taken > before, { timeout: 20_000, interval: 1 });
      await setTimeout(Math.random() * 5);
    },
  });
  expect(wrongIn(mails, counted(to))).toEqual([]);
});
