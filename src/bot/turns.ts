import { INVOKE_RESPONSE_KEY, type TurnContext } from 'botbuilder';
import type { Message } from '../app/ports.ts';
import type { Admitted } from './gate.ts';
import { clickAnswer, createRoutes, type Route, type RouteOptions } from './routes.ts';
import { createSeenActivities } from './seen-activities.ts';
import { toSdkActivity } from './teams.ts';

export type Answer = { readonly status: number; readonly body?: unknown };

export type TurnOptions = RouteOptions & {
  /** What somebody reads when something broke, in the language of their Teams. */
  readonly sorry: (locale: string | undefined, error: unknown) => string;
};

/** Takes each activity once, and whatever happens has an answer for Teams. */
export function createTurns(options: TurnOptions): (admitted: Admitted) => Promise<Answer> {
  const routes = createRoutes(options);
  const seen = createSeenActivities<Answer>();
  return (admitted) => seen.once(admitted.incoming, () => takeTurn(options, routes, admitted));
}

async function takeTurn(options: TurnOptions, routes: readonly Route[], admitted: Admitted): Promise<Answer> {
  const { identity, incoming } = admitted;
  let answer: Answer = { status: 200 };
  const run = async (context: TurnContext) => {
    try {
      await routes.find((route) => route.when(incoming))?.take({ ...admitted, context });
      answer = answerOf(context);
    } catch (error) {
      // Here and not outside, because the SDK turns an error into another one with its text in it.
      answer = await apologize(options, admitted, error);
    }
  };
  try {
    await options.teams.adapter.processActivityDirect(identity, toSdkActivity(incoming), run);
  } catch (error) {
    answer = await apologize(options, admitted, error);
  }
  return answer;
}

function answerOf(context: TurnContext): Answer {
  const response = context.turnState.get<{ value: Answer } | undefined>(INVOKE_RESPONSE_KEY);
  return response?.value ?? { status: context.activity.type === 'invoke' ? 501 : 200 };
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

/** Where it broke without its message, which may quote what somebody wrote. */
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
