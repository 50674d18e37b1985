import type { Subject } from './table.ts';

/** The subjects of `npm run bench`, in the order of the table. */
export const SUBJECTS: Readonly<Record<string, () => Promise<{ readonly measure: Subject }>>> = {
  engine: () => import('./engine.ts'),
  turn: () => import('./turn.ts'),
  today: () => import('./today.ts'),
  loop: () => import('./loop.ts'),
  search: () => import('./search.ts'),
  once: () => import('./once.ts'),
  card: () => import('./card.ts'),
  flow: () => import('./flow.ts'),
  start: () => import('./start.ts'),
  embedded: () => import('./embedded.ts'),
  postgres: () => import('./postgres.ts'),
  morning: () => import('./morning.ts'),
  reading: () => import('./reading.ts'),
  versions: () => import('./versions.ts'),
  summary: () => import('./summary.ts'),
  authoring: () => import('./authoring.ts'),
  importing: () => import('./importing.ts'),
  deciding: () => import('./deciding.ts'),
  rules: () => import('./rules.ts'),
};
