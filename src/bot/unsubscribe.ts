import { z } from 'zod/v4';
import type { TenantId } from '../domain/ids.ts';
import { createSeal } from './seal.ts';
import { unsubscribePage, type PageState, type UnsubscribeWords } from './unsubscribe-page.ts';

/** Whom an address below an email is for: a key of theirs that tells it to nobody. */
export type Unsubscriber = { readonly tenant: TenantId; readonly key: string };

export type Page = { readonly status: number; readonly html: string };

/** What people find at the address below an email. */
export type Unsubscribing = {
  /** Changes nothing, for programs that look at emails follow every link in them. */
  ask(token: string, locale: string | undefined): Page;
  /** As often as somebody likes, and without a login. */
  confirm(token: string, locale: string | undefined): Promise<Page>;
};

export type UnsubscribeOptions = {
  readonly optOut: (who: Unsubscriber) => Promise<void>;
  readonly words: (locale: string | undefined) => UnsubscribeWords;
  readonly onFailed: (error: unknown) => void;
};

export type UnsubscribeTokens = {
  readonly seal: (who: Unsubscriber) => string;
  readonly open: (token: string) => Unsubscriber | undefined;
};

const shape = z.tuple([z.string().transform((text) => text as TenantId), z.string()]);

/** They have no end: who asks is taken at their word even years later. */
export function createUnsubscribeTokens(secret: Uint8Array): UnsubscribeTokens {
  const { seal, open } = createSeal(secret);
  return {
    seal: ({ tenant, key }) => seal(JSON.stringify([tenant, key])),
    open: (token) => {
      const text = open(token);
      if (text === undefined) return undefined;
      const [tenant, key] = shape.parse(JSON.parse(text));
      return { tenant, key };
    },
  };
}

export function createUnsubscribing(
  { open }: Pick<UnsubscribeTokens, 'open'>,
  { optOut, words, onFailed }: UnsubscribeOptions,
): Unsubscribing {
  const page = (status: number, locale: string | undefined, state: PageState): Page => ({
    status,
    html: unsubscribePage(words(locale), state),
  });
  return {
    ask: (token, locale) => (open(token) ? page(200, locale, 'question') : page(404, locale, 'unknown')),
    confirm: async (token, locale) => {
      const who = open(token);
      if (!who) return page(404, locale, 'unknown');
      try {
        await optOut(who);
        return page(200, locale, 'done');
      } catch (error) {
        onFailed(error);
        return page(503, locale, 'failed');
      }
    },
  };
}
