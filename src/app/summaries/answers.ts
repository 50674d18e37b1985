import { exportedCard } from '../../cards/summary/exported-card.ts';
import { overallSummaryCard, templateSummaryCard } from '../../cards/summary/summary-card.ts';
import { inLanguage } from '../../domain/text.ts';
import type { Message } from '../ports/messenger.ts';
import { flowAddress } from './flow-address.ts';
import { withReport, type Question, type Report } from './report.ts';
import type { Turn } from '../turn/turn.ts';

/** A summary to look at, or the same as a file for a spreadsheet. */
type Asked = Question & { readonly verb: 'summary' | 'export' };

export const answerSummary = (turn: Turn, asked: Asked): Promise<Message> =>
  withReport(turn, asked, (report) =>
    asked.verb === 'summary' ? summaryCard(turn, report) : fileOf(turn, asked, report),
  );

function summaryCard({ services, viewer }: Turn, report: Report): Message {
  if (report.kind === 'overall') return overallSummaryCard(report, viewer);
  const { template, counts } = report.flow;
  const picture = flowAddress(services, template, viewer.say.language, counts);
  return templateSummaryCard(report, viewer, picture);
}

function fileOf({ services, person, viewer, now }: Turn, asked: Question, report: Report): Message {
  const { say, today } = viewer;
  if (!services.publish) return { kind: 'text', text: say('export.unavailable') };
  const [what, subject] =
    report.kind === 'template'
      ? [inLanguage(report.template.name, say.language), report.template.id]
      : [say('summary.title'), 'summary'];
  const name = `${subject}-${report.period}-${today}.csv`;
  const { period, template, seller, version } = asked;
  const question = { period, template, seller, version };
  const url = services.publish({
    kind: 'summary',
    tenant: person.tenant,
    person: person.id,
    askedAt: now.toISOString(),
    name,
    ...question,
  });
  return exportedCard({ what, name, url, back: { verb: 'summary', ...question } }, viewer);
}
