import { errorName } from './app/ports/runtime.ts';
import { languageOf } from './app/turn/viewer.ts';
import { UNSUBSCRIBE_PATH } from './bot/unsubscribe-routes.ts';
import { unsubscribeSecret } from './bot/unsubscribe-secret.ts';
import {
  createUnsubscribeTokens,
  createUnsubscribing,
  type Unsubscriber,
  type Unsubscribing,
} from './bot/unsubscribe.ts';
import type { UnsubscribeWords } from './bot/unsubscribe-page.ts';
import { sayIn } from './language/say.ts';
import type { Parts } from './parts.ts';
import { languageIn } from './services-of-parts.ts';

export type Unsubscribe = {
  /** The address below the emails that go to somebody. */
  readonly addressOf: (who: Unsubscriber) => string;
  readonly unsubscribing: Unsubscribing;
};

/** Nothing where no secret seals the addresses: a managed identity has none, unless the operator set one. */
export function unsubscribeOf(
  { config, store, clock, log }: Pick<Parts, 'config' | 'store' | 'clock' | 'log'>,
  publicUrl: () => string,
): Unsubscribe | undefined {
  const secret = unsubscribeSecret(config.mode, config.mail?.linkSecret);
  if (!secret) return undefined;
  const tokens = createUnsubscribeTokens(secret);
  return {
    addressOf: (who) => `${publicUrl()}${UNSUBSCRIBE_PATH}${tokens.seal(who)}`,
    unsubscribing: createUnsubscribing(tokens, {
      words: (locale) => wordsIn(languageOf(locale, languageIn(config))),
      optOut: async ({ tenant, key }) => {
        const optOut = { tenant, key, at: clock.now().toISOString() };
        const [known] = await store.optOuts(tenant, [key]);
        // What a colleague entered they can take back; what somebody asked for themselves stays.
        if (!known || known.by !== undefined) await store.commit(tenant, { optOuts: [optOut] });
      },
      onFailed: (error) => log.error('a wish to unsubscribe was not kept', { error: errorName(error) }),
    }),
  };
}

function wordsIn(language: ReturnType<typeof languageIn>): UnsubscribeWords {
  const say = sayIn(language);
  return {
    language,
    title: say('unsubscribe.title'),
    question: say('unsubscribe.question'),
    button: say('unsubscribe.button'),
    done: say('unsubscribe.done'),
    failed: say('unsubscribe.failed'),
    unknown: say('unsubscribe.unknown'),
  };
}
