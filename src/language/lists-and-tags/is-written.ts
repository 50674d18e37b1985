/** What is written of a record or in a template, or to be done, though it speaks of contacting. */
export const isWritten = (text: string): boolean => WRITES.test(text);

const WRITES =
  /(?<!\p{L})(?:add|create|new|save|log|enter|edit|change|update|make)(?: (?:a|an|the|new|this|my))* (?:lead|contact|account|deal|opportunity|company|customer|person|record|note)(?!\p{L})|^(?:please )?(?:find|search|look up|edit|change|update|rename|remind|call|mail|e-?mail|write|send|enroll?|note)(?!\p{L})|(?<![\p{L}\p{M}])(?:notes?|steps?|text|template|subject|paragraph|sentence|(?:a|the|this|unsubscribe|last|first) line|नोट|चरण|स्टेप|टेम्पलेट|टेक्स्ट)(?![\p{L}\p{M}])/iu;
