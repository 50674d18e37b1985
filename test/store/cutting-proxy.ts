import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** Between a store and its PostgreSQL, a way that can be made to break at a request. */
export type CuttingProxy = {
  readonly url: string;
  /** From now on, the n-th request is cut off: before the server gets it, or before its answer is passed on. */
  cut(nth: number, when: 'before' | 'after'): void;
  /** How many requests there were since. */
  requests(): number;
  close(): Promise<void>;
};

export async function startCuttingProxy(url: string): Promise<CuttingProxy> {
  const target = new URL(url);
  const sockets = new Set<Socket>();
  let count = 0;
  let plan: { readonly nth: number; readonly when: 'before' | 'after' } | undefined;

  const server = createServer((client) => {
    const upstream = connect(Number(target.port), target.hostname);
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => [client, upstream].forEach((one) => one.destroy()));
    }
    let isCut = false;
    client.on('data', (request) => {
      count += 1;
      isCut = count === plan?.nth;
      if (isCut && plan?.when === 'before') client.destroy();
      else upstream.write(request);
    });
    upstream.on('data', (answer) => {
      if (isCut) client.destroy();
      else client.write(answer);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const through = new URL(url);
  through.port = `${(server.address() as AddressInfo).port}`;
  return {
    url: through.href,
    cut: (nth, when) => {
      count = 0;
      plan = { nth, when };
    },
    requests: () => count,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}
