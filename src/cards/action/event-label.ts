import { workingDayFrom } from '../../domain/calendar.ts';
import type { HistoryEntry } from '../../domain/enrollment.ts';
import { reportIn } from '../../domain/history.ts';
import { shortDay } from '../../language/dates.ts';
import { joinDots } from '../kit/elements.ts';
import { whenIn } from './report-label.ts';
import type { Viewer } from '../kit/situation.ts';

/** What happened, in a word or two, and what was said along with it: "Left voicemail · prefers mornings". */
export function eventLabel({ event }: HistoryEntry, viewer: Viewer): string {
  const { say } = viewer;
  const said = reportIn(event);
  return joinDots(
    said === undefined ? ownLabel(event, viewer) : joinDots(say(`said.${said}`), whenIn(event, viewer)),
    'note' in event ? event.note : undefined,
  );
}

function ownLabel(event: HistoryEntry['event'], viewer: Viewer): string {
  const { say } = viewer;
  switch (event.kind) {
    case 'enroll':
      return event.rule === undefined
        ? say('status.enrolled')
        : say('status.enrolled-by-rule', { rule: event.rule });
    case 'outcome':
      return say(`outcome.${event.outcome}`);
    case 'continue':
      return say('status.continued');
    case 'skip':
      return say('status.skipped');
    case 'snooze':
      return say('status.snoozed', { day: shortDay(workingDayFrom(viewer.calendar, event.until), viewer) });
    case 'pause':
      return say(event.held ? 'status.held' : 'status.paused');
    case 'resume':
      return say('status.resumed');
    case 'close':
      return say('status.closed', { reason: say(`end.${event.reason}`) });
    case 'reassign':
      return say('status.reassigned');
    case 'move':
      return say('status.moved', { version: event.to });
    case 'note':
      return say('status.note', { text: event.text });
    case 'details':
      return say('status.details');
    case 'fact':
      return say(`said.${event.outcome}`);
    case 'undo':
      return say('status.undone');
  }
}
