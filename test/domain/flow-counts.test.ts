import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sumOf } from '../../src/domain/counts.ts';
import { addDays } from '../../src/domain/day.ts';
import { flowCountsOf } from '../../src/domain/flow-counts.ts';
import type { Enrollment } from '../../src/domain/enrollment.ts';
import { flowOf } from '../../src/domain/flow.ts';
import { livePath } from '../../src/domain/history.ts';
import { summaryOf } from '../../src/domain/summary.ts';
import { tallyOf } from '../../src/domain/tally.ts';
import { edgesOf, skipEdge, stepOf, type Template } from '../../src/domain/template.ts';
import { MONDAY, personId } from '../builders.ts';
import { enrolledIn, happen, templateCalled, templates } from '../cards/situations.ts';
import { seeded, walked } from '../walked.ts';
import { anyWalks, lastOf } from './random-enrollments.ts';

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

const takenBy = (template: Template, all: readonly Enrollment[]) =>
  flowCountsOf(summaryOf(sumOf(all.map(tallyOf)), template.steps, CALENDAR, MONDAY)).taken;

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

test('a reply to an email that was left behind goes along the arrow of that email, until it is taken back', () => {
  const template = templateCalled('contact-no-show');
  const events = [
    { kind: 'outcome', outcome: 'no-answer' },
    { kind: 'outcome', outcome: 'replied' },
    { kind: 'undo' },
  ] as const;
  const states = [enrolledIn(template)];
  for (const event of events) {
    const next = happen(template, states.at(-1) ?? enrolledIn(template), event, addDays(MONDAY, 1));
    if (next) states.push(next.enrollment);
  }
  const taken = states.map((state) => {
    const counts = new Map(Object.entries(takenBy(template, [state])));
    return [counts.get('missed-meeting-email:no-answer'), counts.get('missed-meeting-email:replied')];
  });
  expect(taken).toEqual([
    [0, 0],
    [1, 0],
    [1, 1],
    [1, 0],
  ]);
});

test('whatever happens, every arrow counts those who went along it', () => {
  fc.assert(
    fc.property(anyWalks, (walks) => {
      for (const { template } of walks) {
        const own = walks.filter((walk) => walk.template === template).map(lastOf);
        const arrows = own.flatMap((one) => arrowsOf(template, one));
        const taken = Object.entries(takenBy(template, own)).filter(([, count]) => count > 0);
        const recounted = [...new Set(arrows)].map((id) => [id, arrows.filter((one) => one === id).length]);
        expect(taken.sort()).toEqual(recounted.sort());
      }
    }),
    { seed: 20261123, numRuns: 300 },
  );
});

/** The arrows along which one enrollment went, found by following it; a step counts as skipped once. */
function arrowsOf(template: Template, enrollment: Enrollment): readonly string[] {
  const path = livePath(enrollment.history);
  const skips = new Set<string>();
  let mail = '';
  const arrows: string[] = [];
  for (const [index, { event, step: id, through }] of path.entries()) {
    const step = stepOf(template, id);
    const [along] = edgesOf(step).find(([, edge]) => edge === skipEdge(step)) ?? [];
    if (event.kind === 'skip' && skipEdge(step)?.kind === 'step') skips.add(`${id}:${along}`);
    if (event.kind !== 'outcome') continue;
    const { outcome } = event;
    if (through) arrows.push(`${through}:done`);
    const isBranch = edgesOf(step).some(([name]) => name === outcome);
    const isTaken = (path[index + 1]?.before ?? enrollment).repliedOn === undefined;
    if (isBranch) arrows.push(`${id}:${outcome}`);
    else if (outcome === 'replied' && isTaken) arrows.push(`${mail}:replied`);
    if (step.outcomes.replied && (outcome === 'sent' || outcome === 'no-answer')) mail = id;
  }
  return [...arrows, ...skips];
}
