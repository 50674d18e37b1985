import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

export type Uploaded = {
  readonly method: string | undefined;
  readonly range: string | undefined;
  readonly authorization: string | undefined;
  readonly text: string;
};

/** How it answers: a status, `hang` not at all, `endless` with a body that does not end. */
export type HostAnswer = number | 'hang' | 'endless';

/** Where Teams lets files be put, on loopback. It is closed with the test. */
export async function startFileHost(answer: HostAnswer = 201) {
  const uploads: Uploaded[] = [];
  const url = await listen((request, response) => {
    void readText(request).then((text) => {
      const { method, headers } = request;
      uploads.push({ method, range: headers['content-range'], authorization: headers.authorization, text });
      respond(response, answer);
    });
  });
  return { url, uploads };
}

/** Where Teams keeps the files that people send, on loopback: by path, what writes the answer. */
export async function startFileShelf(files: Readonly<Record<string, (response: ServerResponse) => void>>) {
  const requests: IncomingMessage[] = [];
  const url = await listen((request, response) => {
    requests.push(request);
    const answer = files[new URL(request.url ?? '', 'http://here').pathname.slice(1)];
    if (answer) {
      answer(response);
      return;
    }
    response.writeHead(404);
    response.end();
  });
  return { url, requests };
}

async function listen(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function respond(response: ServerResponse, answer: HostAnswer): void {
  if (answer === 'hang') return;
  response.writeHead(answer === 'endless' ? 201 : answer, { location: '/elsewhere' });
  if (answer === 'endless') response.write('and so on');
  else response.end();
}

async function readText(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}
