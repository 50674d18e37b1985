import { Application, TeamsAdapter, type TurnState } from '@microsoft/teams-ai';
import { ActivityTypes, MemoryStorage, type Request, type TurnContext } from 'botbuilder';
import restify from 'restify';
import { answerParent } from './answer-parent.ts';

// The same as the pages of teams-ai write it: its adapter, its application, and a state for each conversation.
const adapter = new TeamsAdapter({});
const application = new Application<TurnState>({ storage: new MemoryStorage() });
application.activity(ActivityTypes.Message, async (context: TurnContext) => {
  await context.sendActivity(context.activity.text);
});

const server = restify.createServer();
server.use(restify.plugins.bodyParser());
server.post('/api/messages', async (request, response) => {
  await adapter.process(request as Request, response, async (context) => {
    await application.run(context);
  });
});
server.listen(0, '127.0.0.1', () => answerParent(`http://127.0.0.1:${server.address().port}`));
