import { expect, test } from 'vitest';
import { openLowdbStore } from '../../src/store/lowdb/lowdb-store.ts';
import { createFaultyFiles, type Fault } from '../store/faulty-files.ts';
import { ask, enroll, noRenewals, read, startWholeBot, temporaryFolder, type WholeBot } from './whole-bot.ts';

const readiness = async ({ bot }: WholeBot): Promise<number> => (await fetch(`${bot.url}/readyz`)).status;

/** As the metrics count the commits that were not kept. */
async function refused({ bot }: WholeBot): Promise<number> {
  const metrics = await (await fetch(`${bot.url}/metrics`)).text();
  return Number(/^anukram_commits_refused_total (\d+)$/m.exec(metrics)?.[1]);
}

test.each<readonly [string, Fault]>([
  ['is full', 'half'],
  ['can only be read', 'before'],
])(
  'when the disk %s a click is refused in so many words, nothing is half done, and the next one works when it is mended',
  async (_, fault) => {
    const faulty = createFaultyFiles();
    const folder = await temporaryFolder();
    const open = () => openLowdbStore(folder, { files: faulty.files });
    const whole = await startWholeBot({ store: await open(), samples: noRenewals });
    const { user } = whole;
    await user.install();
    const card = await enroll(user, 'Asha Rao in no-show');
    const before = read(await ask(user, 'status Asha Rao'));

    faulty.fail(fault, faulty.count() + 1, Infinity);
    expect(read(await user.press(card, 'Sent'))).toContain('Not saved: ');
    expect(await readiness(whole)).toBe(503);
    expect(await refused(whole)).toBe(1);
    faulty.heal();
    expect(await readiness(whole)).toBe(200);
    expect(read(await ask(user, 'status Asha Rao'))).toBe(before);

    expect(read(await user.press(card, 'Sent'))).toContain('email sent');
    const after = read(await ask(user, 'status Asha Rao'));
    expect(after).not.toBe(before);
    await whole.stop();
    const again = await startWholeBot({ store: await open(), samples: noRenewals });
    expect(read(await ask(again.user, 'status Asha Rao'))).toBe(after);
  },
);
