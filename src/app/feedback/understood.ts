import { maskNames } from '../../language/mask-names.ts';
import type { Intent } from '../../domain/intents.ts';
import type { Decision } from '../../domain/request.ts';
import type { Understood } from '../ports/feedback.ts';

/** In characters. */
const LONGEST_SENTENCE = 300;

/**
 * What the rules had made of a sentence that a model then read, for the feedback on its answer. `names`: whoever was
 * spotted in it, as typed and as kept.
 */
export const understoodOf = (decision: Decision, sentence: string, names: readonly string[]): Understood => ({
  decision: decision.kind,
  intents: [...new Set(intentsOf(decision))],
  writing: decision.writing,
  byModel: true,
  sentence: maskNames(sentence, names).slice(0, LONGEST_SENTENCE),
});

function intentsOf(decision: Decision): readonly Intent[] {
  switch (decision.kind) {
    case 'do':
    case 'propose':
      return decision.requests.map(({ intent }) => intent);
    case 'ask':
      return [decision.request.intent];
    case 'lost':
      return decision.nearest;
    case 'too-long':
      return [];
  }
}
