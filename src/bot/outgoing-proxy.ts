import type { Agent, ClientRequest } from 'node:http';
import https from 'node:https';
import type { Socket } from 'node:net';
import tls from 'node:tls';
import { HttpsProxyAgent } from 'https-proxy-agent';
import type { Log } from '../app/ports/runtime.ts';
import { KEPT_MS } from './connector.ts';

export type Proxy = {
  readonly url: string;
  /** Hosts that are reached without it, as `NO_PROXY` lists them. */
  readonly except: readonly string[];
};

/**
 * From now on the whole process goes through the proxy where it uses HTTPS: what signs in and fetches the keys of
 * tokens can't be given an agent, and takes Node's.
 */
export function useProxy(proxy: Proxy, log: Log): Agent {
  const agent = new OutgoingProxy(proxy);
  Object.assign(https, { globalAgent: agent });
  log.info('requests over https go through a proxy', { host: agent.proxy.host, except: proxy.except });
  return agent;
}

type Target = Parameters<HttpsProxyAgent<string>['connect']>[1];

class OutgoingProxy extends HttpsProxyAgent<string> {
  readonly #except: readonly string[];

  constructor({ url, except }: Proxy) {
    super(url, { keepAlive: true, timeout: KEPT_MS });
    this.#except = except;
  }

  override connect(request: ClientRequest, target: Target): Promise<Socket> {
    return isExcepted(this.#except, target.host ?? '', target.port)
      ? Promise.resolve(tls.connect(target as tls.ConnectionOptions))
      : super.connect(request, target);
  }
}

/** `example.com`, `.example.com` and `*.example.com` are that host and all below it, `example.com:8443` one port, `*` all. */
export const isExcepted = (except: readonly string[], host: string, port: number): boolean =>
  except.some((entry) => {
    const [, name = '', only] = /^(?:\*?\.)?(.*?)(?::(\d+))?$/.exec(entry.toLowerCase()) ?? [];
    const isNamed = name === '*' || host === name || host.endsWith(`.${name}`);
    return name !== '' && isNamed && (only === undefined || Number(only) === port);
  });
