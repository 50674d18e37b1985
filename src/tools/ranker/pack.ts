import type { PackedWeights } from '../../language/understand/ranker/weights.ts';
import type { Fitted } from './fit.ts';

const LARGEST = 127;

/** The largest weights that fit into as many bytes, each in one byte. */
export function pack({ rows, bias }: Fitted, room: number): PackedWeights {
  const all = [...rows.values()].flatMap((row) => Array.from(row, Math.abs)).filter((weight) => weight > 0);
  const sorted = Float32Array.from(all).sort();
  const scale = (sorted.at(Math.floor(sorted.length * 0.9995)) ?? 1) / LARGEST;
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (encoded(rows, scale, sorted[middle] ?? 0).length > room) low = middle + 1;
    else high = middle;
  }
  return {
    bias: Array.from(bias, (value) => Number(value.toFixed(4))),
    scale: Number(scale.toPrecision(6)),
    bytes: Buffer.from(encoded(rows, scale, sorted[low] ?? 0)).toString('base64'),
  };
}

function encoded(rows: Fitted['rows'], scale: number, least: number): readonly number[] {
  const bytes: number[] = [];
  let before = -1;
  for (const bucket of [...rows.keys()].sort((one, other) => one - other)) {
    const weights = Array.from(rows.get(bucket) ?? [], (weight, label) => ({ label, weight })).filter(
      ({ weight }) => Math.abs(weight) >= least && Math.round(weight / scale) !== 0,
    );
    if (weights.length === 0) continue;
    let distance = bucket - before;
    for (; distance >= 0x80; distance >>= 7) bytes.push((distance & 0x7f) | 0x80);
    bytes.push(distance, weights.length);
    for (const { label, weight } of weights)
      bytes.push(label, Math.max(-LARGEST, Math.min(LARGEST, Math.round(weight / scale))) & 0xff);
    before = bucket;
  }
  return bytes;
}
