import { createHash } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { LANGUAGES } from '../domain/text.ts';
import { useBundledFonts } from '../pictures/bundled-fonts.ts';
import { flowImage } from '../pictures/flow-png.ts';
import { loadTemplates } from '../templates/load-templates.ts';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'docs/flows');

useBundledFonts(process.env);
const templates = await loadTemplates(join(root, 'templates'));
if (!templates.ok) throw new Error('npm run templates says what is wrong with them');
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
for (const template of templates.value) {
  for (const language of LANGUAGES) {
    const svg = flowImage({ template, language, most: Infinity });
    await sharp(Buffer.from(svg))
      // Few colors take a third of the bytes, which every visual change adds to the history.
      .png({ palette: true, dither: 0 })
      // By which a test tells whether the picture still shows the template.
      .withExif({ IFD0: { ImageDescription: createHash('sha256').update(svg).digest('hex') } })
      .toFile(join(folder, `${template.id}.${language}.png`));
  }
}
