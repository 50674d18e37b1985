/**
 * Loaded into the bot's process before it: whatever goes to Microsoft goes to this machine instead, and the clock is
 * ahead. The bot itself has no setting that could change whom it believes.
 */
import http from 'node:http';
import https from 'node:https';
import { syncBuiltinESMExports } from 'node:module';

const ports = JSON.parse(process.env.TEST_PORTS ?? '{}') as Readonly<Record<string, number>>;
const aheadMs = Number(process.env.TEST_AHEAD_MS ?? 0);

type Options = https.RequestOptions & { readonly pathname?: string };

const optionsIn = (target: string | URL | Options): Options => {
  if (typeof target !== 'string' && !(target instanceof URL)) return target;
  const { hostname, pathname, search } = new URL(target);
  return { hostname, path: pathname + search };
};

const toThisMachine = (...given: readonly unknown[]) => {
  const [target, ...rest] = given as [string | URL | Options, ...unknown[]];
  const answer = rest.find((one) => typeof one === 'function') as ((response: unknown) => void) | undefined;
  const more = rest.find((one) => typeof one === 'object') as Options | undefined;
  const options = { ...optionsIn(target), ...more };
  const host = options.hostname ?? options.host ?? '';
  const port = ports[host];
  if (port === undefined) throw new Error(`Nobody is ${host} here`);
  const { path, method, headers } = options;
  return http.request({ host: '127.0.0.1', port, path, method, headers } as http.RequestOptions, answer);
};
https.request = toThisMachine;
syncBuiltinESMExports();

const MachineDate = Date;
globalThis.Date = class extends MachineDate {
  constructor(...parts: readonly unknown[]) {
    if (parts.length === 0) super(MachineDate.now() + aheadMs);
    else super(...(parts as [number]));
  }
  static override now(): number {
    return MachineDate.now() + aheadMs;
  }
} as DateConstructor;
