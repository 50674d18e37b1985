import { timeOf } from '../language/dates.ts';
import { durationInWords } from '../language/understand/durations.ts';
import type { Message } from './ports/messenger.ts';
import type { Say } from '../language/say.ts';
import type { Sendings } from './ports/runtime.ts';
import type { Services } from './turn/services.ts';
import type { Turn } from './turn/turn.ts';

type Local = NonNullable<Services['local']>;

const LONGEST_MS = 60 * 86_400_000;
const A_MINUTE_MS = 60_000;
const CLOCK = /^(?:clock|घड़ी|ghadi)\s*/iu;

/** "clock", "clock +1 day": shows the clock of local mode, or moves it and runs what falls due in between. */
export async function moveClock({ services, viewer, now }: Turn, move: string | undefined): Promise<Message> {
  const { local } = services;
  const { say, calendar } = viewer;
  const time = (instant: Date): string => timeOf(instant, calendar.timeZone, say.language);
  const duration = move === undefined ? undefined : forwardBy(move);
  if (!local || duration === undefined) {
    return { kind: 'text', text: `${say('clock.now', { time: time(now) })} ${say('clock.how')}` };
  }
  const target = new Date(now.getTime() + duration);
  const sendings = await runUntil(services, local, target);
  return {
    kind: 'text',
    text: [say('clock.moved', { time: time(target) }), ...sendingsInWords(sendings, say)].join(' '),
  };
}

function sendingsInWords({ sent, failed }: Sendings, say: Say): readonly string[] {
  if (sent + failed === 0) return [say('clock.no-cards')];
  return [
    ...(sent > 0 ? [say('clock.cards', { count: sent })] : []),
    ...(failed > 0 ? [say('clock.failed', { count: failed })] : []),
  ];
}

/** Stops at each instant at which something is due, as if the time had really passed; resolves with what was sent. */
async function runUntil(
  services: Services,
  { clock, sendDue, sendings }: Local,
  target: Date,
): Promise<Sendings> {
  const before = sendings();
  let ranAt = -Infinity;
  for (;;) {
    // What is still due after a run is waited for, not looked at again and again.
    const at = Math.max(await nextDue(services), ranAt + A_MINUTE_MS);
    if (at > target.getTime()) break;
    if (at > clock.now().getTime()) await clock.moveTo(new Date(at));
    await sendDue();
    ranAt = at;
  }
  await clock.moveTo(target);
  const after = sendings();
  return { sent: after.sent - before.sent, failed: after.failed - before.failed };
}

/** In milliseconds since 1970. */
async function nextDue({ store, mailer, inbox }: Services): Promise<number> {
  const instants = await Promise.all([
    store.nextCardDue(),
    store.nextReminderDue(),
    mailer && store.nextMailDue(),
    inbox && store.nextMailNoticeDue(),
  ]);
  return Math.min(...instants.map((instant) => (instant === undefined ? Infinity : Date.parse(instant))));
}

/** Milliseconds in "clock +1 day"; undefined for what is not a way forward. */
function forwardBy(sentence: string): number | undefined {
  const duration = durationInWords(sentence.replace(CLOCK, '')) ?? 0;
  return duration > 0 && duration <= LONGEST_MS ? duration : undefined;
}
