import fc from 'fast-check';
import type { Enrollment } from '../../src/domain/enrollment.ts';
import { addDays } from '../../src/domain/day.ts';
import { enroll } from '../../src/domain/engine.ts';
import type { EnrollmentId, PersonId } from '../../src/domain/ids.ts';
import type { Template } from '../../src/domain/template.ts';
import { day, moment, plan, record } from './enrolled.ts';
import { attempt, type Happening } from './plays.ts';
import { anyPlays } from './random-plays.ts';
import { anyTemplate } from './random-template.ts';

/** An enrollment with every state that it went through, from its start on. */
export type Walk = { readonly template: Template; readonly states: readonly Enrollment[] };

const SELLERS = ['alex', 'megan'] as PersonId[];

/** Walks through two versions of a template, of two sellers, begun on different days around a new year. */
export const anyWalks: fc.Arbitrary<readonly Walk[]> = fc
  .tuple(anyTemplate, anyTemplate)
  .chain(([one, two]) =>
    fc.array(
      fc.record({
        template: fc.constantFrom({ ...one, version: 1 }, { ...two, version: 2 }),
        seller: fc.constantFrom(...SELLERS),
        start: fc.integer({ min: 0, max: 60 }),
        plays: anyPlays,
      }),
      { minLength: 1, maxLength: 8 },
    ),
  )
  .map((all) =>
    all.map(({ template, seller, start, plays }, index) => {
      const id = `walk-${index}` as EnrollmentId;
      const begin = moment(day(start));
      const started = enroll(
        template,
        { ...record, type: template.recordType },
        { ...plan, id, seller },
        begin,
      );
      if (!started.ok) throw new Error(started.problem);
      const states = [started.value];
      for (const { what, today } of plays) {
        const last = states.at(-1) ?? started.value;
        const next = attempt(template, last, { what: later(what, start), today: addDays(today, start) });
        if (next.ok) states.push(next.value.enrollment);
      }
      return { template, states };
    }),
  );

/** What happens is told for a start on day 0. */
const later = (what: Happening, start: number): Happening => {
  if ('until' in what && what.until) return { ...what, until: addDays(what.until, start) };
  return 'on' in what && what.on ? { ...what, on: addDays(what.on, start) } : what;
};

export const lastOf = ({ states }: Walk): Enrollment => {
  const last = states.at(-1);
  if (!last) throw new Error('A walk begins somewhere');
  return last;
};
