import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdit } from '../../../src/domain/authoring/apply-edit.ts';
import type { Difference } from '../../../src/domain/authoring/difference.ts';
import { differences } from '../../../src/domain/authoring/differences.ts';
import type { TemplateEdit } from '../../../src/domain/authoring/template-edit.ts';
import type { EndId } from '../../../src/domain/ids.ts';
import { anySeed, editOf } from './random-edits.ts';
import { SHIPPED, shipped, step } from './shipped.ts';

const demo = shipped('product-demo');

const after = (...edits: readonly TemplateEdit[]): readonly Difference[] => {
  const template = edits.reduce((before, edit) => {
    const result = applyEdit(before, edit);
    if (!result.ok) throw new Error(result.problem);
    return result.value;
  }, demo);
  return differences(demo, template);
};

test.each<readonly [string, readonly TemplateEdit[], readonly unknown[]]>([
  [
    'a step that is added tells all about itself',
    [{ kind: 'add-step', step: step('new'), type: 'call', at: { kind: 'before', step: step('call') } }],
    [{ kind: 'step-added', step: 'new' }],
  ],
  [
    'a step that is removed is told whole',
    [{ kind: 'remove-step', step: step('research') }],
    [{ kind: 'step-removed', step: demo.steps[1] }],
  ],
  [
    'a wait',
    [{ kind: 'wait', before: step('call'), days: 3 }],
    [{ kind: 'wait', step: 'time-slot-email', outcome: 'no-answer', before: 'call', from: 1, to: 3 }],
  ],
  [
    'a way',
    [
      {
        kind: 'lead',
        step: step('call'),
        outcome: 'answered',
        edge: { kind: 'end', ends: ['disqualified' as EndId] },
      },
    ],
    [
      {
        kind: 'way',
        step: 'call',
        outcome: 'answered',
        from: { kind: 'step', to: 'set-up-meeting', waitDays: 0 },
        to: { kind: 'end', ends: ['disqualified'] },
      },
    ],
  ],
  [
    'texts, each in its language',
    [
      { kind: 'text', place: { of: 'end', end: 'demo-given' as EndId }, language: 'hi', text: '' },
      { kind: 'text', place: { of: 'template', field: 'name' }, language: 'en', text: 'Demos' },
    ],
    [
      {
        kind: 'text',
        place: { of: 'template', field: 'name' },
        language: 'en',
        from: demo.name.en,
        to: 'Demos',
      },
      {
        kind: 'text',
        place: { of: 'end', end: 'demo-given' },
        language: 'hi',
        from: 'डेमो दिया गया',
        to: undefined,
      },
    ],
  ],
  [
    'what a decision does',
    [{ kind: 'changes', step: step('disqualify'), change: { kind: 'tag', tag: 'later' } }],
    [
      {
        kind: 'changes',
        step: 'disqualify',
        from: { kind: 'status', status: 'disqualified' },
        to: { kind: 'tag', tag: 'later' },
      },
    ],
  ],
  [
    'the record type',
    [{ kind: 'record-type', type: 'lead' }],
    [{ kind: 'record-type', from: 'opportunity', to: 'lead' }],
  ],
  ['nothing', [], []],
])('%s', (_, edits, expected) => {
  expect(after(...edits)).toEqual(expected);
});

test('of steps that changed places, the fewest are told', () => {
  const found = after({ kind: 'move-step', step: step('connect'), to: { kind: 'first' } });
  expect(found.filter(({ kind }) => kind === 'step-moved')).toEqual([
    { kind: 'step-moved', step: 'connect' },
  ]);
});

test('every edit makes a difference', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...SHIPPED),
      fc.array(anySeed(), { minLength: 1, maxLength: 10 }),
      (start, seeds) => {
        let template = start;
        for (const seed of seeds) {
          const edited = applyEdit(template, editOf(seed, template));
          if (!edited.ok) continue;
          expect(differences(template, edited.value)).not.toEqual([]);
          template = edited.value;
        }
      },
    ),
  );
});
