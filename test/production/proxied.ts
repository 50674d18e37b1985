import http from 'node:http';
import https from 'node:https';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/** Made for these tests, for Microsoft's hosts and localhost; nobody believes it who isn't told to. */
export const CERTIFICATE = `-----BEGIN CERTIFICATE-----
MIICCDCCAa+gAwIBAgIUScaGHp40rRTfg0ptcqXECLHELrcwCgYIKoZIzj0EAwIw
JDEiMCAGA1UEAwwZTWljcm9zb2Z0IG9uIHRoaXMgbWFjaGluZTAgFw0yNjExMjgw
NDE5MjBaGA8yMTI2MTEwNDA0MTkyMFowJDEiMCAGA1UEAwwZTWljcm9zb2Z0IG9u
IHRoaXMgbWFjaGluZTBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABHBodUa100y5
/khX4cWcUmBZykAo6/f05cWiKpG4bsgjRvYhc6cFfxz8X30Xc+tONpnxORjF3qJV
dlUaFLvYnOujgbwwgbkwHQYDVR0OBBYEFA8m3StF3lkIg722WR+IOoS/msZgMB8G
A1UdIwQYMBaAFA8m3StF3lkIg722WR+IOoS/msZgMA8GA1UdEwEB/wQFMAMBAf8w
ZgYDVR0RBF8wXYIWbG9naW4uYm90ZnJhbWV3b3JrLmNvbYIZbG9naW4ubWljcm9z
b2Z0b25saW5lLmNvbYIXc21iYS50cmFmZmljbWFuYWdlci5uZXSCCWxvY2FsaG9z
dIcEfwAAATAKBggqhkjOPQQDAgNHADBEAiBZbbQki0MKLZts+/2bFih6K0AUAZxq
IOeH42AKrwuptQIgaV+8KrULWVzV5jAg3TWS/rWFX0lueSVsz2YuaKSCXgY=
-----END CERTIFICATE-----
`;
export const KEY = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgjr/rU9wtaW/mLMZ+
K8O0Mwljj8+8lhnwS9gRVPgGl3qhRANCAARwaHVGtdNMuf5IV+HFnFJgWcpAKOv3
9OXFoiqRuG7II0b2IXOnBX8c/F99F3PrTjaZ8TkYxd6iVXZVGhS72Jzr
-----END PRIVATE KEY-----
`;

export type Asked = { readonly host: string; readonly authorization: string | undefined };

/** A proxy that leads to this machine, whatever host it is asked for. */
export type TestProxy = {
  readonly url: string;
  /** What it was asked to connect to. */
  readonly asked: readonly Asked[];
};

/** `port`: of the server that answers for all hosts. */
export async function startProxy(port: number): Promise<TestProxy> {
  const asked: Asked[] = [];
  const server = http.createServer();
  server.on('connect', (request, socket: Socket) => {
    asked.push({ host: request.url ?? '', authorization: request.headers['proxy-authorization'] });
    const onward = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      socket.pipe(onward).pipe(socket);
    });
    for (const end of [socket, onward]) end.on('error', () => (socket.destroy(), onward.destroy()));
  });
  return { url: `http://127.0.0.1:${await listen(server)}`, asked };
}

/** Microsoft over TLS: hands each request to the port that stands for its host. */
export function startMicrosoft(ports: Readonly<Record<string, number>>): Promise<number> {
  const server = https.createServer({ key: KEY, cert: CERTIFICATE }, (request, response) => {
    const { method, url: path, headers } = request;
    const port = ports[(headers.host ?? '').replace(/:\d+$/, '')];
    if (port === undefined) {
      response.statusCode = 404;
      response.end();
      return;
    }
    const onward = http.request({ host: '127.0.0.1', port, method, path, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(response);
    });
    request.pipe(onward);
  });
  return listen(server);
}

async function listen(server: http.Server | https.Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => sockets.add(socket));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}
