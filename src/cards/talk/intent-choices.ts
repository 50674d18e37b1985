import type { Intent } from '../../domain/intents.ts';
import type { Say } from '../../language/say.ts';
import type { Choice } from '../kit/choice-rows.ts';

/** Things to do, to choose from: each is shown first and does nothing yet. */
export const intentChoices = (intents: readonly Intent[], say: Say): readonly Choice[] =>
  intents.map((intent) => ({
    title: say(`intent.${intent}`),
    where: '',
    data: { verb: 'request', request: { intent, act: false } },
  }));
