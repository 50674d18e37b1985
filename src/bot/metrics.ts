import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import { MODEL_OUTCOMES, type ModelOutcome } from '../app/ports/model-reader.ts';
import type { Meter } from '../app/ports/runtime.ts';

/** Metrics of daily cards, reminders and the model, in Prometheus text. Numbers only: no tenant, no person. */
export type Metrics = {
  readonly meter: Meter;
  readonly throttled: () => void;
  readonly modelAsked: (outcome: ModelOutcome) => void;
  text(): Promise<string>;
  readonly contentType: string;
};

/** From a second to the eight hours between nine and five. */
const LAG_BUCKETS = [1, 5, 15, 60, 300, 900, 3_600, 28_800];

/** For how many milliseconds what waits longest has been due. */
export type Behind = { readonly cards: () => Promise<number>; readonly reminders: () => Promise<number> };

export function createMetrics(behind: Behind): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const due = new Counter({ name: 'anukram_daily_cards_due_total', help: 'Cards that fell due', registers });
  const settled = new Counter({
    name: 'anukram_daily_cards_total',
    help: 'What became of cards that fell due; waiting is one that is tried again',
    labelNames: ['state'] as const,
    registers,
  });
  for (const state of ['sent', 'failed', 'unknown', 'waiting'] as const) settled.inc({ state }, 0);
  const throttled = new Counter({
    name: 'anukram_teams_throttled_total',
    help: 'Requests that Teams answered with 429',
    registers,
  });
  const modelQuestions = new Counter({
    name: 'anukram_model_questions_total',
    help: 'Sentences for the language model, and what became of them',
    labelNames: ['outcome'] as const,
    registers,
  });
  for (const outcome of MODEL_OUTCOMES) modelQuestions.inc({ outcome }, 0);
  const lag = new Histogram({
    name: 'anukram_daily_card_lag_seconds',
    help: 'How long after its time a card was taken up',
    buckets: LAG_BUCKETS,
    registers,
  });
  new Gauge({
    name: 'anukram_daily_cards_behind_seconds',
    help: 'How long the card that waits longest has been due',
    registers,
    async collect() {
      this.set((await behind.cards()) / 1_000);
    },
  });
  const reminded = new Counter({
    name: 'anukram_reminders_total',
    help: 'What became of reminders that fell due; waiting is one that is tried again',
    labelNames: ['state'] as const,
    registers,
  });
  for (const state of ['sent', 'failed', 'unknown', 'waiting', 'moot'] as const) reminded.inc({ state }, 0);
  new Gauge({
    name: 'anukram_reminders_behind_seconds',
    help: 'How long the reminder that waits longest has been due',
    registers,
    async collect() {
      this.set((await behind.reminders()) / 1_000);
    },
  });
  return {
    meter: {
      due: (ms) => {
        due.inc();
        lag.observe(ms / 1_000);
      },
      settled: (state) => settled.inc({ state }),
      reminded: (state) => reminded.inc({ state }),
    },
    throttled: () => throttled.inc(),
    modelAsked: (outcome) => modelQuestions.inc({ outcome }),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
