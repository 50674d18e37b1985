import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inGroup } from '../../src/app/acting/in-group.ts';
import type { Situation } from '../../src/cards/kit/situation.ts';
import { addDays } from '../../src/domain/day.ts';
import type { EnrollmentEvent } from '../../src/domain/enrollment.ts';
import type { SalesRecord } from '../../src/domain/record.ts';
import type { Group } from '../../src/domain/request.ts';
import { NO_TALK, type Talk } from '../../src/domain/talk.ts';
import { enrollmentId, MONDAY, recordId, templateId } from '../builders.ts';
import { happen, situationAt, viewerOn } from '../cards/situations.ts';

const viewer = viewerOn(MONDAY);

/** Somebody at a step of a template, reached and due on the day given. */
function at(
  name: string,
  [template, step]: readonly [string, string],
  { due = MONDAY, record = {} }: { due?: typeof MONDAY; record?: Partial<SalesRecord> } = {},
): Situation {
  const situation = situationAt(template, step);
  const { enrollment } = situation;
  const { history, state } = enrollment;
  const begun = history.slice(0, 1).map((entry) => ({ ...entry, today: addDays(MONDAY, -10) }));
  return {
    ...situation,
    record: { ...situation.record, id: recordId(name), name, ...record },
    enrollment: {
      ...enrollment,
      id: enrollmentId(name),
      record: recordId(name),
      history: begun,
      state: state.kind === 'open' ? { ...state, due } : state,
    },
  };
}

const after = (situation: Situation, event: EnrollmentEvent): Situation => {
  const moved = happen(situation.template, situation.enrollment, event, MONDAY);
  if (!moved) throw new Error(`${situation.record.name} refuses`);
  return { ...situation, enrollment: moved.enrollment };
};

const EMAIL = ['contact-no-show', 'missed-meeting-email'] as const;
const CALL = ['contact-no-show', 'call'] as const;
const LEAD = ['outbound-prospecting', 'first-call'] as const;

const RUNNING: readonly Situation[] = [
  at('mailed today', EMAIL, { record: { company: 'Fabrikam India', tags: ['Expo'] } }),
  at('called today', CALL),
  at('called late', LEAD, { due: addDays(MONDAY, -4), record: { company: 'Fabrikam' } }),
  at('called later', CALL, { due: addDays(MONDAY, 3), record: { company: 'Fabrikam Sud' } }),
  after(at('paused', CALL), { kind: 'pause' }),
  after(at('waiting', EMAIL), { kind: 'outcome', outcome: 'sent' }),
];

const named = (group: Group, talk: Partial<Talk> = {}, running = RUNNING): readonly string[] =>
  inGroup(running, group, { ...NO_TALK, ...talk }, viewer).map(({ record }) => record.name);

describe('who is meant by', () => {
  test.each<[string, Omit<Group, 'scope'>, readonly string[]]>([
    ['all', {}, RUNNING.map(({ record }) => record.name)],
    ['all of today', { due: 'today' }, ['mailed today', 'called today', 'called late']],
    ['all that is overdue', { due: 'overdue' }, ['called late']],
    ['all calls', { action: 'call' }, ['called today', 'called late', 'called later', 'paused']],
    ['today’s calls', { due: 'today', action: 'call' }, ['called today', 'called late']],
    ['all emails', { action: 'email' }, ['mailed today', 'waiting']],
    ['all meetings', { action: 'meeting' }, []],
    ['all leads', { type: 'lead' }, ['called late']],
    ['everyone at Fabrikam', { company: 'fabrikam' }, ['mailed today', 'called late', 'called later']],
    ['everyone at Fabrikam India', { company: 'Fabrikam  India' }, ['mailed today']],
    ['nobody at Fab', { company: 'Fab' }, []],
    ['nobody at no company', { company: ' ' }, []],
    ['all with a tag', { tag: 'expo' }, ['mailed today']],
    ['all in prospecting', { template: templateId('outbound-prospecting') }, ['called late']],
  ])('%s', (_words, group, expected) => {
    expect(named({ scope: 'all', ...group })).toEqual(expected);
  });

  const list = [recordId('called today'), recordId('called later'), recordId('a stranger')];

  test('“these”: the list last shown, else all', () => {
    expect(named({ scope: 'shown' }, { list })).toEqual(['called today', 'called later']);
    expect(named({ scope: 'shown' }, { list: [recordId('a stranger')] })).toHaveLength(RUNNING.length);
  });

  test('“the rest”: of that list without who was talked about since, else of today', () => {
    const about = [recordId('called today')];
    expect(named({ scope: 'rest' }, { list, about, shown: 'record' })).toEqual(['called later']);
    expect(named({ scope: 'rest' }, { list, about, shown: 'list' })).toEqual([
      'called today',
      'called later',
    ]);
    expect(named({ scope: 'rest' })).toEqual(['mailed today', 'called today', 'called late']);
  });

  test('“the rest”: without what was done today, but for a note', () => {
    const [mailed, called, ...others] = RUNNING;
    if (!mailed || !called) throw new Error('Nobody runs');
    const running = [
      after(mailed, { kind: 'outcome', outcome: 'replied' }),
      after(called, { kind: 'note', text: 'prefers mornings' }),
      ...others,
    ];
    expect(named({ scope: 'rest' }, {}, running)).toEqual(['called today', 'called late']);
  });
});

test('whatever is said besides only makes a group smaller', () => {
  const narrower: fc.Arbitrary<Partial<Group>> = fc.record(
    {
      due: fc.constantFrom('today' as const, 'overdue' as const),
      action: fc.constantFrom('call' as const, 'email' as const, 'meeting' as const),
      type: fc.constantFrom('lead' as const, 'contact' as const),
      company: fc.constantFrom('Fabrikam', 'Nowhere'),
    },
    { requiredKeys: [] },
  );
  const scope = fc.constantFrom('all' as const, 'shown' as const, 'rest' as const);
  fc.assert(
    fc.property(scope, narrower, narrower, (whose, some, more) => {
      const wide = named({ scope: whose, ...some });
      const narrow = named({ scope: whose, ...more, ...some });
      expect(wide).toEqual(expect.arrayContaining([...narrow]));
    }),
  );
});
