/** Turns the direction of what follows, or can't be seen at all; what joins letters of Hindi stays. */
const UNSEEN = /[\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|\p{Cs}/gu;

/** Text as it may be in an email: nothing that commands a mail server or a screen. */
export const plainText = (text: string): string =>
  text
    .replaceAll(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replaceAll(UNSEEN, '')
    .replaceAll(/[^\P{Cc}\n]/gu, ' ');

/** The same on one line, of so many UTF-16 units at most, and nothing that a mail program would decode to something else. */
export const plainLine = (text: string, most: number): string =>
  cut(plainText(text).replaceAll('=?', '= ?').replaceAll(/\s+/g, ' ').trim(), most);

const characters = new Intl.Segmenter();

function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  let kept = '';
  for (const { segment } of characters.segment(text)) {
    if (kept.length + segment.length >= most) break;
    kept += segment;
  }
  return `${kept}…`;
}
