import { Application } from '@microsoft/teams-ai/lib/Application.js';
import { ActivityTypes, type TurnContext } from 'botbuilder-core';
import { admittedIn } from './adapter.ts';
import { opensMessageAction, submitsMessageAction, taskInfo } from './dialog.ts';
import { openForm, opensForm, submitForm, submitsForm } from './form-dialog.ts';
import { isLookup, lookupIn } from './look-up.ts';
import { messageActionIn } from './message-action.ts';
import { answerOffer, createRoutes, type Answer, type RouteOptions, type Turn } from './routes.ts';
import { isSearch, linkIn, searchIn, searchResult } from './search.ts';

type State = InstanceType<typeof Application>['options']['turnStateFactory'];

/** Leads each turn to the first route that takes it, by teams-ai's `Application`. */
export function createApplication(options: RouteOptions): (context: TurnContext) => Promise<void> {
  const application = new Application({
    turnStateFactory: createNoState,
    startTypingTimer: false,
    removeRecipientMention: false,
  });
  const takeOffer = (context: TurnContext) => answerOffer(options, { ...admittedIn(context), context });
  application.fileConsentAccept(takeOffer).fileConsentDecline(takeOffer);
  application.messageExtensions.query(
    (context) => Promise.resolve(isSearch(admittedIn(context).incoming)),
    async (context) => {
      const { incoming, speaker } = admittedIn(context);
      return searchResult(await options.conversation.searched(speaker, searchIn(incoming)));
    },
  );
  application.messageExtensions.queryLink(async (context) => {
    const { incoming, speaker } = admittedIn(context);
    return searchResult(await options.conversation.unfurled(speaker, linkIn(incoming)));
  });
  application.messageExtensions.fetchTask(
    (context) => Promise.resolve(opensMessageAction(admittedIn(context).incoming)),
    async (context) => {
      const { incoming, speaker } = admittedIn(context);
      return taskInfo(await options.conversation.actionOpened(speaker, messageActionIn(incoming)));
    },
  );
  application.messageExtensions.submitAction(
    (context) => Promise.resolve(submitsMessageAction(admittedIn(context).incoming)),
    async (context) => {
      const { incoming, speaker } = admittedIn(context);
      const { command } = messageActionIn(incoming);
      const page = await options.conversation.actionPressed(speaker, command, incoming.value?.data);
      return page && taskInfo(page);
    },
  );
  application.adaptiveCards.search(
    (context) => Promise.resolve(isLookup(admittedIn(context).incoming)),
    async (context) => {
      const { incoming, speaker } = admittedIn(context);
      return [...(await options.conversation.lookedUp(speaker, lookupIn(incoming)))];
    },
  );
  application.taskModules.fetch(
    (context) => Promise.resolve(opensForm(admittedIn(context).incoming)),
    (context) => openForm(options, { ...admittedIn(context), context }),
  );
  application.taskModules.submit(
    (context) => Promise.resolve(submitsForm(admittedIn(context).incoming)),
    (context) => submitForm(options, { ...admittedIn(context), context }),
  );
  for (const { when, take } of createRoutes(options))
    application.activity(
      (context) => Promise.resolve(when(admittedIn(context).incoming)),
      async (context) => {
        const turn = { ...admittedIn(context), context };
        await answer(turn, await take(turn));
      },
    );
  return async (context) => {
    await application.run(context);
  };
}

/** Teams waits for the answer to an invoke, and for no other. */
async function answer({ incoming, context }: Turn, value: Answer): Promise<void> {
  if (incoming.type === 'invoke') await context.sendActivity({ type: ActivityTypes.InvokeResponse, value });
}

/** teams-ai's own state is lost where two turns run at once: the later one to end overwrites what the other wrote. */
const createNoState = (() => ({
  user: {},
  conversation: {},
  temp: {},
  load: () => Promise.resolve(false),
  save: () => Promise.resolve(),
})) as unknown as State;
