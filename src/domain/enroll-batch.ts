import type { Details } from './enrollment.ts';
import type { Day } from './day.ts';
import type { EnrollmentId, PersonId, RecordId, TemplateId } from './ids.ts';
import type { Share } from './spread.ts';

/** Many who are being enrolled, a part after the other. It can go on at any time, and does nothing twice. */
export type EnrollBatch = {
  readonly id: string;
  /** ISO instant at which it was confirmed, and the day on the seller's clock. */
  readonly at: string;
  readonly today: Day;
  readonly template: TemplateId;
  /** Who works with them, where that is not who confirmed it. */
  readonly seller?: PersonId;
  readonly inputs: Details;
  readonly records: readonly RecordId[];
  readonly starts: readonly Share[];
  /** Teams' id of the message that shows how far it is. */
  readonly message?: string;
};

/** The one at that place has the same id however often it is enrolled. */
export const batchedId = ({ id }: Pick<EnrollBatch, 'id'>, place: number): EnrollmentId =>
  `${id}.${place}` as EnrollmentId;
