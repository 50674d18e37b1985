import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Expectation = {
  readonly intent: string;
  readonly records: readonly string[];
  readonly template: string | null;
  readonly date: string | null;
  readonly time: string | null;
  readonly outcome: string | null;
  readonly reason: string | null;
  readonly seller: string | null;
  readonly note: string | null;
  readonly ask: boolean;
  readonly act: boolean;
};

export type CorpusLine = {
  readonly id: number;
  readonly lang: 'en' | 'hi' | 'hinglish';
  readonly noise: boolean;
  readonly voice: string;
  readonly kind: string;
  readonly before: readonly string[];
  readonly last: string | null;
  readonly text: string;
  readonly expect: Expectation;
  readonly accept: readonly Partial<Expectation>[];
  readonly folder: string;
  /** Only ever counted; nobody reads or trains on it. */
  readonly counted: boolean;
};

export type CorpusRecord = {
  readonly type: string;
  readonly name: string;
  readonly company: string;
  readonly email: string;
  readonly phone: string;
  readonly value: string;
  readonly owner: string;
};

export type CorpusFolder = {
  readonly name: string;
  readonly records: readonly CorpusRecord[];
  readonly sellers: readonly string[];
  readonly lines: readonly CorpusLine[];
};

export function loadCorpus(root: string): readonly CorpusFolder[] {
  const counted = new Set(JSON.parse(readFileSync(join(root, 'counted-voices.json'), 'utf8')) as string[]);
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const records = rowsOf(join(root, name, 'records.csv')) as unknown as readonly CorpusRecord[];
      const sellersFile = join(root, name, 'sellers.csv');
      const roster = existsSync(sellersFile) ? rowsOf(sellersFile).map((row) => row.name ?? '') : [];
      const lines = readFileSync(join(root, name, 'sentences.jsonl'), 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => {
          const read = JSON.parse(line) as CorpusLine;
          return { ...read, folder: name, counted: counted.has(`${name}/${read.voice}`) };
        });
      const owners = records.map(({ owner }) => owner);
      const named = lines.flatMap(({ expect }) => (expect.seller === null ? [] : [expect.seller]));
      const sellers = [
        ...new Set([...roster, ...owners, ...named.flatMap((name) => name.split(/;\s*/u))]),
      ].filter((seller) => seller !== '');
      return { name, records, sellers, lines };
    });
}

/** All expectations of a line, the first choice first. */
export const expectationsOf = ({ expect, accept }: CorpusLine): readonly Expectation[] => [
  expect,
  ...accept.map((other) => ({ ...expect, ...other })),
];

function rowsOf(file: string): readonly Readonly<Record<string, string>>[] {
  const [header = '', ...lines] = readFileSync(file, 'utf8').trim().split(/\r?\n/u);
  const names = header.split(',');
  return lines.map((line) => {
    const cells = Array.from(line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/gu), (match) =>
      (match[1] ?? '').replace(/^"|"$/gu, '').replaceAll('""', '"'),
    );
    return Object.fromEntries(names.map((name, at) => [name, cells[at] ?? '']));
  });
}
