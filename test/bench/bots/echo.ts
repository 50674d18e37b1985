import {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type Request,
  type TurnContext,
} from 'botbuilder';
import restify from 'restify';
import { answerParent } from './answer-parent.ts';

// The least that a bot on this SDK and server can do: it says again what was said, without authentication.
const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const server = restify.createServer();
server.use(restify.plugins.bodyParser());
server.post('/api/messages', async (request, response) => {
  await adapter.process(request as Request, response, echo);
});
server.listen(0, '127.0.0.1', () => answerParent(`http://127.0.0.1:${server.address().port}`));

async function echo(context: TurnContext): Promise<void> {
  if (context.activity.text) await context.sendActivity(context.activity.text);
}
