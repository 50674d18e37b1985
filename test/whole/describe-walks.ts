import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/domain/text.ts';
import { PACES, pathsThrough, startWalker, walk } from './walker.ts';
import { shippedTemplates } from './whole-bot.ts';

const templates = await shippedTemplates();
const WAYS: Readonly<Record<string, number>> = {
  'account-renewal': 1,
  'contact-no-show': 4,
  'event-invitation': 4,
  'outbound-prospecting': 7,
  'product-demo': 4,
  'webinar-follow-up': 5,
};

/** A seller lives through every way along every template, at every pace, by reading cards and pressing buttons. */
export const describeWalks = (language: Language): void => {
  describe(`by pressing buttons, in ${language}`, () => {
    const walked = new Set<string>();

    test.each(templates)('$id is walked to every one of its ends', async (template) => {
      const paths = pathsThrough(template);
      expect(paths).toHaveLength(WAYS[template.id] ?? 0);
      expect(new Set(paths.map((path) => path.at(-1)?.end))).toEqual(
        new Set(template.ends.map(({ id }) => id)),
      );

      const walker = await startWalker(language);
      const walks = PACES.flatMap((pace) => paths.map((path) => ({ template, path, pace })));
      for (const [number, one] of walks.entries()) walked.add(await walk(walker, `Walker ${number}`, one));
      expect(walker.whole.logged.filter((line) => !line.startsWith('daily card'))).toEqual([]);
    });

    test('at least 60 walks differ in what was pressed or when', () => {
      expect(walked.size).toBeGreaterThanOrEqual(60);
    });
  });
};
