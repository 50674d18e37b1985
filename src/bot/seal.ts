import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto';

/** Turns text into a token that is opaque and can't be made or changed without the secret, and back. */
export type Seal = {
  readonly seal: (text: string) => string;
  /** Undefined for a token that is not ours, or was changed. */
  readonly open: (token: string) => string | undefined;
};

/** Bytes of the secret: one half to encrypt with, the other to sign with. */
export const SECRET_BYTES = 64;

/** AES-256-GCM, with the HMAC of the text as nonce: the same text has the same token. */
export function createSeal(secret: Uint8Array): Seal {
  const [key, signing] = [secret.subarray(0, 32), secret.subarray(32, SECRET_BYTES)];
  return {
    seal: (text) => {
      const nonce = createHmac('sha256', signing).update(text).digest().subarray(0, NONCE_BYTES);
      const cipher = createCipheriv('aes-256-gcm', key, nonce);
      const sealed = [nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()];
      return Buffer.concat(sealed).toString('base64url');
    },
    open: (token) => decrypt(key, Buffer.from(token, 'base64url')),
  };
}

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** The cipher compares the tag in constant time and throws when it does not match. */
function decrypt(key: Uint8Array, sealed: Buffer): string | undefined {
  if (sealed.length <= NONCE_BYTES + TAG_BYTES) return undefined;
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE_BYTES), {
    authTagLength: TAG_BYTES,
  });
  decipher.setAuthTag(sealed.subarray(-TAG_BYTES));
  try {
    return (
      decipher.update(sealed.subarray(NONCE_BYTES, -TAG_BYTES), undefined, 'utf8') + decipher.final('utf8')
    );
  } catch {
    return undefined;
  }
}
