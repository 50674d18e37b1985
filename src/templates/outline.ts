import { EDGE_OUTCOMES, STEP_TYPES, type EdgeOutcome, type StepType } from '../domain/template.ts';
import { fieldsOf, itemsOf, oneOrMore, textOf, wordOf, type Spot } from './spot.ts';
import { edgeShape, endShape, inputShape, stepShape, templateShape } from './template-shape.ts';

/** As much of a possibly broken template as can be read: enough to check how its parts fit together. */
export type Outline = {
  readonly inputs: readonly Item[];
  readonly steps: readonly StepOutline[];
  readonly ends: readonly Item[];
};

/** A step, end or input; its `id` is undefined where it is unreadable. */
export type Item = { readonly spot: Spot; readonly id?: string; readonly idSpot?: Spot };

export type StepOutline = Item & {
  readonly type?: StepType;
  readonly fields: ReadonlyMap<string, Spot>;
  readonly outcomes: readonly OutcomeOutline[];
};

export type OutcomeOutline = {
  readonly name: EdgeOutcome;
  readonly spot: Spot;
  readonly fields: ReadonlyMap<string, Spot>;
  readonly links: readonly Link[];
};

export type LinkKind = 'to' | 'end';
export type Link = { readonly kind: LinkKind; readonly target: string; readonly spot: Spot };

export function outlineOf(data: unknown): Outline {
  const template = fieldsOf({ path: [], value: data }, Object.keys(templateShape.shape));
  return {
    inputs: itemsOf(template.get('inputs')).map((spot) => readItem(spot, inputShape)),
    steps: itemsOf(template.get('steps')).map(readStep),
    ends: itemsOf(template.get('ends')).map((spot) => readItem(spot, endShape)),
  };
}

type Shape = { readonly shape: Readonly<Record<string, unknown>> };

function readItem(spot: Spot, { shape }: Shape): Item {
  const idSpot = fieldsOf(spot, Object.keys(shape)).get('id');
  const id = textOf(idSpot);
  return { spot, ...(idSpot && id !== undefined && { id, idSpot }) };
}

function readStep(spot: Spot): StepOutline {
  const fields = fieldsOf(spot, Object.keys(stepShape.shape));
  const type = wordOf(fields.get('type'), STEP_TYPES);
  const outcomes = [...fieldsOf(fields.get('outcomes'), EDGE_OUTCOMES)];
  return {
    ...readItem(spot, stepShape),
    ...(type && { type }),
    fields,
    outcomes: outcomes.map(([name, outcome]) => readOutcome(name, outcome)),
  };
}

function readOutcome(name: EdgeOutcome, spot: Spot): OutcomeOutline {
  const fields = fieldsOf(spot, Object.keys(edgeShape.shape));
  return {
    name,
    spot,
    fields,
    links: [...linksOf('to', fields.get('to')), ...linksOf('end', fields.get('end'))],
  };
}

const linksOf = (kind: LinkKind, spot: Spot | undefined): readonly Link[] =>
  (spot ? oneOrMore(spot) : []).flatMap((one) => {
    const target = textOf(one);
    return target === undefined ? [] : [{ kind, target, spot: one }];
  });
