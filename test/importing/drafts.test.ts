import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRows, type Draft } from '../../src/importing/drafts.ts';
import { typeIn } from '../../src/importing/known-header.ts';
import { readList, type ListFile } from '../../src/importing/read-list.ts';
import { tableIn } from '../../src/importing/text-table.ts';
import { FILES } from './files.ts';
import { MORE_FILES } from './files-of-systems.ts';
import { NO_LISTS, WORKBOOKS } from './workbooks.ts';

async function read(content: Uint8Array, kind: ListFile['kind'] = 'csv') {
  const table = await readList({ kind, content });
  if (!table.ok) return undefined;
  const { header, rows, hasDecimalCommas, dateOrders } = table.value;
  const type = typeIn(header);
  const monthFirst = Object.entries(dateOrders).flatMap(([at, order]) =>
    order === 'month' ? [Number(at)] : [],
  );
  const reading = {
    type: type ?? 'contact',
    country: 'IN',
    currency: 'INR',
    hasDecimalCommas,
    monthFirst,
  } as const;
  return { type, header, ...readRows(header, rows, reading) };
}

/** "Asha Rao | Contoso | CEO | asha@… | +91 … | 5 INR | vip" */
const inWords = ({
  name,
  company,
  title,
  email,
  phone,
  value,
  linkedIn,
  tags,
  owner,
  ...more
}: Draft): string =>
  [
    ...[name, company, title, email, phone, value && `${value.amount} ${value.currency}`, linkedIn, ...tags],
    ...[owner, more.city, more.renewalDate, more.status === 'active' ? '' : more.status],
  ]
    .filter((part) => part !== undefined && part !== '')
    .join(' | ');

const CORPUS = [
  ...[...FILES, ...MORE_FILES].map((file) => ({ ...file, kind: 'csv' as const })),
  ...WORKBOOKS.map((file) => ({ ...file, kind: 'xlsx' as const })),
];

describe('a file is read', () => {
  test.each(CORPUS)('$what', async ({ content, kind, type, rows, problems = [] }) => {
    const result = await read(content, kind);
    expect(result?.drafts.map(inWords)).toEqual(rows);
    expect(result?.problems.map(({ row, column = '', why }) => `${row} ${column} ${why}`)).toEqual(problems);
    expect(result?.type).toBe(type);
  });
});

test.each(NO_LISTS)('$what: $problem', async ({ kind, content, problem }) => {
  expect(await readList({ kind, content: content() })).toEqual({ ok: false, problem });
});

test('a list with more rows than the limit is not read at all, and why is told', () => {
  const list = (rows: number) => `Name,Email\n${'Asha Rao,asha@contoso.example\n'.repeat(rows)}`;
  expect(tableIn(list(10), { limit: 10 }).ok).toBe(true);
  expect(tableIn(list(12), { limit: 10 })).toEqual({ ok: false, problem: 'too-many' });
});

test('whatever a file holds, nothing throws', async () => {
  const bytes = fc.uint8Array({ maxLength: 300 });
  await fc.assert(
    fc.asyncProperty(bytes, fc.constantFrom('csv', 'xlsx'), async (content, kind) => {
      await read(content, kind);
    }),
  );
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), async (text) => {
      const result = await read(Buffer.from(`Name,Email,Phone,Amount,Renewal,Status\n${text}\n`));
      for (const { name } of result?.drafts ?? []) expect(name).not.toBe('');
    }),
  );
});

test('what is written comes back, whatever parts the columns', async () => {
  const word = fc.stringMatching(/^[A-Z][a-z]{2,8}$/u);
  const people = fc.uniqueArray(fc.tuple(word, word), { minLength: 1, maxLength: 20, selector: String });
  await fc.assert(
    fc.asyncProperty(
      people,
      fc.constantFrom(',', ';', '\t'),
      fc.constantFrom('\n', '\r\n', '\r'),
      async (all, by, end) => {
        const lines = all.map(([first, last]) =>
          [`${first} ${last}`, `"${first}${by} ""${last}"""`].join(by),
        );
        const result = await read(Buffer.from([['Name', 'Company'].join(by), ...lines].join(end)));
        expect(result?.drafts.map(({ name }) => name)).toEqual(
          all.map(([first, last]) => `${first} ${last}`),
        );
      },
    ),
  );
});
