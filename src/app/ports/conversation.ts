import type { Card } from '../../cards/kit/elements.ts';
import type { PersonId, TenantId } from '../../domain/ids.ts';
import type { Lookup } from '../../domain/lookup.ts';
import type { Feedback } from './feedback.ts';
import type { OfferAnswer } from './files.ts';
import type { ConversationReference, Message } from './messenger.ts';
import type { SentFile } from './received-file.ts';
import type { JoinedTeam } from './roster.ts';

/** Who is talking, according to Teams, and in which activity; the tenant and the id are authenticated. */
export type Speaker = {
  readonly tenant: TenantId;
  readonly id: PersonId;
  readonly name: string;
  readonly locale?: string;
  readonly timeZone?: string;
  readonly reference: ConversationReference;
  /** Teams' id of the activity, by which it is known when it is delivered again. */
  readonly delivered?: string;
  /** When that was, by the clock of Teams. */
  readonly sentAt?: Date;
};

/** What somebody said, as they typed it, and what Teams sends beside it. */
export type Said = {
  readonly text: string;
  /** The message that it replies to, as Teams shows it above: anybody may have written that. */
  readonly quoted?: string;
  /** All of it as it is laid out, where that is a template file. */
  readonly file?: string;
  readonly mentioned: readonly Mention[];
  readonly attached: readonly Attached[];
  /** It takes the place of what was said in the same message before: when that was, where Teams says so. */
  readonly edited?: { readonly saidAt: number | undefined };
};

/** Somebody whom Teams says is meant. */
export type Mention = {
  /** As they are called in the text. */
  readonly text: string;
  /** Teams' own id of them, `29:…`. */
  readonly userId: string;
  /** Their Entra object id, where Teams gives it. */
  readonly person?: string;
};

export type Attached = SentFile | { readonly kind: 'picture' | 'voice' | 'other' };

/** Words to find records by, and which part of those found is asked for. */
export type Search = { readonly words: string; readonly skip: number; readonly count: number };

/** A record to choose, and the card of it that goes into the chat. `nothing`: why, in a sentence. */
export type Searched =
  | { readonly kind: 'nothing'; readonly text: string }
  | {
      readonly kind: 'found';
      readonly records: readonly {
        readonly title: string;
        readonly text: string;
        readonly card: Card;
      }[];
    };

/** What somebody types into a field that looks something up, and which part of what is found is asked for. */
export type LookupQuery = Search & { readonly of: Lookup };

/** `value`: what the field sends when it is chosen. */
export type LookedUp = { readonly title: string; readonly value: string };

/** What can be done with a message of any chat, as the manifest names it. */
export const MESSAGE_COMMANDS = ['log-reply', 'log-note', 'enroll-person'] as const;
/** And from the compose box of one. */
export const ACTION_COMMANDS = [...MESSAGE_COMMANDS, 'add-contact'] as const;
export type ActionCommand = (typeof ACTION_COMMANDS)[number];

/** `message`: none where it was deleted, nobody wrote it, the bot did, or there is none to choose. */
export type Action = { readonly command: ActionCommand; readonly message?: Written };

/** A message that anybody may have written, without its markup. */
export type Written = {
  readonly text: string;
  readonly writer?: {
    readonly name: string;
    /** Their Entra object id, where Teams gives it. */
    readonly id?: PersonId;
  };
};

/** What a dialog shows to the one person who has it open. */
export type DialogPage = { readonly title: string; readonly card: Card };

/**
 * What the bot does with what arrives from Teams. `bot/` calls it and knows nothing else about the application. A
 * `press` answers with the message that replaces the pressed card.
 */
export type Conversation = {
  installed(speaker: Speaker): Promise<Message | undefined>;
  uninstalled(speaker: Speaker): Promise<void>;
  said(speaker: Speaker, said: Said): Promise<readonly Message[]>;
  /** `activityId`: of the message with the card, if Teams gives it. */
  pressed(speaker: Speaker, data: unknown, activityId?: string): Promise<Message>;
  /** Resolves with what takes the place of the offer. */
  fileAnswered(speaker: Speaker, answer: OfferAnswer): Promise<Message>;
  /** An answer of `said` has reached Teams, which gave it an id. */
  sent(speaker: Speaker, message: Message, activityId: string): Promise<void>;
  /** Feedback on a message of the bot, by Teams' own buttons. */
  rated(speaker: Speaker, activityId: string, feedback: Feedback): Promise<void>;
  /** Looked for from the compose box of any chat, whose people may all see the card that is chosen. */
  searched(speaker: Speaker, search: Search): Promise<Searched>;
  /** The address of something was put into any chat, as `searched`. */
  unfurled(speaker: Speaker, url: string): Promise<Searched>;
  /** Something is to be done from any chat, with a message of it or without; the dialog is seen by that person alone. */
  actionOpened(speaker: Speaker, action: Action): Promise<DialogPage>;
  /** A button of that dialog; undefined closes it. */
  actionPressed(speaker: Speaker, command: ActionCommand, data: unknown): Promise<DialogPage | undefined>;
  /** Typed into a field of a dialog, which that person alone sees. */
  lookedUp(speaker: Speaker, query: LookupQuery): Promise<readonly LookedUp[]>;
  /** The bot is in that team; without a name where Teams told none. */
  inTeam(team: JoinedTeam): Promise<void>;
  leftTeam(team: JoinedTeam): Promise<void>;
  /** Said or pressed in a channel or a group chat, where the bot does not work. */
  outsidePersonalChat(speaker: Speaker, text?: string): Promise<Message>;
};
