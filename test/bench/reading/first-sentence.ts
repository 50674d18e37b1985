import { vocabularyOf } from '../../../src/language/understand/names/vocabulary.ts';
import { rank } from '../../../src/language/understand/ranker/load-ranker.ts';
import { read } from '../../../src/language/understand/read.ts';
import { loadCorpus } from '../../../src/tools/ranker/corpus.ts';
import { MORNING, recordsIn, templatesOf } from './names.ts';

/** The CPU time (µs) of the first sentence of a process, and the bytes that stay. */
export type FirstSentence = { readonly cpu: number; readonly bytes: number };

/** As many as are looked up for one sentence. */
const FEW = 50;

const names = { records: recordsIn(loadCorpus('test/corpus'), FEW), templates: templatesOf(FEW) };
const kept = (): number => {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};
const before = kept();
const start = process.cpuUsage();
read('snooze Asha Rao until friday', { vocabulary: vocabularyOf(names), rank, ...MORNING });
const { user, system } = process.cpuUsage(start);
const first: FirstSentence = { cpu: user + system, bytes: kept() - before };
process.send?.(first);
process.disconnect();
