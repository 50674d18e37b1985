import { LANGUAGES } from '../../src/domain/text.ts';
import { LANGUAGE_NAMES } from '../../src/language/language-names.ts';

/** In CSS pixels. */
export const WIDTHS = [
  { screen: 'desktop', width: 480 },
  { screen: 'phone', width: 340 },
] as const;

export const pictureOf = (card: string, language: string, screen: string): string =>
  `${card}.${language}.${screen}.png`;

/** A page that shows all pictures beside each other, a table for each card. */
export const galleryPage = (cards: readonly string[]): string =>
  `# Every card

Each card of \`cards/\` in the situation that shows most of it. \`npm run gallery\` draws them; do not edit this folder.
${cards.map(section).join('')}`;

const section = (card: string): string => `
## ${card}

${row(COLUMNS.map(({ title }) => title))}
${row(COLUMNS.map(() => '---'))}
${row(COLUMNS.map((column) => image(card, column)))}
`;

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const COLUMNS = LANGUAGES.flatMap((language) =>
  WIDTHS.map(({ screen, width }) => ({
    title: `${LANGUAGE_NAMES[language]}, ${screen}`,
    language,
    screen,
    width,
  })),
);

/** At half its size, so that all four fit side by side. */
const image = (card: string, { title, language, screen, width }: (typeof COLUMNS)[number]): string =>
  `<img alt="${card}, ${title}" src="${pictureOf(card, language, screen)}" width="${width / 2}">`;
