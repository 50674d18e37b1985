import type { PersonId } from '../../domain/ids.ts';
import type { Intent } from '../../domain/intents.ts';
import type { Found } from './found.ts';
import { newOwner } from './new-owner.ts';

/** The colleagues who are named; whom something goes to comes last. */
export function sellersIn(found: Found, intent: Intent): readonly (readonly PersonId[])[] {
  if (intent === 'reassign') return newOwner(found);
  const { names, cues, speaker } = found;
  const named = names.flatMap(({ value, confidence }) =>
    value.kind === 'colleague' && confidence >= 0.5 ? [value.candidates.map(({ id }) => id)] : [],
  );
  return named.length === 0 && speaker !== undefined && cues.has('me') && intent === 'roles'
    ? [[speaker]]
    : named;
}
