import { createHmac, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TeamsOptions } from '../../src/bot/teams.ts';

export type Claims = Readonly<Record<string, unknown>>;

/** Signs the tokens that the bot trusts: stands in for the Bot Framework, with its own key, on loopback. */
export type Authority = {
  readonly issuer: string;
  readonly url: string;
  readonly trust: NonNullable<TeamsOptions['trust']>;
  sign(claims: Claims, header?: Claims, key?: KeyObject): string;
  /** Signed with the public key as if it were a secret. */
  signConfused(claims: Claims): string;
  close(): Promise<void>;
};

/** What it gives the bot for its own requests. */
export const BOT_TOKEN = 'token-of-the-bot';

const KEY_ID = 'key-1';

export const newKey = () => generateKeyPairSync('rsa', { modulusLength: 2048 });

const encode = (part: Claims): string => Buffer.from(JSON.stringify(part)).toString('base64url');

/** `issuer`: who it says it is. */
export async function startAuthority(issuer = 'https://authority.example'): Promise<Authority> {
  const { privateKey, publicKey } = newKey();
  const server = createServer((request, response) => {
    const jwk = {
      ...publicKey.export({ format: 'jwk' }),
      kid: KEY_ID,
      use: 'sig',
      endorsements: ['msteams'],
    };
    const body =
      request.url === '/keys'
        ? { keys: [jwk] }
        : request.method === 'POST'
          ? { token_type: 'Bearer', expires_in: 3600, access_token: BOT_TOKEN }
          : { issuer, jwks_uri: `${url}/keys` };
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    issuer,
    url,
    trust: {
      ToBotFromChannelTokenIssuer: issuer,
      ToBotFromChannelOpenIdMetadataUrl: `${url}/openid`,
      ToBotFromEmulatorOpenIdMetadataUrl: `${url}/openid`,
      ToChannelFromBotLoginUrl: url,
      ToChannelFromBotOAuthScope: url,
      OAuthUrl: url,
    },
    sign: (claims, header = {}, key = privateKey) => {
      const signed = `${encode({ alg: 'RS256', typ: 'JWT', kid: KEY_ID, ...header })}.${encode(claims)}`;
      return `${signed}.${sign('RSA-SHA256', Buffer.from(signed), key).toString('base64url')}`;
    },
    signConfused: (claims) => {
      const signed = `${encode({ alg: 'HS256', typ: 'JWT', kid: KEY_ID })}.${encode(claims)}`;
      const secret = publicKey.export({ format: 'pem', type: 'spki' });
      return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
