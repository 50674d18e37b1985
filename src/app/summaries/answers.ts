import type { ButtonData } from '../../cards/kit/card-action.ts';
import { exportedCard } from '../../cards/summary/exported-card.ts';
import { choiceCard } from '../../cards/action/question-cards.ts';
import { overallSummaryCard, templateSummaryCard } from '../../cards/summary/summary-card.ts';
import { inLanguage } from '../../domain/text.ts';
import type { CommandArguments } from '../../language/understand/commands.ts';
import { findTemplate } from '../../language/understand/find-template.ts';
import { readSummaryWords } from '../../language/understand/summary-words.ts';
import { askColleague, findColleague } from '../finding/find-colleague.ts';
import type { Message } from '../ports/messenger.ts';
import { flowAddress } from './flow-address.ts';
import { newestTemplates } from '../turn/services.ts';
import { withReport, type Question, type Report } from './report.ts';
import type { Turn } from '../turn/turn.ts';

/** A summary to look at, or the same as a file for a spreadsheet. */
type Asked = Question & { readonly verb: 'summary' | 'export' };

/** Reads "webinar this month for Megan" and answers it, or asks what it means. */
export const onSummaryWords =
  (verb: Asked['verb']) =>
  async (turn: Turn, words: CommandArguments): Promise<Message> => {
    const typed = [words.template, words.rest].filter((part) => part !== undefined).join(' ');
    const { period = 'all', version, seller, template } = readSummaryWords(typed);
    const asked: Asked = { verb, period, ...(version !== undefined && { version }) };
    const found = seller === undefined ? undefined : await findColleague(turn, seller);
    if (found && found.kind !== 'one') {
      return askColleague(turn, found, seller ?? '', ({ id }) => ({ ...asked, seller: id }));
    }
    const whose = found ? { ...asked, seller: found.colleague.id } : asked;
    return template === undefined ? answerSummary(turn, whose) : onTemplate(turn, whose, template);
  };

export const answerSummary = (turn: Turn, asked: Asked): Promise<Message> =>
  withReport(turn, asked, (report) =>
    asked.verb === 'summary' ? summaryCard(turn, report) : fileOf(turn, asked, report),
  );

function onTemplate(turn: Turn, asked: Asked, words: string): Message | Promise<Message> {
  const { say } = turn.viewer;
  const templates = newestTemplates(turn.services);
  const found = findTemplate(templates, words);
  if (found.kind === 'one') return answerSummary(turn, { ...asked, template: found.template.id });
  const options = (found.kind === 'many' ? found.templates : templates).map(({ id, name }) => ({
    title: inLanguage(name, say.language),
    data: { ...asked, template: id } satisfies ButtonData,
  }));
  const question = found.kind === 'many' ? say.runs('who.many') : say.runs('template.none', { words });
  return choiceCard(question, options, turn.viewer);
}

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
