import type { Enrollment } from '../../domain/enrollment.ts';
import type { Archived } from './rows.ts';

/** Brings an enrollment back from where it was archived. */
export type Recall = (entry: Archived) => Promise<Enrollment>;
