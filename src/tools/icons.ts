import { join } from 'node:path';
import sharp from 'sharp';

const folder = join(import.meta.dirname, '../../manifest');

for (const name of ['color', 'outline']) {
  await sharp(join(folder, `${name}.svg`))
    .png({ compressionLevel: 9 })
    .toFile(join(folder, `${name}.png`));
}
