import { expect, test } from 'vitest';
import { createRandom } from '../simulation/random.ts';
import { judgeMail } from './judge-mail.ts';
import { live } from './mail-life.ts';

const { MAIL_SEED: seed = '17', MAIL_SELLER_DAYS = '450' } = process.env;
const DAYS = 15;

/** Around the days on which clocks change, in the north and in the south. */
test.each(['2026-03-23T00:00:00.000Z', '2026-10-19T00:00:00.000Z'])(
  'from %s on no email leaves twice, none is lost, none goes to whom it must not or when',
  async (start) => {
    const random = createRandom(Number(seed));
    const sellers = Math.ceil(Number(MAIL_SELLER_DAYS) / 2 / DAYS);
    const life = await live({ random, sellers, days: DAYS, start });
    expect(judgeMail(life)).toEqual([]);
    expect(life.taken.length).toBeGreaterThan(sellers);
    const kinds = new Set(life.mails.map(({ state }) => (state.kind === 'held' ? state.why : state.kind)));
    for (const kind of ['sent', 'do-not-contact', 'unsubscribed', 'gap']) expect([...kinds]).toContain(kind);
  },
  10 * 60_000,
);
