import { describe, expect, it } from 'vitest';
import { daysBetween, type Day } from '../../src/domain/day.ts';
import type { TenantId } from '../../src/domain/ids.ts';
import { RECORD_TYPES, type SalesRecord } from '../../src/domain/record.ts';
import { LANGUAGES } from '../../src/domain/text.ts';
import { sampleRecords } from '../../src/records/sample-records.ts';

const tenant = 'tenant-1' as TenantId;
const monday = '2026-11-23' as Day;
const samples = sampleRecords(tenant, monday);

const listOf = <Value>(pick: (record: SalesRecord) => Value | undefined): readonly Value[] =>
  samples.flatMap((record) => pick(record) ?? []);

describe('the sample records', () => {
  it('have ids of their own, the same ones every time', () => {
    const ids = samples.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(sampleRecords(tenant, '2027-01-04' as Day).map(({ id }) => id)).toEqual(ids);
  });

  it('are of all types, in both languages, active and nobody’s yet', () => {
    expect(new Set(samples.map(({ type }) => type))).toEqual(new Set(RECORD_TYPES));
    expect(new Set(samples.map(({ language }) => language))).toEqual(new Set(LANGUAGES));
    expect(samples.every(({ status, owner }) => status === 'active' && owner === undefined)).toBe(true);
    expect(samples.every((record) => record.tenant === tenant)).toBe(true);
  });

  it('have Asha Rao, a contact at Contoso India', () => {
    const asha = samples.find(({ name }) => name === 'Asha Rao');
    expect(asha).toMatchObject({ id: 'sample-asha-rao', type: 'contact', company: 'Contoso India' });
  });

  it('name a contact of the same company for every deal and company', () => {
    for (const deal of samples.filter(({ type }) => type === 'opportunity' || type === 'account')) {
      const primary = samples.find(({ id }) => id === deal.primaryContact);
      expect(primary, deal.name).toMatchObject({ type: 'contact', company: deal.company });
    }
  });

  it('can reach nobody real', () => {
    expect(listOf(({ email }) => email)).not.toHaveLength(0);
    for (const email of listOf((record) => record.email))
      expect(email).toMatch(/^[a-z.-]+@[a-z-]+\.example$/);
  });

  it('have time zones that exist', () => {
    for (const timeZone of listOf((record) => record.timeZone)) {
      expect(() => new Intl.DateTimeFormat('en', { timeZone })).not.toThrow();
    }
  });

  it('have accounts whose renewal comes near within two weeks, but none on the first morning', () => {
    const days = listOf(({ renewalDate }) => renewalDate && daysBetween(monday, renewalDate));
    expect(days.filter((count) => count > 60 && count <= 74)).toHaveLength(2);
    expect(days.filter((count) => count <= 60)).toEqual([]);
  });
});
