import type { EnrollmentAt } from '../../domain/request.ts';
import { MOST_AT_ONCE } from './action-parts.ts';
import { button, type Button } from './elements.ts';
import type { Viewer } from './situation.ts';

/** One press ends what runs with people whom nobody contacts any more. */
export function endThem(all: readonly EnrollmentAt[], { say }: Pick<Viewer, 'say'>): Button {
  const of = all.slice(0, MOST_AT_ONCE);
  return button(say('button.end-sequences', { count: of.length }), {
    verb: 'act-on-many',
    event: { kind: 'close', reason: 'do-not-contact' },
    of,
    below: true,
  });
}
