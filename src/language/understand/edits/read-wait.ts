import { arrowsTo, waitOf } from '../../../domain/authoring/arrows.ts';
import type { StepId } from '../../../domain/ids.ts';
import { quietEdge, stepOf, type EdgeOutcome } from '../../../domain/template.ts';
import { outcomeOf } from './position-said.ts';
import { newStepIn } from './read-add.ts';
import {
  edits,
  firstOf,
  has,
  lastDays,
  relationOf,
  stepsIn,
  withStep,
  type EditsRead,
  type ReadEdit,
  type Said,
} from './said.ts';

/** "wait 3 days before the first call", "the call comes after 5 days", "पहली कॉल से पहले 3 दिन रुको" */
export const readWait: ReadEdit = (said) => {
  const days = lastDays(said);
  const steps = stepsIn(said);
  const isSaid =
    days !== undefined && (has(said, 'wait', 'change', 'lead', 'up', 'down') || has(said, 'after', 'before'));
  if (has(said, 'wait') && days === undefined && (steps.length > 0 || has(said, 'change')))
    return { kind: 'lacks', what: 'days' };
  if (!isSaid || (has(said, 'add') && newStepIn(said))) return undefined;
  const [first, second] = steps;
  const more = moreDays(said.text);
  if (more !== undefined && !second) return longer(said, first, more * days);
  if (!first) return withAnyWait(said, (step) => edits({ kind: 'wait', before: step, days }));
  if (second) return between(said, days);
  return withStep(said, first, (step) =>
    relationOf(said, first) === 'after' || firstOf(said.pieces, 'outcome')
      ? onWayFrom(said, step, days)
      : edits({ kind: 'wait', before: step, days }),
  );
};

/** The step that was talked about last; else it is asked which wait is meant, where a wait was named. */
function withAnyWait(said: Said, go: (step: StepId) => EditsRead | undefined): EditsRead | undefined {
  if (said.focus) return go(said.focus);
  const candidates = said.template.steps.slice(1).map(({ id }) => id);
  return has(said, 'wait') && candidates.length > 0 ? withStep(said, { candidates }, go) : undefined;
}

/** "delay the call by 2 more days", "make the wait 2 days shorter": 1 or -1, where days are said of what is there. */
function moreDays(text: string): 1 | -1 | undefined {
  if (FEWER.test(text)) return -1;
  return MORE.test(text) ? 1 : undefined;
}

const DAYS_SAID = '(?:\\d+|\\p{L}+) (?:days?|weeks?|din|dino|hafte|hafta|दिन|हफ़्ते|हफ्ते|हफ़्ता)';
const MORE = new RegExp(
  `\\b(?:delay|postpone|push|extend|lengthen|increase)\\b.*\\bby ${DAYS_SAID}|\\b(?:another|additional|extra) ${DAYS_SAID}|\\bmore (?:days|weeks)\\b|${DAYS_SAID} (?:more|longer|later)\\b(?! than)|(?<![\\p{L}\\p{M}])(?:और ${DAYS_SAID} (?:रुक|इंतज़ार)|aur ${DAYS_SAID} (?:ruk|wait|inte[zj]ar))|${DAYS_SAID} (?:और|aur) (?:रुक|इंतज़ार|बढ़ा|ruk|wait|inte[zj]ar|badha)|${DAYS_SAID} (?:aage|आगे) (?:badha|बढ़ा|khiska|खिसका)`,
  'iu',
);
const FEWER = new RegExp(
  `\\b(?:shorten|reduce|cut|decrease)\\b.*\\bby ${DAYS_SAID}|\\bfewer (?:days|weeks)\\b|${DAYS_SAID} (?:less|shorter|earlier|sooner|fewer)\\b(?! than)|${DAYS_SAID} (?:कम|kam) (?:कर|kar)`,
  'iu',
);

/** Each way to the step waits so many days more than it does now. */
const longer = (said: Said, named: Parameters<typeof withStep>[1] | undefined, more: number) => {
  const go = (step: StepId): EditsRead | undefined => {
    const arrows = arrowsTo(said.template, step);
    return arrows.length === 0
      ? { kind: 'no-such-step' }
      : edits(
          ...arrows.map(({ step: from, outcome, edge }) => ({
            kind: 'wait' as const,
            before: step,
            days: Math.max(0, waitOf(edge) + more),
            from: { step: from, outcome },
          })),
        );
  };
  return named ? withStep(said, named, go) : withAnyWait(said, go);
};

function onWayFrom({ template, pieces }: Said, step: StepId, days: number): EditsRead | undefined {
  const from = stepOf(template, step);
  const said = firstOf(pieces, 'outcome')?.outcome;
  const outcome = (said && outcomeOf(from, said)) ?? quietEdge(from)?.[0];
  return outcome && waitOn({ template }, step, outcome, days);
}

function waitOn(
  { template }: Pick<Said, 'template'>,
  step: StepId,
  outcome: EdgeOutcome,
  days: number,
): EditsRead | undefined {
  const edge = stepOf(template, step).outcomes[outcome];
  return edge?.kind === 'step'
    ? edits({ kind: 'wait', before: edge.to, days, from: { step, outcome } })
    : undefined;
}

/** "3 days between the email and the call", "the call comes 3 days after the email" */
function between(said: Said, days: number): EditsRead | undefined {
  const { template } = said;
  const [one, other] = stepsIn(said);
  if (!one || !other) return undefined;
  return withStep(said, one, (first) =>
    withStep(said, other, (second) => {
      const way = wayBetween(template, first, second) ?? wayBetween(template, second, first);
      return way
        ? waitOn(said, way.step, way.outcome, days)
        : edits({ kind: 'wait', before: laterOf(said, first, second), days });
    }),
  );
}

function wayBetween(template: Said['template'], from: StepId, to: StepId) {
  const found = Object.entries(stepOf(template, from).outcomes).find(
    ([, edge]) => edge.kind === 'step' && edge.to === to,
  );
  return found && { step: from, outcome: found[0] as EdgeOutcome };
}

const laterOf = ({ template }: Said, one: StepId, other: StepId): StepId => {
  const ids = template.steps.map(({ id }) => id);
  return ids.indexOf(one) > ids.indexOf(other) ? one : other;
};
