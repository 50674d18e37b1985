import { Application, TeamsAdapter } from '@microsoft/teams-ai';
import type { Request } from 'botbuilder';
import restify from 'restify';
import { answerParent } from './answer-parent.ts';

// The same echo as its authors write it who take all of the SDK: teams-ai's application picks the route.
const adapter = new TeamsAdapter({});
const application = new Application({ adapter });
application.activity('message', async (context) => {
  if (context.activity.text) await context.sendActivity(context.activity.text);
});
const server = restify.createServer();
server.use(restify.plugins.bodyParser());
server.post('/api/messages', async (request, response) => {
  await adapter.process(request as Request, response, async (context) => {
    await application.run(context);
  });
});
server.listen(0, '127.0.0.1', () => answerParent(`http://127.0.0.1:${server.address().port}`));
