import { welcomeCard } from '../cards/help-card.ts';
import { timeOf } from '../language/dates.ts';
import { sayIn } from '../language/say.ts';
import { understand } from '../language/understand/understand.ts';
import { wordsOf } from '../language/words.ts';
import { find, lost } from './records/browsing.ts';
import { HANDLERS } from './commands.ts';
import { owedCard, settleOnContact } from './daily-card/deliver-on-contact.ts';
import { lastTouch, refreshLists, rememberList } from './daily-card/refresh-lists.ts';
import { findRecord } from './finding/find-record.ts';
import { rateAnswer, rememberAnswer } from './feedback/answers.ts';
import type { Conversation, Speaker } from './ports/conversation.ts';
import type { Message } from './ports/messenger.ts';
import { press } from './press.ts';
import type { Services } from './turn/services.ts';
import { startTurn, type Turn } from './turn/turn.ts';
import { languageOf } from './turn/viewer.ts';

/** The bot as a person meets it. */
export function createConversation(services: Services): Conversation {
  const { store, defaults, log } = services;

  /** Nobody waits for the other messages that show the same list; pressing one brings it up to date as well. */
  const withLivingLists = async <Answer>(
    speaker: Speaker,
    activityId: string | undefined,
    take: (turn: Turn) => Promise<Answer>,
  ): Promise<Answer> => {
    const { mark: before } = await lastTouch(services, speaker);
    const answer = await take(await startTurn(services, speaker));
    const { mark, concerns } = await lastTouch(services, speaker);
    for (const id of mark === before ? [] : concerns) {
      refreshLists(services, { tenant: speaker.tenant, id }, activityId).catch((error: unknown) =>
        log.error('lists not refreshed', {
          person: id,
          error: error instanceof Error ? error.name : 'unknown',
        }),
      );
    }
    return answer;
  };

  return {
    installed: async (speaker) => {
      // Teams tells of one installation in two ways at once; whoever keeps the reference says hello.
      const first = await store.commit(speaker.tenant, { install: speaker.reference });
      const turn = await startTurn(services, speaker);
      return first === 'saved' ? welcome(turn) : undefined;
    },
    uninstalled: async ({ tenant, id }) => {
      await store.commit(tenant, { uninstall: id });
    },
    said: (speaker, text) =>
      withLivingLists(speaker, undefined, async (turn) => {
        const said = await answer(turn, text);
        return [said, ...(await owedCard(turn, said))];
      }),
    pressed: async (speaker, data, activityId) => {
      const shown = await withLivingLists(speaker, activityId, (turn) => press(turn, data));
      await settleOnContact(services, speaker, shown, activityId);
      return shown;
    },
    sent: async (speaker, message, activityId) => {
      await rememberList(services, speaker, message, activityId);
      await settleOnContact(services, speaker, message, activityId);
      await rememberAnswer(services, speaker, message, activityId);
    },
    rated: (speaker, activityId, feedback) => rateAnswer(services, speaker, activityId, feedback),
    outsidePersonalChat: (locale) => ({
      kind: 'text',
      text: sayIn(languageOf(locale, defaults.language))('outside.personal'),
    }),
  };
}

function welcome({ services, viewer, now }: Turn): Message {
  const { say, calendar } = viewer;
  const time = services.local && timeOf(now, calendar.timeZone, say.language);
  return welcomeCard(say, time);
}

/** Nothing but the name of somebody: what there is about them. */
async function named(turn: Turn, text: string): Promise<Message | undefined> {
  // A shorter word than "Raj" is hardly a name, but begins many.
  if (text.length > LONGEST_NAME || wordsOf(text).some((word) => word.length < 3)) return undefined;
  return (await findRecord(turn, text)).kind === 'none' ? undefined : find(turn, text);
}

const LONGEST_NAME = 80;

async function answer(turn: Turn, text: string): Promise<Message> {
  const understood = understand(text);
  switch (understood.kind) {
    case 'command':
      return HANDLERS[understood.id](turn, understood.words);
    case 'too-long':
      return { kind: 'text', text: turn.viewer.say('unknown.too-long') };
    case 'unknown':
      return (await named(turn, text)) ?? lost(turn, understood.nearest);
  }
}
