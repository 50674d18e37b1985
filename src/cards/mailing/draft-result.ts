import { plainResult, type ResultView } from '../action/result.ts';
import { personOf, type Situation, type Viewer } from '../kit/situation.ts';

/** As the port tells it. */
type Put =
  { readonly kind: 'there'; readonly link?: string } | { readonly kind: 'left' | 'refused' | 'away' };

/** What became of a draft. `isNoticed`: the bot sees when its email has left. */
export function draftResult(put: Put, situation: Situation, { say }: Viewer, isNoticed: boolean): ResultView {
  const { name } = personOf(situation);
  const title = say.runs(`mail.draft-${put.kind}`, { name });
  if (put.kind !== 'there') return { ...plainResult(''), title };
  return {
    ...plainResult(''),
    title,
    lines: isNoticed ? [{ text: say('mail.draft-noticed') }] : [],
    links:
      put.link === undefined
        ? []
        : [{ title: say('mail.draft-open'), url: put.link, mode: 'primary', style: 'default' }],
  };
}
