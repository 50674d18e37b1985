import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import { MODEL_OUTCOMES, type ModelOutcome } from '../app/ports/model-reader.ts';
import { MAIL_NOTICED, MAIL_OUTCOMES, type Meter } from '../app/ports/runtime.ts';

/** Metrics of daily cards, reminders and the model, in Prometheus text. Numbers only: no tenant, no person. */
export type Metrics = {
  readonly meter: Meter;
  readonly throttled: () => void;
  readonly commitRefused: () => void;
  readonly modelAsked: (outcome: ModelOutcome) => void;
  text(): Promise<string>;
  readonly contentType: string;
};

/** From a second to the eight hours between nine and five. */
const LAG_BUCKETS = [1, 5, 15, 60, 300, 900, 3_600, 28_800];

/** For how many milliseconds what waits longest has been due. */
export type Behind = Readonly<Record<'cards' | 'reminders' | 'mails', () => Promise<number>>>;

export function createMetrics(behind: Behind): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const due = new Counter({ name: 'anukram_daily_cards_due_total', help: 'Cards that fell due', registers });
  const settled = createCounters(registry, ['sent', 'failed', 'unknown', 'waiting'], {
    name: 'anukram_daily_cards_total',
    help: 'What became of cards that fell due; waiting is one that is tried again',
    label: 'state',
  });
  const clockJumps = new Counter({
    name: 'anukram_clock_jumps_total',
    help: 'Jumps of the clock by more than an hour',
    registers,
  });
  const standstills = new Counter({
    name: 'anukram_standstills_total',
    help: 'Times that no card or no reminder got on for minutes although some were under way',
    registers,
  });
  const roundsFailed = new Counter({
    name: 'anukram_rounds_failed_total',
    help: 'Rounds of the work that the bot does by itself that failed or took too long',
    registers,
  });
  const commitsRefused = new Counter({
    name: 'anukram_commits_refused_total',
    help: 'Commits that the store could not keep',
    registers,
  });
  const throttled = new Counter({
    name: 'anukram_teams_throttled_total',
    help: 'Requests that Teams answered with 429',
    registers,
  });
  const modelAsked = createCounters(registry, MODEL_OUTCOMES, {
    name: 'anukram_model_questions_total',
    help: 'Sentences for the language model, and what became of them',
    label: 'outcome',
  });
  const lag = new Histogram({
    name: 'anukram_daily_card_lag_seconds',
    help: 'How long after its time a card was taken up',
    buckets: LAG_BUCKETS,
    registers,
  });
  measureBehind(registry, behind.cards, {
    name: 'anukram_daily_cards_behind_seconds',
    help: 'How long the card that waits longest has been due',
  });
  const reminded = createCounters(registry, ['sent', 'failed', 'unknown', 'waiting', 'moot'], {
    name: 'anukram_reminders_total',
    help: 'What became of reminders that fell due; waiting is one that is tried again',
    label: 'state',
  });
  const mailed = createCounters(registry, MAIL_OUTCOMES, {
    name: 'anukram_automated_emails_total',
    help: 'What became of automated emails; waiting is one that is tried again, held or refused one that its seller sends',
    label: 'state',
  });
  const noticed = createCounters(registry, MAIL_NOTICED, {
    name: 'anukram_mail_noticed_total',
    help: 'What came of mail in the mailboxes of sellers, each message once for each sequence',
    label: 'as',
  });
  measureBehind(registry, behind.mails, {
    name: 'anukram_automated_emails_behind_seconds',
    help: 'How long the automated email that waits longest has been due',
  });
  measureBehind(registry, behind.reminders, {
    name: 'anukram_reminders_behind_seconds',
    help: 'How long the reminder that waits longest has been due',
  });
  return {
    meter: {
      due: (ms) => {
        due.inc();
        lag.observe(ms / 1_000);
      },
      settled,
      reminded,
      mailed,
      noticed,
      clockJumped: () => clockJumps.inc(),
      stoodStill: () => standstills.inc(),
      roundFailed: () => roundsFailed.inc(),
    },
    throttled: () => throttled.inc(),
    commitRefused: () => commitsRefused.inc(),
    modelAsked,
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}

type Metric = { readonly name: string; readonly help: string };

/** Counts each outcome, all from 0 on, so that a graph also shows what never happened. Returns what counts one more. */
function createCounters<Outcome extends string>(
  registry: Registry,
  outcomes: readonly Outcome[],
  { name, help, label }: Metric & { readonly label: string },
): (outcome: Outcome) => void {
  const counter = new Counter({ name, help, labelNames: [label], registers: [registry] });
  for (const outcome of outcomes) counter.inc({ [label]: outcome }, 0);
  return (outcome) => counter.inc({ [label]: outcome });
}

/** Asks only when the metrics are read. */
function measureBehind(registry: Registry, waitedMs: () => Promise<number>, metric: Metric): void {
  new Gauge({
    ...metric,
    registers: [registry],
    async collect() {
      this.set((await waitedMs()) / 1_000);
    },
  });
}
