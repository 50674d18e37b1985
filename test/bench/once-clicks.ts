import { createConversation } from '../../src/app/talk/conversation.ts';
import type { Store } from '../../src/app/ports/store.ts';
import { shelve } from '../../src/app/turn/template-versions.ts';
import { startBot } from '../../src/start-bot.ts';
import { loadTemplates } from '../../src/templates/load-templates.ts';
import { enrollEverybody, enrollmentId, MORNING, RUNNING, sellerId, TENANT } from './sellers.ts';

/** A seller who notes something about one customer after the other. */
export type Clicking = {
  /** `known`: with the id of the activity, so that it is kept as done. */
  readonly click: (activity: 'known' | 'unknown') => Promise<unknown>;
  readonly close: () => Promise<void>;
};

const ALL = 1_000;

/** The bot without Teams, on that store; a click is the whole turn, up to the card that answers it. */
export async function startClicking(store: Store): Promise<Clicking> {
  const templates = await loadTemplates('templates');
  if (!templates.ok) throw new Error('templates/ is not fit');
  const shelf = await shelve(store, templates.value);
  if (!shelf.ok) throw new Error(shelf.problem.join());
  await enrollEverybody(store, templates.value, ALL);
  const bot = await startBot({
    config: CONFIG,
    templates: shelf.value,
    store,
    clock: { now: () => new Date(MORNING) },
    log: { info: nothing, warn: nothing, error: nothing },
  });
  const conversation = createConversation(bot.services, () => []);
  let clicks = 0;
  return {
    close: () => bot.close(),
    click: (activity) => {
      const data = {
        verb: 'note',
        enrollment: enrollmentId(0, clicks % RUNNING),
        revision: 2 + Math.floor(clicks / RUNNING),
        view: 'list',
        note: 'Asked for the price list.',
      };
      clicks += 1;
      return conversation.pressed(
        { ...SPEAKER, ...(activity === 'known' && { delivered: `click ${clicks}` }) },
        data,
      );
    },
  };
}

const SPEAKER = {
  tenant: TENANT,
  id: sellerId(0),
  name: 'Seller 0',
  timeZone: 'Asia/Kolkata',
  reference: {
    tenant: TENANT,
    person: sellerId(0),
    conversationId: 'a:seller',
    serviceUrl: 'http://127.0.0.1:9/',
    userId: '29:seller',
    botId: '28:anukram',
  },
};

const CONFIG = {
  port: 0,
  host: '127.0.0.1',
  dataDir: '',
  defaultTimeZone: 'Asia/Kolkata',
  defaultLocale: 'en',
  logLevel: 'silent',
  admins: [],
  mode: { kind: 'local', playground: false, playgroundPort: 0 },
} as const;

const nothing = () => undefined;
