import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PersonId } from '../../../src/domain/ids.ts';
import { MOST_OF_ALL_PER_DAY } from '../../../src/domain/rule.ts';
import { decide, type DecideFacts } from '../../../src/domain/rules/decide.ts';
import { fitOf } from '../../../src/domain/rules/fit.ts';
import { ALEX, aRecord, day, MEGAN, personId, templateId } from '../../builders.ts';
import { aFiring, aRule } from './builders.ts';

const AT = '2026-11-23T04:00:00.000Z';
const FIRING = aFiring();
const FREE = { today: day('2026-11-23'), tomorrowAt: '2026-11-23T18:30:00.000Z', ofRule: 0, ofAll: 0 };

const facts = (some: Partial<DecideFacts> = {}): DecideFacts => {
  const rule = 'rule' in some ? some.rule : aRule();
  return {
    now: AT,
    today: day('2026-11-23'),
    rule,
    fit: rule && fitOf(rule, []),
    record: aRecord({ type: 'lead', tags: ['expo'], owner: ALEX }),
    refusal: undefined,
    running: [],
    isIncomplete: false,
    isWorkedElsewhere: false,
    isTouched: false,
    isStillEnded: false,
    isOpenElsewhere: false,
    seller: () => FREE,
    mayUse: () => true,
    turns: 0,
    ...some,
  };
};
const running = (template: string) => [{ template: templateId(template) }];
const enrolling = aRule({ act: 'enroll' });

describe('what becomes of a firing', () => {
  test.each<[string, Partial<DecideFacts>, object]>([
    ['proposed to the owner', {}, { kind: 'give', act: 'propose', seller: ALEX, day: '2026-11-23' }],
    ['enrolled where the rule says so', { rule: enrolling }, { act: 'enroll' }],
    [
      'only proposed where another sequence runs',
      { rule: enrolling, running: running('demo') },
      { act: 'propose' },
    ],
    ['only proposed where no email can leave', { rule: enrolling, isIncomplete: true }, { act: 'propose' }],
    [
      'only proposed where somebody works with the company',
      { rule: enrolling, isWorkedElsewhere: true },
      { act: 'propose' },
    ],
    ['left where the same sequence runs', { running: running('webinar') }, { kind: 'left', why: 'running' }],
    ['left where it is open already', { isOpenElsewhere: true }, { kind: 'left', why: 'running' }],
    ['left where nobody owns it', { record: aRecord({ type: 'lead', tags: ['expo'] }) }, { why: 'no-owner' }],
    ['left where its owner is unknown', { seller: () => undefined }, { why: 'unknown-seller' }],
    ['left where its maker does not lead the owner', { rule: aRule({ of: [MEGAN] }) }, { why: 'not-led' }],
    ['left where the template is not for the owner', { mayUse: () => false }, { why: 'limited' }],
    [
      'left where it no longer fits',
      { record: aRecord({ type: 'lead', owner: ALEX }) },
      { why: 'no-longer' },
    ],
    ['left where the rule is off', { rule: aRule({ isOn: false }) }, { why: 'rule-off' }],
    ['left where the rule is gone', { rule: undefined }, { why: 'rule-off' }],
    ['left where the record is gone', { record: undefined }, { why: 'archived' }],
    ['left where it must not be contacted', { refusal: 'listed' }, { why: 'listed' }],
    ['left where it has waited for weeks', { now: '2026-12-20T00:00:00.000Z' }, { why: 'expired' }],
    [
      'waits for tomorrow where the rule’s number of the day is reached',
      { seller: () => ({ ...FREE, ofRule: 10 }) },
      { kind: 'wait', until: FREE.tomorrowAt },
    ],
    [
      'waits for tomorrow where all rules together brought enough',
      { seller: () => ({ ...FREE, ofAll: MOST_OF_ALL_PER_DAY }) },
      { kind: 'wait' },
    ],
  ])('%s', (_, some, expected) => {
    expect(decide(FIRING, facts(some))).toMatchObject(expected);
  });

  test('of an end only while that end stands', () => {
    const ended = {
      ...FIRING,
      cause: { kind: 'ended', enrollment: 'e' as never, template: 'demo' as never },
    } as const;
    expect(decide(ended, facts())).toMatchObject({ why: 'no-longer' });
    expect(decide(ended, facts({ isStillEnded: true }))).toMatchObject({ kind: 'give' });
  });
});

test('sellers in turn: nobody gets more than one more than another, and none beyond the number of the day', () => {
  const sellers = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(sellers, fc.nat(40), fc.integer({ min: 1, max: 8 }), (names, count, perDay) => {
      const among = names.map(personId);
      const rule = aRule({ perDay, assignee: { kind: 'in-turn', among } });
      const given = new Map<PersonId, number>();
      let turns = 0;
      let waiting = 0;
      for (let at = 0; at < count; at += 1) {
        const decision = decide(
          FIRING,
          facts({ rule, turns, seller: (id) => ({ ...FREE, ofRule: given.get(id) ?? 0 }) }),
        );
        if (decision.kind === 'give') {
          given.set(decision.seller, (given.get(decision.seller) ?? 0) + 1);
          ({ turns } = decision);
        } else waiting += 1;
      }
      const counts = among.map((id) => given.get(id) ?? 0);
      expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
      expect(Math.max(...counts)).toBeLessThanOrEqual(perDay);
      expect(waiting).toBe(Math.max(0, count - perDay * among.length));
    }),
    { numRuns: 200 },
  );
});
