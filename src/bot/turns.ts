import type { Message } from '../app/ports/messenger.ts';
import type { Admitted } from './gate.ts';
import { clickAnswer, createRouter, type Answer, type RouteOptions } from './routes.ts';
import { createSeenActivities } from './seen-activities.ts';

export type TurnOptions = RouteOptions & {
  /** What a person reads when something broke, in the language of their Teams. */
  readonly sorry: (locale: string | undefined, error: unknown) => string;
};

/** Takes each activity once, and always has an answer for Teams. */
export function createTurns(options: TurnOptions): (admitted: Admitted) => Promise<Answer> {
  const take = createRouter(options);
  const seen = createSeenActivities<Answer>();
  return (admitted) =>
    seen.once(admitted.incoming, () =>
      take(admitted).catch((error: unknown) => apologize(options, admitted, error)),
    );
}

async function apologize(
  { teams, sorry, log }: TurnOptions,
  admitted: Admitted,
  error: unknown,
): Promise<Answer> {
  const { incoming, speaker } = admitted;
  log.error('turn failed', { ...whereOf(admitted), ...traceOf(error) });
  const message: Message = { kind: 'text', text: sorry(incoming.locale, error) };
  if (incoming.type === 'message') await teams.answers.send(speaker.reference, message);
  return incoming.type === 'invoke' ? clickAnswer(message) : { status: 200 };
}

const whereOf = ({ incoming, speaker }: Admitted) => ({
  tenant: speaker.tenant,
  person: speaker.id,
  conversation: incoming.conversation.id,
  activity: incoming.id,
  type: incoming.type,
});

/** Where it broke, without the message, which may quote what a person wrote. */
const traceOf = (error: unknown) =>
  error instanceof Error
    ? {
        error: error.name,
        at: error.stack
          ?.split('\n')
          .flatMap((line) => /^\s+at (.*)/.exec(line)?.[1] ?? [])
          .slice(0, 8),
      }
    : { error: typeof error };
