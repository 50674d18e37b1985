import {
  refusedInWords,
  translationCard,
  translationFieldId,
  type NotProposed,
  type Proposed,
} from '../../cards/authoring/translation-card.ts';
import type { Typed } from '../../cards/authoring/draft-form.ts';
import { limitAt } from '../../domain/authoring/text-limits.ts';
import { draftTemplate } from '../../domain/authoring/draft-of.ts';
import type { Draft, DraftAt } from '../../domain/authoring/draft.ts';
import { untranslated, whyNotOffered, type Untranslated } from '../../domain/authoring/translation.ts';
import type { StepId } from '../../domain/ids.ts';
import type { Message } from '../ports/messenger.ts';
import { countQuestion } from '../turn/count-question.ts';
import type { Turn } from '../turn/turn.ts';
import { editDraft } from './change-draft.ts';
import { showDraft } from './show-draft.ts';
import { wordsOf } from './step-form-edits.ts';
import { withDraftAt } from './with-draft.ts';

/** As much as a model writes while somebody waits, and a form shows. */
const MOST_TEXTS = 6;
const MOST_CHARACTERS = 4_000;

type Missing = Untranslated & { readonly at: number };

/** What a model proposes for texts that are not written in a language yet; what it got wrong is named. */
export async function proposeTranslation(turn: Turn, draft: Draft, step?: StepId): Promise<Message> {
  const { services, viewer } = turn;
  const { say } = viewer;
  const template = draftTemplate(draft);
  const missing = firstOf(draft, step);
  if (missing.length === 0) return showDraft(turn, draft, { said: [say('translate.none')] });
  if (!services.translate) return showDraft(turn, draft, { said: [say('translate.no-model')] });
  const [{ from, to } = { from: 'en', to: 'hi' } as const] = missing;
  const found = await services.translate({
    askedBefore: await countQuestion(turn),
    from,
    to,
    texts: missing.map(({ at, place, text }) => ({
      id: `t${at}`,
      what: 'field' in place ? place.field : place.of,
      text,
      longest: limitAt(place),
    })),
  });
  if (!found) return showDraft(turn, draft, { said: [say('translate.failed')] });
  const judged = missing.map(({ at, ...of }) => judge(of, at, found.get(`t${at}`)));
  const proposed = judged.filter((one): one is Proposed => 'at' in one);
  const refused = judged.filter((one): one is NotProposed => 'why' in one);
  return proposed.length === 0
    ? showDraft(turn, draft, { said: refused.map((one) => refusedInWords(one, template, say)) })
    : {
        ...translationCard(
          { template: draft.template, revision: draft.revision, of: template },
          { proposed, refused },
          viewer,
        ),
        aiGenerated: true,
      };
}

function judge(of: Untranslated, at: number, text: string | undefined): Proposed | NotProposed {
  const why = whyNotOffered(of.text, text);
  return why || text === undefined ? { of, why: why ?? { kind: 'missing' } } : { at, of, text: text.trim() };
}

/** The first that are written in the same language and lack the same one. */
function firstOf(draft: Draft, step: StepId | undefined): readonly Missing[] {
  const template = draftTemplate(draft);
  const all = untranslated(template).map((one, at) => ({ ...one, at }));
  const meant =
    step === undefined ? all : all.filter(({ place }) => place.of === 'step' && place.step === step);
  let left = MOST_CHARACTERS;
  return meant
    .filter(({ from, to }) => from === meant[0]?.from && to === meant[0].to)
    .slice(0, MOST_TEXTS)
    .filter(({ text }, place) => {
      left -= text.length;
      return left >= 0 || place === 0;
    });
}

/** The label of what a model wrote belongs to a message of its own, below the card that was pressed. */
export const translateByPress = (turn: Turn, at: DraftAt): Promise<Message> =>
  withDraftAt(turn, at, async (draft) => {
    const proposal = await proposeTranslation(turn, draft);
    return proposal.aiGenerated ? { ...(await showDraft(turn, draft)), then: [proposal] } : proposal;
  });

/** As it was read, and perhaps changed, by a person. */
export const saveTranslation = (turn: Turn, action: DraftAt & Typed): Promise<Message> =>
  withDraftAt(turn, action, (draft) =>
    editDraft(
      turn,
      action,
      untranslated(draftTemplate(draft)).map(({ place, to }, at) => () => {
        const text = wordsOf(action, translationFieldId(at));
        return text === undefined || text === '' ? undefined : { kind: 'text', place, language: to, text };
      }),
    ),
  );
