import { BUCKETS, type Features } from './features.ts';

/**
 * The weights of one linear classifier: a row for each bucket that has any. A weight is one of a few steps, which grow
 * with the square, so that small ones are told apart and a byte is seldom more than a few bits of information.
 */
export type PackedWeights = {
  readonly bias: readonly number[];
  /** What the largest step weighs. */
  readonly largest: number;
  /** Of each row how far its bucket is from that of the row before it, in groups of seven bits, and how many labels it weighs. */
  readonly rows: Uint8Array;
  /** Of each weight its label, row after row. */
  readonly labels: Uint8Array;
  /** Of each weight its step, from -STEPS to STEPS. */
  readonly steps: Int8Array;
};

export const STEPS = 15;

/** What a step weighs. */
const weightOfStep = (step: number, largest: number): number =>
  Math.sign(step) * largest * (step / STEPS) ** 2;

/** Adds up the weights of a sentence's features, label by label; to what others came to, where that is handed in. */
export type Score = (features: Features, others?: Float32Array) => Float32Array;

export function unpack({ bias, largest, rows, labels, steps }: PackedWeights): Score {
  // A step is looked up where it is needed: unpacking all of them would make the first sentence wait.
  const weights = Float32Array.from({ length: 2 * STEPS + 1 }, (_, at) => weightOfStep(at - STEPS, largest));
  const nothing = Float32Array.from(bias);
  const { starts, counts } = placesOf(rows);
  return ({ buckets, values }, others = nothing) => {
    const scores = Float32Array.from(others);
    for (let index = 0; index < buckets.length; index++) {
      const bucket = buckets[index] ?? 0;
      const start = starts[bucket] ?? 0;
      const end = start + (counts[bucket] ?? 0);
      const value = values[index] ?? 0;
      for (let at = start; at < end; at++) {
        const label = labels[at] ?? 0;
        scores[label] = (scores[label] ?? 0) + value * (weights[(steps[at] ?? 0) + STEPS] ?? 0);
      }
    }
    return scores;
  };
}

/** Where the weights of each bucket begin, and how many it has. */
function placesOf(rows: Uint8Array): { readonly starts: Uint32Array; readonly counts: Uint8Array } {
  const starts = new Uint32Array(BUCKETS);
  const counts = new Uint8Array(BUCKETS);
  let [bucket, start] = [-1, 0];
  for (let at = 0; at < rows.length;) {
    let distance = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = rows[at++] ?? 0;
      distance |= (byte & 0x7f) << shift;
      if (byte < 0x80) break;
    }
    const count = rows[at++] ?? 0;
    bucket += distance;
    starts[bucket] = start;
    counts[bucket] = count;
    start += count;
  }
  return { starts, counts };
}

/** Turns scores into likelihoods that add up to 1. */
export function likelihoods(scores: Float32Array): Float32Array {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}
