import type { DryRun, Way } from '../../domain/authoring/dry-run.ts';
import type { Day } from '../../domain/day.ts';
import type { SalesRecord } from '../../domain/record.ts';
import type { Step, Template } from '../../domain/template.ts';
import { inLanguage } from '../../domain/text.ts';
import type { Variant } from '../../domain/variant.ts';
import { shortDay } from '../../language/dates.ts';
import type { Say } from '../../language/say.ts';
import type { DraftAt } from '../../domain/authoring/draft.ts';
import {
  button,
  cardOf,
  joinDots,
  lines,
  paragraphs,
  type Button,
  type Card,
  type Line,
  type Switch,
} from '../kit/elements.ts';
import type { Viewer } from '../kit/situation.ts';
import { endsOf, numberIn, stepLine, titleOf } from './step-words.ts';

type DryRunData = {
  readonly title: string;
  readonly notes: readonly Line[];
  readonly ways: readonly {
    readonly title: string;
    readonly rows: readonly { readonly day: string; readonly what: string }[];
  }[];
  readonly texts: readonly { readonly id: string; readonly title: string; readonly lines: readonly Line[] }[];
  readonly switches: readonly Switch[];
  readonly buttons: readonly Button[];
};

const drawDryRun = cardOf<DryRunData>('dry-run');

export type DryRunView = {
  readonly shows: DraftAt;
  readonly template: Template;
  readonly start: Day;
  readonly run: DryRun;
  /** For whom it is tried, and each email as it would read. */
  readonly record?: SalesRecord | undefined;
  readonly note?: string | undefined;
  readonly emails: readonly {
    readonly step: Step;
    /** Which of its two texts. */
    readonly variant?: Variant | undefined;
    readonly subject: string;
    readonly body: string;
  }[];
};

const MOST_WAYS = 6;
const MOST_EMAILS = 5;

/** Every way an enrollment could go with its days, and what its emails would say. */
export function dryRunCard(
  { shows, template, start, run, record, note, emails }: DryRunView,
  viewer: Viewer,
): Card {
  const { say } = viewer;
  const name = inLanguage(template.name, say.language);
  const title = record
    ? say('dry.title-for', { name: record.name, day: shortDay(start, viewer) })
    : say('dry.title', { name, day: shortDay(start, viewer) });
  const over = run.total - Math.min(run.ways.length, MOST_WAYS);
  const texts = emails.slice(0, MOST_EMAILS).map(({ step, variant, subject, body }) => {
    const number = numberIn(template, step.id);
    const textOfTwo = variant && say(`variant.${variant}`);
    return {
      id: `text-${number}${variant ?? ''}`,
      title: joinDots(`${number}. ${subject}`, textOfTwo),
      lines: paragraphs(body),
      // A whole subject would be cut on a phone.
      button: say('dry.email', { title: joinDots(`${number}`, textOfTwo) }),
    };
  });
  const card = drawDryRun(say, title, {
    title,
    notes: lines(note, say('dry.how'), over > 0 ? say('dry.more-ways', { count: over }) : undefined),
    ways: run.ways.slice(0, MOST_WAYS).map((way, at) => wayOf(template, way, at, viewer)),
    texts,
    switches: texts.map(({ id, button: shown }) => ({ title: shown, targets: [id] })),
    buttons: [button(say('button.to-draft'), { verb: 'draft', template: template.id })],
  });
  return { ...card, draft: shows };
}

/** A way is called by what turns it off the quiet one. */
function wayOf(
  template: Template,
  { visits, ends }: Way,
  at: number,
  viewer: Viewer,
): DryRunData['ways'][number] {
  const { say } = viewer;
  return {
    title: at === 0 ? say('dry.quiet') : lastReaction(template, visits, say),
    rows: [
      ...visits.map(({ step, day }) => ({ day: shortDay(day, viewer), what: stepLine(template, step, say) })),
      { day: '', what: ends.length === 0 ? say('dry.nowhere') : endsOf(template, ends, say) },
    ],
  };
}

function lastReaction(template: Template, visits: Way['visits'], say: Say): string {
  const reacted = visits.findLast(({ outcome }) => outcome === 'replied' || outcome === 'answered');
  const step = reacted && template.steps.find(({ id }) => id === reacted.step);
  return reacted && step
    ? say('dry.reacts', {
        outcome: say(`outcome.${reacted.outcome}`),
        number: numberIn(template, step.id),
        step: titleOf(step, say),
      })
    : say('dry.quiet');
}
