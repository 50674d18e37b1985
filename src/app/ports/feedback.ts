import type { TenantId } from '../../domain/ids.ts';
import type { Intent } from '../../domain/intents.ts';
import type { Decision, Writing } from '../../domain/request.ts';

/** How a sentence was read, without anybody's name: what feedback on the answer is held against. */
export type Understood = {
  readonly decision: Decision['kind'];
  readonly intents: readonly Intent[];
  readonly writing: Writing;
  /** A model read it, since the rules could not. */
  readonly byModel?: true;
  /** What was typed, with names masked. */
  readonly sentence?: string;
};

/** What somebody thinks of an answer, by the buttons that Teams shows under it. */
export type Feedback = {
  readonly reaction: 'like' | 'dislike';
  /** What they wrote about it. */
  readonly text?: string;
};

/** An answer to a sentence that feedback may still come to, or came to. It says nothing of who asked. */
export type Answer = {
  readonly tenant: TenantId;
  /** Stands for the message, and doesn't tell which it is or whose. */
  readonly key: string;
  /** ISO instant. */
  readonly at: string;
  /** ISO instant from which it is forgotten. */
  readonly until: string;
  readonly understood: Understood;
  readonly feedback?: Feedback & { readonly at: string };
};
