import { describe, expect } from 'vitest';
import type { RecordKeys } from '../../src/app/ports/record-search.ts';
import type { Store } from '../../src/app/ports/store.ts';
import type { SalesRecord } from '../../src/domain/record.ts';
import { ALEX, CONTOSO, FABRIKAM, MEGAN, aRecord, day, recordId } from '../builders.ts';
import { given, type StoreTest } from './store-test.ts';

const named = (name: string, company = 'Northwind Traders') => aRecord({ id: recordId(name), name, company });

const BOOK = [
  named('Asha Verma'),
  named('Ravi Rao'),
  named('Asha Rao'),
  named('José Álvarez', 'Adventure Works'),
  named("Siobhan O'Brien", 'Tailspin Toys'),
  named('Dana Swope', 'Contoso'),
  named('Miguel Reyes', 'Contoso Ltd.'),
  named('विक्रम सिंह', 'हिमालय चाय'),
  named('वीरेंद्र शाह', 'गंगा टेक्सटाइल'),
  named('राजेश पाण्डेय', 'चाँदनी वस्त्र'),
  named('संदीप चौहान', 'Litware'),
  named('王小明', '北京科技'),
  named('Contoso renewal 2027', 'Fourth Coffee'),
];

export function recordContract(test: StoreTest): void {
  const found = async (store: Store, words: string, limit = 5) =>
    (await store.searchRecords(CONTOSO, words, limit)).map(({ record }) => record.name);

  test('a record is kept as it last was', async ({ store }) => {
    await given(store, { records: [aRecord()] });
    const changed = aRecord({
      status: 'do-not-contact',
      tags: ['vip'],
      value: { amount: 5, currency: 'INR' },
    });
    await given(store, { records: [changed] });

    expect(await store.record(CONTOSO, changed.id)).toEqual(changed);
    expect(await store.record(CONTOSO, recordId('nobody'))).toBeUndefined();
  });

  test('an archived record is not found by its name, but still kept; unarchived, it is found again', async ({
    store,
  }) => {
    await given(store, { records: [aRecord()] });
    await given(store, { records: [aRecord({ archived: true })] });
    expect(await found(store, 'asha rao')).toEqual([]);
    expect(await store.record(CONTOSO, aRecord().id)).toEqual(aRecord({ archived: true }));

    await given(store, { records: [aRecord()] });
    expect(await found(store, 'asha rao')).toEqual(['Asha Rao']);
  });

  test('a record is found by the end of its phone number, however it is written', async ({ store }) => {
    await given(store, { records: [aRecord({ phone: '+91 98765 43210 ext. 12' }), named('Ravi Rao')] });
    expect(await found(store, '543210')).toEqual(['Asha Rao']);
    await given(store, { records: [aRecord({ phone: '+91 98765 00000' })] });
    expect(await found(store, '543210')).toEqual([]);
    expect(await found(store, '500000')).toEqual(['Asha Rao']);
  });

  test('records are found by whole email addresses, ends of phone numbers and names, each once', async ({
    store,
    opened,
  }) => {
    const asha = aRecord({ email: 'Asha@Contoso.example', phone: '+91 98765 43210' });
    const gone = aRecord({ id: recordId('gone'), email: 'gone@contoso.example' });
    await given(store, { records: [asha, named('Ravi Rao'), named('विक्रम सिंह'), gone] });
    await given(store, { records: [{ ...gone, archived: true }] });
    await given(store, { records: [aRecord({ tenant: FABRIKAM })] }, FABRIKAM);
    const by = async (keys: Partial<RecordKeys>, from = store) =>
      (await from.recordsByKeys(CONTOSO, { emails: [], phones: [], names: [], ...keys }))
        .map(({ name }) => name)
        .toSorted();

    expect(await by({ emails: ['asha@contoso.EXAMPLE', 'gone@contoso.example', 'a@b.example'] })).toEqual([
      'Asha Rao',
    ]);
    expect(await by({ phones: ['543210'], names: ['asha rao', 'Ravi', 'विक्रम सिंह'] })).toEqual([
      'Asha Rao',
      'विक्रम सिंह',
    ]);
    expect(await by({})).toEqual([]);

    await given(store, { records: [aRecord({ name: 'Asha Verma', email: 'new@contoso.example' })] });
    const old = { names: ['Asha Rao'], emails: ['asha@contoso.example'], phones: ['543210'] };
    expect(await by(old)).toEqual([]);
    const reopened = await opened.reopen();
    expect(await by(old, reopened)).toEqual([]);
    expect(await by({ emails: ['new@contoso.example'] }, reopened)).toEqual(['Asha Verma']);
  });

  test('renewals are those of one owner between two days, both included', async ({ store, opened }) => {
    const account = (name: string, renewalDate: string, some: Partial<SalesRecord> = {}) =>
      aRecord({
        id: recordId(name),
        name,
        type: 'account',
        owner: ALEX,
        renewalDate: day(renewalDate),
        ...some,
      });
    await given(store, {
      records: [
        account('first', '2026-12-01'),
        account('last', '2027-01-30'),
        account('too early', '2026-11-30'),
        account('too late', '2027-01-31'),
        account('of Megan', '2026-12-05', { owner: MEGAN }),
        account('archived', '2026-12-05', { archived: true }),
        aRecord({ id: recordId('without a date'), owner: ALEX }),
      ],
    });
    const names = async (from: Store, tenant = CONTOSO) =>
      (await from.renewals(tenant, ALEX, day('2026-12-01'), day('2027-01-30')))
        .map(({ name }) => name)
        .toSorted();

    expect(await names(store)).toEqual(['first', 'last']);
    expect(await names(store, FABRIKAM)).toEqual([]);
    expect(await names(await opened.reopen())).toEqual(['first', 'last']);
  });

  test('several records come in the order asked for, without those that are unknown', async ({ store }) => {
    await given(store, { records: BOOK });
    const ids = ['Ravi Rao', 'nobody', 'Asha Rao'].map(recordId);

    expect((await store.records(CONTOSO, ids)).map(({ name }) => name)).toEqual(['Ravi Rao', 'Asha Rao']);
    expect(await store.records(CONTOSO, [])).toEqual([]);
  });

  test('another tenant sees nothing of them', async ({ store }) => {
    await given(store, { records: [aRecord()] });

    expect(await store.record(FABRIKAM, aRecord().id)).toBeUndefined();
    expect(await store.records(FABRIKAM, [aRecord().id])).toEqual([]);
    expect(await store.searchRecords(FABRIKAM, 'Asha Rao', 5)).toEqual([]);

    const other = aRecord({ tenant: FABRIKAM, name: 'Asha Roy' });
    await given(store, { records: [other] }, FABRIKAM);
    expect(await store.record(CONTOSO, other.id)).toEqual(aRecord());
    expect(await store.searchRecords(FABRIKAM, 'asha', 5)).toEqual([{ record: other, exact: false }]);
  });

  describe('searching', () => {
    test.for([
      ['Asha Rao', 'Asha Rao'],
      ['asha rao', 'Asha Rao'],
      ['Rao, Asha', 'Asha Rao'],
      ['Asha Roa', 'Asha Rao'],
      ['Ahsa Rao', 'Asha Rao'],
      ['ash ra', 'Asha Rao'],
      ['Verma', 'Asha Verma'],
      ['asha from northwind verma', 'Asha Verma'],
      ['jose alvarez', 'José Álvarez'],
      ['JOSÉ ALVARES', 'José Álvarez'],
      ["siobhan o'brien", "Siobhan O'Brien"],
      ['O’Brien', "Siobhan O'Brien"],
      ['obrien', "Siobhan O'Brien"],
      ['OBrian', "Siobhan O'Brien"],
      ['Reyes contoso', 'Miguel Reyes'],
      ['adventure', 'José Álvarez'],
      ['विक्रम सिंह', 'विक्रम सिंह'],
      ['विक्रम', 'विक्रम सिंह'],
      ['हिमालय', 'विक्रम सिंह'],
      ['वीरेंद्र', 'वीरेंद्र शाह'],
      ['आशा राव', 'Asha Rao'],
      ['आशा वर्मा', 'Asha Verma'],
      ['मिगेल रेयेस', 'Miguel Reyes'],
      ['Vikram Singh', 'विक्रम सिंह'],
      ['Virendra', 'वीरेंद्र शाह'],
      ['पांडेय', 'राजेश पाण्डेय'],
      ['राजेश पांडेय', 'राजेश पाण्डेय'],
      ['चांदनी', 'राजेश पाण्डेय'],
      ['सन्दीप', 'संदीप चौहान'],
      ['小明', '王小明'],
      ['王小明', '王小明'],
      ['科技', '王小明'],
    ] as const)('"%s" finds %s first', async ([words, name], { store }) => {
      await given(store, { records: BOOK });
      expect((await found(store, words))[0]).toBe(name);
    });

    test('a company finds the people there', async ({ store }) => {
      await given(store, { records: BOOK });
      const names = await found(store, 'contoso');
      expect(names).toEqual(expect.arrayContaining(['Dana Swope', 'Miguel Reyes', 'Contoso renewal 2027']));
      expect(names).toHaveLength(3);
    });

    test('those that more of the words fit come before the others', async ({ store }) => {
      await given(store, { records: BOOK });
      const names = await found(store, 'asha rao');
      expect(names[0]).toBe('Asha Rao');
      expect(names.slice(1).sort()).toEqual(['Asha Verma', 'Ravi Rao']);
    });

    test('two words that many have come before one that is rare', async ({ store }) => {
      const many = Array.from({ length: 40 }, (_, n) => [named(`Asha Lee${n}`), named(`Kim${n} Verma`)]);
      await given(store, { records: [...BOOK, ...many.flat(), named('Zephyrine Oda')] });
      expect((await found(store, 'zephyrine asha verma')).slice(0, 2)).toEqual([
        'Asha Verma',
        'Zephyrine Oda',
      ]);
      expect((await found(store, 'zephyrine ash verm')).slice(0, 2)).toEqual(['Asha Verma', 'Zephyrine Oda']);
    });

    test('a name counts for more than a company', async ({ store }) => {
      const long = named('Kim Lee', 'The Northwind and Southridge Trading Company');
      await given(store, { records: [long, named('Meera Nair', 'Rao'), named('Meera Rao', 'Nair')] });
      expect(await found(store, 'rao')).toEqual(['Meera Rao', 'Meera Nair']);
    });

    test('no more are found than asked for', async ({ store }) => {
      await given(store, { records: BOOK });
      expect(await found(store, 'contoso', 2)).toHaveLength(2);
      expect(await found(store, 'contoso', 0)).toEqual([]);
    });

    test.for([
      ['asha rao', 'Asha Rao', true],
      ['  ASHA   RAO ', 'Asha Rao', true],
      ['Asha Roa', 'Asha Rao', false],
      ['Asha', 'Asha Rao', false],
      ['Northwind Traders', 'Asha Rao', false],
      ['jose alvarez', 'José Álvarez', true],
      ['राम', 'राम', true],
      ['आशा राव', 'Asha Rao', true],
      ['Ram', 'राम', true],
      ['आशा', 'Asha Rao', false],
      ['रमा', 'राम', false],
    ] as const)('"%s" finds %s, as the exact name: %s', async ([words, name, exact], { store }) => {
      await given(store, { records: [named(name)] });
      expect(await store.searchRecords(CONTOSO, words, 1)).toEqual([{ record: named(name), exact }]);
    });

    test('an exact name comes before longer ones, and namesakes are all exact', async ({ store }) => {
      const namesakes = ['1', '2'].map((id) => aRecord({ id: recordId(id), company: `Company ${id}` }));
      await given(store, { records: [named('Asha Rao Patel', 'Asha Rao'), ...namesakes] });
      const matches = await store.searchRecords(CONTOSO, 'asha rao', 5);
      expect(matches.map(({ exact }) => exact)).toEqual([true, true, false]);
    });

    test.for([
      ['nothing', ''],
      ['blanks', '  \n\t '],
      ['a pictogram', '🎉'],
      ['half a pictogram', '\ud83c'],
      ['operators', '* AND -(foo | "bar") ~ % _ \\ \' ; --'],
      ['a property of every object', '__proto__ constructor'],
    ] as const)('%s finds nobody', async ([, words], { store }) => {
      await given(store, { records: BOOK });
      expect(await found(store, words)).toEqual([]);
    });

    test.for([
      ['a very long word', 'a'.repeat(10_000)],
      ['very many words', 'asha rao '.repeat(1_000)],
      ['very many letters', 'a b c d e f g h i j '.repeat(500)],
    ] as const)('%s is answered too', async ([, words], { store }) => {
      await given(store, { records: BOOK });
      expect((await found(store, words)).length).toBeLessThanOrEqual(5);
    });

    test('a record that was renamed is found by its new name only', async ({ store }) => {
      await given(store, { records: [aRecord({ name: 'Gauri Desai' })] });
      await given(store, { records: [aRecord({ name: 'Gauri Kulkarni', status: 'qualified' })] });
      await given(store, { records: [aRecord({ name: 'Gauri Kulkarni', status: 'active' })] });

      expect(await found(store, 'desai')).toEqual([]);
      expect(await store.searchRecords(CONTOSO, 'kulkarni', 5)).toEqual([
        { record: aRecord({ name: 'Gauri Kulkarni' }), exact: false },
      ]);
    });
  });
}
