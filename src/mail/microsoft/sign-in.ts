import type { TenantId } from '../../domain/ids.ts';
import { whyNoToken, type Tokens } from './tokens.ts';

/** What came of a try to sign in: `refused` where it may be the token that was not taken. */
export type SignedIn<Value, Refused> =
  { readonly kind: 'in'; readonly value: Value } | { readonly kind: 'refused'; readonly error: Refused };

/** No token was given, for the reason that is its message; nothing secret is in it. */
export class NoToken extends Error {
  override readonly name = 'NoToken';
}

/** Signs in with a token, and once more with a new one: it may be taken back before it ends. */
export async function signInByToken<Value, Refused>(
  tokens: Tokens,
  tenant: TenantId,
  trying: (token: string) => Promise<SignedIn<Value, Refused>>,
): Promise<SignedIn<Value, Refused>> {
  const first = await trying(await tokenOf(tokens, tenant));
  if (first.kind === 'in') return first;
  tokens.renew(tenant);
  return trying(await tokenOf(tokens, tenant));
}

const tokenOf = (tokens: Tokens, tenant: TenantId): Promise<string> =>
  tokens.get(tenant).catch((error: unknown) => {
    throw new NoToken(whyNoToken(error));
  });
