/** The text of a file, however it was saved. */
export function fileText(content: Uint8Array): string {
  const text = decoded(content).replace(/^\ufeff+/u, '');
  return text.replace(/\r\n?|\u2028/gu, '\n').replaceAll('\0', '');
}

function decoded(content: Uint8Array): string {
  const [first, second] = content;
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(content);
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(content);
  // Letters of UTF-16 without a mark are valid UTF-8 with a zero beside each.
  const zero = content.subarray(0, LOOKED_AT).indexOf(0);
  if (zero >= 0) return new TextDecoder(zero % 2 === 0 ? 'utf-16be' : 'utf-16le').decode(content);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    return windows1252(content);
  }
}

/** In bytes. */
const LOOKED_AT = 1_000;

/** Node 20 takes windows-1252 for latin1, which has control characters where that has “ ” and €. */
const windows1252 = (content: Uint8Array): string =>
  Buffer.from(content.buffer, content.byteOffset, content.byteLength)
    .toString('latin1')
    .replace(/[\x80-\x9f]/gu, (letter) => FROM_80[letter.charCodeAt(0) - 0x80] ?? letter);

const FROM_80 = Array.from('€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ');
