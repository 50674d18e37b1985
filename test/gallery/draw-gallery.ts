import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { onTestFinished, test } from 'vitest';
import { LANGUAGES, type Language } from '../../src/domain/text.ts';
import { useBundledFonts } from '../../src/pictures/bundled-fonts.ts';
import { launchBrowser } from '../playground/browser.ts';
import { screenshotCard } from '../playground/card-page.ts';
import { galleryCards, WEBINAR } from './gallery-cards.ts';
import { galleryPage, pictureOf, WIDTHS } from './gallery-page.ts';

const FOLDER = join(import.meta.dirname, '../../gallery');

test('draws every card, in both languages, at both widths', async () => {
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  const browser = await launchBrowser();
  onTestFinished(() => browser.close());
  for (const language of LANGUAGES) {
    const cards = galleryCards(language, await flowIn(language));
    for (const [name, { card }] of Object.entries(cards)) {
      for (const { screen, width } of WIDTHS) {
        const path = join(FOLDER, pictureOf(name, language, screen));
        await screenshotCard(browser, card, { width, path });
        await shrink(path);
      }
    }
  }
  await writeFile(join(FOLDER, 'index.html'), galleryPage(Object.keys(galleryCards('en', ''))));
});

/** The card is drawn without a bot that it could ask for the picture. */
async function flowIn(language: Language): Promise<string> {
  useBundledFonts(process.env);
  const { flowPng } = await import('../../src/pictures/flow-png.ts');
  const png = await flowPng({ template: WEBINAR, language });
  return `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
}

/** Few colors are a third of the bytes, which those that the documentation shows add to the history. */
async function shrink(path: string): Promise<void> {
  await writeFile(
    path,
    await sharp(await readFile(path))
      .png({ palette: true, dither: 0 })
      .toBuffer(),
  );
}
