import type { KeyWithoutValues } from '../messages/keys.ts';
import type { Writing } from '../../domain/request.ts';

/** For whom a command is. `senders`: everyone, where emails leave by themselves; `inviters`: where the bot knows calendars; `local` commands exist in local mode only. */
export type Audience =
  'everyone' | 'senders' | 'inviters' | 'managers' | 'template-managers' | 'administrators' | 'local';

/** What a command needs to be carried out, and what else it takes from a sentence. */
export type Frame = {
  readonly who?: 'needed' | 'taken';
  readonly template?: 'needed' | 'taken';
  readonly when?: 'needed' | 'taken';
  readonly seller?: 'needed' | 'taken';
  readonly note?: 'needed' | 'taken';
  /** It changes something: a record, a sequence, what is kept of it. */
  readonly changes?: true;
  /** It can't simply be undone. */
  readonly final?: true;
  /** Settings and the like show or change by what was said. */
  readonly mayChange?: true;
};

/** Something that the bot can be asked for. */
export type Command = {
  readonly audience: Audience;
  readonly frame: Frame;
  /** How help shows it: an example, and what it does. */
  readonly help: readonly { readonly example: KeyWithoutValues; readonly what: KeyWithoutValues }[];
  /** What people say for it. The ranker learns them, and tests read them aloud. */
  readonly examples: Readonly<Record<Writing, readonly string[]>>;
};
