import { conversionOf, type Headline } from '../../domain/summary.ts';
import { inLanguage } from '../../domain/text.ts';
import type { Say } from '../../language/say.ts';
import { joinDots, lines, type Card } from '../kit/elements.ts';
import { rowsCard } from '../kit/rows-card.ts';
import type { Viewer } from '../kit/situation.ts';
import { differenceInWords, sharesOf } from './difference-words.ts';
import { counted } from './numbers.ts';
import type { NamedVersion, TemplateReport } from './reports.ts';

/** Two versions in a row each, the older first, and whether what differs may be chance. */
export function versionsSideBySide(
  { template, whose, period, again }: TemplateReport,
  versions: readonly [NamedVersion, NamedVersion],
  viewer: Viewer,
): Card {
  const { say } = viewer;
  const title = say('side.title', { name: inLanguage(template.name, say.language) });
  const [one, other] = versions;
  const names = [one.name, other.name] as const;
  const replied = differenceInWords(one.headline.replied, other.headline.replied, names, say);
  const ended = differenceInWords(conversionOf(one.headline), conversionOf(other.headline), names, say);
  return rowsCard(say, title, {
    title,
    notes: lines(
      joinDots(whose, say(`summary.period.${period}`)),
      say('side.replied', { what: replied }),
      say('side.ended-well', { what: ended }),
      say('side.moved'),
    ),
    rows: versions.map(({ version, headline }) => ({
      title: [{ text: say('versions.version', { version }), bold: true }],
      where: figuresOf(headline, say),
      due: { text: '', color: 'Default', subtle: true },
      select: { title: say('button.show'), data: { ...again, version } },
    })),
    buttons: [],
  });
}

const figuresOf = (headline: Headline, say: Say): string =>
  joinDots(
    counted(headline.enrolled, 'summary.enrolled', say),
    counted(headline.running, 'summary.running', say),
    sharesOf('replied', headline.replied, say),
    sharesOf('ended-well', conversionOf(headline), say),
  );
