import type { Situation } from '../../cards/kit/situation.ts';
import { advance, type Advance, type Refusal } from '../../domain/engine.ts';
import type { EnrollmentEvent, Moment } from '../../domain/enrollment.ts';
import type { NotToContact } from '../../domain/record.ts';
import { err, type Result } from '../../domain/result.ts';

/** With whom nobody is to contact no sequence goes on. What happened can still be told, and it can end. */
export function advanceUnlessSilent(
  situation: Situation,
  event: EnrollmentEvent,
  moment: Moment,
): Result<Advance, Refusal | NotToContact> {
  const { template, enrollment, notToContact } = situation;
  if (notToContact && GOES_ON.has(event.kind)) return err(notToContact);
  return advance(template, enrollment, notToContact === 'listed' ? withoutMark(event) : event, moment);
}

const GOES_ON: ReadonlySet<EnrollmentEvent['kind']> = new Set(['resume', 'continue']);

/** Whoever is taken off the organization's list can be contacted again, so that no mark is to stay. */
const withoutMark = (event: EnrollmentEvent): EnrollmentEvent =>
  event.kind === 'close' && event.reason === 'do-not-contact' ? { ...event, listed: true } : event;
