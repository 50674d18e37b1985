import { ConnectorClient, ConnectorFactory, MicrosoftAppCredentials } from 'botframework-connector';
import { LRUCache } from 'lru-cache';
import type { Connector, Method, Reply } from './connector.ts';

/** Teams has a handful. */
const ADDRESSES = 100;

/**
 * The SDK's clients, over our own connector: what the SDK asks of Teams by itself is asked once, in time and signed.
 * One for each address of Teams, since the SDK would make one for every turn, at three times the cost of the turn.
 */
export class SdkClients extends ConnectorFactory {
  readonly #httpClient: HttpClient;
  readonly #clients = new LRUCache<string, ConnectorClient>({ max: ADDRESSES });

  constructor(connector: Connector) {
    super();
    this.#httpClient = httpClientOf(connector);
  }

  override create(baseUri: string): Promise<ConnectorClient> {
    const client = this.#clients.get(baseUri) ?? this.#clientOf(baseUri);
    this.#clients.set(baseUri, client);
    return Promise.resolve(client);
  }

  #clientOf(baseUri: string): ConnectorClient {
    return new ConnectorClient(MicrosoftAppCredentials.Empty, { baseUri, httpClient: this.#httpClient });
  }
}

/** What Teams refused. The SDK repeats requests after errors that it knows, but not after this one. */
class NotDone extends Error {
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
