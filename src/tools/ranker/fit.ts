import type { Features } from '../../language/understand/ranker/features.ts';

/** A sentence to learn from: any of its labels is right, the first ones likelier. */
export type Example = {
  readonly features: Features;
  readonly labels: readonly { readonly label: number; readonly prior: number }[];
  readonly weight: number;
};

/** Weights of a softmax classifier, by bucket and then by label. */
export type Fitted = { readonly labels: number; readonly rows: ReadonlyMap<number, Float32Array>; readonly bias: Float32Array };

export type FitOptions = { readonly epochs: number; readonly rate: number; readonly decay: number; readonly seed: number };

/** Multinomial logistic regression by AdaGrad, from sentences that may have several right labels. */
export function fit(examples: readonly Example[], labels: number, options: FitOptions): Fitted {
  const { epochs, rate, decay } = options;
  const rows = new Map<number, Float32Array>();
  const sums = new Map<number, Float32Array>();
  const bias = new Float32Array(labels);
  const biasSums = new Float32Array(labels).fill(1e-2);
  const scores = new Float32Array(labels);
  const order = examples.map((_, index) => index);
  const random = randomFrom(options.seed);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    const speed = rate * (1 - (0.9 * epoch) / epochs);
    for (const index of order) {
      const example = examples[index];
      if (!example) continue;
      const { buckets, values } = example.features;
      scoresInto(scores, example.features, rows, bias);
      softmax(scores);
      const errors = errorsOf(scores, example);
      for (let at = 0; at < buckets.length; at++) {
        const bucket = buckets[at] ?? 0;
        const value = values[at] ?? 0;
        let row = rows.get(bucket);
        let sum = sums.get(bucket);
        if (!row || !sum) {
          rows.set(bucket, (row = new Float32Array(labels)));
          sums.set(bucket, (sum = new Float32Array(labels).fill(1e-2)));
        }
        for (let label = 0; label < labels; label++) {
          const error = errors[label] ?? 0;
          if (Math.abs(error) < 1e-3) continue;
          const old = row[label] ?? 0;
          const gradient = error * value + decay * old;
          const seen = (sum[label] ?? 0) + gradient * gradient;
          sum[label] = seen;
          row[label] = old - (speed * gradient) / Math.sqrt(seen);
        }
      }
      for (let label = 0; label < labels; label++) {
        const error = errors[label] ?? 0;
        const seen = (biasSums[label] ?? 0) + error * error;
        biasSums[label] = seen;
        bias[label] = (bias[label] ?? 0) - (0.1 * speed * error) / Math.sqrt(seen);
      }
    }
  }
  return { labels, rows, bias };
}

/** How much too likely each label was; the right ones share by how likely they are already. */
function errorsOf(probabilities: Float32Array, { labels, weight }: Example): Float32Array {
  const errors = Float32Array.from(probabilities);
  const shares = labels.map(({ label, prior }) => prior * ((probabilities[label] ?? 0) + 0.05));
  const total = shares.reduce((sum, share) => sum + share, 0);
  labels.forEach(({ label }, at) => {
    errors[label] = (errors[label] ?? 0) - (shares[at] ?? 0) / total;
  });
  return errors.map((error) => error * weight);
}

export function scoresInto(
  scores: Float32Array,
  { buckets, values }: Features,
  rows: ReadonlyMap<number, Float32Array>,
  bias: Float32Array,
): void {
  scores.set(bias);
  for (let at = 0; at < buckets.length; at++) {
    const row = rows.get(buckets[at] ?? 0);
    const value = values[at] ?? 0;
    if (row) for (let label = 0; label < scores.length; label++) scores[label] = (scores[label] ?? 0) + value * (row[label] ?? 0);
  }
}

export function softmax(scores: Float32Array): void {
  const most = scores.reduce((one, other) => Math.max(one, other), -Infinity);
  let total = 0;
  for (let at = 0; at < scores.length; at++) {
    const value = Math.exp((scores[at] ?? 0) - most);
    scores[at] = value;
    total += value;
  }
  for (let at = 0; at < scores.length; at++) scores[at] = (scores[at] ?? 0) / total;
}

function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
}

/** Mulberry32 */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}
