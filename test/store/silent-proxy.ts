import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** Between a store and its PostgreSQL, a way that can fall silent: connections stay open, and nothing passes. */
export type SilentProxy = {
  readonly url: string;
  /** Of the connections that there are, and those to come if `forGood`; neither side is told. */
  silence(forGood?: 'for good'): void;
  close(): Promise<void>;
};

export async function startSilentProxy(url: string): Promise<SilentProxy> {
  const target = new URL(url);
  const sockets = new Set<Socket>();
  let silenced: ReadonlySet<Socket> = new Set();

  const server = createServer((client) => {
    const upstream = connect(Number(target.port), target.hostname);
    for (const [from, to] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(from);
      from.on('error', () => undefined);
      from.on('data', (data) => silenced.has(from) || to.write(data));
      from.on('close', () => silenced.has(from) || to.destroy());
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const through = new URL(url);
  through.port = `${(server.address() as AddressInfo).port}`;
  return {
    url: through.href,
    silence: (forGood) => {
      silenced = forGood ? sockets : new Set(sockets);
    },
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}
