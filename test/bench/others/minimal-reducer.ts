import { addDays, laterOf, type Day } from '../../../src/domain/day.ts';
import { EDGE_OUTCOMES, type EdgeOutcome } from '../../../src/domain/template.ts';
import { FIRST_PLACE, SEVEN_STEPS, type Deed, type Engine, type Place } from '../seven-steps.ts';

type Rule =
  | { readonly kind: 'step'; readonly to: string; readonly wait: number; readonly asksForDay: boolean }
  | { readonly kind: 'end'; readonly ends: readonly string[] };

type Rules = {
  readonly step: string;
  readonly isMail: boolean;
  readonly isMeeting: boolean;
  readonly waitForReply: number;
  readonly outcomes: Readonly<Partial<Record<EdgeOutcome, Rule>>>;
};

/** The template as a table: the least that leads to the same places, without history or revision. */
const TABLE: ReadonlyMap<string, Rules> = new Map(
  SEVEN_STEPS.steps.map(({ id, type, outcomes }) => [
    id,
    {
      step: id,
      isMail: type === 'email',
      isMeeting: type === 'meeting',
      waitForReply: outcomes['no-answer']?.kind === 'step' ? outcomes['no-answer'].waitDays : 0,
      outcomes: Object.fromEntries(
        EDGE_OUTCOMES.flatMap((name): [EdgeOutcome, Rule][] => {
          const edge = outcomes[name];
          if (!edge) return [];
          return edge.kind === 'end'
            ? [[name, edge]]
            : [[name, { kind: 'step', to: edge.to, wait: edge.waitDays, asksForDay: type === 'schedule' }]];
        }),
      ),
    },
  ]),
);

export const minimalReducer: Engine = (scripts) => () =>
  scripts.map((script) => {
    let place = FIRST_PLACE;
    for (const deed of script) place = reduce(place, deed) ?? place;
    return place;
  });

/** Undefined for what does not fit. */
function reduce(place: Place, { event, today }: Deed): Place | undefined {
  if (place.kind === 'ended') return undefined;
  if (event.kind === 'close') return { kind: 'ended', on: today, end: event.reason };
  const rules = TABLE.get(place.step);
  if (!rules) return undefined;
  const { outcome, on, end } = event;
  if (outcome === 'sent') return sent(rules, place, today);
  if (outcome === 'no-show')
    return rules.isMeeting && on !== undefined && on >= today
      ? { kind: 'open', step: rules.step, due: on }
      : undefined;
  const rule = rules.outcomes[outcome];
  if (!rule) return undefined;
  if (rule.kind === 'end') {
    const reached = rule.ends.length === 1 ? rule.ends[0] : rule.ends.find((one) => one === end);
    return reached === undefined ? undefined : { kind: 'ended', on: today, end: reached };
  }
  if (rule.asksForDay)
    return on !== undefined && on >= today ? { kind: 'open', step: rule.to, due: on } : undefined;
  const from = outcome === 'no-answer' && place.kind === 'awaiting' ? place.sentOn : today;
  return { kind: 'open', step: rule.to, due: laterOf(addDays(from, rule.wait), today) };
}

const sent = ({ step, isMail, waitForReply }: Rules, place: Place, today: Day): Place | undefined =>
  isMail && place.kind === 'open'
    ? { kind: 'awaiting', step, sentOn: today, until: addDays(today, waitForReply) }
    : undefined;
