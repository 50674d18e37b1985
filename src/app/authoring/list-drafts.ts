import { draftsCard } from '../../cards/authoring/drafts-card.ts';
import { differences } from '../../domain/authoring/differences.ts';
import { draftTemplate } from '../../domain/authoring/draft-of.ts';
import type { Message } from '../ports/messenger.ts';
import { withRight } from '../turn/rights.ts';
import type { Turn } from '../turn/turn.ts';
import { baseOf } from './published-of.ts';
import { stampInWords } from './show-draft.ts';

const OLD_MS = 30 * 24 * 60 * 60_000;

/** All drafts of the tenant, whoever began them; what was changed last comes first. */
export const listDrafts = (turn: Turn): Promise<Message> =>
  withRight(turn, 'manage-templates', async () => {
    const { services, person, viewer } = turn;
    const drafts = await services.store.drafts(person.tenant);
    const rows = await Promise.all(
      drafts
        .toSorted((one, other) => other.at.localeCompare(one.at))
        .map(async (draft) => ({
          id: draft.template,
          template: draftTemplate(draft),
          isNew: draft.isNew,
          changes: differences(baseOf(services, draft), draftTemplate(draft)).length,
          last: await stampInWords(turn, draft),
          isOld: turn.now.getTime() - Date.parse(draft.at) > OLD_MS,
        })),
    );
    return draftsCard(rows, viewer);
  });
