import { exportedCard } from '../../cards/summary/exported-card.ts';
import type { Message } from '../ports/messenger.ts';
import type { Turn } from '../turn/turn.ts';
import type { Question, Report } from './report.ts';
import { summaryFileOf } from './summary-file.ts';

/** For clients that can't be handed a file: an address to fetch it from. */
export function linkTo({ services, person, viewer, now }: Turn, asked: Question, report: Report): Message {
  const { say, today } = viewer;
  if (!services.publish) return { kind: 'text', text: say('export.unavailable') };
  const { what, name } = summaryFileOf(report, today, say);
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
