import { z } from 'zod/v4';
import type { ConversationReference, DailyCardEntry } from '../../app/ports.ts';
import type { Enrollment } from '../../domain/enrollment.ts';
import type { Person } from '../../domain/person.ts';
import type { SalesRecord } from '../../domain/record.ts';
import type { Template } from '../../domain/template.ts';

/** All that is kept, as it stands in the file. */
export type StoreFile = {
  /** Raised when the shape changes, so that no version of the bot misreads the file of another. */
  readonly format: typeof FORMAT;
  readonly people: readonly Person[];
  readonly references: readonly ConversationReference[];
  readonly records: readonly SalesRecord[];
  readonly enrollments: readonly Enrollment[];
  readonly dailyCards: readonly DailyCardEntry[];
  readonly templates: readonly Template[];
};

export const FORMAT = 1;

export const EMPTY_FILE: StoreFile = {
  format: FORMAT,
  people: [],
  references: [],
  records: [],
  enrollments: [],
  dailyCards: [],
  templates: [],
};

const rows = z.array(z.looseObject({ tenant: z.string() }));

/** The rows themselves are trusted: nobody but this store writes them. */
const shape = z.object({
  format: z.literal(FORMAT),
  people: rows,
  references: rows,
  records: rows,
  enrollments: rows,
  dailyCards: rows,
  templates: z.array(z.looseObject({ id: z.string(), version: z.number() })),
});

/** Throws when it was written by another version, or not by this bot at all. */
export const parseStoreFile = (data: unknown): StoreFile => shape.parse(data) as unknown as StoreFile;
