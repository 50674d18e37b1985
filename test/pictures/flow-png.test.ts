import { createHash } from 'node:crypto';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { edgeId } from '../../src/domain/flow.ts';
import { LANGUAGES } from '../../src/domain/text.ts';
import { useBundledFonts } from '../../src/pictures/bundled-fonts.ts';
import { flowImage, flowPng } from '../../src/pictures/flow-png.ts';
import { widthOf } from '../../src/pictures/measure-text.ts';
import { templateCalled, templates } from '../cards/situations.ts';

beforeAll(() => useBundledFonts(process.env));

const PICTURES = templates.flatMap((template) =>
  LANGUAGES.map((language) => [template.id, language, template] as const),
);

const drawText = (text: string) =>
  sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="80"><rect width="100%" height="100%" fill="#fff"/><text x="20" y="50" font-size="30" font-family="Noto Sans, Noto Sans Devanagari">${text}</text></svg>`,
    ),
  )
    .trim()
    .raw()
    .toBuffer({ resolveWithObject: true });

const drawnWidth = async (text: string) => (await drawText(text)).info.width;

test.each(PICTURES)(
  'docs/flows shows %s in %s as it is: `npm run flows` writes it',
  async (id, language, template) => {
    const file = join(import.meta.dirname, `../../docs/flows/${id}.${language}.png`);
    const drawn = createHash('sha256').update(flowImage({ template, language, most: Infinity }));
    expect((await sharp(file).metadata()).exif?.toString('latin1')).toContain(drawn.digest('hex'));
  },
);

test.each(PICTURES)('Teams takes the picture of %s in %s', async (_id, language, template) => {
  const png = await flowPng({ template, language });
  const { format, width, height } = await sharp(png).metadata();
  expect(format).toBe('png');
  expect(Math.max(width, height)).toBeLessThanOrEqual(1024);
  expect(png.byteLength).toBeLessThan(1024 * 1024);
});

test('Devanagari is drawn, and not boxes in its place', async () => {
  const [letter, box] = [await drawText('क'), await drawText('\u0378')];
  expect(letter.info.width).toBeGreaterThan(5);
  expect(letter.data.equals(box.data)).toBe(false);
});

test('Devanagari is shaped: two letters melt into one sign', async () => {
  expect(await drawnWidth('क्ष')).toBeLessThan(0.7 * (await drawnWidth('कष')));
});

test('a text takes no more room than it was given', async () => {
  const texts = templates.flatMap(({ steps, ends }) => [
    ...steps.map(({ title }) => title),
    ...ends.map(({ name }) => name),
  ]);
  for (const text of texts.flatMap(({ en, hi = en }) => [en, hi])) {
    const drawn = await drawnWidth(text);
    expect(widthOf(text, 30), text).toBeGreaterThan(0.96 * drawn);
    expect(widthOf(text, 30), text).toBeLessThan(1.2 * drawn);
  }
});

test('what a template is called is never markup', () => {
  const template = templateCalled('webinar-follow-up');
  const [first, ...rest] = template.steps;
  if (!first) throw new Error('No step');
  const title = { en: '<script>"x" & \'y\'\u0000</script>' };
  const svg = flowImage({ template: { ...template, steps: [{ ...first, title }, ...rest] }, language: 'en' });
  expect(svg).not.toContain('<script');
  expect(svg).toContain('&#60;script&#62;');
  expect(svg).not.toContain('\u0000');
});

test('the way that most have taken is the thickest', () => {
  const template = templateCalled('contact-no-show');
  const taken = { [edgeId('call' as never, 'no-answer')]: 40, [edgeId('call' as never, 'answered')]: 3 };
  const svg = flowImage({ template, language: 'en', counts: { reached: {}, taken, ended: {} } });
  const widths = [...svg.matchAll(/stroke-width="([\d.]+)"\/><path d="M[^"]*Z"/g)].map(([, width]) =>
    Number(width),
  );
  expect(widths.at(-1)).toBe(Math.max(...widths));
  expect(new Set(widths).size).toBe(3);
  expect(svg).toContain('>40<');
});
