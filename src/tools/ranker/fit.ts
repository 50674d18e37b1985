import type { Features } from '../../language/understand/ranker/features.ts';

/** A sentence to learn from: any of its labels is right, the first ones likelier. */
export type Example = {
  readonly features: Features;
  readonly labels: readonly { readonly label: number; readonly prior: number }[];
  readonly weight: number;
};

/** Weights of a softmax classifier, by bucket and then by label. */
export type Fitted = {
  readonly rows: ReadonlyMap<number, Float32Array>;
  readonly bias: Float32Array;
};

/** `from`: the weights of this and the later epochs are averaged, so that the last sentences seen don't decide. */
export type FitOptions = {
  readonly epochs: number;
  readonly from: number;
  readonly rate: number;
  readonly seed: number;
};

/** What only one sentence has teaches nothing about others. */
const SEEN_IN = 2;
/** Less wrong than that is right. */
const NEGLIGIBLE = 2e-3;
const START = 1e-2;

/** Multinomial logistic regression by AdaGrad, from sentences that may have several right labels. */
export function fit(
  examples: readonly Example[],
  labels: number,
  { epochs, from, rate, seed }: FitOptions,
): Fitted {
  const rowOf = rowsOf(examples);
  const sentences = examples.map((example) => dense(example, rowOf));
  const weights = new Float32Array(rowOf.size * labels);
  const sums = new Float32Array(rowOf.size * labels).fill(START);
  const bias = new Float32Array(labels);
  const biasSums = new Float32Array(labels).fill(START);
  const averages = new Float32Array(weights.length);
  const biasAverages = new Float32Array(labels);
  const order = Uint32Array.from(sentences.keys());
  const random = randomFrom(seed);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    const speed = rate * (1 - (0.9 * epoch) / epochs);
    order.forEach((index) => {
      const sentence = sentences[index];
      if (sentence) learn(sentence, speed);
    });
    if (epoch < from) continue;
    addShare(averages, weights, epochs - from);
    addShare(biasAverages, bias, epochs - from);
  }
  return {
    bias: biasAverages,
    rows: new Map(
      Array.from(rowOf, ([bucket, row]) => [bucket, averages.slice(row * labels, (row + 1) * labels)]),
    ),
  };

  function learn(sentence: Dense, speed: number): void {
    const { rows, values, example } = thinned(sentence, random);
    const scores = Float32Array.from(bias);
    for (let at = 0; at < rows.length; at++) {
      const value = values[at] ?? 0;
      const start = (rows[at] ?? 0) * labels;
      for (let label = 0; label < labels; label++)
        scores[label] = (scores[label] ?? 0) + value * (weights[start + label] ?? 0);
    }
    softmax(scores);
    const errors = errorsOf(scores, example);
    const wrong = Array.from(errors.keys()).filter((label) => Math.abs(errors[label] ?? 0) > NEGLIGIBLE);
    for (let at = 0; at < rows.length; at++) {
      const value = values[at] ?? 0;
      const start = (rows[at] ?? 0) * labels;
      for (const label of wrong) step(weights, sums, start + label, (errors[label] ?? 0) * value, speed);
    }
    for (const label of wrong) step(bias, biasSums, label, errors[label] ?? 0, speed / 10);
  }
}

function addShare(sums: Float32Array, values: Float32Array, shares: number): void {
  for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) + (values[at] ?? 0) / shares;
}

function step(weights: Float32Array, sums: Float32Array, at: number, gradient: number, speed: number): void {
  const sum = (sums[at] ?? 0) + gradient * gradient;
  sums[at] = sum;
  weights[at] = (weights[at] ?? 0) - (speed * gradient) / Math.sqrt(sum);
}

/** How many features of a sentence are seen at a time: the others have to do without them. */
const KEPT = 0.6;

function thinned({ rows, values, example }: Dense, random: () => number): Dense {
  const kept = Array.from(rows.keys()).filter(() => random() < KEPT);
  return {
    rows: Uint32Array.from(kept, (at) => rows[at] ?? 0),
    values: Float32Array.from(kept, (at) => (values[at] ?? 0) / KEPT),
    example,
  };
}

type Dense = { readonly rows: Uint32Array; readonly values: Float32Array; readonly example: Example };

function rowsOf(examples: readonly Example[]): ReadonlyMap<number, number> {
  const seen = new Map<number, number>();
  for (const { features } of examples)
    for (const bucket of features.buckets) seen.set(bucket, (seen.get(bucket) ?? 0) + 1);
  const kept = Array.from(seen).filter(([, times]) => times >= SEEN_IN);
  return new Map(kept.map(([bucket], row) => [bucket, row]));
}

function dense(example: Example, rowOf: ReadonlyMap<number, number>): Dense {
  const { buckets, values } = example.features;
  const kept = Array.from(buckets.keys()).filter((at) => rowOf.has(buckets[at] ?? 0));
  return {
    rows: Uint32Array.from(kept, (at) => rowOf.get(buckets[at] ?? 0) ?? 0),
    values: Float32Array.from(kept, (at) => values[at] ?? 0),
    example,
  };
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

function softmax(scores: Float32Array): void {
  const most = Math.max(...scores);
  let total = 0;
  for (let at = 0; at < scores.length; at++) total += scores[at] = Math.exp((scores[at] ?? 0) - most);
  for (let at = 0; at < scores.length; at++) scores[at] = (scores[at] ?? 0) / total;
}

function shuffle(order: Uint32Array, random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    const kept = order[at] ?? 0;
    order[at] = order[other] ?? 0;
    order[other] = kept;
  }
}

/** Mulberry32 */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}
