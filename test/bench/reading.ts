import MiniSearch from 'minisearch';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { vocabularyOf } from '../../src/language/understand/names/vocabulary.ts';
import { rank } from '../../src/language/understand/ranker/load-ranker.ts';
import { read } from '../../src/language/understand/read.ts';
import { loadCorpus } from '../../src/tools/ranker/corpus.ts';
import { MORNING, recordsIn, sentencesIn, templatesOf } from './reading/names.ts';
import type { FirstSentence } from './reading/first-sentence.ts';
import { inTurns, median, quantile } from './rounds.ts';
import type { Row, Subject } from './table.ts';

const SENTENCES = 1_000;
const RECORDS = 5_000;
const TEMPLATES = 50;
const ROUNDS = 5;
const STARTS = 5;

/** A sentence read by itself, with 5,000 records and 50 templates to name, beside one search for the same words. */
export const measure: Subject = async () => {
  const corpus = loadCorpus('test/corpus');
  const records = recordsIn(corpus, RECORDS);
  const sentences = sentencesIn(corpus, SENTENCES);
  const vocabulary = vocabularyOf({ records, templates: templatesOf(TEMPLATES) });
  const index = new MiniSearch({ fields: ['name', 'company'], searchOptions: { prefix: true, fuzzy: 0.2 } });
  index.addAll(records);
  const readOne = (text: string) => read(text, { vocabulary, rank, ...MORNING });
  const findOne = (text: string) => index.search(text);
  for (const text of sentences) {
    readOne(text);
    findOne(text);
  }
  const ours: number[] = [];
  const theirs: number[] = [];
  for (const text of sentences) {
    const [one = [], other = []] = await inTurns(ROUNDS, [
      () => cpuOnce(() => readOne(text)),
      () => cpuOnce(() => findOne(text)),
    ]);
    ours.push(median(one));
    theirs.push(median(other));
  }
  return [...speeds(ours, theirs), ...(await atStart())];
};

/** Microseconds of CPU time, of all threads. */
function cpuOnce(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

function speeds(ours: readonly number[], theirs: readonly number[]): readonly Row[] {
  const query = { name: 'one fuzzy query of MiniSearch', figure: median(theirs) };
  const row = (what: string, figure: number, limit: number, times: number): readonly Row[] => [
    { what, unit: 'µs', ours: figure, other: query, goal: { atMost: times } },
    { what, unit: 'µs', ours: figure, other: { name: ALLOWED, figure: limit }, goal: { atMost: 1 } },
  ];
  return [
    ...row('CPU time of a sentence, 5,000 records', median(ours), 1_000, 3),
    ...row('99th percentile of a sentence, 5,000 records', quantile(ours, 0.99), 5_000, 10),
  ];
}

const ALLOWED = 'all that is allowed';

/** What only a process that has read nothing yet can tell. */
async function atStart(): Promise<readonly Row[]> {
  const starts: FirstSentence[] = [];
  for (let start = 0; start < STARTS; start += 1) starts.push(await firstSentence());
  const row = (what: string, unit: string, figure: number, limit: number): Row => ({
    what,
    unit,
    ours: figure,
    other: { name: ALLOWED, figure: limit },
    goal: { atMost: 1 },
  });
  const { size } = statSync('ranker/learned.bin');
  return [
    row('CPU time of the first sentence', 'ms', median(starts.map(({ cpu }) => cpu / 1_000)), 100),
    row('what the ranker reads from the disk', 'MB', size / MB, 1),
    row('what the ranker keeps in memory', 'MB', median(starts.map(({ bytes }) => bytes / MB)), 20),
  ];
}

const MB = 1_000_000;

async function firstSentence(): Promise<FirstSentence> {
  const child = fork(join(import.meta.dirname, 'reading/first-sentence.js'), { execArgv: ['--expose-gc'] });
  const [message] = (await once(child, 'message')) as [FirstSentence];
  await once(child, 'exit');
  return message;
}
