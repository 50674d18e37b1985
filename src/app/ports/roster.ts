import type { PersonId, TenantId } from '../../domain/ids.ts';
import type { ConversationReference, NotSent } from './messenger.ts';

/** A team of Microsoft Teams that the bot was added to. */
export type JoinedTeam = {
  readonly tenant: TenantId;
  /** Teams' own id of it, `19:…@thread.tacv2`. */
  readonly id: string;
  readonly name: string;
  readonly serviceUrl: string;
  readonly botId: string;
};

/** Someone in a team, as Teams tells of them. */
export type Member = {
  /** Teams' own id of them, `29:…`. */
  readonly userId: string;
  readonly name: string;
  readonly kind: 'colleague' | 'guest' | 'app';
  /** Their Entra object id; none where Teams gives none. */
  readonly person?: PersonId;
};

/** Who is in a team. `isWhole`: whether that is everyone, as Teams tells of them in parts. */
export type Members = { readonly members: readonly Member[]; readonly isWhole: boolean };

/** What Teams answered, or why it did not. */
export type Asked<Value> = { readonly kind: 'answered'; readonly value: Value } | NotSent;

/** From where somebody is written to: a team that both are in, or a chat that the bot knows. */
export type From = Pick<JoinedTeam, 'tenant' | 'serviceUrl' | 'botId'>;

/** Where the bot finds people who never wrote to it. It throws nothing: what went wrong is in the answer. */
export type Roster = {
  /** Everyone in a team. */
  members(team: JoinedTeam): Promise<Asked<Members>>;
  /** What the team is called. */
  nameOf(team: JoinedTeam): Promise<Asked<string>>;
  /** The email address of whom a chat is with; '' where Teams has none. */
  addressOf(chat: ConversationReference): Promise<Asked<string>>;
  /** Makes the chat of the bot with one person, or finds the one that there is. */
  openChat(
    from: From,
    member: { readonly userId: string; readonly person: PersonId },
  ): Promise<Asked<ConversationReference>>;
};
