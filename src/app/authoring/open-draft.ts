import { noticeCard } from '../../cards/kit/choice-card.ts';
import { draftTemplate, newDraft } from '../../domain/authoring/draft-of.ts';
import type { Draft } from '../../domain/authoring/draft.ts';
import type { TemplateId } from '../../domain/ids.ts';
import type { Template } from '../../domain/template.ts';
import { inLanguage } from '../../domain/text.ts';
import { inOneLine } from '../../language/lists.ts';
import type { Message } from '../ports/messenger.ts';
import { withRight } from '../turn/rights.ts';
import type { Turn } from '../turn/turn.ts';
import { publishedOf } from './published-of.ts';
import { saveDraft, stampOf } from './change-draft.ts';
import { nameOf, showDraft } from './show-draft.ts';
import { draftOf, withDraftAt } from './with-draft.ts';

/** Goes on with the draft of a template, whoever began it, or begins one with what is published. */
export const customize = (turn: Turn, id: TemplateId): Promise<Message> =>
  withRight(turn, 'manage-templates', async () => {
    const draft = await draftOf(turn, id);
    if (draft) return resumed(turn, draft);
    const published = publishedOf(turn.services, id);
    return published
      ? beginDraft(turn, published, false)
      : { kind: 'text', text: turn.viewer.say('refused.gone') };
  });

async function resumed(turn: Turn, draft: Draft): Promise<Message> {
  const { person, viewer } = turn;
  const said =
    draft.by === person.id ? [] : [viewer.say('draft.resumed', { name: await nameOf(turn, draft.by) })];
  return showDraft(turn, draft, { said });
}

/** Of a tenant; more than that nobody keeps in mind. */
const MOST_DRAFTS = 50;

/** Names those that nobody touched for the longest time. */
function tooManyDrafts({ viewer }: Turn, open: readonly Draft[]): Message {
  const { say } = viewer;
  const oldest = open.toSorted((one, other) => one.at.localeCompare(other.at)).slice(0, MOST_NAMED);
  const names = oldest.map((draft) => inLanguage(draftTemplate(draft).name, say.language));
  return noticeCard(
    say.runs('drafts.too-many', { count: open.length, names: inOneLine(names, say.language) }),
    [{ title: say('button.drafts'), data: { verb: 'go', to: 'drafts' } }],
    viewer,
  );
}

const MOST_NAMED = 3;

/** A draft that begins with a template. */
export async function beginDraft(turn: Turn, from: Template, isNew: boolean): Promise<Message> {
  const { services, person, viewer } = turn;
  const open = await services.store.drafts(person.tenant);
  if (open.length >= MOST_DRAFTS) return tooManyDrafts(turn, open);
  const draft = newDraft(person.tenant, from, isNew, stampOf(turn));
  const { say } = viewer;
  const said = [...(isNew ? [] : [say('draft.opened', { version: from.version })]), say('draft.say')];
  return (await saveDraft(turn, draft)) ?? showDraft(turn, draft, { said });
}

/** Asks first, where something was changed. */
export const discardDraft = (
  turn: Turn,
  {
    template,
    revision,
    sure,
  }: { readonly template: TemplateId; readonly revision: number; readonly sure?: true | undefined },
): Promise<Message> =>
  withDraftAt(turn, { template, revision }, async (draft) => {
    const { services, person, viewer } = turn;
    const { say } = viewer;
    const name = inLanguage(draftTemplate(draft).name, say.language);
    if (!sure && draft.done > 0) return askToDiscard(turn, draft, name);
    const dropped = await services.store.commit(person.tenant, { dropDraft: { template, revision } });
    if (dropped === 'conflict') return customize(turn, template);
    const options = [{ title: say('button.templates'), data: { verb: 'go', to: 'templates' } }] as const;
    return noticeCard(say.runs('discard.done', { name }), options, viewer);
  });

const askToDiscard = ({ viewer }: Turn, { template, revision, done }: Draft, name: string): Message =>
  noticeCard(
    viewer.say.runs('discard.ask', { name }),
    [
      { title: viewer.say('discard.yes'), data: { verb: 'discard-draft', template, revision, sure: true } },
      { title: viewer.say('button.to-draft'), data: { verb: 'draft', template } },
    ],
    viewer,
    [{ text: viewer.say('discard.what', { count: done }) }],
  );
