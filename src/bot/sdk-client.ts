import { ConnectorClient, MicrosoftAppCredentials, type ConnectorFactory } from 'botframework-connector';
import type { Connector, Method, Reply } from './connector.ts';

/**
 * The SDK's clients, over our own connector: what the SDK asks of Teams by itself is asked once, in time and signed.
 * One for each address of Teams, since the SDK would make one for every turn, at three times the cost of the turn.
 */
export function createSdkClients(connector: Connector): ConnectorFactory {
  const clients = new Map<string, ConnectorClient>();
  const httpClient = httpClientOf(connector);
  return {
    create: (baseUri) => {
      const client =
        clients.get(baseUri) ?? new ConnectorClient(MicrosoftAppCredentials.Empty, { baseUri, httpClient });
      clients.set(baseUri, client);
      return Promise.resolve(client);
    },
  };
}

/** What Teams refused; the SDK repeats answers and broken connections, and nothing that it does not know. */
export class NotDone extends Error {
  override readonly name = 'NotDone';
}

type HttpClient = NonNullable<NonNullable<ConstructorParameters<typeof ConnectorClient>[1]>['httpClient']>;

const httpClientOf = (connector: Connector): HttpClient => ({
  sendRequest: async (request) => {
    const { status, body } = await asked(
      connector,
      request.method as Method,
      request.url,
      request.body as string | undefined,
    );
    return { request, status, headers: request.headers, bodyAsText: body };
  },
});

async function asked(connector: Connector, method: Method, url: string, body?: string): Promise<Reply> {
  const reply = await connector(method, url, body).catch((cause: unknown) => {
    throw new NotDone('No answer', { cause });
  });
  if (reply.status >= 300) throw new NotDone(`HTTP ${reply.status}`);
  return reply;
}
