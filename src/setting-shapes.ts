import { serverUrls } from './store/postgres/server-urls.ts';

export const LOOPBACK = ['127.0.0.1', 'localhost', '::1'];

export function isLocale(text: string): boolean {
  try {
    Intl.getCanonicalLocales(text);
    return true;
  } catch {
    return false;
  }
}

export function isPostgresUrl(text: string): boolean {
  const isOne = (url: string) =>
    URL.canParse(url) && ['postgres:', 'postgresql:'].includes(new URL(url).protocol);
  return serverUrls(text).every(isOne);
}

/** As the store looks for a server that takes writes in any case. */
export function wantsWrites(text: string): boolean {
  const wanted = /[?&]target_session_attrs=([^&]*)/.exec(text)?.[1] ?? 'read-write';
  return ['read-write', 'primary'].includes(wanted);
}

/** A server alone: what to do there is ours to say. */
export const isServerUrl = (text: string, protocols: readonly string[]): boolean => {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, pathname, search, hash } = new URL(text);
  return (
    protocols.includes(protocol) && hostname !== '' && ['', '/'].includes(pathname) && search + hash === ''
  );
};

export const isOnThisMachine = (url: string): boolean =>
  URL.canParse(url) && LOOPBACK.includes(new URL(url).hostname.replace(/^\[|\]$/g, ''));

/** A key may be read by whoever is on the way; on this machine nobody is. */
export function isModelUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password, search, hash } = new URL(text);
  return (
    (protocol === 'https:' || (protocol === 'http:' && isOnThisMachine(text))) &&
    username + password + search + hash === ''
  );
}

export function isPublicUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, search, hash } = new URL(text);
  return protocol === 'https:' && username + search + hash === '';
}
