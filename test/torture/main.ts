import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { clickKills } from './click-kills.ts';
import { cuts } from './cuts.ts';
import { kills } from './kills.ts';
import { morningKills } from './morning-kills.ts';

const WRITER = join(import.meta.dirname, 'writer.js');
/** As `npm run build` made it: `dist/main.js`, seen from `dist/torture/test/torture`. */
const BOT = join(import.meta.dirname, '../../../main.js');

const HELP = `Kills what writes, cuts its power, and checks that every acknowledged write is still there.

npm run torture -- [options]

  --kills <n>        kill a process that writes to a folder (20; 0 skips it)
  --cuts <n>         cut the power of one, which takes Linux and root (10; 0 skips it)
  --clicks <n>       kill a whole bot while people click and type (20; 0 skips it)
  --database <url>   an empty PostgreSQL database: kill whole bots that use it as well
  --mornings <n>     with --database: kill one of two bots that send 500 cards (3)
  --help             print this`;

type Options = ReturnType<typeof readOptions>;

const options = readOptions();
if (options?.help === true) console.log(HELP);
else if (options) await torture(options);

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        help: { type: 'boolean', short: 'h' },
        kills: { type: 'string', default: '20' },
        cuts: { type: 'string', default: '10' },
        database: { type: 'string' },
        mornings: { type: 'string', default: '3' },
        clicks: { type: 'string', default: '20' },
      },
    });
    return values;
  } catch (problem) {
    console.error(`${problem instanceof Error ? problem.message : String(problem)}\n\n${HELP}`);
    process.exitCode = 2;
    return undefined;
  }
}

async function torture(values: NonNullable<Options>): Promise<void> {
  if (values.kills !== '0') tell('kills', values.kills, await kills(WRITER, Number(values.kills)));
  if (values.cuts !== '0') tell('power cuts', values.cuts, await cuts(WRITER, Number(values.cuts)));
  const { mornings, clicks, database } = values;
  const places = database === undefined ? [undefined] : [undefined, database];
  for (const place of clicks === '0' ? [] : places) {
    const what = `kills among clicks and words in a ${place === undefined ? 'folder' : 'database'}`;
    tell(what, clicks, await clickKills(BOT, place, Number(clicks)));
  }
  if (database === undefined) return;
  const { cards, unknown, problems } = await morningKills(BOT, database, Number(mornings));
  tell(`kills in a morning, ${unknown} of ${cards} cards unknown`, mornings, { commits: cards, problems });
}

function tell(what: string, times: string, outcome: Awaited<ReturnType<typeof cuts>>): void {
  if ('skipped' in outcome) {
    console.log(`${what}: skipped, this machine can't do it: ${outcome.skipped}`);
    return;
  }
  const { commits, problems } = outcome;
  const counted = `${times} ${what}, ${commits} acknowledged commits, ${problems.length} problems`;
  console.log([counted, ...problems].join('\n  '));
  if (problems.length > 0) process.exitCode = 1;
}
