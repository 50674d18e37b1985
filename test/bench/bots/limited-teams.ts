import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createTeamsLimits, perSecond } from '../../teams-limits.ts';

/** What this Teams has accepted. Times in milliseconds. */
export type Taken = {
  readonly accepted: number;
  readonly refused: number;
  readonly first: number;
  readonly last: number;
};

// Teams in its own process, which accepts a number of requests a second from each tenant; 0 for any number.
const [limit = '0'] = process.argv.slice(2);
const limits = createTeamsLimits(limit === '0' ? {} : perSecond(Number(limit)));
let taken: Taken = { accepted: 0, refused: 0, first: 0, last: 0 };

const server = createServer((request, response) => {
  request.toArray().then(
    (chunks: Buffer[]) => {
      const { conversation } = JSON.parse(Buffer.concat(chunks).toString()) as {
        readonly conversation: { readonly tenantId: string };
      };
      const now = performance.now();
      const wait = limits.refuses(conversation.tenantId, '', now);
      if (wait === undefined) {
        taken = { ...taken, accepted: taken.accepted + 1, first: taken.first || now, last: now };
        response.writeHead(201, { 'content-type': 'application/json' }).end(`{"id":"${taken.accepted}"}`);
      } else {
        taken = { ...taken, refused: taken.refused + 1 };
        response.writeHead(429, { 'retry-after': String(Math.ceil(wait / 1_000)) }).end('{}');
      }
    },
    () => response.destroy(),
  );
});
server.listen(0, '127.0.0.1', () => {
  process.on('message', () => process.send?.(taken));
  process.on('disconnect', () => process.exit());
  process.send?.(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
});
