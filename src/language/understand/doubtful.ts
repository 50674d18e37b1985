import type { Request } from '../../domain/request.ts';
import { isAboutSomebodyElse } from './asked.ts';
import { tellsDeniedAgain } from './correction.ts';
import { isDayDoubtful } from './doubtful-day.ts';
import type { Found } from './found.ts';
import { isLeaveOfAnother } from './leave-of-another.ts';
import type { Filled } from './request.ts';
import { wordsOutside } from './sentence/words-outside.ts';

/** Who or what is meant is not plain enough to act upon. */
export const isDoubtful = ({ near, request }: Filled, found: Found): boolean =>
  (near && !isOfLastDone(request)) ||
  isOnlyNamed(found) ||
  isDayDoubtful(request, found) ||
  isLeaveOfAnother(request, found) ||
  tellsDeniedAgain(request, found) ||
  (SAID_OF_THEM.has(request.outcome) && isAboutSomebodyElse(found));

/** "scratch that last one": what was done last is taken back, of whomever it was. */
const isOfLastDone = ({ intent, who }: Request): boolean => intent === 'undo' && who === undefined;

/** What the customer has to have done; that they are away, a secretary may well say. */
const SAID_OF_THEM: ReadonlySet<Request['outcome']> = new Set<Request['outcome']>([
  'answered',
  'replied',
  'held',
  'done',
  'meeting-scheduled',
]);

/** "Asha Friday" and "Rachel N" say who and when, and not what; "Asha after Christmas" and "Asha outbound" do. */
const isOnlyNamed = (found: Found): boolean =>
  found.names.length > 0 &&
  wordsOutside([...found.names, ...found.times], found).every((word) => word.length === 1) &&
  !found.names.some(({ value }) => value.kind === 'template') &&
  !found.times.some(({ value }) => value.relation !== undefined);
