import type { Admitted } from './admitted.ts';
import { isEdit } from './incoming.ts';
import { sentenceAnswer } from './invoke-answer.ts';
import { loadOnce } from './load-once.ts';
import { isLookupInvoke } from './look-up.ts';
import type { Answer, RouteOptions } from './routes.ts';
import { isSearchInvoke } from './search.ts';
import { createSeenActivities } from './seen-activities.ts';

export type TurnOptions = RouteOptions & {
  /** What a person reads when something broke, in the language of their Teams. */
  readonly sorry: (locale: string | undefined, error: unknown) => string;
};

export type Turns = {
  /** Takes each activity once, and always has an answer for Teams. */
  readonly take: (admitted: Admitted) => Promise<Answer>;
  /** Loads what routes them. */
  readonly load: () => Promise<unknown>;
};

export function createTurns(options: TurnOptions): Turns {
  const seen = createSeenActivities<Answer>();
  const load = loadOnce(() => loadApplication(options));

  const run = async (admitted: Admitted): Promise<Answer> => {
    const runIn = await load();
    return (await options.teams.take(admitted, runIn)) ?? DONE;
  };
  return {
    load,
    take: (admitted) => {
      const work = () => run(admitted).catch((error: unknown) => apologize(options, admitted, error));
      // It changes nothing, and each letter that is typed asks again.
      return isSearchInvoke(admitted.incoming) || isLookupInvoke(admitted.incoming)
        ? work()
        : seen.once(admitted.incoming, work);
    },
  };
}

type Run = Parameters<TurnOptions['teams']['take']>[1];

/** teams-ai takes longer to load than the rest of the bot to start. */
async function loadApplication(options: TurnOptions): Promise<Run> {
  const { createApplication } = await import('./application.ts');
  return createApplication(options);
}

const DONE: Answer = { status: 200 };

async function apologize(
  { teams, sorry, log }: TurnOptions,
  admitted: Admitted,
  error: unknown,
): Promise<Answer> {
  const { incoming, speaker } = admitted;
  log.error('turn failed', { ...whereOf(admitted), ...traceOf(error) });
  const message = { kind: 'text', text: sorry(incoming.locale, error) } as const;
  if (incoming.type === 'message' || isEdit(incoming)) await teams.answers.send(speaker.reference, message);
  return incoming.type === 'invoke' ? sentenceAnswer(incoming, message.text) : DONE;
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
