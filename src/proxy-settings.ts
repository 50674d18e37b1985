import { err, ok, type Result } from './domain/result.ts';

type Env = Readonly<Record<string, string | undefined>>;

export type ProxySettings = { readonly url: string; readonly except: readonly string[] };

/** The variables that curl and most others go by, in either case; undefined where none is set. */
export function readProxy(env: Env): Result<ProxySettings | undefined, string> {
  const url = either(env, 'HTTPS_PROXY');
  if (url === undefined) return ok(undefined);
  if (!isProxyUrl(url))
    return err('HTTPS_PROXY: expected the address of an HTTP proxy, such as http://proxy.example.com:8080.');
  const except = (either(env, 'NO_PROXY') ?? '').split(/[\s,]+/).filter((entry) => entry !== '');
  return ok({ url, except });
}

const either = (env: Env, name: string): string | undefined =>
  [env[name], env[name.toLowerCase()]].map((value) => value?.trim()).find((value) => value);

const isProxyUrl = (url: string): boolean =>
  URL.canParse(url) && ['http:', 'https:'].includes(new URL(url).protocol);
