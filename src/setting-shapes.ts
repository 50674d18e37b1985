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
  return URL.canParse(text) && ['postgres:', 'postgresql:'].includes(new URL(text).protocol);
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
