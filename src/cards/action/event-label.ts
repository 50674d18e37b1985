import type { HistoryEntry } from '../../domain/enrollment.ts';
import { shortDay } from '../../language/dates.ts';
import type { Say } from '../../language/say.ts';

/** What happened, in a word or two: "No answer". */
export function eventLabel({ event }: HistoryEntry, say: Say): string {
  switch (event.kind) {
    case 'enroll':
      return say('status.enrolled');
    case 'outcome':
      return say(`outcome.${event.outcome}`);
    case 'continue':
      return say('status.continued');
    case 'skip':
      return say('status.skipped');
    case 'snooze':
      return say('status.snoozed', { day: shortDay(event.until, say.language) });
    case 'pause':
      return say('status.paused');
    case 'resume':
      return say('status.resumed');
    case 'close':
      return say('status.closed', { reason: say(`end.${event.reason}`) });
    case 'reassign':
      return say('status.reassigned');
    case 'note':
      return say('status.note', { text: event.text });
    case 'undo':
      return say('status.undone');
  }
}
