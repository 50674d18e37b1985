import { Memory } from 'lowdb';
import { shelve } from '../../../src/app/turn/template-versions.ts';
import { startBot } from '../../../src/start-bot.ts';
import { createLowdbStore } from '../../../src/store/lowdb/lowdb-store.ts';
import { loadTemplates } from '../../../src/templates/load-templates.ts';
import { enrollEverybody, MORNING } from '../sellers.ts';
import { answerParent } from './answer-parent.ts';

// The whole bot, but for a store that is in memory alone and a clock that the bench moves.
const [enrollments = '0'] = process.argv.slice(2);
let now = new Date(MORNING);

const templates = await loadTemplates('templates');
if (!templates.ok) throw new Error('templates/ is not fit');
const store = await createLowdbStore(new Memory());
const shelf = await shelve(store, templates.value);
if (!shelf.ok) throw new Error(shelf.problem.join());
await enrollEverybody(store, templates.value, Number(enrollments));

const quiet = () => undefined;
const bot = await startBot({
  config: {
    port: 0,
    host: '127.0.0.1',
    dataDir: '',
    defaultTimeZone: 'Asia/Kolkata',
    defaultLocale: 'en',
    logLevel: 'silent',
    admins: [],
    mode: { kind: 'local', playground: false, playgroundPort: 0 },
  },
  templates: shelf.value,
  store,
  clock: { now: () => now },
  log: { info: quiet, warn: quiet, error: quiet },
});
answerParent(bot.url, () => (now = new Date(now.getTime() + 86_400_000)));
