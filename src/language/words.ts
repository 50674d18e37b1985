/** Lower case, one space between words, no marks over letters: how two texts are compared. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/[‘’ʼ`]/g, "'")
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();

/** The words of a text, folded, without punctuation. */
export const wordsOf = (text: string): readonly string[] =>
  fold(text)
    .split(/[^\p{L}\p{M}\p{N}@.+]+/u)
    .map((word) => word.replace(/^[.+]+|[.+]+$/g, ''))
    .filter((word) => word !== '');
