import { circlesIn } from '../domain/graph.ts';
import { closest } from './closest.ts';
import type { Item, Link, LinkKind, Outline, StepOutline } from './outline.ts';
import { ownerAt } from './place.ts';
import { quote, quoteAll } from './quote.ts';
import type { Source } from './source.ts';
import type { TemplateProblem } from './template-problem.ts';

/** Duplicate ids, outcomes that lead nowhere or in a circle, and steps or ends that nothing leads to. */
export function linkProblems(source: Source, outline: Outline): readonly TemplateProblem[] {
  const { inputs, steps, ends } = outline;
  const meant = steps.flatMap((step) => linksOf(step).map((link) => meantBy(link, step, outline)));
  const isMeant = (kind: LinkKind, id: string) => meant.some((one) => one?.kind === kind && one.id === id);
  return [
    ...[inputs, steps, ends].flatMap((items) => duplicates(source, items)),
    ...steps.flatMap((step) => linksOf(step).flatMap((link) => deadEnd(source, link, step, outline))),
    ...unreached(source, steps.slice(1), (id) => isMeant('to', id), 'an outcome that leads to it'),
    ...unreached(source, ends, (id) => isMeant('end', id), 'an outcome that ends with it'),
    ...circles(source, steps),
  ];
}

const linksOf = (step: StepOutline): readonly Link[] => step.outcomes.flatMap(({ links }) => links);

const idsOf = (items: readonly Item[]): readonly string[] => items.flatMap(({ id }) => id ?? []);

const targetsOf = ({ steps, ends }: Outline) => ({ to: idsOf(steps), end: idsOf(ends) });

function duplicates(source: Source, items: readonly Item[]): readonly TemplateProblem[] {
  return items.flatMap(({ id, idSpot }, index) => {
    const first = items.findIndex((one) => one.id !== undefined && one.id === id);
    const firstSpot = items[first]?.idSpot;
    if (!idSpot || !firstSpot || first === index) return [];
    const wrong = `${ownerAt(source.data, idSpot.path)} has the same id as the one in line ${source.at(firstSpot.path).line}`;
    return [source.problem(source.at(idSpot.path), { wrong, expected: 'an id of its own' })];
  });
}

/** Where a link leads, or was probably meant to: to the other kind of thing, or to a similar name. */
function meantBy({ kind, target }: Link, step: StepOutline, outline: Outline) {
  const ids = targetsOf(outline);
  const other = kind === 'to' ? 'end' : 'to';
  if (ids[kind].includes(target)) return { kind, id: target };
  if (ids[other].includes(target)) return { kind: other, id: target } as const;
  const id = closest(target, kind === 'to' ? ids.to.filter((one) => one !== step.id) : ids.end);
  return id === undefined ? undefined : { kind, id };
}

function deadEnd(
  source: Source,
  link: Link,
  step: StepOutline,
  outline: Outline,
): readonly TemplateProblem[] {
  const { kind, target, spot } = link;
  const meant = meantBy(link, step, outline);
  if (meant?.kind === kind && meant.id === target) return [];
  const [verb, noun] = kind === 'to' ? ['leads to', 'a step'] : ['ends with', 'an end'];
  const why = meant && meant.kind !== kind ? `is not ${noun}` : 'does not exist';
  return [
    source.problem(source.at(spot.path), {
      wrong: `${ownerAt(source.data, spot.path)} ${verb} ${quote(target)}, which ${why}`,
      expected: `the id of ${noun}: ${quoteAll([...new Set(targetsOf(outline)[kind])])}`,
      ...(meant && { suggestion: meant.kind === kind ? quote(meant.id) : `${meant.kind}: ${meant.id}` }),
    }),
  ];
}

/**
 * Only things without any link to them: what follows them becomes reachable together with them, and a circle that is
 * cut off from the rest is reported as a circle.
 */
const unreached = (
  source: Source,
  items: readonly Item[],
  isMeant: (id: string) => boolean,
  expected: string,
): readonly TemplateProblem[] =>
  items.flatMap(({ id, idSpot }) => {
    if (id === undefined || !idSpot || isMeant(id)) return [];
    const wrong = `${ownerAt(source.data, idSpot.path)} is never reached`;
    return [source.problem(source.at(idSpot.path), { wrong, expected })];
  });

function circles(source: Source, steps: readonly StepOutline[]): readonly TemplateProblem[] {
  const graph = new Map<string, Set<string>>();
  for (const step of steps) {
    if (step.id === undefined) continue;
    const targets = linksOf(step)
      .filter(({ kind }) => kind === 'to')
      .map(({ target }) => target);
    graph.set(step.id, new Set([...(graph.get(step.id) ?? []), ...targets]));
  }
  return circlesIn(graph).flatMap((circle) => {
    const [first = '', last] = [circle[0], circle.at(-1)];
    const wayRound = [...circle, first].join(' → ');
    return steps
      .filter(({ id }) => id === last)
      .flatMap(linksOf)
      .filter(({ kind, target }) => kind === 'to' && target === first)
      .map(({ spot }) =>
        source.problem(source.at(spot.path), {
          wrong: `${ownerAt(source.data, spot.path)} leads in a circle: ${wayRound}`,
          expected: 'a way that comes to an end',
        }),
      );
  });
}
