import { expect } from 'vitest';
import type { Import, ImportPart, Imports } from '../../src/app/ports/imports.ts';
import { ALEX, CONTOSO, FABRIKAM, recordId } from '../builders.ts';
import { given, type StoreTest } from './store-test.ts';

const anImport = (some: Partial<Import> = {}): Import => ({
  id: 'import 1',
  person: ALEX,
  file: 'leads.csv',
  state: 'asked',
  at: '2026-11-23T09:00:00.000Z',
  header: { row: 1, titles: ['Name'], columns: [{ at: 0, title: 'Name', field: 'name' }] },
  hasDecimalCommas: false,
  dateOrders: { 3: 'unclear' },
  type: undefined,
  monthFirst: false,
  takesChanges: false,
  rows: 2,
  parts: 1,
  progress: { part: 0, added: 0, filled: 0, changed: 0, archived: 0, putBack: 0, left: 0 },
  ...some,
});

const theImports = (some: Partial<Imports> = {}): Imports => ({
  tenant: CONTOSO,
  revision: 1,
  all: [],
  mappings: [],
  ...some,
});

const aPart = (some: Partial<ImportPart> = {}): ImportPart => ({
  tenant: CONTOSO,
  id: 'import 1.000000',
  person: ALEX,
  rows: [{ row: 2, cells: ['Asha Rao'] }],
  ...some,
});

export function importContract(test: StoreTest): void {
  test('what a tenant imports is kept, and who has any import left is found', async ({ opened, store }) => {
    const { type: _, ...one } = anImport();
    await given(store, { imports: theImports({ all: [anImport()] }) });
    await given(store, { imports: theImports({ tenant: FABRIKAM }) }, FABRIKAM);
    expect(await store.imports(CONTOSO)).toMatchObject({ revision: 1, all: [one] });
    expect((await store.importsLeft()).map(({ tenant }) => tenant)).toEqual([CONTOSO]);

    const again = await opened.reopen();
    expect(await again.imports(CONTOSO)).toMatchObject({ all: [one] });
    await given(again, { imports: theImports({ revision: 2 }) });
    expect(await again.importsLeft()).toEqual([]);
  });

  test('of two imports that go on at once, one is a conflict, with all that belongs to it', async ({
    store,
  }) => {
    await given(store, { imports: theImports() });
    const going = ['import 1', 'import 2'].map((id) =>
      store.commit(CONTOSO, {
        imports: theImports({ revision: 2, all: [anImport({ id })] }),
        importParts: [aPart({ id })],
      }),
    );
    expect((await Promise.all(going)).sort()).toEqual(['conflict', 'saved']);
    const kept = await Promise.all(['import 1', 'import 2'].map((id) => store.importPart(CONTOSO, id)));
    expect(kept.filter((part) => part !== undefined)).toHaveLength(1);
    expect(await store.commit(CONTOSO, { imports: theImports() })).toBe('conflict');
    expect(await store.commit(CONTOSO, { imports: theImports({ revision: 4 }) })).toBe('conflict');
  });

  test('a part is replaced and dropped, of that tenant alone', async ({ opened, store }) => {
    const { rows: _, ...done } = aPart();
    const undo = { added: [recordId('import 1.2')], changed: [] };
    await given(store, { importParts: [aPart(), aPart({ id: 'import 1.000001' })] });
    await given(store, { importParts: [aPart({ tenant: FABRIKAM })] }, FABRIKAM);
    await given(store, { importParts: [{ ...done, undo }], dropImportParts: ['import 1.000001', 'never'] });

    const again = await opened.reopen();
    expect(await again.importPart(CONTOSO, aPart().id)).toEqual({ ...done, undo });
    expect(await again.importPart(CONTOSO, 'import 1.000001')).toBeUndefined();
    expect(await again.importPart(FABRIKAM, aPart().id)).toEqual(aPart({ tenant: FABRIKAM }));
  });

  test('imports of another tenant are refused', async ({ store }) => {
    await expect(store.commit(FABRIKAM, { imports: theImports() })).rejects.toThrow(/has a row of tenant/);
    await expect(store.commit(FABRIKAM, { importParts: [aPart()] })).rejects.toThrow(/has a row of tenant/);
  });
}
