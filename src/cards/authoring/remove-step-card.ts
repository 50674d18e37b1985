import { arrowsTo } from '../../domain/authoring/arrows.ts';
import { outcomeSet } from '../../domain/step-rules.ts';
import type { EdgeOutcome, Step, Template } from '../../domain/template.ts';
import type { Say } from '../../language/say.ts';
import type { ButtonData } from '../kit/card-action.ts';
import { choiceCard, noticeCard } from '../kit/choice-card.ts';
import { line, type Card, type Line } from '../kit/elements.ts';
import type { Viewer } from '../kit/situation.ts';
import { edgeValue } from './step-card.ts';
import { numberIn, targetLine, titleOf } from './step-words.ts';

type Removing = { readonly template: Template; readonly revision: number; readonly step: Step };

/** Asks before a step goes, and shows where what led to it goes on; where there are several ways on, which one. */
export function removeStepCard({ template, revision, step }: Removing, viewer: Viewer): Card {
  const { say } = viewer;
  const question = say.runs('step.removing', {
    number: numberIn(template, step.id),
    title: titleOf(step, say),
  });
  const back: ButtonData = { verb: 'draft', template: template.id };
  const removal = (joinedTo?: EdgeOutcome): ButtonData => ({
    verb: 'remove-step',
    template: template.id,
    revision,
    step: step.id,
    ...(joinedTo && { joinedTo }),
    sure: true,
  });
  const ways = waysOn(step);
  const [only] = ways;
  const card =
    ways.length > 1 && arrowsTo(template, step.id).length > 0
      ? choiceCard(
          question,
          ways.map((outcome) => ({
            title: wayOn(template, step, outcome, say),
            where: say(`outcome.${outcome}`),
            data: removal(outcome),
          })),
          viewer,
          { notes: [line(say('step.joined-to'))], cancel: back },
        )
      : noticeCard(
          question,
          [
            { title: say('step.remove-yes'), data: removal() },
            { title: say('button.to-draft'), data: back },
          ],
          viewer,
          joinNotes(template, step, only, say),
        );
  return { ...card, draft: { template: template.id, revision } };
}

/** Its outcomes, one for each place that any of them leads to. */
function waysOn(step: Step): readonly EdgeOutcome[] {
  const leading = outcomeSet(step).filter((outcome) => step.outcomes[outcome]);
  const targets = leading.map((outcome) => edgeValue(step.outcomes[outcome]));
  return leading.filter((_, at) => targets.indexOf(targets[at] ?? '') === at);
}

function wayOn(template: Template, { outcomes }: Step, outcome: EdgeOutcome, say: Say): string {
  const edge = outcomes[outcome];
  return edge ? targetLine(template, edge, say) : say('step.leads-nowhere');
}

function joinNotes(template: Template, step: Step, way: EdgeOutcome | undefined, say: Say): readonly Line[] {
  if (!way) return [];
  const target = wayOn(template, step, way, say);
  const isFirst = template.steps[0]?.id === step.id;
  return [line(isFirst ? say('step.joins-first', { target }) : say('step.joins', { target }))];
}
