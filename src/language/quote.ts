import type { Say } from './say.ts';

/** In characters. */
const LONGEST_QUOTE = 300;
const LONGEST_NAME = 100;

/** What somebody wrote, in one line and in quotation marks, so that nobody takes it for the words of who keeps it. */
export function quoteOf(text: string, writer: string | undefined, say: Say): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line === '') return '';
  const words = shortened(line);
  return writer === undefined
    ? say('log.quote', { words })
    : say('log.quote-of', { words, writer: writer.slice(0, LONGEST_NAME) });
}

/** Cut between characters as people see them, and between words where one is near. */
function shortened(line: string): string {
  if (line.length <= LONGEST_QUOTE) return line;
  const whole = Array.from(SEGMENTS.segment(line.slice(0, LONGEST_QUOTE + 1)), ({ index }) => index);
  const cut = line.slice(
    0,
    whole.findLast((index) => index < LONGEST_QUOTE),
  );
  return `${cut.replace(/\s+\S{0,20}$/u, '')}…`;
}

const SEGMENTS = new Intl.Segmenter();
