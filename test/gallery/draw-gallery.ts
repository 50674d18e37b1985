import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, test } from 'vitest';
import { LANGUAGES, type Language } from '../../src/domain/text.ts';
import { useBundledFonts } from '../../src/pictures/bundled-fonts.ts';
import { launchBrowser } from '../playground/browser.ts';
import { screenshotCard } from '../playground/card-page.ts';
import { changedWebinar, countedFlow, galleryCards, WEBINAR, type GalleryCard } from './gallery-cards.ts';
import { galleryPage, pictureOf, WIDTHS } from './gallery-page.ts';

const FOLDER = join(import.meta.dirname, '../../gallery');

const NAMES = Object.keys(galleryCards('en', '', '', '')) as readonly GalleryCard[];

let browser: Browser;
beforeAll(async () => {
  await mkdir(FOLDER, { recursive: true });
  browser = await launchBrowser();
});
afterAll(() => browser.close());

// In both languages, at both widths.
test.each(NAMES)('draws %s', async (name) => {
  for (const language of LANGUAGES) {
    const { card } = galleryCards(language, ...(await flowsIn(language)))[name];
    for (const { screen, width } of WIDTHS) {
      const path = join(FOLDER, pictureOf(name, language, screen));
      await screenshotCard(browser, card, { width, path });
      await shrink(path);
      console.log(path);
    }
  }
});

test('shows them all on one page', () => writeFile(join(FOLDER, 'index.html'), galleryPage(NAMES)));

/** The card is drawn without a bot that it could ask for the pictures. */
async function flowsIn(language: Language): Promise<readonly [flow: string, counted: string, draft: string]> {
  useBundledFonts(process.env);
  const { flowPng } = await import('../../src/pictures/flow-png.ts');
  const { template, marks } = changedWebinar();
  const [flow, counted, draft] = await Promise.all([
    flowPng({ template: WEBINAR, language }),
    flowPng({ ...countedFlow(language), language }),
    flowPng({ template, marks, language }),
  ]);
  return [addressOf(flow), addressOf(counted), addressOf(draft)];
}

const addressOf = (png: Uint8Array): string => `data:image/png;base64,${Buffer.from(png).toString('base64')}`;

/** Few colors are a third of the bytes, which those that the documentation shows add to the history. */
async function shrink(path: string): Promise<void> {
  await writeFile(
    path,
    await sharp(await readFile(path))
      .png({ palette: true, dither: 0 })
      .toBuffer(),
  );
}
