// Its index would bring language models and their tokenizers along, which take as long to load as all the rest.
import { Application } from '@microsoft/teams-ai/lib/Application.js';
import { INVOKE_RESPONSE_KEY, type TurnContext } from 'botbuilder';
import type { Message } from '../app/ports.ts';
import type { Admitted } from './gate.ts';
import { clickAnswer, createRoutes, type RouteOptions, type Turn } from './routes.ts';
import { createSeenActivities } from './seen-activities.ts';
import { toSdkActivity } from './teams.ts';

export type Answer = { readonly status: number; readonly body?: unknown };

export type TurnOptions = RouteOptions & {
  /** What somebody reads when something broke, in the language of their Teams. */
  readonly sorry: (locale: string | undefined, error: unknown) => string;
};

const TURN = Symbol('turn');

/** Takes each activity once, and whatever happens has an answer for Teams. */
export function createTurns(options: TurnOptions): (admitted: Admitted) => Promise<Answer> {
  const application = createApplication(options);
  const seen = createSeenActivities<Answer>();
  return (admitted) => seen.once(admitted.incoming, () => takeTurn(options, application, admitted));
}

/** No storage and no typing timer: teams-ai loses updates in the one and mixes up people in the other. */
function createApplication(options: TurnOptions): Application {
  const application = new Application({
    adapter: options.teams.adapter,
    startTypingTimer: false,
    removeRecipientMention: false,
  });
  for (const route of createRoutes(options)) {
    application.addRoute(
      (context) => Promise.resolve(route.when(turnOf(context).incoming)),
      (context) => route.take(turnOf(context)),
    );
  }
  return application;
}

async function takeTurn(options: TurnOptions, application: Application, admitted: Admitted): Promise<Answer> {
  const { identity, incoming } = admitted;
  let answer: Answer = { status: 200 };
  const run = async (context: TurnContext) => {
    context.turnState.set(TURN, { ...admitted, context } satisfies Turn);
    try {
      await application.run(context);
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

const turnOf = (context: TurnContext): Turn => context.turnState.get<Turn>(TURN);

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
