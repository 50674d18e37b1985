/** Roughly how wide a line of Noto Sans is, in units of the font size; rather too wide than too narrow. */
export const widthOf = (text: string, size: number, weight: 400 | 600 = 400): number =>
  graphemesOf(text).reduce((sum, one) => sum + emsOf(one), 0) * size * (weight === 600 ? 1.04 : 1);

/** As few lines as `wrap` needs, of about the same width: no single word is left on the last line. */
export function wrapEvenly(text: string, width: number, most: number, measure: Measure): readonly string[] {
  const fewest = wrap(text, width, most, measure);
  const widestWord = Math.max(...text.split(/\s+/).map(measure));
  const rooms = Array.from({ length: 12 }, (_, step) => width * (1 - step / 24));
  return rooms
    .filter((room) => room >= widestWord)
    .map((room) => wrap(text, room, most + 1, measure))
    .reduce((best, lines) => (lines.length === fewest.length ? lines : best), fewest);
}

type Measure = (line: string) => number;

/**
 * Lines of at most that width. A wider word is cut between graphemes; beyond `most` lines the rest is replaced by `…`.
 */
function wrap(text: string, width: number, most: number, measure: Measure): readonly string[] {
  const lines = text
    .split(/\s+/)
    .flatMap((word) => pieces(word, width, measure))
    .reduce<readonly string[]>((all, word) => append(all, word, width, measure), []);
  if (lines.length <= most) return lines;
  const last = graphemesOf(lines.slice(most - 1).join(' '));
  while (last.length > 0 && measure(`${last.join('')}…`) > width) last.pop();
  return [...lines.slice(0, most - 1), `${last.join('').trimEnd()}…`];
}

function append(lines: readonly string[], word: string, width: number, measure: Measure): readonly string[] {
  const last = lines.at(-1);
  const longer = `${last} ${word}`;
  return last !== undefined && measure(longer) <= width ? [...lines.slice(0, -1), longer] : [...lines, word];
}

function pieces(word: string, width: number, measure: Measure): readonly string[] {
  if (measure(word) <= width) return [word];
  return graphemesOf(word).reduce<readonly string[]>((all, one) => {
    const longer = (all.at(-1) ?? '') + one;
    return all.length > 0 && measure(longer) <= width ? [...all.slice(0, -1), longer] : [...all, one];
  }, []);
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
const graphemesOf = (text: string): string[] => [...segmenter.segment(text)].map(({ segment }) => segment);

const emsOf = (grapheme: string): number =>
  DEVANAGARI.test(grapheme) ? syllableWidth(grapheme) : (LATIN.get(baseOf(grapheme)) ?? otherWidth(grapheme));

const DEVANAGARI = /[\u0900-\u097f]/;

/** A ra that follows another letter, and two letters that merge into one sign, take no extra room. */
const MELTED = /\u094d\u0930|(?<=\u0915)\u094d\u0937|(?<=\u091c)\u094d\u091e/g;
const HALF_LETTER = /[\u0904-\u0939\u0958-\u095f]\u093c?\u094d(?=[\u0904-\u0939])/g;
const SIGN_BESIDE = /[\u093e\u093f\u0940\u0949-\u094c]/g;

/** The last letter of a syllable is drawn in full, those before it by half; signs above and below add nothing. */
function syllableWidth(grapheme: string): number {
  const written = grapheme.replace(MELTED, '');
  const [letter = ''] = written.replace(HALF_LETTER, '');
  const halves = written.match(HALF_LETTER)?.length ?? 0;
  const beside = written.match(SIGN_BESIDE)?.length ?? 0;
  return (LETTERS.get(letter) ?? 0.6) + 0.38 * halves + 0.26 * beside;
}

const table = (widths: Readonly<Record<string, number>>): ReadonlyMap<string, number> =>
  new Map(
    Object.entries(widths).flatMap(([signs, width]) =>
      Array.from(signs).map((sign) => [sign, width] as const),
    ),
  );

/** In parts of the font size, as Noto Sans draws them at its regular weight. */
const LETTERS = table({ आओऔऑ: 1.02, अऊऋकखछजझणफभ: 0.76, लशसथघ: 0.67, इई: 0.49, र: 0.42, '।': 0.3 });
const LATIN = table({
  "iIjl.,:;’'|!·": 0.28,
  ' ': 0.26,
  'rft()[]/-': 0.37,
  cszJ: 0.49,
  kvxyFL: 0.53,
  'aeEBRSTVXYZ0123456789?': 0.59,
  bdghnopquACKP: 0.63,
  'DGHNOQUw…&+': 0.77,
  'mMW@%—': 0.93,
});

/** Of a letter with an accent, the letter. */
const baseOf = (grapheme: string): string => grapheme.normalize('NFD').charAt(0);

const otherWidth = (grapheme: string): number => (/^[\p{L}\p{N}]/u.test(grapheme) ? 1 : 0.6);
