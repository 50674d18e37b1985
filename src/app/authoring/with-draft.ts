import type { Draft, DraftAt } from '../../domain/authoring/draft.ts';
import { noticeCard } from '../../cards/kit/choice-card.ts';
import type { Message } from '../ports/messenger.ts';
import { withRight } from '../turn/rights.ts';
import type { Turn } from '../turn/turn.ts';
import { showChangedMeanwhile } from './show-draft.ts';

/** The draft of a template for somebody who may change it. */
export const withDraft = (
  turn: Turn,
  template: Draft['template'],
  go: (draft: Draft) => Message | Promise<Message>,
): Promise<Message> =>
  withRight(turn, 'manage-templates', async () => {
    const draft = await draftOf(turn, template);
    return draft ? go(draft) : draftGone(turn);
  });

/** The same as they saw it; of two who change a draft, the second is shown the first's change and decides anew. */
export const withDraftAt = (
  turn: Turn,
  { template, revision }: DraftAt,
  go: (draft: Draft) => Message | Promise<Message>,
  meanwhile: (draft: Draft) => Message | Promise<Message> = (draft) => showChangedMeanwhile(turn, draft),
): Promise<Message> =>
  withDraft(turn, template, (draft) => (draft.revision === revision ? go(draft) : meanwhile(draft)));

export const draftOf = (
  { services, person }: Turn,
  template: Draft['template'],
): Promise<Draft | undefined> => services.store.draft(person.tenant, template);

export const draftGone = ({ viewer }: Turn): Message =>
  noticeCard(
    viewer.say.runs('draft.gone'),
    [{ title: viewer.say('button.drafts'), data: { verb: 'go', to: 'drafts' } }],
    viewer,
  );
