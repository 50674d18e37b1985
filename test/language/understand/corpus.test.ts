import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { rank } from '../../../src/language/understand/ranker/load-ranker.ts';
import { read } from '../../../src/language/understand/read.ts';
import { loadTemplates } from '../../../src/templates/load-templates.ts';
import { loadCorpus, type CorpusLine } from '../../../src/tools/ranker/corpus.ts';
import {
  fitsInFolder,
  speakerOf,
  timeOfVoice,
  vocabularyOfFolder,
} from '../../../src/tools/ranker/folder-context.ts';
import { VERDICTS, verdictOf, type Verdict } from '../../../src/tools/ranker/score.ts';
import { earlierIn, talkOfLine } from '../../../src/tools/ranker/talk-of-line.ts';

const ROOT = join(import.meta.dirname, '../../..');

/** What was reached once is not given up; more is written here by whoever reaches it. */
type Floor = Readonly<Record<'working' | 'counted', { readonly right: number; readonly wrongActs: number }>>;
const FLOOR = JSON.parse(readFileSync(join(import.meta.dirname, 'corpus-floor.json'), 'utf8')) as Floor;

type Judged = { readonly line: CorpusLine; readonly verdict: Verdict };

let judged: readonly Judged[] = [];

beforeAll(async () => {
  const templates = await loadTemplates(join(ROOT, 'templates'));
  if (!templates.ok) throw new Error('The templates have problems');
  const nameable = templates.value.map((template) => ({ template }));
  judged = loadCorpus(join(ROOT, 'test/corpus')).flatMap((folder) => {
    const vocabulary = vocabularyOfFolder(folder, nameable);
    const fits = fitsInFolder(folder, templates.value);
    return folder.lines.map((line) => {
      const context = { vocabulary, fits, time: timeOfVoice(line), now: 0, rank, ...speakerOf(folder) };
      const talk = talkOfLine(line, folder, (text, before) =>
        earlierIn(read(text, { ...context, talk: before })),
      );
      return { line, verdict: verdictOf(line, read(line.text, { ...context, talk })) };
    });
  });
  for (const side of ['working', 'counted'] as const) {
    const lines = linesOf(side);
    console.log(
      [
        `${side} voices, in percent`.padEnd(26) + VERDICTS.map((verdict) => verdict.padStart(10)).join(''),
        row('all', lines),
        ...rowsBy(lines, ({ lang }) => lang),
        ...rowsBy(lines, ({ kind }) => kind),
        ...rowsBy(lines, (line) => line.expect.intent),
      ].join('\n'),
    );
  }
}, 300_000);

const linesOf = (side: keyof Floor): readonly Judged[] =>
  judged.filter(({ line }) => line.counted === (side === 'counted'));

const rowsBy = (lines: readonly Judged[], keyOf: (line: CorpusLine) => string): readonly string[] => {
  const keys = [...new Set(lines.map(({ line }) => keyOf(line)))].sort();
  return [
    '',
    ...keys.map((key) =>
      row(
        key,
        lines.filter(({ line }) => keyOf(line) === key),
      ),
    ),
  ];
};

const row = (name: string, lines: readonly Judged[]): string =>
  `${name} (${lines.length})`.padEnd(26) +
  VERDICTS.map((verdict) => share(lines, verdict).toFixed(1).padStart(10)).join('');

const share = (lines: readonly Judged[], wanted: Verdict): number =>
  (100 * lines.filter(({ verdict }) => verdict === wanted).length) / Math.max(1, lines.length);

describe.each(['working', 'counted'] as const)('what %s voices say', (side) => {
  test(`is read right in ${FLOOR[side].right} % or more`, () => {
    expect(share(linesOf(side), 'right')).toBeGreaterThanOrEqual(FLOOR[side].right);
  });

  test(`is acted upon wrongly in ${FLOOR[side].wrongActs} lines or fewer`, () => {
    const wrong = linesOf(side).filter(({ verdict }) => verdict === 'wrong-act');
    expect(wrong.length).toBeLessThanOrEqual(FLOOR[side].wrongActs);
  });
});
