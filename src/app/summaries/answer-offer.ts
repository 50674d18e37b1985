import { parseCardAction } from '../../cards/kit/card-action.ts';
import { exportAskedIn, takeExport } from '../exporting/take-export.ts';
import type { OfferAnswer } from '../ports/files.ts';
import type { Message } from '../ports/messenger.ts';
import { claim } from '../turn/once.ts';
import type { Turn } from '../turn/turn.ts';
import { summaryCsv } from './csv.ts';
import { linkTo } from './link-to-file.ts';
import { MOST_STUCK, withReport, type Question, type Report } from './report.ts';

type Accepted = Extract<OfferAnswer, { kind: 'accepted' }>;

/** What takes the place of the offer. Whoever accepts gets what they themselves may see now, whoever was asked. */
export async function answerOffer(turn: Turn, answer: OfferAnswer): Promise<Message> {
  const { say, today } = turn.viewer;
  if (answer.kind === 'declined') return { kind: 'text', text: say('export.declined') };
  const { id, day, asked } = answer.context;
  const action = parseCardAction(asked);
  const isExport = action?.verb === 'export' || action?.verb === 'export-list';
  if (!isExport || typeof id !== 'string') return { kind: 'text', text: say('refused.not-understood') };
  if (day !== today) return { kind: 'text', text: say('export.late') };
  if (action.verb === 'export-list') return takeExport(turn, id, exportAskedIn(action), answer);
  return withReport(
    turn,
    action,
    async (report) =>
      (await claim({ ...turn, delivered: ['offer', id] }))
        ? handOver(turn, action, report, answer)
        : { kind: 'text', text: say('export.again') },
    MOST_STUCK.file,
  );
}

async function handOver(turn: Turn, asked: Question, report: Report, { place }: Accepted): Promise<Message> {
  const { services, viewer } = turn;
  const isStored = await services.upload?.(place, Buffer.from(summaryCsv(report, viewer)));
  if (!isStored) return notStored(turn, asked, report);
  const text = viewer.say('export.stored', { name: place.name });
  return { kind: 'text', text, then: [{ kind: 'text', text, file: { kind: 'stored', ...place } }] };
}

/** Where there are addresses, the file can still be fetched. */
const notStored = (turn: Turn, asked: Question, report: Report): Message => {
  const text = turn.viewer.say('export.failed');
  return turn.services.publish
    ? { kind: 'text', text, then: [linkTo(turn, asked, report)] }
    : { kind: 'text', text };
};
