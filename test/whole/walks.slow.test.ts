import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/domain/text.ts';
import type { Template } from '../../src/domain/template.ts';
import { PACES, pathsThrough, startWalker, walk, type Pace } from './walker.ts';
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

test.each(templates)('the ways along $id lead to every one of its ends', (template) => {
  const paths = pathsThrough(template);
  expect(paths).toHaveLength(WAYS[template.id] ?? 0);
  expect(new Set(paths.map((path) => path.at(-1)?.end))).toEqual(new Set(template.ends.map(({ id }) => id)));
});

/** A seller lives through every way along a template by reading cards and pressing buttons. */
async function walkAll(language: Language, template: Template, paces: readonly Pace[]) {
  const walker = await startWalker(language);
  const walks = paces.flatMap((pace) => pathsThrough(template).map((path) => ({ template, path, pace })));
  const walked: string[] = [];
  for (const [number, one] of walks.entries()) walked.push(await walk(walker, `Walker ${number}`, one));
  expect(walker.whole.logged.filter((line) => !line.startsWith('daily card'))).toEqual([]);
  return walked;
}

describe('by pressing buttons in English, at every pace', () => {
  const walked = new Set<string>();

  test.each(templates)('$id', async (template) => {
    for (const one of await walkAll('en', template, PACES)) walked.add(one);
  });

  test('at least 60 walks differ in what was pressed or when', () => {
    expect(walked.size).toBeGreaterThanOrEqual(60);
  });
});

/** What the language changes is the cards. The paces move only days, which English has shown. */
describe('by pressing buttons in Hindi, in time', () => {
  test.each(templates)('$id', async (template) => {
    expect(await walkAll('hi', template, ['in time'])).toHaveLength(WAYS[template.id] ?? 0);
  });
});
