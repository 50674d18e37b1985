import { workingDayFrom } from '../../domain/calendar.ts';
import type { Day } from '../../domain/day.ts';
import type { Effect } from '../../domain/engine.ts';
import type { EndedState, EnrollmentState, HistoryEntry } from '../../domain/enrollment.ts';
import { reportIn } from '../../domain/history.ts';
import type { SalesRecord } from '../../domain/record.ts';
import { inLanguage } from '../../domain/text.ts';
import { shortDay } from '../../language/dates.ts';
import type { Run, Say } from '../../language/say.ts';
import { actionInWords } from './action-title.ts';
import type { CardView } from '../kit/card-view.ts';
import { dayInSentence, dueDayOf } from '../kit/due-label.ts';
import { button, lines, type Button, type Line, type Link, type ButtonPlace } from '../kit/elements.ts';
import { endedWell, endLine } from './end-line.ts';
import { closingLinks } from './links.ts';
import { reportInWords, whenIn } from './report-label.ts';
import { personOf, stateOf, type Situation, type Viewer } from '../kit/situation.ts';

/** What just happened, what is next, and Undo. */
export type ResultView = {
  readonly title: readonly Run[];
  readonly lines: readonly Line[];
  readonly links: readonly Link[];
  readonly buttons: readonly Button[];
  /** Links behind the `…` of the buttons. */
  readonly more: readonly Link[];
};

/** Just a sentence. */
export const plainResult = (text: string, buttons: readonly Button[] = []): ResultView => ({
  title: [{ text, bold: false }],
  lines: [],
  links: [],
  buttons,
  more: [],
});

/** The result of the newest event of an enrollment. */
export function resultView(
  situation: Situation,
  effects: readonly Effect[],
  viewer: Viewer,
  view: CardView,
): ResultView {
  const { say, today } = viewer;
  const { enrollment } = situation;
  const entry = enrollment.history.at(-1);
  const state = stateOf(situation, today);
  const closing = (mode: ButtonPlace): readonly Link[] =>
    state.kind === 'ended' && endedWell(state) && byCall(situation, entry)
      ? closingLinks(situation, viewer, mode)
      : [];
  const undoable = entry !== undefined && entry.event.kind !== 'undo';
  return {
    title: entry ? whatHappened(situation, entry, viewer) : [],
    lines: lines(
      isUnenrolling(entry) ? undefined : whatNext(situation, state, viewer, view),
      ...effects.map((effect) => changeLine(effect, situation, viewer)),
    ),
    // In a list they are secondary: below them are the buttons of the next action.
    links: view === 'one' ? closing('primary') : [],
    more: view === 'list' ? closing('secondary') : [],
    buttons: undoable
      ? [
          button(say('button.undo'), {
            verb: 'undo',
            enrollment: enrollment.id,
            revision: enrollment.revision,
            view,
          }),
        ]
      : [],
  };
}

function whatHappened(situation: Situation, { event, before }: HistoryEntry, viewer: Viewer): readonly Run[] {
  const { say } = viewer;
  const { name } = personOf(situation);
  const said = reportIn(event);
  if (said !== undefined) return reportInWords(said, whenIn(event, viewer), name, say);
  const template = inLanguage(situation.template.name, say.language);
  switch (event.kind) {
    case 'enroll':
      return say.runs('result.enrolled', { name, template });
    case 'outcome':
      return say.runs(`result.${event.outcome}`, { name });
    case 'continue':
      return say.runs('result.continued', { name });
    case 'skip':
      return say.runs('result.skipped', { name });
    case 'snooze':
      return putOff(name, event.until, ['result.snoozed', 'result.snoozed-off'], viewer);
    case 'pause':
      return event.until === undefined
        ? say.runs('result.paused', { name })
        : putOff(name, event.until, ['result.paused-until', 'result.paused-off'], viewer);
    case 'resume':
      return say.runs('result.resumed', { name });
    case 'close':
      return say.runs(event.reason === 'unenrolled' ? 'result.unenrolled' : 'result.closed', { name });
    case 'reassign':
      return say.runs('result.reassigned', { name });
    case 'move':
      return say.runs('result.moved', { name, version: event.to });
    case 'details':
      return say.runs('result.details', { name });
    case 'note':
    case 'fact':
      return say.runs('result.noted', { name });
    case 'undo':
      return before?.state.kind === 'ended' && wasReplaced(before.state)
        ? say.runs('result.undone-replaced', { name, template })
        : say.runs(wasSent(situation, event.undid) ? 'result.undone-sent' : 'result.undone', { name });
  }
}

