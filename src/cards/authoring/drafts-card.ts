import type { TemplateId } from '../../domain/ids.ts';
import type { Template } from '../../domain/template.ts';
import { inLanguage } from '../../domain/text.ts';
import { button, joinDots, line, type Card } from '../kit/elements.ts';
import { rowsCard } from '../kit/rows-card.ts';
import type { Viewer } from '../kit/situation.ts';

/** A draft in a list: what it is of, how much was changed and by whom. */
export type DraftRow = {
  readonly template: Template;
  readonly id: TemplateId;
  readonly isNew: boolean;
  readonly changes: number;
  readonly last: string;
  /** Nobody changed it for a month. */
  readonly isOld: boolean;
};

/** The drafts of a tenant; pressing one goes on with it. */
export function draftsCard(drafts: readonly DraftRow[], { say }: Viewer): Card {
  const title = say('drafts.title');
  return rowsCard(say, title, {
    title,
    notes: drafts.length === 0 ? [line(say('drafts.none'))] : [],
    rows: drafts.map(({ template, id, isNew, changes, last, isOld }) => {
      const name = inLanguage(template.name, say.language);
      return {
        title: [{ text: name, bold: true }],
        where: joinDots(
          isNew ? say('draft.new') : say('draft.of', { version: template.version }),
          say('draft.changes', { count: changes }),
          last,
        ),
        due: { text: isOld ? say('drafts.old') : '', color: 'Default', subtle: true },
        select: {
          title: say('button.open', { name }),
          data: { verb: 'customize', template: id, below: true },
        },
      };
    }),
    buttons: [
      button(say('intent.customize'), { verb: 'request', request: { intent: 'customize', act: false } }),
    ],
  });
}
