import { welcomeCard } from '../cards/help-card.ts';
import { timeOf } from '../language/dates.ts';
import { sayIn } from '../language/say.ts';
import { understand } from '../language/understand.ts';
import { lost } from './browsing.ts';
import { HANDLERS } from './commands.ts';
import type { Conversation, Message } from './ports.ts';
import { press } from './press.ts';
import type { Services } from './services.ts';
import { startTurn, type Turn } from './turn.ts';
import { languageOf } from './viewer.ts';

/** The bot as a person meets it. */
export function createConversation(services: Services): Conversation {
  const { store, defaults } = services;
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
    said: async (speaker, text) => [await answer(await startTurn(services, speaker), text)],
    pressed: async (speaker, data) => press(await startTurn(services, speaker), data),
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

async function answer(turn: Turn, text: string): Promise<Message> {
  const understood = understand(text);
  switch (understood.kind) {
    case 'command':
      return HANDLERS[understood.id](turn, understood.words);
    case 'too-long':
      return { kind: 'text', text: turn.viewer.say('unknown.too-long') };
    case 'unknown':
      return lost(turn, understood.nearest);
  }
}
