import type { Day } from '../../domain/day.ts';
import { inLanguage } from '../../domain/text.ts';
import type { Say } from '../../language/say.ts';
import type { Report } from './report.ts';

/** What a file of these numbers is about, in words, and what it is called. */
export function summaryFileOf(report: Report, today: Day, say: Say) {
  const [what, subject] =
    report.kind === 'template'
      ? [inLanguage(report.template.name, say.language), report.template.id]
      : [say('export.all'), 'summary'];
  return { what, name: `${subject}-${report.period}-${today}.csv` };
}
