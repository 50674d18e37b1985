import { setImmediate } from 'node:timers/promises';
import { welcomeCard } from '../../cards/help-card.ts';
import type { PersonId } from '../../domain/ids.ts';
import { privateChatCard } from '../../cards/private-chat-card.ts';
import { isDevanagari } from '../../domain/phonetic-key.ts';
import { timeOf } from '../../language/dates.ts';
import { parseCardAction } from '../../cards/kit/card-action.ts';
import { sayIn } from '../../language/say.ts';
import type { Rank } from '../../language/understand/ranker/rank.ts';
import { dueAgainToday } from '../daily-card/due-again-today.ts';
import { owedNotices } from '../correspondence/owed-notices.ts';
import { owedCard, settleOnContact } from '../daily-card/deliver-on-contact.ts';
import { lastTouch, refreshLists, rememberList } from '../daily-card/refresh-lists.ts';
import { rateAnswer, rememberAnswer } from '../feedback/answers.ts';
import { lookUp } from '../message-actions/look-up.ts';
import { openAction } from '../message-actions/open-action.ts';
import type { Conversation, Speaker } from '../ports/conversation.ts';
import type { Message } from '../ports/messenger.ts';
import { goOnEnrolling } from '../enrolling/run-batch.ts';
import { goOnChanging } from '../authoring/change-running.ts';
import { answerSaid } from './answer-said.ts';
import { howThingsStand } from './how-things-stand.ts';
import { pageOf, turnInDialog, unknownPage } from './dialog.ts';
import { mentionedIn } from './mentioned.ts';
import { pressed } from './pressed.ts';
import { quotedIn } from './quoted.ts';
import { searchToShare } from '../sharing/search-to-share.ts';
import { unfurl } from '../sharing/unfurl.ts';
import { suggestingLast } from './suggestions.ts';
import { goOnInviting } from '../reaching/go-on-inviting.ts';
import { keepTeam } from '../reaching/keep-team.ts';
import { owedReminders } from '../reminders/owed-reminders.ts';
import type { Services } from '../turn/services.ts';
import { answerOffer } from '../summaries/answer-offer.ts';
import { seenBy } from '../turn/once.ts';
import { UnknownVersion } from '../turn/unknown-version.ts';
import { startTurn, type Turn } from '../turn/turn.ts';
import { errorName } from '../ports/runtime.ts';
import { languageOf } from '../turn/viewer.ts';

/** Of a message on which somebody acts, so much is looked through for names. */
const MOST_READ = 2_000;

/** The bot as a person meets it. */
export function createConversation(services: Services, rank: Rank): Conversation {
  const { store, clock, defaults } = services;
  return {
    installed: async (speaker) => {
      // Teams reports one installation in two ways at once; the one whose reference is saved says hello.
      const known = await store.person(speaker.tenant, speaker.id);
      const first = await store.commit(speaker.tenant, { install: speaker.reference });
      const turn = await startTurn(services, speaker);
      if (first !== 'saved') return undefined;
      if (known) await dueAgainToday(turn);
      return welcome(turn);
    },
    uninstalled: async (speaker) => {
      await store.commit(speaker.tenant, { uninstall: speaker.id, ...seenBy(speaker, clock.now()) });
    },
    said: (speaker, said) =>
      takeTurn(services, speaker, undefined, async (started) => {
        const turn = {
          ...started,
          mentioned: await mentionedIn(started, said.mentioned),
          quoted: await quotedIn(started, said.quoted),
        };
        const messages = await answerSaid(turn, said, rank);
        const owed = await Promise.all([owedCard(turn, messages), owedReminders(turn), owedNotices(turn)]);
        return suggestingLast([...messages, ...owed.flat()]);
      }),
    pressed: async (speaker, data, activityId) => {
      const shown = await takeTurn(
        services,
        speaker,
        activityId,
        async (turn) =>
          (await pressed({ ...turn, ...(activityId !== undefined && { pressedOn: activityId }) }, data)) ??
          howThingsStand(turn),
      );
      await settleOnContact(services, speaker, shown, activityId);
      return shown;
    },
    fileAnswered: async (speaker, answer) => answerOffer(await startTurn(services, speaker), answer),
    sent: async (speaker, message, activityId) => {
      await rememberList(services, speaker, message, activityId);
      await settleOnContact(services, speaker, message, activityId);
      await rememberAnswer(services, speaker, message, activityId);
    },
    rated: (speaker, activityId, feedback) => rateAnswer(services, speaker, activityId, feedback),
    actionOpened: async (speaker, action) => {
      const turn = await turnInDialog(services, speaker);
      if (!turn) return unknownPage(services, speaker, action.command);
      const named = await quotedIn(turn, action.message?.text.slice(0, MOST_READ));
      return pageOf(action.command, await openAction(turn, action, named), turn.viewer.say);
    },
    actionPressed: async (speaker, command, data) => {
      const turn = await turnInDialog(services, speaker);
      if (!turn) return unknownPage(services, speaker, command);
      if (parseCardAction(data)?.verb === 'cancel') return undefined;
      const shown = await takeTurn(
        services,
        speaker,
        undefined,
        async () => (await pressed(turn, data)) ?? howThingsStand(turn),
        () => Promise.resolve(turn),
      );
      return pageOf(command, shown, turn.viewer.say);
    },
    lookedUp: async (speaker, query) => {
      const turn = await turnInDialog(services, speaker);
      return turn ? lookUp(turn, query) : [];
    },
    searched: (speaker, search) => searchToShare(services, speaker, search),
    unfurled: (speaker, url) => unfurl(services, speaker, url),
    inTeam: (team) => keepTeam(services, team),
    leftTeam: async ({ tenant, id }) => {
      await store.commit(tenant, { leaveTeam: id });
    },
    outsidePersonalChat: async ({ tenant, id, locale, reference }, text = '') => {
      const person = await store.person(tenant, id);
      const own = person?.settings.language ?? languageOf(locale, defaults.language);
      return privateChatCard(sayIn(isDevanagari(text) ? 'hi' : own), reference.botId);
    },
  };
}

/** Refreshes other messages with the same list in the background; a press on one of them refreshes it, too. */
async function takeTurn<Answer>(
  services: Services,
  speaker: Speaker,
  activityId: string | undefined,
  take: (turn: Turn) => Promise<Answer>,
  start: () => Promise<Turn> = () => startTurn(services, speaker),
): Promise<Answer> {
  const { mark: before } = await lastTouch(services, speaker);
  const turn = await start();
  goOnChanging(services, turn.organization);
  goOnInviting(services, turn.organization);
  const answer = await take(turn).catch(async (error: unknown) => {
    // A version was published since the turn began.
    if (error instanceof UnknownVersion) return take(await start());
    throw error;
  });
  const { mark, concerns } = await lastTouch(services, speaker);
  if (mark !== before) void refreshAll(services, speaker, concerns, activityId);
  goOnEnrolling(services, turn.person);
  return answer;
}

/** One after the other, and each in a turn of its own: lists may be long, and nobody waits for this. */
async function refreshAll(
  services: Services,
  { tenant }: Speaker,
  concerns: readonly PersonId[],
  activityId: string | undefined,
): Promise<void> {
  for (const id of concerns) {
    await setImmediate();
    await refreshLists(services, { tenant, id }, activityId).catch((error: unknown) =>
      services.log.error('lists not refreshed', { person: id, error: errorName(error) }),
    );
  }
}

function welcome({ services, viewer, now }: Turn): Message {
  const { say, calendar } = viewer;
  const time = services.local && timeOf(now, calendar.timeZone, say.language);
  return welcomeCard(say, time);
}
