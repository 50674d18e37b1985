import { expect, test } from 'vitest';
import { sumOf } from '../../src/domain/counts.ts';
import { addDays } from '../../src/domain/day.ts';
import { flowCountsOf } from '../../src/domain/flow-counts.ts';
import { flowOf } from '../../src/domain/flow.ts';
import { summaryOf } from '../../src/domain/summary.ts';
import { tallyOf } from '../../src/domain/tally.ts';
import type { Template } from '../../src/domain/template.ts';
import { MONDAY, personId } from '../builders.ts';
import { templates } from '../cards/situations.ts';
import { seeded, walked } from '../walked.ts';

const CALENDAR = {
  timeZone: 'Asia/Kolkata',
  hour: 9,
  workingDays: [1, 2, 3, 4, 5],
  isOff: () => false,
} as const;
const MANY = 400;

function counted(template: Template) {
  const random = seeded(11);
  const tallies = Array.from({ length: MANY }, (_, index) => {
    const plan = { id: `walk-${index}`, seller: personId('alex'), start: MONDAY, today: addDays(MONDAY, 60) };
    return tallyOf(walked(template, plan, random));
  });
  return flowCountsOf(summaryOf(sumOf(tallies), template.steps, CALENDAR, MONDAY));
}

test.each(templates.map((template) => [template.id, template] as const))(
  'whoever reached a box of %s came along an arrow to it',
  (_, template) => {
    const { reached, taken, ended } = counted(template);
    const { nodes, edges } = flowOf(template);
    const came = (to: string) =>
      edges.filter((edge) => edge.to === to).reduce((sum, { id }) => sum + (taken[id] ?? 0), 0);
    const [first, ...others] = nodes;
    for (const node of others) {
      const there =
        node.kind === 'step'
          ? reached[node.step.id]
          : node.ends.reduce((sum, end) => sum + (ended[end.id] ?? 0), 0);
      expect([node.id, came(node.id)]).toEqual([node.id, there]);
    }
    expect(first?.kind === 'step' && reached[first.step.id]).toBe(MANY);
  },
);
