import { titleOf } from '../../cards/authoring/step-words.ts';
import { newDraft } from '../../domain/authoring/draft-of.ts';
import type { Draft } from '../../domain/authoring/draft.ts';
import type { StepId, TemplateId } from '../../domain/ids.ts';
import { findStep, type Template } from '../../domain/template.ts';
import { inLanguage } from '../../domain/text.ts';
import type { Variant } from '../../domain/variant.ts';
import type { Message } from '../ports/messenger.ts';
import { withRight } from '../turn/rights.ts';
import type { Turn } from '../turn/turn.ts';
import { editDraft, edited, saveDraft, stampOf } from './change-draft.ts';
import { publishQuestion } from './publish-by-press.ts';
import { publishedOf } from './published-of.ts';
import { draftOf } from './with-draft.ts';

type Winner = {
  readonly template: TemplateId;
  /** Of which the numbers were looked at. */
  readonly version: number;
  readonly step: StepId;
  readonly keep: Variant;
};

/**
 * One of two texts becomes the text for everyone: in the draft that is open, or else in a draft of its own, which is
 * asked to be published at once.
 */
export const keepWinner = (turn: Turn, winner: Winner): Promise<Message> =>
  withRight(turn, 'manage-templates', async () => {
    const { services, viewer } = turn;
    const open = await draftOf(turn, winner.template);
    if (open) return editDraft(turn, open, [() => editFor(winner)]);
    const published = publishedOf(services, winner.template);
    if (!published) return { kind: 'text', text: viewer.say('refused.gone') };
    return published.version === winner.version
      ? inDraftOfItsOwn(turn, published, winner)
      : {
          kind: 'text',
          text: viewer.say('trial.newer', { name: inLanguage(published.name, viewer.say.language) }),
        };
  });

const editFor = ({ step, keep }: Winner) => ({ kind: 'keep-text', step, keep }) as const;

async function inDraftOfItsOwn(turn: Turn, published: Template, winner: Winner): Promise<Message> {
  const { person, viewer } = turn;
  const { say } = viewer;
  const stamp = stampOf(turn);
  const kept = edited(newDraft(person.tenant, published, false, stamp), [() => editFor(winner)], stamp);
  if (!kept.ok) return { kind: 'text', text: say(`draft.cannot-${kept.problem}`) };
  const draft: Draft = { ...kept.value, firstRevision: kept.value.revision };
  const step = findStep(published, winner.step);
  const note = step && say('trial.kept', { which: say(`variant.${winner.keep}`), step: titleOf(step, say) });
  return (await saveDraft(turn, draft)) ?? publishQuestion(turn, draft, note);
}
