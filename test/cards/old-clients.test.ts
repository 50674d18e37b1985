import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { render } from '../../src/cards/kit/render.ts';
import { elementsOf } from './card-elements.ts';
import { pressableIn } from './renderer-complaints.ts';

type Row = { readonly select: { readonly title: string; readonly data: object } };

type Sample = {
  readonly rows?: readonly Row[];
  readonly sections?: readonly { readonly rows: readonly Row[] }[];
};

// They know neither Action.Execute nor a fallback for what a row does, so each row has a button that only they see.
describe.each(['choice', 'next-actions', 'records', 'team', 'templates'] as const)(
  'the rows of %s',
  (name) => {
    const sample = new URL(`../../cards/${name}.sample.json`, import.meta.url);
    const data = JSON.parse(readFileSync(sample, 'utf8')) as Sample;
    const all: readonly Row[] = data.rows ?? data.sections?.flatMap(({ rows }) => [...rows]) ?? [];
    const card = render(name, data);

    test.each(['v1_2', 'v1_3'] as const)(
      'can be pressed where version %s is all that is known',
      (version) => {
        const rows = all.map(({ select }) => [select.title, expect.objectContaining(select.data) as unknown]);
        expect(rows.length).toBeGreaterThan(0);
        expect(pressableIn(card, version)).toEqual(expect.arrayContaining(rows));
      },
    );

    test('have no button elsewhere', () => {
      const hidden = elementsOf(card).filter(
        ({ type, isVisible }) => type === 'ActionSet' && isVisible === false,
      );
      expect(hidden).toHaveLength(all.length);
    });
  },
);
