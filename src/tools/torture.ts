import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { clickKills } from './torture/click-kills.ts';
import { cuts } from './torture/cuts.ts';
import { kills } from './torture/kills.ts';
import { morningKills } from './torture/morning-kills.ts';

const WRITER = join(import.meta.dirname, 'torture/writer.js');
const BOT = join(import.meta.dirname, '../main.js');

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '20' },
    cuts: { type: 'string', default: '10' },
    /** An empty PostgreSQL for bots that are killed. */
    database: { type: 'string' },
    mornings: { type: 'string', default: '3' },
    clicks: { type: 'string', default: '20' },
  },
});

if (values.kills !== '0') tell('kills', values.kills, await kills(WRITER, Number(values.kills)));
if (values.cuts !== '0') tell('power cuts', values.cuts, await cuts(WRITER, Number(values.cuts)));
if (values.database !== undefined) {
  const { mornings, clicks, database } = values;
  tell('kills among clicks', clicks, await clickKills(BOT, database, Number(clicks)));
  const { cards, unknown, problems } = await morningKills(BOT, database, Number(mornings));
  tell(`kills in a morning, ${unknown} of ${cards} cards unknown`, mornings, { commits: cards, problems });
}

function tell(what: string, times: string, outcome: Awaited<ReturnType<typeof cuts>>): void {
  if ('skipped' in outcome) {
    console.log(`${what}: skipped, this machine can't do it: ${outcome.skipped}`);
    return;
  }
  const { commits, problems } = outcome;
  console.log(
    [`${times} ${what}, ${commits} acknowledged commits, ${problems.length} problems`, ...problems].join(
      '\n  ',
    ),
  );
  if (problems.length > 0) process.exitCode = 1;
}
