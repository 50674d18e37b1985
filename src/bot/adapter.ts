import {
  ActivityTypes,
  type Activity,
  type InvokeResponse,
  type ResourceResponse,
  type TurnContext,
} from 'botbuilder-core';
import { CloudAdapter } from 'botbuilder/lib/cloudAdapter.js';
import type { BotFrameworkAuthentication } from 'botframework-connector';
import type { NotSent, Sent } from '../app/ports/messenger.ts';
import type { Admitted } from './admitted.ts';
import type { Sender } from './sender.ts';

/** Sent within a turn and not delivered, which the SDK can only be told by throwing. */
export class NotDelivered extends Error {
  override readonly name = 'NotDelivered';
  readonly sent: NotSent;

  constructor(sent: NotSent) {
    super('Not delivered');
    this.sent = sent;
  }
}

/** Runs turns as the SDK does; what is sent in them goes through our own pacing and verdicts. */
export class Adapter extends CloudAdapter {
  readonly #answers: Sender;

  constructor(authentication: BotFrameworkAuthentication, answers: Sender) {
    super(authentication);
    this.#answers = answers;
  }

  /**
   * The SDK's `process` would verify the token again, and tell the sender what an error says. Only an invoke has an
   * answer.
   */
  take(
    admitted: Admitted,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    return this.processActivity(admitted.identity, incomingActivity(admitted), (context) => {
      context.turnState.set(ADMITTED, admitted);
      return logic(context);
    });
  }

  override async sendActivities(
    context: TurnContext,
    activities: Partial<Activity>[],
  ): Promise<ResourceResponse[]> {
    const responses: ResourceResponse[] = [];
    for (const activity of activities) responses.push(...(await this.#send(context, activity)));
    return responses;
  }

  override async updateActivity(
    context: TurnContext,
    activity: Partial<Activity>,
  ): Promise<ResourceResponse> {
    const { reference } = admittedIn(context).speaker;
    return delivered(await this.#answers.update(reference, activity.id ?? '', contentOf(activity)));
  }

  async #send(context: TurnContext, activity: Partial<Activity>): Promise<ResourceResponse[]> {
    // The SDK keeps it for the answer to the request.
    if (activity.type === ActivityTypes.InvokeResponse) return super.sendActivities(context, [activity]);
    const { reference } = admittedIn(context).speaker;
    return [delivered(await this.#answers.send(reference, contentOf(activity)))];
  }
}

const ADMITTED = Symbol('admitted');

/** Of the turn that it is. */
export const admittedIn = (context: TurnContext): Admitted => context.turnState.get(ADMITTED);

/** Selectors of the SDK look into the value of an invoke without asking whether there is one. */
const incomingActivity = ({ incoming }: Admitted): Activity =>
  ({
    ...incoming,
    ...(incoming.type === 'invoke' && { value: incoming.value ?? {} }),
  }) as unknown as Activity;

/** Without the address that the SDK adds: ours is better, and with its `replyToId` every message would be a reply. */
const contentOf = ({ serviceUrl, conversation, from, recipient, replyToId, ...content }: Partial<Activity>) =>
  content;

function delivered(sent: Sent): ResourceResponse {
  if (sent.kind !== 'sent') throw new NotDelivered(sent);
  return { id: sent.activityId };
}
