import type { TemplateId } from '../../domain/ids.ts';
import type { TemplateDecision } from '../../domain/template-decision.ts';
import { audienceInWords } from '../turn/rights.ts';
import type { Turn } from '../turn/turn.ts';
import { momentInWords, nameOf } from './show-draft.ts';

const MOST_SHOWN = 5;

/** Who turned a template off or limited it and when, the latest first. */
export async function decisionsInWords(turn: Turn, template: TemplateId): Promise<readonly string[]> {
  const { templateDecisions = [] } = turn.organization;
  const ofIt = templateDecisions.filter((one) => one.template === template).slice(-MOST_SHOWN);
  return Promise.all(ofIt.toReversed().map((one) => decisionInWords(turn, one)));
}

async function decisionInWords(turn: Turn, decision: TemplateDecision): Promise<string> {
  const { say } = turn.viewer;
  const values = { name: await nameOf(turn, decision.by), when: momentInWords(turn, decision.at) };
  if (decision.kind === 'limited')
    return decision.to
      ? say('use.decided-limited', { ...values, who: await audienceInWords(turn, decision.to) })
      : say('use.decided-everyone', values);
  return decision.running === undefined || decision.running === 'finish'
    ? say(`use.decided-${decision.to}`, values)
    : say(`use.decided-${decision.running}`, values);
}
