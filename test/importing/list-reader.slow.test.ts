import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { createListReader } from '../../src/list-reader/list-reader.ts';
import type { TableRow } from '../../src/importing/table-row.ts';
import { COMPILED } from '../compiled.ts';
import { FILES } from './files.ts';
import { workbook } from './workbook.ts';
import { NO_LISTS, WORKBOOKS } from './workbooks.ts';

const program = pathToFileURL(join(COMPILED, 'src/list-reader/list-worker.js'));

const reading = (limits: { readonly longestMs?: number; readonly largestMb?: number } = {}) =>
  createListReader({ program, ...limits });

describe('in a thread of its own', () => {
  test.each([
    { kind: 'csv', file: FILES[0] },
    { kind: 'xlsx', file: WORKBOOKS[0] },
  ] as const)('a list is read, and its rows come in parts: $kind', async ({ kind, file }) => {
    const list = await reading()({ kind, content: file?.content ?? new Uint8Array() });
    if (!list.ok) throw new Error(list.problem);
    const parts: (readonly TableRow[])[] = [];
    for await (const part of list.value.parts(1)) parts.push(part);
    expect(parts.flat()).toHaveLength(list.value.count);
    expect(parts[0]?.[0]?.cells[0]).toBe('Asha Rao');
  });

  test('every row is read where none needs to be a header: addresses for the do-not-contact list', async () => {
    const content = Buffer.from('asha@contoso.example\nfabrikam.example\n');
    const list = await reading()({ kind: 'csv', content, needsNoHeader: true });
    expect(list).toMatchObject({ ok: true, value: { count: 2 } });
  });

  test.each(NO_LISTS.slice(0, 5))('$what: $problem', async ({ kind, content, problem }) => {
    expect(await reading()({ kind, content: content() })).toEqual({ ok: false, problem });
  });
});

describe('a workbook that was made to harm', () => {
  const padded = () => {
    const rows = Array.from({ length: 6_000 }, (_, at) => [
      createHash('sha256').update(`${at}`).digest('hex'),
    ]);
    return workbook([{ name: 'Sheet1', rows: [['Name'], ...rows] }], 20_000_000);
  };

  test('is given up after its time', async () => {
    expect(await reading({ longestMs: 20 })({ kind: 'xlsx', content: padded() })).toEqual({
      ok: false,
      problem: 'took-too-long',
    });
  });

  test('takes no more memory than it may', async () => {
    const rows = Array.from({ length: 60_000 }, (_, at) => [
      `Person ${at}`,
      `p${at}@contoso.example`,
      at,
      'x',
    ]);
    const large = workbook([{ name: 'Sheet1', rows: [['Name', 'Email', 'Value', 'Notes'], ...rows] }]);
    expect(await reading({ largestMb: 10 })({ kind: 'xlsx', content: large })).toEqual({
      ok: false,
      problem: 'too-large',
    });
  });
});
