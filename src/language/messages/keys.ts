import type { en } from './en.ts';

/** Every text of the bot has one; a language has them all or does not compile. */
export type MessageKey = keyof typeof en;

/** What has to be handed in to say a message: nothing, or a value for each name in its braces. */
export type ValuesOf<Key extends MessageKey> = [NamesOf<Key>] extends [never]
  ? readonly []
  : readonly [values: Readonly<Record<NamesOf<Key>, string | number>>];

type NamesOf<Key extends MessageKey> = Key extends MessageKey ? NamesIn<(typeof en)[Key]> : never;

type NamesIn<Message extends string> = Message extends `${infer Before}{${infer Rest}`
  ? (Before extends `${string}${', ' | '} '}${Branch} ` ? never : NameAt<Rest>) | NamesIn<Rest>
  : never;

/** What stands before the brace of a choice's own text, which is no name. */
type Branch = 'one' | 'other' | 'two' | 'few' | 'many' | `=${number}` | 'yes' | 'no';

type NameAt<Rest extends string> = Rest extends `${infer Inside}}${string}`
  ? Inside extends `${infer Name},${string}`
    ? Name
    : Inside extends '' | `${string} ${string}`
      ? never
      : Inside
  : never;

/** The messages that ask for no values but these. */
export type KeySaidWith<Names extends string> = {
  [Key in MessageKey]: NamesOf<Key> extends Names ? Key : never;
}[MessageKey];

export type KeyWithoutValues = KeySaidWith<never>;
