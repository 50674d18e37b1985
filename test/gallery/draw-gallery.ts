import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format } from 'prettier';
import sharp from 'sharp';
import { onTestFinished, test } from 'vitest';
import { LANGUAGES } from '../../src/domain/text.ts';
import { launchBrowser } from '../playground/browser.ts';
import { screenshotCard } from '../playground/card-page.ts';
import { galleryCards } from './gallery-cards.ts';
import { galleryPage, pictureOf, WIDTHS } from './gallery-page.ts';

const FOLDER = join(import.meta.dirname, '../../docs/gallery');

test('draws every card, in both languages, at both widths', async () => {
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  const browser = await launchBrowser();
  onTestFinished(() => browser.close());
  for (const language of LANGUAGES) {
    for (const [name, { card }] of Object.entries(galleryCards(language))) {
      for (const { screen, width } of WIDTHS) {
        const path = join(FOLDER, pictureOf(name, language, screen));
        await screenshotCard(browser, card, { width, path });
        await shrink(path);
      }
    }
  }
  const page = galleryPage(Object.keys(galleryCards('en')));
  await writeFile(join(FOLDER, 'README.md'), await format(page, { parser: 'markdown' }));
});

/** Few colors are a third of the bytes, which every visual change adds to the history. */
async function shrink(path: string): Promise<void> {
  await writeFile(
    path,
    await sharp(await readFile(path))
      .png({ palette: true, dither: 0 })
      .toBuffer(),
  );
}
