import { Agent, createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Teams' end of the line: takes what bots send and counts it, and posts to them. */
export type TeamsSide = {
  readonly serviceUrl: string;
  /** Resolves when this many requests have arrived since it last resolved. */
  received(count: number): Promise<void>;
  /** Resolves with what the bot answers, which may be nothing. */
  post(botUrl: string, activity: object): Promise<string>;
  close(): void;
};

export async function startTeamsSide(): Promise<TeamsSide> {
  let count = 0;
  let notify = (): void => undefined;
  const server = createServer((incoming, response) => {
    incoming.resume().on('end', () => {
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"id":"sent"}');
      count += 1;
      notify();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // Bots close what was idle for five seconds, perhaps just when it is to be used again.
  const agent = new Agent({ keepAlive: true, timeout: 3_000 });
  return {
    serviceUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    received: (wanted) =>
      new Promise((resolve) => {
        notify = () => {
          if (count < wanted) return;
          count -= wanted;
          notify = () => undefined;
          resolve();
        };
        notify();
      }),
    post: (botUrl, activity) => postJson(agent, `${botUrl}/api/messages`, JSON.stringify(activity)),
    close: () => {
      agent.destroy();
      server.closeAllConnections();
      server.close();
    },
  };
}

const postJson = (agent: Agent, url: string, body: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    request(url, { method: 'POST', agent, headers }, (response) => {
      let answer = '';
      response.setEncoding('utf8').on('data', (part: string) => (answer += part));
      response.on('end', () => {
        if (response.statusCode === 200 || response.statusCode === 201) resolve(answer);
        else reject(new Error(`The bot answered ${response.statusCode ?? 'nothing'}`));
      });
    })
      .on('error', reject)
      .end(body);
  });
