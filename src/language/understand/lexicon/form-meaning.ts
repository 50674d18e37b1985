import type { Request } from '../../../domain/request.ts';

/** What a form means, before names and days are filled in. */
export type FormMeaning = Pick<Request, 'intent' | 'outcome' | 'reason'>;

/** A meaning and the sentences that have it, and no other. */
export type Forms = readonly [FormMeaning, string];
