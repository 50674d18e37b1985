import { createDailyCards } from './app/daily-card/schedule.ts';
import { createMatterRounds } from './app/etiquette/rounds.ts';
import { createTellingRounds } from './app/correspondence/telling-rounds.ts';
import { takeUpBatches } from './app/enrolling/run-batch.ts';
import { takeUpImports } from './app/importing/run-imports.ts';
import { forgetNotices } from './app/mailing/forget-notices.ts';
import { createMailboxRounds } from './app/mailing/noticing/rounds.ts';
import { createMailRounds } from './app/mailing/rounds.ts';
import { errorName } from './app/ports/runtime.ts';
import type { Store } from './app/ports/store.ts';
import { runRules } from './app/rules/run-rules.ts';
import { createReminders } from './app/reminders/schedule.ts';
import type { Services } from './app/turn/services.ts';
import { everyTick } from './every-tick.ts';
import { scheduleMender } from './schedule-mender.ts';

/** What the bot does without being asked. */
export function workOf(services: Services) {
  const dailyCards = createDailyCards(services);
  const reminders = createReminders(services);
  const matters = createMatterRounds(services);
  const mails = services.mailer && createMailRounds(services, services.mailer);
  const mailboxes = services.inbox && createMailboxRounds(services, services.inbox);
  const tellings = services.inbox && createTellingRounds(services);
  return {
    // By the schedules of the ticks, so that what either of them sends is counted once.
    sendDue: async () => {
      await runRules(services);
      await mailboxes?.sendAll();
      await tellings?.sendAll();
      await matters.sendAll();
      await mails?.sendAll();
      await reminders.sendAll();
      await dailyCards.sendAll();
    },
    sendings: () => dailyCards.sendings(),
    takeUp: () =>
      Promise.all([
        dailyCards.takeUp(),
        reminders.takeUp(),
        matters.takeUp(),
        mailboxes?.takeUp(),
        tellings?.takeUp(),
        mails?.takeUp(),
      ]),
    stop: async () => {
      await Promise.all([
        dailyCards.stop(),
        reminders.stop(),
        matters.stop(),
        mailboxes?.stop(),
        tellings?.stop(),
        mails?.stop(),
      ]);
      await Promise.all([services.mailer?.close(), services.inbox?.close()]);
    },
  };
}

/** Works until it is stopped. */
export function startWork(
  { takeUp, stop }: ReturnType<typeof workOf>,
  services: Services,
  tickMs: number,
): () => Promise<void> {
  const { store, log, meter } = services;
  const each = (work: () => Promise<unknown>, failure: string) =>
    everyTick({ tickMs }, work, (error) => {
      log.error(failure, { error: errorName(error) });
      meter.roundFailed();
    });
  const stopTicking = each(takeUp, 'looking for what is due failed');
  const stopMending = each(scheduleMender(services), 'mending daily cards failed');
  const stopImporting = each(() => takeUpImports(services), 'taking up imports failed');
  const stopEnrolling = each(() => takeUpBatches(services), 'taking up enrollments failed');
  const stopCounting = each(() => countNews(store), 'counting failed');
  const stopRules = each(() => runRules(services), 'running rules failed');
  const stopForgetting = each(() => forgetNotices(services), 'forgetting messages failed');
  return async () => {
    await Promise.all([
      stopTicking(),
      stopMending(),
      stopImporting(),
      stopEnrolling(),
      stopCounting(),
      stopRules(),
      stopForgetting(),
    ]);
    await stop();
  };
}

const MOST_ROUNDS = 50;

/** Counts much at a time, so that nobody waits long for a summary; little enough for the bot to stop in between. */
async function countNews(store: Store): Promise<void> {
  for (let round = 0; round < MOST_ROUNDS && (await store.countNews()); round += 1);
}
