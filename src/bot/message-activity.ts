import { ActionTypes, type Activity } from 'botbuilder-core';
import type { Message } from '../app/ports/messenger.ts';
import { fileCard } from './file-consent.ts';

/** What is said, and how it looks. */
export type Content = Partial<Activity>;

/** A message as Teams' protocol has it, without from whom and to whom. */
export const activityOf = (message: Message): Content => ({
  type: 'message',
  ...contentOf(message),
  ...labelsOf(message),
});

/** A card is sent alone: Teams splits text and card in two and returns the id of only one. */
function contentOf(message: Message): Content {
  if (message.kind === 'card')
    return {
      summary: message.summary,
      attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: message.card }],
    };
  const { text, file } = message;
  return file ? { summary: text, attachments: [fileCard(file)] } : { text, textFormat: 'plain' };
}

const labelsOf = ({ aiGenerated, feedback }: Message) => ({
  ...(aiGenerated && { entities: [AI_GENERATED] }),
  ...(feedback && { channelData: { feedbackLoop: { type: 'default' } } }),
});

/** Teams takes one such entity a message. */
const AI_GENERATED = {
  type: 'https://schema.org/Message',
  '@type': 'Message',
  '@context': 'https://schema.org',
  additionalType: ['AIGeneratedContent'],
};

/** Teams knows `imBack` alone, and shows three at most. */
export const suggestedActions = ({ suggestions = [] }: Message, userId: string): Content =>
  suggestions.length === 0
    ? {}
    : {
        suggestedActions: {
          to: [userId],
          actions: suggestions.slice(0, MOST_SUGGESTED).map((sentence) => ({
            type: ActionTypes.ImBack,
            title: sentence,
            value: sentence,
          })),
        },
      };

const MOST_SUGGESTED = 3;
