/** Where something stands in the text of a sentence: from its first character to the one after its last. */
export type Span = { readonly from: number; readonly to: number };

/** Something that was recognized in a sentence. */
export type Spotted<Value> = Span & {
  readonly value: Value;
  /** From 0 to 1; 1 where nothing else can be meant. */
  readonly confidence: number;
};

/** A word, as it was typed and as words are compared. */
export type Token = Span & { readonly typed: string; readonly folded: string };

/** What somebody typed, made ready for reading. */
export type Sentence = {
  /** One line, in NFC, with straight quotes and Latin digits; else as it was typed. */
  readonly text: string;
  readonly tokens: readonly Token[];
};
