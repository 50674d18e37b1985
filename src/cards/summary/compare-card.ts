import type { Headline } from '../../domain/summary.ts';
import type { Template } from '../../domain/template.ts';
import { inLanguage } from '../../domain/text.ts';
import { percentOf } from '../../language/numbers.ts';
import { joinDots, lines, type Card } from '../kit/elements.ts';
import { rowsCard } from '../kit/rows-card.ts';
import type { Viewer } from '../kit/situation.ts';
import type { Scope } from './reports.ts';

/** A template with its figures; none where nobody was enrolled in it. */
type Compared = { readonly template: Template; readonly headline: Headline | undefined };

/** Templates and their figures in a line each; a row opens the summary of one. */
export function compareCard(compared: readonly Compared[], { whose, again }: Scope, viewer: Viewer): Card {
  const { say } = viewer;
  const [one = '', other = ''] = compared.map(({ template }) => inLanguage(template.name, say.language));
  const title = say('compare.title', { one, other });
  return rowsCard(say, title, {
    title,
    notes: lines(joinDots(whose, say(`summary.period.${again.period ?? 'all'}`))),
    rows: compared.map(({ template, headline }) => ({
      title: [{ text: inLanguage(template.name, say.language), bold: true }],
      where: headline ? figuresOf(headline, viewer) : say('compare.nothing'),
      due: { text: '', color: 'Default', subtle: true },
      select: { title: say('button.show'), data: { ...again, template: template.id, below: true } },
    })),
    buttons: [],
  });
}

function figuresOf({ enrolled, endedWell, endedOtherwise }: Headline, { say }: Viewer): string {
  const ended = endedWell + endedOtherwise;
  const rate = percentOf(endedWell, ended, say.language);
  return say('compare.line', { enrolled, ended, won: endedWell, rate });
}
