import type { Situation } from '../../cards/kit/situation.ts';
import type { Request } from '../../domain/request.ts';
import { enrollmentOf, type EnrollmentOf } from '../finding/enrollment-of.ts';
import type { Message } from '../ports/messenger.ts';
import type { Turn } from '../turn/turn.ts';
import { onEnrollment } from './on-enrollment.ts';
import type { Perform } from './request-handler.ts';

type Show = (turn: Turn, situation: Situation, request: Request) => Message | Promise<Message>;

/** Answers something about the enrollment of the record that a request names; where it is not clear which, asks first. */
export const onSituation =
  (show: Show): Perform =>
  async (turn, request) => {
    const [record, ...others] = request.who?.kind === 'records' ? request.who.records : [];
    const found = record !== undefined && others.length === 0 ? await enrollmentOf(turn, record) : undefined;
    const situation = found && theOne(found, request);
    return situation ? show(turn, situation, request) : whichOne(turn, request);
  };

/** Of several sequences of a record, the one whose template is named. */
function theOne(found: EnrollmentOf, { template }: Request): Situation | undefined {
  if (found.kind === 'one') return found.situation;
  return found.kind === 'many'
    ? found.situations.find(({ enrollment }) => enrollment.template === template)
    : undefined;
}

/** Asks the same again of the one that is chosen. */
const whichOne = onEnrollment(({ enrollment: { record, template } }, _, request) => ({
  verb: 'request',
  request: { ...request, who: { kind: 'records', records: [record] }, template },
}));
