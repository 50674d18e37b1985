import { overallSummaryCard, templateSummaryCard } from '../../cards/summary/summary-card.ts';
import type { Message } from '../ports/messenger.ts';
import { flowAddress } from '../turn/flow-address.ts';
import { offerFile } from './offer-file.ts';
import { linkTo } from './link-to-file.ts';
import { withReport, type Question, type Report } from './report.ts';
import type { Turn } from '../turn/turn.ts';

/** A summary to look at, or the same as a file for a spreadsheet. */
type Asked = Question & { readonly verb: 'summary' | 'export' };

export function answerSummary(turn: Turn, asked: Asked): Promise<Message> {
  if (asked.verb === 'summary') return withReport(turn, asked, (report) => summaryCard(turn, report));
  if (turn.services.upload) return offerFile(turn, asked);
  return withReport(turn, asked, (report) => linkTo(turn, asked, report));
}

/** A card can't be replaced by Teams' own, so the numbers stay and the file is offered below them. */
export async function pressExport(turn: Turn, asked: Asked): Promise<Message> {
  const shown = await answerSummary(turn, asked);
  return shown.kind === 'text' && shown.file
    ? { ...(await answerSummary(turn, { ...asked, verb: 'summary' })), then: [shown] }
    : shown;
}

function summaryCard({ services, viewer }: Turn, report: Report): Message {
  if (report.kind === 'overall') return overallSummaryCard(report, viewer);
  const { template, counts } = report.flow;
  const picture = flowAddress(services, template, viewer.say.language, counts);
  return templateSummaryCard(report, viewer, picture);
}
