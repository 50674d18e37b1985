import type { StepId } from '../ids.ts';
import { EDGE_OUTCOMES, type Edge, type EdgeOutcome, type Step, type Template } from '../template.ts';
import { LANGUAGES } from '../text.ts';
import type { Difference } from './difference.ts';
import { inOrder } from './in-order.ts';
import { isSame } from './is-same.ts';
import type { TextPlace } from './template-edit.ts';
import { textAt } from './text-at.ts';
import { textPlaces } from './text-places.ts';

/** From one template to a later one of the same kind: its steps in the order of the later one, then texts and the rest. */
export const differences = (before: Template, after: Template): readonly Difference[] => [
  ...recordTypes(before, after),
  ...added(before.steps, after.steps).map(({ id }) => ({ kind: 'step-added', step: id }) as const),
  ...added(after.steps, before.steps).map((step) => ({ kind: 'step-removed', step }) as const),
  ...moved(before, after),
  ...both(before.steps, after.steps)
    .flatMap(([was, is]) => stepDifferences(was, is))
    .filter((difference) => !isToldOfStep(difference, before, after)),
  ...texts(before, after),
  ...added(before.ends, after.ends).map((end) => ({ kind: 'end-added', end }) as const),
  ...added(after.ends, before.ends).map((end) => ({ kind: 'end-removed', end }) as const),
  ...both(before.ends, after.ends)
    .filter(([was, is]) => was.success !== is.success)
    .map(([, end]) => ({ kind: 'end-success', end }) as const),
  ...added(before.inputs, after.inputs).map((input) => ({ kind: 'input-added', input }) as const),
  ...added(after.inputs, before.inputs).map((input) => ({ kind: 'input-removed', input }) as const),
  ...both(before.inputs, after.inputs)
    .filter(([was, is]) => was.type !== is.type || was.from !== is.from)
    .map(([, input]) => ({ kind: 'input-changed', input }) as const),
];

type Named = { readonly id: string };

/** What only the second list has. */
const added = <Item extends Named>(before: readonly Item[], after: readonly Item[]): readonly Item[] =>
  after.filter(({ id }) => !before.some((one) => one.id === id));

const both = <Item extends Named>(
  before: readonly Item[],
  after: readonly Item[],
): readonly (readonly [Item, Item])[] =>
  after.flatMap((is) => before.filter(({ id }) => id === is.id).map((was) => [was, is] as const));

const recordTypes = (before: Template, after: Template): readonly Difference[] =>
  before.recordType === after.recordType
    ? []
    : [{ kind: 'record-type', from: before.recordType, to: after.recordType }];

/** The fewest steps that would have to move for those that stayed to be in their new order. */
function moved(before: Template, after: Template): readonly Difference[] {
  const stayed = both(before.steps, after.steps).map(([{ id }]) => id);
  const places = stayed.map((id) => before.steps.findIndex((step) => step.id === id));
  const kept = inOrder(places);
  return stayed.filter((_, index) => !kept.has(index)).map((step) => ({ kind: 'step-moved', step }));
}

function isToldOfStep(difference: Difference, before: Template, after: Template): boolean {
  if (difference.kind !== 'way') return false;
  const { from, to } = difference;
  const lacks = ({ steps }: Template, edge: Edge | undefined) =>
    edge?.kind === 'step' && !steps.some(({ id }) => id === edge.to);
  return lacks(before, to) || lacks(after, from);
}

const stepDifferences = (was: Step, is: Step): readonly Difference[] => [
  ...(was.type === is.type ? [] : [{ kind: 'type', step: is.id, from: was.type, to: is.type } as const]),
  ...EDGE_OUTCOMES.flatMap((outcome) =>
    wayDifference(is.id, outcome, was.outcomes[outcome], is.outcomes[outcome]),
  ),
  ...(isSame(was.changes, is.changes)
    ? []
    : [{ kind: 'changes', step: is.id, from: was.changes, to: is.changes } as const]),
  ...(was.second?.share === is.second?.share
    ? []
    : [{ kind: 'share', step: is.id, from: was.second?.share, to: is.second?.share } as const]),
];

function wayDifference(
  step: StepId,
  outcome: EdgeOutcome,
  from: Edge | undefined,
  to: Edge | undefined,
): readonly Difference[] {
  if (isSame(from, to)) return [];
  return from?.kind === 'step' && to?.kind === 'step' && from.to === to.to
    ? [{ kind: 'wait', step, outcome, before: to.to, from: from.waitDays, to: to.waitDays }]
    : [{ kind: 'way', step, outcome, from, to }];
}

/** Texts of what both templates have, in the order of the later one, then those that it no longer has. */
function texts(before: Template, after: Template): readonly Difference[] {
  const places = new Map(
    [...textPlaces(after), ...textPlaces(before)].map((place) => [JSON.stringify(place), place]),
  );
  return [...places.values()]
    .filter((place) => hasPlace(before, place) && hasPlace(after, place) && !isLeftAlone(after, place))
    .flatMap((place) =>
      LANGUAGES.flatMap((language): readonly Difference[] => {
        const [from, to] = [textAt(before, place)?.[language], textAt(after, place)?.[language]];
        return from === to ? [] : [{ kind: 'text', place, language, from, to }];
      }),
    );
}

/** Of a step that has one text for all, nothing more is told than that. */
const isLeftAlone = ({ steps }: Template, place: TextPlace): boolean =>
  place.of === 'step' && place.second === true && !steps.find(({ id }) => id === place.step)?.second;

function hasPlace({ steps, ends, inputs }: Template, place: TextPlace): boolean {
  switch (place.of) {
    case 'template':
      return true;
    case 'step':
      return steps.some(({ id }) => id === place.step);
    case 'end':
      return ends.some(({ id }) => id === place.end);
    case 'input':
      return inputs.some(({ id }) => id === place.input);
  }
}
