import type { Day } from '../../domain/day.ts';
import type { HistoryEntry } from '../../domain/enrollment.ts';
import { inLanguage } from '../../domain/text.ts';
import { longDay, shortDay } from '../../language/dates.ts';
import { eventLabel } from '../action/event-label.ts';
import { joinDots, line, type Card, type Line } from '../kit/elements.ts';
import { rowsCard, type Row } from '../kit/rows-card.ts';
import { personOf, stepOfEntry, type Situation, type Viewer } from '../kit/situation.ts';

/** Something that somebody did in a sequence. */
export type Done = { readonly situation: Situation; readonly entry: HistoryEntry };

type History = {
  /** The newest first. */
  readonly done: readonly Done[];
  readonly days: { readonly from: Day; readonly to: Day };
  /** Outcomes of those days that are not listed. */
  readonly elsewhere: number;
  /** Whose it is, where that is not the reader. */
  readonly notes?: readonly Line[];
};

const MOST = 15;

/** What was done on some days; a row opens the enrollment. */
export function historyCard({ done, days, elsewhere, notes = [] }: History, viewer: Viewer): Card {
  const { say } = viewer;
  const title = say('history.title', {
    when: daysInWords(days, done, viewer),
    count: done.length + elsewhere,
  });
  return rowsCard(say, title, {
    title,
    notes: [
      ...notes,
      ...(elsewhere > 0 ? [line(say('history.ended', { count: elsewhere }))] : []),
      ...(done.length > MOST ? [line(say('plan.more', { count: done.length - MOST }))] : []),
    ],
    rows: done.slice(0, MOST).map((one) => doneRow(one, viewer)),
    buttons: [],
  });
}

/** Of a whole life, that which was lived. */
function daysInWords({ from, to }: History['days'], done: readonly Done[], viewer: Viewer): string {
  const oldest = done.at(-1)?.entry.today ?? to;
  const first = from > oldest ? from : oldest;
  return first === to || from === to
    ? longDay(to, viewer)
    : `${shortDay(first, viewer)} – ${shortDay(to, viewer)}`;
}

function doneRow({ situation, entry }: Done, viewer: Viewer): Row {
  const { say } = viewer;
  const { name } = personOf(situation);
  const step = stepOfEntry(situation, entry);
  return {
    record: situation.record.id,
    title: [
      { text: name, bold: true },
      { text: `: ${eventLabel(entry, viewer)}`, bold: false },
    ],
    where: joinDots(
      entry.event.kind === 'enroll' || !step ? undefined : inLanguage(step.title, say.language),
      inLanguage(situation.template.name, say.language),
    ),
    due: { text: shortDay(entry.today, viewer), color: 'Default', subtle: true },
    select: {
      title: say('button.open', { name }),
      data: { verb: 'status', enrollment: situation.enrollment.id, below: true },
    },
  };
}
