import type { DrawFlow } from './app/ports/files.ts';
import { NotSaved } from './app/ports/not-saved.ts';
import { makeFile } from './app/summaries/make-file.ts';
import { createConversation } from './app/talk/conversation.ts';
import type { Services } from './app/turn/services.ts';
import { languageOf } from './app/turn/viewer.ts';
import type { FileAddresses } from './bot/file-addresses.ts';
import { chatWith } from './cards/private-chat-card.ts';
import { createFiles } from './bot/files.ts';
import type { Metrics } from './bot/metrics.ts';
import { createServer, type BotServer } from './bot/server.ts';
import type { Teams } from './bot/teams.ts';
import type { Unsubscribing } from './bot/unsubscribe.ts';
import type { Config } from './config.ts';
import { sayIn } from './language/say.ts';
import { rank } from './language/understand/ranker/load-ranker.ts';
import { useBundledFonts } from './pictures/bundled-fonts.ts';
import { languageIn } from './services-of-parts.ts';

type Adapters = {
  readonly teams: Teams;
  readonly metrics: Metrics;
  readonly addresses: FileAddresses | undefined;
  readonly unsubscribing: Unsubscribing | undefined;
};

export const serverOf = (
  config: Config,
  services: Services,
  { teams, metrics, addresses, unsubscribing }: Adapters,
): BotServer =>
  createServer({
    teams,
    conversation: createConversation(services, rank),
    log: services.log,
    host: config.host,
    port: config.port,
    isReady: () => services.store.ping(),
    metrics,
    tooMany: (locale) => sayIn(languageOf(locale, languageIn(config)))('sorry.too-many'),
    ...(addresses
      ? { files: createFiles(addresses, (request) => makeFile(services, drawFlow, request)) }
      : {}),
    ...(unsubscribing ? { unsubscribing } : {}),
    ...(config.mode.kind === 'production' ? { chat: chatWith(`28:${config.mode.appId}`) } : {}),
    sorry: (locale, error) =>
      sayIn(languageOf(locale, languageIn(config)))(error instanceof NotSaved ? 'sorry.not-saved' : 'sorry'),
  });

/** What draws takes memory and is seldom needed, so it is loaded for the first picture. */
export const drawFlow: DrawFlow = async (picture) => {
  useBundledFonts(process.env);
  const { flowPng } = await import('./pictures/flow-png.ts');
  return flowPng(picture);
};
