import { z } from 'zod/v4';
import type { ModelQuestion, ModelReading } from '../app/ports/model-reader.ts';
import { parseDay, type Day } from '../domain/day.ts';

/** One reading, or the two likeliest. */
const MOST_READINGS = 2;

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Models write null where there is nothing. */
const orNothing = <Schema extends z.ZodType>(schema: Schema) =>
  schema.nullish().transform((value) => value ?? undefined);

/** What may be answered to a question: of what was offered, nothing else. */
export function answerShape(question: ModelQuestion) {
  const { sentence, today, intents, outcomes, reasons, templates, records } = question;
  const reading = z.object({
    intent: z.enum(intents.map(({ id }) => id)),
    records: z
      .array(z.enum(records.map(({ handle }) => handle)))
      .max(records.length)
      .nullish(),
    template: orNothing(z.enum(templates.map(({ id }) => id as string))),
    day: orNothing(z.string().refine((text) => (parseDay(text) ?? '') >= today)),
    time: orNothing(z.string().regex(TIME)),
    outcome: orNothing(z.enum(outcomes)),
    reason: orNothing(z.enum(reasons)),
    note: orNothing(
      z
        .string()
        .min(1)
        .refine((text) => sentence.includes(text)),
    ),
  });
  return z.object({ readings: z.array(reading).max(MOST_READINGS) });
}

type Answer = z.infer<ReturnType<typeof answerShape>>;

export const readingsIn = ({ readings }: Answer): readonly ModelReading[] =>
  readings.map(({ records, template, day, ...rest }) => ({
    ...withoutGaps(rest),
    records: [...new Set(records ?? [])],
    ...(template !== undefined && { template: template as NonNullable<ModelReading['template']> }),
    ...(day !== undefined && { day: day as Day }),
  }));

type WithoutGaps<Given> = { [Key in keyof Given]: Exclude<Given[Key], undefined> };

const withoutGaps = <Given extends object>(given: Given) =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as WithoutGaps<Given>;
