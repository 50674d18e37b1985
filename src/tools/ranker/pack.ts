import { STEPS, type PackedWeights } from '../../language/understand/ranker/weights.ts';
import type { Example, Fitted } from './fit.ts';

type Weight = { readonly bucket: number; readonly label: number; readonly weight: number };

/** So few are larger that nothing is lost where they are cut down to the largest step. */
const CUT_DOWN = 1e-3;

/** The weights that matter most, each as one of a few steps: a large one of a feature that is seldom met matters less. */
export function pack({ rows, bias }: Fitted, examples: readonly Example[], room: number): PackedWeights {
  const met = howMuchMet(examples);
  const all = Array.from(rows, ([bucket, row]) =>
    Array.from(row, (weight, label): Weight => ({ bucket, label, weight })).filter(
      ({ weight }) => weight !== 0,
    ),
  ).flat();
  const matters = ({ bucket, weight }: Weight): number =>
    Math.abs(weight) * Math.sqrt(Math.sqrt(met.get(bucket) ?? 0));
  const least = Float64Array.from(all, matters).sort().at(-room) ?? 0;
  const kept = all
    .filter((one) => matters(one) >= least)
    .sort((one, other) => one.bucket - other.bucket || one.label - other.label);
  const sizes = Float32Array.from(kept, ({ weight }) => Math.abs(weight)).sort();
  const largest = Number((sizes.at(-Math.ceil(sizes.length * CUT_DOWN)) ?? 1).toPrecision(6));
  return {
    bias: Array.from(bias, (value) => Number(value.toFixed(4))),
    largest,
    rows: rowsOf(kept),
    labels: Uint8Array.from(kept, ({ label }) => label),
    steps: Int8Array.from(kept, ({ weight }) => stepOf(weight, largest)),
  };
}

/** Of each bucket how much it weighs in all examples together. */
function howMuchMet(examples: readonly Example[]): ReadonlyMap<number, number> {
  const met = new Map<number, number>();
  for (const { features } of examples)
    features.buckets.forEach((bucket, at) => {
      met.set(bucket, (met.get(bucket) ?? 0) + (features.values[at] ?? 0) ** 2);
    });
  return met;
}

const stepOf = (weight: number, largest: number): number =>
  Math.sign(weight) * Math.min(STEPS, Math.max(1, Math.round(STEPS * Math.sqrt(Math.abs(weight) / largest))));

function rowsOf(sorted: readonly Weight[]): Uint8Array {
  const counts = new Map<number, number>();
  for (const { bucket } of sorted) counts.set(bucket, (counts.get(bucket) ?? 0) + 1);
  const bytes: number[] = [];
  let before = -1;
  for (const [bucket, count] of counts) {
    let distance = bucket - before;
    for (; distance >= 0x80; distance >>= 7) bytes.push((distance & 0x7f) | 0x80);
    bytes.push(distance, count);
    before = bucket;
  }
  return Uint8Array.from(bytes);
}
