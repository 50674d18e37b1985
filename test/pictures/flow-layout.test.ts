import { describe, expect, test } from 'vitest';
import { edgeId, flowOf, type FlowCounts } from '../../src/domain/flow.ts';
import type { Template } from '../../src/domain/template.ts';
import { inLanguage, LANGUAGES, type Language } from '../../src/domain/text.ts';
import { sayIn } from '../../src/language/say.ts';
import { crossingsOf } from '../../src/pictures/crossings.ts';
import { layOut } from '../../src/pictures/flow-layout.ts';
import type { Box } from '../../src/pictures/geometry.ts';
import { flowImage } from '../../src/pictures/flow-png.ts';
import { templates } from '../cards/situations.ts';

/** Numbers of four digits at every place. */
const countsOf = ({ steps, ends }: Template): FlowCounts => ({
  reached: Object.fromEntries(steps.map(({ id }) => [id, 9999])),
  taken: Object.fromEntries(
    steps.flatMap(({ id, outcomes }) =>
      Object.keys(outcomes).map((outcome) => [edgeId(id, outcome as keyof typeof outcomes), 9999]),
    ),
  ),
  ended: Object.fromEntries(ends.map(({ id }) => [id, 9999])),
});

const PICTURES: readonly (readonly [string, Template, Language, FlowCounts | undefined])[] =
  templates.flatMap((template) =>
    LANGUAGES.flatMap((language) =>
      [undefined, countsOf(template)].map(
        (counts) =>
          [
            `${template.id} in ${language}${counts ? ' with counts' : ''}`,
            template,
            language,
            counts,
          ] as const,
      ),
    ),
  );

const overlap = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

/** The words that a person reads, each line of a title separately. */
const textsIn = (svg: string): string =>
  [...svg.matchAll(/<text[^>]*>([^<]*)</g)]
    .map(([, text = '']) => text.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code))))
    .join(' ');

describe.each(PICTURES)('%s', (_, template, language, counts) => {
  const flow = flowOf(template);
  const layout = layOut(flow, sayIn(language), { counts });
  const labels = layout.routes.flatMap(({ label }) => (label ? [label] : []));

  test('every step and every end can be read', () => {
    const texts = textsIn(flowImage({ template, language, counts }));
    for (const { title } of template.steps) expect(texts).toContain(inLanguage(title, language));
    for (const { name } of template.ends) expect(texts).toContain(inLanguage(name, language));
  });

  test('nothing lies upon anything else', () => {
    const all: readonly Box[] = [...layout.boxes, ...labels];
    const pairs = all.flatMap((one, index) => all.slice(index + 1).map((other) => [one, other] as const));
    expect(pairs.filter(([one, other]) => overlap(one, other))).toEqual([]);
  });

  test('everything is inside', () => {
    for (const { x, y, width, height } of [...layout.boxes, ...labels]) {
      expect(Math.min(x, y)).toBeGreaterThan(8);
      expect(x + width).toBeLessThan(layout.width - 8);
      expect(y + height).toBeLessThan(layout.height - 8);
    }
  });

  test('no arrow runs behind a box that is not its own', () => {
    const behind = layout.routes.flatMap(({ edge, points }) =>
      points.slice(1).flatMap((to, index) => {
        const from = points[index] ?? to;
        const line = {
          x: Math.min(from.x, to.x),
          y: Math.min(from.y, to.y),
          width: Math.abs(from.x - to.x),
          height: Math.abs(from.y - to.y),
          what: edge,
        };
        return layout.boxes.filter((box) =>
          overlap(line, { ...box, x: box.x + 1, y: box.y + 1, width: box.width - 2, height: box.height - 2 }),
        );
      }),
    );
    expect(behind).toEqual([]);
  });

  test('arrows cross once at most', () => {
    expect(crossingsOf(layout.routes)).toBeLessThanOrEqual(1);
  });

  test('it is no wider than can be read on a card', () => {
    expect(layout.width).toBeLessThanOrEqual(780);
    expect(layout.width).toBeGreaterThanOrEqual(480);
  });
});
