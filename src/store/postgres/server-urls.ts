/** The user, the hosts and the rest of a URL. A comma in a password separates nothing. */
const PARTS = /^([a-z]+:\/\/(?:[^/?#]*@)?)([^/?#]*)(.*)$/is;

/** A URL for each host of one that names several, as libpq reads `postgres://user@one:5432,two:5432/anukram`. */
export function serverUrls(url: string): readonly string[] {
  const [, user = '', hosts = '', rest = ''] = PARTS.exec(url) ?? [];
  return hosts.includes(',') ? hosts.split(',').map((host) => user + host + rest) : [url];
}
