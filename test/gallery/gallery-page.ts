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

| ${COLUMNS.map(({ title }) => title).join(' | ')} |
|${COLUMNS.map(() => ' --- |').join('')}
| ${COLUMNS.map(({ title, language, screen, width }) => image(`${card}, ${title}`, pictureOf(card, language, screen), width)).join(' | ')} |
`;

const COLUMNS = LANGUAGES.flatMap((language) =>
  WIDTHS.map(({ screen, width }) => ({
    title: `${LANGUAGE_NAMES[language]}, ${screen}`,
    language,
    screen,
    width,
  })),
);

const image = (alt: string, src: string, width: number): string =>
  `<img alt="${alt}" src="${src}" width="${width / 2}">`;
