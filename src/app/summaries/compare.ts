import { compareCard } from '../../cards/summary/compare-card.ts';
import type { Request } from '../../domain/request.ts';
import type { Message } from '../ports/messenger.ts';
import { newestTemplates } from '../turn/services.ts';
import type { Turn } from '../turn/turn.ts';
import { asksWhichText } from '../../language/two-texts/two-texts-said.ts';
import { versionsSaid } from '../../language/two-texts/versions-said.ts';
import { answerSummary } from './answers.ts';
import { compareVersions } from './compare-versions.ts';
import { showTrials } from './trials.ts';
import { withReport } from './report.ts';

/**
 * "webinar or outbound?": the figures of both side by side; of all templates where no two are named. The same of two
 * versions or of two texts.
 */
export const compare = (turn: Turn, request: Request): Promise<Message> => {
  const { template, otherTemplate, period = 'all', seller, words = '' } = request;
  const question = { period, ...(seller !== undefined && { seller }) };
  const said = versionsSaid(words);
  if (template !== undefined && said) return compareVersions(turn, { ...question, ...said, template });
  if (template !== undefined && asksWhichText(words)) return showTrials(turn, { ...question, template });
  const [one, other] = [template, otherTemplate].map((id) =>
    newestTemplates(turn.services).find((known) => known.id === id),
  );
  if (!one || !other) return answerSummary(turn, { verb: 'summary', ...question });
  return withReport(turn, question, (report) => {
    if (report.kind !== 'overall') throw new Error('Of no template, all of them are told');
    const figures = [one, other].map((named) => ({
      template: named,
      headline: report.templates.find((row) => row.template.id === named.id)?.headline,
    }));
    return compareCard(figures, report, turn.viewer);
  });
};
