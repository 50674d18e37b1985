import {
  groupFieldId,
  publishCard,
  publishedCard,
  stepOfTarget,
} from '../../cards/authoring/publish-card.ts';
import type { Typed } from '../../cards/authoring/draft-form.ts';
import { draftTemplate } from '../../domain/authoring/draft-of.ts';
import type { Draft, DraftAt } from '../../domain/authoring/draft.ts';
import { flawsOf } from '../../domain/authoring/flaws-of.ts';
import { isSame } from '../../domain/authoring/is-same.ts';
import type { Template } from '../../domain/template.ts';
import { GROUP_KINDS, type MoveChoice } from '../../domain/version-move.ts';
import { visibleLine } from '../../domain/visible-line.ts';
import type { Message } from '../ports/messenger.ts';
import type { Turn } from '../turn/turn.ts';
import { effectOf } from './effect-of-publish.ts';
import { publishDraft, type NotPublished } from './publish.ts';
import { publishedOf } from './published-of.ts';
import { showChangedMeanwhile, showDraft } from './show-draft.ts';
import { wordsOf } from './step-form-edits.ts';
import { draftGone, withDraftAt } from './with-draft.ts';

/** Asks, with what it changes for whom; first what is missing. */
export const askToPublish = (turn: Turn, at: DraftAt): Promise<Message> =>
  withDraftAt(turn, at, (draft) => publishQuestion(turn, draft));

export async function publishQuestion(turn: Turn, draft: Draft, note?: string): Promise<Message> {
  const { services, viewer } = turn;
  const template = draftTemplate(draft);
  if (flawsOf(template).length > 0) return showDraft(turn, draft, { said: [viewer.say('publish.flawed')] });
  const published = publishedOf(services, draft.template);
  if (published && isSame({ ...published, version: template.version }, template))
    return showDraft(turn, draft, { said: [viewer.say('publish.nothing-new')] });
  const { version, running, groups } = await effectOf(turn, template);
  return publishCard({ draft, template, published, version, running, groups, note }, viewer);
}

/** Publishes it as it was shown, and moves those of what runs that were chosen. */
export const publishNow = (turn: Turn, action: DraftAt & Typed): Promise<Message> =>
  withDraftAt(turn, action, async (draft) => {
    const { template, revision } = action;
    const groups = GROUP_KINDS.filter((kind) => wordsOf(action, groupFieldId(kind)) === 'move');
    const note = noteIn(wordsOf(action, 'note') ?? '');
    const published = await publishDraft(
      turn,
      { template, revision },
      {
        ...(note !== '' && { note }),
        ...(groups.length > 0 && { move: { groups, ...targetsIn(action, draftTemplate(draft)) } }),
      },
    );
    return published.ok
      ? publishedCard(published.value.template, { moves: groups.length > 0, note }, turn.viewer)
      : notPublished(turn, action, published.problem);
  });

/** Where those go on whose step is gone, as far as that is a step of what is published. */
function targetsIn(typed: Typed, { steps }: Template): Pick<MoveChoice, 'targets'> {
  const chosen = Object.keys(typed).flatMap((field) => {
    const step = stepOfTarget(field);
    const to = step && steps.find(({ id }) => id === wordsOf(typed, field));
    return step && to ? [[step, to.id] as const] : [];
  });
  return chosen.length > 0 ? { targets: Object.fromEntries(chosen) } : {};
}

const LONGEST_NOTE = 200;

/** One line of what can be seen, without half a sign at its end. */
const noteIn = (words: string): string => Array.from(visibleLine(words)).slice(0, LONGEST_NOTE).join('');

function notPublished(turn: Turn, { template }: DraftAt, problem: NotPublished): Message | Promise<Message> {
  switch (problem.kind) {
    case 'gone':
      return draftGone(turn);
    case 'changed':
      return showChangedMeanwhile(turn, problem.draft);
    case 'flawed':
    case 'nothing-new':
      return withDraftNow(turn, template, `publish.${problem.kind}`);
    case 'busy':
      return { kind: 'text', text: turn.viewer.say('refused.busy') };
  }
}

async function withDraftNow(
  turn: Turn,
  template: Draft['template'],
  said: 'publish.flawed' | 'publish.nothing-new',
): Promise<Message> {
  const draft = await turn.services.store.draft(turn.person.tenant, template);
  return draft ? showDraft(turn, draft, { said: [turn.viewer.say(said)] }) : draftGone(turn);
}
