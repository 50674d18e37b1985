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

/** A key may be read by whoever is on the way; on this machine nobody is. */
export function isModelUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password, search, hash } = new URL(text);
  const isNear = LOOPBACK.includes(hostname.replace(/^\[|\]$/g, ''));
  return (
    (protocol === 'https:' || (protocol === 'http:' && isNear)) && username + password + search + hash === ''
  );
}

export function isPublicUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, search, hash } = new URL(text);
  return protocol === 'https:' && username + search + hash === '';
}
