import { holdingStore } from './app/etiquette/holding-store.ts';
import { watchingStore } from './app/mailing/noticing/watching-store.ts';
import { planningStore } from './app/mailing/planning/planning-store.ts';
import { ruledStore } from './app/rules/ruled-store.ts';
import type { Clock } from './app/ports/runtime.ts';
import type { Services } from './app/turn/services.ts';
import { startWork, workOf } from './background-work.ts';
import { createFileAddresses } from './bot/file-addresses.ts';
import { fileSecret } from './bot/file-secret.ts';
import { createMetrics } from './bot/metrics.ts';
import { joinReplicas } from './bot/replicas.ts';
import { FILES_PATH } from './bot/server.ts';
import { createRecordLinks } from './bot/record-links.ts';
import { createTeams } from './bot/teams.ts';
import type { Production } from './config.ts';
import { countRefused } from './count-refused.ts';
import { warnOfLeftOut } from './left-out.ts';
import { machineTime } from './machine-time.ts';
import type { Parts } from './parts.ts';
import { serverOf } from './server-of-parts.ts';
import { servicesOf } from './services-of-parts.ts';
import { stopBot } from './stop-bot.ts';
import { unsubscribeOf } from './unsubscribe-of-parts.ts';

export type RunningBot = {
  /** As this machine reaches it. */
  readonly url: string;
  /** The address that it listens on, which may be all of the machine's. */
  readonly listensOn: string;
  readonly services: Services;
  close(): Promise<void>;
};

/** Puts the parts together and starts to serve. */
export async function startBot(parts: Parts): Promise<RunningBot> {
  const { config, clock, log, local, trust, tickMs = 1_000 } = parts;
  const metrics = createMetrics({
    cards: async () => since(await parts.store.nextCardDue(), clock),
    reminders: async () => since(await parts.store.nextReminderDue(), clock),
    mails: async () => since(await parts.store.nextMailDue(), clock),
  });
  const store = countRefused(parts.store, metrics.commitRefused);
  const sharedRate = store.replicas && joinReplicas(store.replicas, machineTime, log);
  const teams = createTeams({
    mode: config.mode,
    log,
    time: machineTime,
    onThrottled: metrics.throttled,
    ...(config.teamsRequestsPerSecond ? { requestsPerSecond: config.teamsRequestsPerSecond } : {}),
    ...(sharedRate ? { sharedRate } : {}),
    ...(trust ? { trust } : {}),
    // What few need is loaded for them only.
    ...(config.proxy
      ? { httpsAgent: (await import('./bot/outgoing-proxy.ts')).useProxy(config.proxy, log) }
      : {}),
  });
  let port = config.port;
  const localUrl = () => `http://127.0.0.1:${port}`;
  const publicUrl = config.mode.kind === 'local' ? localUrl : publicUrlOf(config.mode);
  const secret = publicUrl && fileSecret(config.mode);
  const addresses = secret && createFileAddresses(secret, clock);
  const unsubscribe = publicUrl && unsubscribeOf({ ...parts, store }, publicUrl);
  await warnOfLeftOut(config, store, log);
  const mailing = withMail(
    withHolds({
      ...servicesOf({ ...parts, store }, teams, metrics),
      ...(addresses ? { publish: (request) => `${publicUrl()}${FILES_PATH}${addresses.seal(request)}` } : {}),
      ...(unsubscribe ? { unsubscribe: unsubscribe.addressOf } : {}),
      ...(publicUrl ? { recordLinks: createRecordLinks(publicUrl) } : {}),
      ...(local
        ? { local: { ...local, sendDue: () => work.sendDue(), sendings: () => work.sendings() } }
        : {}),
    }),
  );
  const services = withRules(mailing);
  const work = workOf(services);
  const server = serverOf(config, services, {
    teams,
    metrics,
    addresses,
    unsubscribing: unsubscribe?.unsubscribing,
  });
  const listening = await server.listen();
  ({ port } = listening);
  const stopWork = startWork(work, services, tickMs);
  const closeStore = async () => {
    await sharedRate?.stop();
    await store.close();
  };
  return {
    url: localUrl(),
    listensOn: listening.url,
    services,
    close: () => stopBot({ server, teams, stopWork, closeStore, log }),
  };
}

const withHolds = (services: Services): Services => ({ ...services, store: holdingStore(services) });

/** Where emails leave by themselves, or answers are read, that begins with whatever is kept. */
function withMail(services: Services): Services {
  const planning = services.mailer ? { ...services, store: planningStore(services) } : services;
  return services.inbox ? { ...planning, store: watchingStore(planning) } : planning;
}

/** Over all other stores, so that what rules do is planned and told as what people do. */
const withRules = (services: Services): Services => ({ ...services, store: ruledStore(services) });

const publicUrlOf = ({ publicUrl }: Production) => (publicUrl === undefined ? undefined : () => publicUrl);

/** For how many milliseconds something has been due. */
const since = (due: string | undefined, clock: Clock): number =>
  due === undefined ? 0 : Math.max(0, clock.now().getTime() - Date.parse(due));
