import type { Run, Say } from '../../language/say.ts';
import { numberOf } from '../../language/numbers.ts';
import type { EnrollmentAt } from '../../domain/request.ts';
import { askCard } from '../kit/ask-card.ts';
import { barOf } from '../kit/bar.ts';
import { noticeCard } from '../kit/choice-card.ts';
import { button, line, lines, textOf, type Button, type Card } from '../kit/elements.ts';
import { endThem } from '../kit/end-them.ts';
import type { Viewer } from '../kit/situation.ts';

/** How far an import has come. */
export type Progress = {
  readonly id: string;
  readonly purpose?: 'do-not-contact';
  readonly file: string;
  readonly state: 'asked' | 'adding' | 'added' | 'undoing';
  readonly rows: number;
  readonly parts: number;
  readonly progress: {
    /** The part that is next; of what is undone, how many are left. */
    readonly part: number;
    readonly added: number;
    readonly filled: number;
    readonly changed: number;
    readonly setOff?: number;
    readonly archived: number;
    readonly putBack: number;
    readonly left: number;
    readonly example?: string;
  };
  /** What runs with those whom nobody is to contact any more. */
  readonly running?: readonly EnrollmentAt[];
};

/** One message from the first row to the last, and what can be done with it. */
export function progressCard(one: Progress, viewer: Viewer): Card {
  const { state, progress } = one;
  if (state === 'undoing') return progress.part === 0 ? undoneCard(one, viewer) : undoingCard(one, viewer);
  return state === 'added' ? importedCard(one, viewer) : addingCard(one, viewer);
}

const cardOf = (
  { say }: Viewer,
  question: readonly Run[],
  notes: readonly string[],
  buttons: readonly Button[],
) => askCard(say, textOf(question), { question, day: [], text: [], notes: lines(...notes), buttons });

function addingCard({ id, file, rows, parts, progress }: Progress, viewer: Viewer): Card {
  const { say } = viewer;
  const done = Math.round((rows * progress.part) / Math.max(parts, 1));
  return cardOf(
    viewer,
    say.runs('import.adding', { name: file }),
    [
      barOf(progress.part / Math.max(parts, 1)),
      say('import.adding-count', { done: numberOf(done, say.language), rows: numberOf(rows, say.language) }),
    ],
    [button(say('import.stop'), { verb: 'stop-import', id })],
  );
}

function undoingCard({ file, parts, progress }: Progress, viewer: Viewer): Card {
  const share = 1 - progress.part / Math.max(parts, 1);
  return cardOf(viewer, viewer.say.runs('import.undoing', { name: file }), [barOf(share)], []);
}

/** One Undo is for all of it. */
function importedCard({ id, file, purpose, progress, running = [] }: Progress, viewer: Viewer): Card {
  const { say } = viewer;
  if (purpose === 'do-not-contact') {
    const undo = button(say('button.undo'), { verb: 'undo-import', id });
    return cardOf(
      viewer,
      say.runs('do-not-contact.saved', { added: progress.added, removed: 0 }),
      [],
      [...(running.length > 0 ? [endThem(running, viewer)] : []), undo],
    );
  }
  const { added, filled, changed, setOff = 0, example = '' } = progress;
  if (added + filled + changed === 0)
    return noticeCard(say.runs('import.nothing', { name: file }), [], viewer);
  return cardOf(
    viewer,
    say.runs('import.done', { name: file, count: added, filled, changed }),
    [
      ...(setOff > 0 ? [say('import.rules-set-off', { count: setOff })] : []),
      ...(example === '' ? [] : [say(added > 1 ? 'import.next-many' : 'import.next', { name: example })]),
    ],
    [
      ...(added > 0 ? [enrollButton(id, added, say)] : []),
      button(say('button.undo'), { verb: 'undo-import', id }),
    ],
  );
}

const enrollButton = (id: string, count: number, say: Say): Button =>
  button(say('import.enroll', { count }), {
    verb: 'request',
    request: {
      intent: 'enroll',
      act: true,
      who: { kind: 'group', group: { scope: 'all', list: { importedIn: id } } },
    },
  });

function undoneCard({ purpose, progress }: Progress, viewer: Viewer): Card {
  const { say } = viewer;
  const { archived, putBack, left } = progress;
  if (purpose === 'do-not-contact')
    return noticeCard(say.runs('do-not-contact.undone', { count: archived }), [], viewer);
  const notes = left > 0 ? [line(say('import.undone-left', { count: left }))] : [];
  return noticeCard(say.runs('import.undone', { count: archived, filled: putBack }), [], viewer, notes);
}
