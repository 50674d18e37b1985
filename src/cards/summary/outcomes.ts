import { endOf, type Template } from '../../domain/template.ts';
import { inLanguage } from '../../domain/text.ts';
import { numberOf } from '../../language/numbers.ts';
import type { KeyWithoutValues, Say } from '../../language/say.ts';
import { joinDots } from '../kit/elements.ts';
import { maybe, share } from './numbers.ts';
import type { TemplateReport } from './reports.ts';
import { figuresPart, type Part } from './section.ts';

/** How many ended how. */
export const endsPart = ({ summary, versions }: TemplateReport, say: Say): Part =>
  figuresPart(
    say('summary.ends'),
    summary.ends.map(({ how, well, count }) => [
      `${well ? '✓' : '✗'} ${endInWords(how, versions, say)}`,
      numberOf(count, say.language),
    ]),
  );

/** What sellers told in more words than a step has outcomes. */
export const saidPart = ({ summary }: TemplateReport, say: Say): Part =>
  figuresPart(
    say('summary.said'),
    summary.said.map(({ outcome, count }) => [say(`said.${outcome}`), numberOf(count, say.language)]),
  );

/** What was reported, and how the steps were worked. */
export const sharesPart = ({ summary }: TemplateReport, say: Say): Part =>
  figuresPart(say('summary.more'), [
    ...(['replied', 'answered', 'skipped', 'snoozed', 'on-time'] as const).map((name) => {
      const { count, of } = summary[name === 'on-time' ? 'onTime' : name];
      return [say(`summary.${name}`), joinDots(share({ count, of }, say), `${count}/${of}`)] as const;
    }),
    [say('summary.days-late'), maybe(summary.daysLate, say)],
    [say('summary.paused'), numberOf(summary.paused, say.language)],
    [say('summary.ended-otherwise'), numberOf(summary.endedOtherwise, say.language)],
  ]);

/** An end in the words of a tally, such as `reached demo-given`. */
export function endInWords(how: string, versions: readonly Template[], say: Say): string {
  const [kind, id = ''] = how.split(' ');
  if (kind !== 'reached') return say(`end.${kind === 'closed' ? id : 'skipped'}` as KeyWithoutValues);
  const template = versions.findLast(({ ends }) => ends.some((end) => end.id === id));
  const end = template?.ends.find((one) => one.id === id);
  return end && template ? inLanguage(endOf(template, end.id).name, say.language) : id;
}
