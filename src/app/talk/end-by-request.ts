import { LONGEST_NOTE } from '../../domain/enrollment.ts';
import { isActive } from '../../domain/due.ts';
import type { Request } from '../../domain/request.ts';
import { press } from '../press.ts';
import { markSilent } from '../records/mark-silent.ts';
import { onEnrollment, type ToPress } from './on-enrollment.ts';

const close: ToPress = ({ enrollment: { id, revision } }, _turn, { reason, note }) => ({
  verb: 'close',
  enrollment: id,
  revision,
  view: 'one',
  // "Other" is what is left when nobody said why, so it is asked.
  ...(reason === undefined || reason === 'other' ? {} : { reason }),
  ...(note === undefined ? {} : { note: note.slice(0, LONGEST_NOTE) }),
});

const isSilence = ({ reason }: Request): boolean => reason === 'do-not-contact';

/** Ends a sequence; whoever asked not to be contacted is marked so where none runs, too. */
export const endByRequest = onEnrollment(close, {
  without: (turn, record, request) => (isSilence(request) ? markSilent(turn, record) : undefined),
  act: (turn, situation, request) =>
    isSilence(request) && !isActive(situation.enrollment)
      ? markSilent(turn, situation.enrollment.record)
      : press(turn, close(situation, turn, request)),
});