/** A day off is not when it comes back: the working day is told, and why it isn't the one that was said. */
function putOff(
  name: string,
  until: Day,
  [plain, off]: readonly [
    'result.snoozed' | 'result.paused-until',
    'result.snoozed-off' | 'result.paused-off',
  ],
  viewer: Viewer,
): readonly Run[] {
  const said = shortDay(until, viewer);
  const day = shortDay(workingDayFrom(viewer.calendar, until), viewer);
  return day === said ? viewer.say.runs(plain, { name, day }) : viewer.say.runs(off, { name, day, said });
}

function whatNext(
  situation: Situation,
  state: EnrollmentState,
  viewer: Viewer,
  view: CardView,
): string | undefined {
  const { say } = viewer;
  const { enrollment } = situation;
  if (state.kind === 'ended') return endLine(situation, state, say);
  // The card of a single enrollment says so itself.
  if (enrollment.repliedOn !== undefined) return view === 'one' ? undefined : say('result.reply-noted');
  if (enrollment.history.at(-1)?.event.kind === 'fact') return staysLine(situation, viewer);
  if (state.kind === 'paused') return undefined;
  if (state.kind === 'awaiting')
    return say('result.asks-later', {
      day: shortDay(dueDayOf(situation, viewer) ?? state.until, viewer),
    });
  // The card of a single enrollment shows the next action right below.
  if (view === 'one') return undefined;
  const day = dayInSentence(dueDayOf(situation, viewer) ?? state.due, viewer);
  return say('result.next', { step: actionInWords(situation, viewer), day });
}

/** What happened beside the step leaves it where it is, and its outcomes are offered. */
const staysLine = (situation: Situation, viewer: Viewer): string =>
  viewer.say('told.stays', { step: actionInWords(situation, viewer) });

function changeLine(effect: Effect, situation: Situation, { say }: Viewer): string | undefined {
  if (effect.kind === 'restore-record' || effect.kind === 'restore-marks') return undefined;
  if (effect.kind === 'mark-person') return markLine(effect.what, personOf(situation), say);
  const type = say(`type.${situation.record.type}`);
  return effect.change.kind === 'tag'
    ? say('result.changed-tag', { type })
    : say('result.changed-status', { type, status: say(`status.${effect.change.status}`) });
}

/** There is nothing to mark without a number or an address. */
function markLine(what: 'phone' | 'email', { phone, email }: SalesRecord, say: Say): string | undefined {
  if (what === 'phone') return phone && say('told.marked-phone', { phone });
  return email && say('told.marked-email', { email });
}

/** Whether it is the very sending of an email that was undone. */
const wasSent = ({ enrollment: { history } }: Situation, undid: number): boolean =>
  history.some(
    ({ revision, event }) => revision === undid && event.kind === 'outcome' && event.outcome === 'sent',
  );

/** Being out of the sequence is all there is to say. */
const isUnenrolling = (entry: HistoryEntry | undefined): boolean =>
  entry?.event.kind === 'close' && entry.event.reason === 'unenrolled';

const wasReplaced = ({ how }: EndedState): boolean => how.kind === 'closed' && how.reason === 'replaced';

const byCall = ({ template }: Situation, entry: HistoryEntry | undefined): boolean =>
  entry?.event.kind === 'outcome' &&
  template.steps.some(({ id, type }) => id === entry.step && type === 'call');
