import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
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
  const server = createServer((request, response) => {
    void readText(request).then((text) => {
      const { method, headers } = request;
      uploads.push({ method, range: headers['content-range'], authorization: headers.authorization, text });
      respond(response, answer);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, uploads };
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
