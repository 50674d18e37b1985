import type { Message } from '../ports/messenger.ts';
import type { Turn } from '../turn/turn.ts';
import { summaryCsv } from './csv.ts';
import { MOST_STUCK, withReport, type Question } from './report.ts';
import { summaryFileOf } from './summary-file.ts';

/** Asks whether the file may be put into the person's OneDrive; it is made anew when they say yes. */
export const offerFile = (turn: Turn, { period, template, seller, version }: Question): Promise<Message> =>
  withReport(
    turn,
    { period, template, seller, version },
    (report) => {
      const { services, viewer } = turn;
      const { say, today } = viewer;
      const { what, name } = summaryFileOf(report, today, say);
      const description = say('export.offer', { what });
      const asked = { verb: 'export', period, template, seller, version } as const;
      const sizeInBytes = Buffer.byteLength(summaryCsv(report, viewer));
      const context = { id: services.newId('offer'), day: today, asked };
      return {
        kind: 'text',
        text: description,
        file: { kind: 'offer', name, description, sizeInBytes, context },
      };
    },
    MOST_STUCK.file,
  );
