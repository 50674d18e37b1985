import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';

/** Teams on loopback: accepts everything, and counts the messages of each person. */
export type LoopbackTeams = {
  readonly serviceUrl: string;
  /** By conversation. */
  readonly delivered: ReadonlyMap<string, number>;
  /** Resolves when so many messages have been delivered in all. */
  reaches(count: number): Promise<void>;
  close(): void;
};

const CONVERSATION = /^\/v3\/conversations\/([^/]+)\/activities/;

/** `wayMs`: how long the answer is on its way, during which a bot may die. */
export async function startLoopbackTeams(wayMs: number): Promise<LoopbackTeams> {
  const delivered = new Map<string, number>();
  let total = 0;
  let notify = (): void => undefined;
  const deliver = (conversation: string): string => {
    delivered.set(conversation, (delivered.get(conversation) ?? 0) + 1);
    total += 1;
    notify();
    return `sent-${total}`;
  };
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      const [, conversation = ''] = CONVERSATION.exec(request.url ?? '') ?? [];
      const isMessage = request.method === 'POST' && !body.startsWith('{"type":"typing"');
      const id = isMessage ? deliver(decodeURIComponent(conversation)) : '';
      void setTimeout(wayMs).then(() => {
        // Restify's `writeHead`, where it is loaded, does not return the response.
        response.writeHead(200, { 'content-type': 'application/json' });
        response.end(JSON.stringify({ id }));
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    serviceUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    delivered,
    reaches: (count) =>
      new Promise((resolve) => {
        notify = () => {
          if (total >= count) resolve();
        };
        notify();
      }),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
