import type { Day } from '../../domain/day.ts';
import { isStepOutcome, type HistoryEntry, type ReportedOutcome } from '../../domain/enrollment.ts';
import { shortDay } from '../../language/dates.ts';
import type { Run, Say } from '../../language/say.ts';
import type { Viewer } from '../kit/situation.ts';

/** "Thu, 3 Dec at 16:00" */
const agreedFor = (day: Day, time: string | undefined, viewer: Viewer): string =>
  time === undefined ? shortDay(day, viewer) : viewer.say('said.at', { day: shortDay(day, viewer), time });

/** The day, and the time if one was said, that an event put something on. */
export function whenIn(event: HistoryEntry['event'], viewer: Viewer): string | undefined {
  switch (event.kind) {
    case 'outcome':
    case 'fact':
      return event.on && agreedFor(event.on, event.time, viewer);
    case 'snooze':
      return agreedFor(event.until, event.time, viewer);
    case 'pause':
      return event.until && agreedFor(event.until, event.time, viewer);
    default:
      return undefined;
  }
}

/** What was reported, in a sentence. */
export function reportInWords(
  what: ReportedOutcome,
  when: string | undefined,
  name: string,
  say: Say,
): readonly Run[] {
  switch (what) {
    case 'call-later':
    case 'out-of-office':
      return say.runs(`told.${what}`, { name, when: when ?? '' });
    case 'meeting-scheduled':
      return when === undefined
        ? say.runs('told.meeting-agreed', { name })
        : say.runs('told.meeting-scheduled', { name, when });
    default:
      return isStepOutcome(what) ? say.runs(`result.${what}`, { name }) : say.runs(`told.${what}`, { name });
  }
}
