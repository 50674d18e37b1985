import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import type { PackedWeights } from './weights.ts';

/** What `npm run train` learned from the corpus. */
export type Learned = {
  /** What the numbers of labels mean here, whatever labels there are by now. */
  readonly labels: readonly string[];
  readonly meanings: PackedWeights;
  readonly acts: PackedWeights;
  /** How often a label is right too where another one is, by both; in hundredths. */
  readonly alike: readonly (readonly number[])[];
};

type Header = Pick<Learned, 'labels' | 'alike'> & Readonly<Record<'meanings' | 'acts', WeightsHeader>>;
type WeightsHeader = Pick<PackedWeights, 'bias' | 'largest'> & {
  /** Bytes of the rows, and how many weights there are. */
  readonly rows: number;
  readonly weights: number;
};

/** A file: the length of its header, the header, and the weights one after the other; all of it compressed. */
export function encodeLearned({ labels, alike, meanings, acts }: Learned): Uint8Array {
  const header: Header = { labels, alike, meanings: headerOf(meanings), acts: headerOf(acts) };
  const json = Buffer.from(JSON.stringify(header));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(json.length);
  return brotliCompressSync(Buffer.concat([length, json, ...streamsOf(meanings), ...streamsOf(acts)]), {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
    },
  });
}

const headerOf = ({ bias, largest, rows, steps }: PackedWeights): WeightsHeader => ({
  bias,
  largest,
  rows: rows.length,
  weights: steps.length,
});

const streamsOf = ({ rows, labels, steps }: PackedWeights): readonly Uint8Array[] => [
  rows,
  labels,
  new Uint8Array(steps.buffer, steps.byteOffset, steps.length),
];

export function decodeLearned(file: Uint8Array): Learned {
  const bytes = brotliDecompressSync(file);
  const start = 4 + bytes.readUInt32LE(0);
  const header = JSON.parse(bytes.toString('utf8', 4, start)) as Header;
  const meanings = weightsAt(bytes, start, header.meanings);
  const acts = weightsAt(bytes, start + sizeOf(header.meanings), header.acts);
  return { labels: header.labels, alike: header.alike, meanings, acts };
}

const sizeOf = ({ rows, weights }: WeightsHeader): number => rows + 2 * weights;

function weightsAt(
  bytes: Uint8Array,
  from: number,
  { bias, largest, rows, weights }: WeightsHeader,
): PackedWeights {
  const labels = from + rows;
  const steps = labels + weights;
  return {
    bias,
    largest,
    rows: bytes.slice(from, labels),
    labels: bytes.slice(labels, steps),
    steps: new Int8Array(bytes.slice(steps, steps + weights)),
  };
}
