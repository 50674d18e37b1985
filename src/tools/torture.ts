import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { cuts } from './torture/cuts.ts';
import { kills } from './torture/kills.ts';

const WRITER = join(import.meta.dirname, 'torture/writer.js');

const { values } = parseArgs({
  options: { kills: { type: 'string', default: '20' }, cuts: { type: 'string', default: '10' } },
});

tell('kills', values.kills, await kills(WRITER, Number(values.kills)));
tell('power cuts', values.cuts, await cuts(WRITER, Number(values.cuts)));

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
