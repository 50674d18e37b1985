import type { IncomingHttpHeaders } from 'node:http';
import { z } from 'zod/v4';
import { err, ok, type Result } from '../domain/result.ts';
import type { Admitted } from './admitted.ts';
import { teamsHostsOf } from './cloud-addresses.ts';
import { parseIncoming, type Incoming } from './incoming.ts';
import type { Mode } from './mode.ts';
import { parseJson } from './parse-json.ts';
import { speakerOf } from './speaker.ts';
import type { Teams } from './teams.ts';

export type Turned = { readonly status: 400 | 401 | 403; readonly reason: string };

const LOOPBACK_HOSTS = ['localhost', '127.0.0.1', '[::1]'];
/** What proxies and tunnels add to a request: of the standard, of everyone, then of ngrok, Cloudflare and so on. */
const FORWARDED = new RegExp(
  `^(?:${[
    'forwarded|via|cdn-loop',
    'x-(?:forwarded|original|envoy|amzn?|azure|arr|vercel|tunnel|cluster)-.*',
    'x-(?:forwarded|real-ip|client-ip|remote-ip|remote-addr|host|cloud-trace-context|appengine-.*|pagekite-.*)',
    '(?:true|wl-proxy|proxy)-client-ip|client-ip',
    '(?:ngrok|cf|tailscale|fastly|fly|zrok|akamai|cloudfront)-.*',
  ].join('|')})$`,
);

/** Without authentication, requests must come from the same machine. */
export const isFromThisMachine = (headers: IncomingHttpHeaders): boolean =>
  LOOPBACK_HOSTS.includes((headers.host ?? '').replace(/:\d+$/, '')) &&
  !Object.keys(headers).some((name) => FORWARDED.test(name));

export async function admit(
  { mode, authenticate, issuer }: Teams,
  authorization: string | undefined,
  body: unknown,
): Promise<Result<Admitted, Turned>> {
  if (mode.kind === 'production' && !looksTrusted(authorization, issuer))
    return refuse(401, 'no token of the channel');
  const parsed = parseIncoming(body);
  if (!parsed.ok) return refuse(400, `not an activity: ${parsed.problem}`);
  const incoming = parsed.value;
  if (incoming.channelId !== 'msteams') return refuse(403, 'another channel');
  if (!isServiceOf(mode, incoming.serviceUrl)) return refuse(403, 'not an address of Teams');

  const identity = await authenticate(incoming, authorization ?? '');
  if (!identity) return refuse(401, 'token not valid');
  if (hasTwoTenants(incoming)) return refuse(403, 'two tenants');
  const speaker = speakerOf(incoming);
  if (!speaker) return refuse(403, 'no tenant or no person');
  if (mode.kind === 'production' && !mode.allowedTenants.includes(speaker.tenant))
    return refuse(403, 'another tenant');
  return ok({ incoming, speaker, identity });
}

const refuse = (status: Turned['status'], reason: string) => err({ status, reason });

/**
 * What the SDK does not check, or checks too late: that a token expires, and that the channel itself issued it. The SDK
 * also remembers every `tid` of tokens it has not verified; the channel's own tokens have none.
 */
function looksTrusted(authorization: string | undefined, issuer: string): boolean {
  const [, payload] = /^Bearer [\w-]+\.([\w-]+)\.[\w-]+$/.exec(authorization ?? '') ?? [];
  const claims = z.object({ iss: z.literal(issuer), exp: z.number(), tid: z.undefined().optional() });
  return (
    payload !== undefined && claims.safeParse(parseJson(Buffer.from(payload, 'base64url').toString())).success
  );
}

/** Which of the two is meant, and whose data the person may see, can't be told. */
function hasTwoTenants({ conversation, channelData }: Incoming): boolean {
  const [one, other] = [conversation.tenantId, channelData?.tenant?.id];
  return one !== undefined && other !== undefined && one.toLowerCase() !== other.toLowerCase();
}

/** A query, a fragment or a user part would end up in the middle of the address of every message. */
const NO_PLAIN_ADDRESS = /[?#@\\\s]/;

function isServiceOf(mode: Mode, serviceUrl: string): boolean {
  if (NO_PLAIN_ADDRESS.test(serviceUrl)) return false;
  const { protocol, host, hostname } = new URL(serviceUrl);
  return mode.kind === 'local'
    ? /^https?:$/.test(protocol) && LOOPBACK_HOSTS.includes(hostname)
    : protocol === 'https:' && teamsHostsOf(mode).includes(host);
}
