import { BUCKETS, type Features } from './features.ts';

/**
 * The weights of one linear classifier: a row for each bucket that has any, the rows one after the other in `bytes`. A
 * row is the distance to the bucket of the row before it, how many labels it weighs, and each label with its weight.
 */
export type PackedWeights = {
  readonly bias: readonly number[];
  /** What a weight of 1 stands for. */
  readonly scale: number;
  /** Base 64 */
  readonly bytes: string;
};

/** Adds up the weights of a sentence's features, label by label. */
export type Score = (features: Features) => Float32Array;

export function unpack({ bias, scale, bytes: text }: PackedWeights): Score {
  const bytes = new Uint8Array(Buffer.from(text, 'base64'));
  const signed = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
  const places = placesOf(bytes);
  return ({ buckets, values }) => {
    const scores = Float32Array.from(bias);
    buckets.forEach((bucket, index) => {
      const place = places[bucket] ?? 0;
      if (place === 0) return;
      const value = (values[index] ?? 0) * scale;
      const end = place + 2 * (bytes[place - 1] ?? 0);
      for (let at = place; at < end; at += 2) {
        const label = bytes[at] ?? 0;
        scores[label] = (scores[label] ?? 0) + value * (signed[at + 1] ?? 0);
      }
    });
    return scores;
  };
}

/** Where the labels of each bucket's row begin; 0 where it has none. */
function placesOf(bytes: Uint8Array): Int32Array {
  const places = new Int32Array(BUCKETS);
  let bucket = -1;
  for (let at = 0; at < bytes.length;) {
    let distance = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] ?? 0;
      distance |= (byte & 0x7f) << shift;
      if (byte < 0x80) break;
    }
    bucket += distance;
    places[bucket] = ++at;
    at += 2 * (bytes[at - 1] ?? 0);
  }
  return places;
}

/** Turns scores into likelihoods that add up to 1. */
export function likelihoods(scores: Float32Array): Float32Array {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}
