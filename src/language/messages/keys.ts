import type { en } from './en.ts';

/** Every text of the bot has one; a language has them all or does not compile. */
export type MessageKey = keyof typeof en;
