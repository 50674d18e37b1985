import type { SalesRecord } from '../../domain/record.ts';
import { amountOf } from '../../language/numbers.ts';
import { joinDots } from './elements.ts';
import { phoneOf } from './phone.ts';
import type { Situation, Viewer } from './situation.ts';

/** Who that is and how to reach them: "Head of Operations · +91 98765 43210 · asha@… · ₹2,50,000". */
export const contactLine = (
  person: SalesRecord,
  { value }: Pick<SalesRecord, 'value'>,
  viewer: Viewer,
): string =>
  joinDots(
    person.title,
    phoneOf(person, viewer),
    person.email,
    value && amountOf(value, viewer.say.language),
  );

/** The person to talk to, and what the deal is worth. */
export const whoLine = ({ record, contact }: Situation, viewer: Viewer): string =>
  contactLine(contact ?? record, record, viewer);
