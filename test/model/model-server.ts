import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** What was asked of the server. */
export type Asked = {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: {
    readonly messages: readonly { readonly role: string; readonly content: string }[];
    readonly [name: string]: unknown;
  };
};

/** How it answers: with what the model says, or by itself. */
export type Answers = string | ((response: ServerResponse) => void);

export type ModelServer = { readonly url: string; readonly asked: readonly Asked[] };

/** An OpenAI-compatible server on loopback that goes away with the test. */
export async function startModel(answers: Answers): Promise<ModelServer> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    void textOf(request).then((text) => {
      const { method = '', url: path = '', headers } = request;
      asked.push({ method, path, headers, body: JSON.parse(text) as Asked['body'] });
      if (typeof answers === 'string') says(answers)(response);
      else answers(response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, asked };
}

/** A completion as OpenAI sends it. */
export const says =
  (content: string) =>
  (response: ServerResponse): void => {
    const completion = {
      id: 'c1',
      object: 'chat.completion',
      choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content } }],
    };
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(completion));
  };

export const fails =
  (status: number, body = 'sentence: park Asha, key: sk-secret', headers = {}) =>
  (response: ServerResponse): void => {
    response.writeHead(status, headers);
    response.end(body);
  };

/** Nothing ever comes. */
export const hangs = (): void => undefined;

/** Begins, and never ends. */
export const trickles = (response: ServerResponse): void => {
  response.writeHead(200, { 'content-type': 'application/json' }).write('{"choices":[');
};

/** Sends for ever. */
export const floods = (response: ServerResponse): void => {
  response.writeHead(200, { 'content-type': 'application/json' });
  const chunk = ' '.repeat(16_384);
  const write = () => {
    if (!response.destroyed) response.write(chunk, (error) => error ?? write());
  };
  write();
};

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  request.setEncoding('utf8');
  for await (const part of request) text += part as string;
  return text;
}
