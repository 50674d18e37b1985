import { edgesOfChange, readyRules } from '../../src/domain/rules/edges.ts';
import { aRecord, day, recordId } from '../builders.ts';
import { aRule } from '../domain/rules/builders.ts';
import { cpuOf, inTurns, median } from './rounds.ts';
import type { Subject } from './table.ts';

const RULES = 200;
const RECORDS = 1_000;
const TODAY = day('2026-11-23');

/** Which of 200 rules 1,000 changed records set off, against the same time budget for each rule and record. */
export const measure: Subject = async () => {
  const ready = readyRules({ rules: Array.from({ length: RULES }, (_, at) => someRule(at)) }, []);
  const records = Array.from({ length: RECORDS }, (_, at) => someRecord(at));
  const before = records.map((record) => ({ ...record, tags: [] }));
  const tell = (): number =>
    records.reduce((sum, after, at) => sum + edgesOfChange(ready, before[at], after, TODAY).length, 0);
  if (tell() === 0) throw new Error('No rule was set off');
  const [times = []] = await inTurns(9, [() => cpuOf(() => void tell())]);
  return [
    {
      what: 'a rule and a changed record',
      unit: 'µs',
      ours: median(times) / (RULES * RECORDS),
      other: { name: 'what it may take', figure: 10 },
      goal: { atMost: 1 },
    },
  ];
};

const someRule = (at: number) =>
  aRule({
    id: String(at),
    trigger:
      at % 3 === 0
        ? { kind: 'renewal', days: at }
        : { kind: 'joins', list: { of: { tag: `t${at % 50}`, city: 'Pune' } } },
    conditions: [
      { kind: 'value', atLeast: at },
      { kind: 'no-tag', is: `x${at}` },
    ],
  });

const someRecord = (at: number) =>
  aRecord({
    id: recordId(`r${at}`),
    type: 'lead',
    city: 'Pune',
    tags: [`t${at % 50}`],
    value: { amount: at, currency: 'INR' },
    renewalDate: day('2026-12-15'),
  });
