import { LANGUAGES } from '../../src/domain/text.ts';
import { LANGUAGE_NAMES } from '../../src/language/language-names.ts';

/** In CSS pixels. */
export const WIDTHS = [
  { screen: 'desktop', width: 480 },
  { screen: 'phone', width: 340 },
] as const;

export const pictureOf = (card: string, language: string, screen: string): string =>
  `${card}.${language}.${screen}.png`;

/** A page that shows all pictures, those of one card beside each other. */
export const galleryPage = (cards: readonly string[]): string => `<!doctype html>
<meta charset="utf-8">
<title>Every card</title>
<style>
  body { font-family: sans-serif; margin: 2rem }
  section { display: flex; flex-wrap: wrap; gap: 1rem; align-items: start }
  figure { margin: 0 }
</style>
<h1>Every card</h1>
<p>Each card of <code>cards/</code> in the situation that shows most of it, as <code>npm run gallery</code> drew it.</p>
${cards.map(section).join('')}`;

const section = (card: string): string => `<h2>${card}</h2>
<section>
${COLUMNS.map((column) => figure(card, column)).join('\n')}
</section>
`;

const COLUMNS = LANGUAGES.flatMap((language) =>
  WIDTHS.map(({ screen, width }) => ({
    title: `${LANGUAGE_NAMES[language]}, ${screen}`,
    language,
    screen,
    width,
  })),
);

const figure = (card: string, { title, language, screen, width }: (typeof COLUMNS)[number]): string =>
  `<figure><figcaption>${title}</figcaption><img alt="${card}, ${title}" src="${pictureOf(card, language, screen)}" width="${width}"></figure>`;
