import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRows, type Draft } from '../../src/importing/drafts.ts';
import { fileText } from '../../src/importing/file-text.ts';
import { typeIn } from '../../src/importing/header.ts';
import { tableIn } from '../../src/importing/table.ts';
import { FILES } from './files.ts';

const LIMIT = 5_000;

function read(content: Uint8Array, limit = LIMIT) {
  const table = tableIn(fileText(content), limit);
  if (!table) return undefined;
  const { header, rows, hasDecimalCommas, isCut } = table;
  const type = typeIn(header);
  const reading = { type: type ?? 'contact', country: 'IN', currency: 'INR', hasDecimalCommas } as const;
  return { type, isCut, header, ...readRows(header, rows, reading) };
}

/** "Asha Rao | Contoso | CEO | asha@… | +91 … | 5 INR | vip" */
const inWords = ({ name, company, title, email, phone, value, linkedIn, tags, owner }: Draft): string =>
  [name, company, title, email, phone, value && `${value.amount} ${value.currency}`, linkedIn, ...tags, owner]
    .filter((part) => part !== undefined && part !== '')
    .join(' | ');

describe('a file is read', () => {
  test.each(FILES)('$what', ({ content, type, rows, problems = [] }) => {
    const result = read(content);
    expect(result?.drafts.map(inWords)).toEqual(rows);
    expect(result?.problems.map(({ row, column = '', why }) => `${row} ${column} ${why}`)).toEqual(problems);
    expect(result?.type).toBe(type);
  });
});

test.each(['', '\n\n', 'a,b\n1,2\n', 'Dear Asha,\nthanks for your time.\n', ',,,\n'])(
  'where no row names columns, nothing is taken: %j',
  (text) => {
    expect(read(Buffer.from(text))).toBeUndefined();
  },
);

test('rows beyond the limit are not read, and that is told', () => {
  const result = read(Buffer.from(`Name,Email\n${'Asha Rao,asha@contoso.example\n'.repeat(12)}`), 10);
  expect(result?.drafts).toHaveLength(10);
  expect(result?.isCut).toBe(true);
});

test('whatever a file holds, nothing throws', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => void read(bytes)));
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const result = read(Buffer.from(`Name,Email,Phone,Amount\n${text}\n`));
      for (const { name } of result?.drafts ?? []) expect(name).not.toBe('');
    }),
  );
});

test('what is written comes back, whatever parts the columns', () => {
  const word = fc.stringMatching(/^[A-Z][a-z]{2,8}$/u);
  const people = fc.uniqueArray(fc.tuple(word, word), { minLength: 1, maxLength: 20, selector: String });
  fc.assert(
    fc.property(
      people,
      fc.constantFrom(',', ';', '\t'),
      fc.constantFrom('\n', '\r\n', '\r'),
      (all, by, end) => {
        const lines = all.map(([first, last]) =>
          [`${first} ${last}`, `"${first}${by} ""${last}"""`].join(by),
        );
        const result = read(Buffer.from([['Name', 'Company'].join(by), ...lines].join(end)));
        expect(result?.drafts.map(({ name }) => name)).toEqual(
          all.map(([first, last]) => `${first} ${last}`),
        );
      },
    ),
  );
});
