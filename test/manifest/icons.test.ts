import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { MANIFEST_FOLDER } from './manifest-files.ts';

type Pixel = readonly [red: number, green: number, blue: number, alpha: number];

/** The pixels of a picture, row by row. */
async function pixelsOf(name: string): Promise<readonly Pixel[]> {
  const bytes = [
    ...(await sharp(join(MANIFEST_FOLDER, name)).ensureAlpha().toColourspace('srgb').raw().toBuffer()),
  ];
  return Array.from({ length: bytes.length / 4 }, (_, at) => {
    const [red = 0, green = 0, blue = 0, alpha = 0] = bytes.slice(at * 4, at * 4 + 4);
    return [red, green, blue, alpha] as const;
  });
}

const sizeOf = async (name: string) => {
  const { format, width, height } = await sharp(join(MANIFEST_FOLDER, name)).metadata();
  return [format, width, height];
};

test('the color icon is 192 pixels wide and high and filled to its edges', async () => {
  expect(await sizeOf('color.png')).toEqual(['png', 192, 192]);
  const pixels = await pixelsOf('color.png');
  expect(pixels.every(([, , , alpha]) => alpha === 255)).toBe(true);
});

test('the outline icon is 32 pixels wide and high, white on transparent', async () => {
  expect(await sizeOf('outline.png')).toEqual(['png', 32, 32]);
  const pixels = await pixelsOf('outline.png');
  const drawn = pixels.filter(([, , , alpha]) => alpha > 0);
  expect(drawn.length).toBeGreaterThan(0);
  expect(drawn.length).toBeLessThan(pixels.length / 2);
  expect(new Set(drawn.map(([red, green, blue]) => `${red} ${green} ${blue}`))).toEqual(
    new Set(['255 255 255']),
  );
});

test.each(['color', 'outline'])('%s.png shows what %s.svg draws: `npm run icons` writes it', async (name) => {
  const [drawn, kept] = [await pixelsOf(`${name}.svg`), await pixelsOf(`${name}.png`)];
  const differences = kept.flatMap((pixel, at) =>
    pixel.map((value, of) => Math.abs(value - (drawn[at]?.[of] ?? 0))),
  );
  // Another version of the renderer may smooth an edge differently.
  expect(differences.reduce((sum, one) => sum + one, 0) / differences.length).toBeLessThan(1);
});
