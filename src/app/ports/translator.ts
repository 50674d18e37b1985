import type { Language } from '../../domain/text.ts';

/**
 * A language model of the operator's choice, which puts texts into another language. It never throws: undefined stands for
 * a model that is down, slow, wrong, or was asked often enough that day.
 */
export type Translator = (wish: TranslationWish) => Promise<ReadonlyMap<string, string> | undefined>;

/** All that a model is told, but for `askedBefore`. */
export type TranslationWish = {
  /** How much that person had asked on that day already. */
  readonly askedBefore: number;
  readonly from: Language;
  readonly to: Language;
  /** `what`: "subject of an email"; `longest` in characters. */
  readonly texts: readonly {
    readonly id: string;
    readonly what: string;
    readonly text: string;
    readonly longest: number;
  }[];
};
