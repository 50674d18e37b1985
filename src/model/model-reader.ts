import { z } from 'zod/v4';
import type { ModelOutcome, ModelQuestion, ModelReader, ModelReading } from '../app/ports/model-reader.ts';
import { answerShape, readingsIn } from './answer-shape.ts';
import { INSTRUCTIONS, inputOf } from './prompt.ts';
import { createTransport } from './transport.ts';

export type ModelSettings = {
  /** Of any server that speaks OpenAI's chat completions, up to and with its version: `https://…/v1`. */
  readonly url: string;
  readonly key: string;
  readonly name: string;
};

export type ModelReaderOptions = {
  readonly settings: ModelSettings;
  readonly onOutcome: (outcome: ModelOutcome) => void;
  /** For all of it: somebody waits. */
  readonly timeoutMs?: number;
  /** How much one person may ask on a day. */
  readonly perDay?: number;
};

type Answered = { readonly outcome: ModelOutcome; readonly readings?: readonly ModelReading[] };

/** Nothing is asked twice, and nothing of what went wrong is told but its kind. */
export function createModelReader(options: ModelReaderOptions): ModelReader {
  const { settings, onOutcome, timeoutMs = 4_000, perDay = 30 } = options;
  return async (question) => {
    const { outcome, readings } =
      question.askedBefore < perDay
        ? await ask(settings, question, timeoutMs).catch((): Answered => ({ outcome: 'failed' }))
        : { outcome: 'capped' as const };
    onOutcome(outcome);
    return readings;
  };
}

async function ask(settings: ModelSettings, question: ModelQuestion, timeoutMs: number): Promise<Answered> {
  const transport = createTransport(settings, AbortSignal.timeout(timeoutMs));
  const shape = answerShape(question);
  // It takes memory and a good part of a second, and most bots never need it.
  const { complete } = await import('./complete.ts');
  const content = await complete({
    model: settings.name,
    instructions: INSTRUCTIONS,
    input: inputOf(question),
    schema: z.toJSONSchema(shape, { io: 'input', target: 'draft-7', unrepresentable: 'any' }),
    transport,
  });
  const problem = transport.problem();
  if (problem) return { outcome: problem };
  const answer = shape.safeParse(content);
  if (!answer.success) return { outcome: 'invalid' };
  const readings = readingsIn(answer.data);
  return readings.length > 0 ? { outcome: 'answered', readings } : { outcome: 'at-a-loss' };
}
