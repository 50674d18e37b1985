import fc from 'fast-check';
import { applyEdit } from '../../../src/domain/authoring/apply-edit.ts';
import type { EndId, StepId } from '../../../src/domain/ids.ts';
import { RECORD_TYPES } from '../../../src/domain/record.ts';
import {
  EDGE_OUTCOMES,
  INPUT_TYPES,
  STEP_TYPES,
  type Edge,
  type Template,
} from '../../../src/domain/template.ts';
import { LANGUAGES } from '../../../src/domain/text.ts';
import type { Position, TemplateEdit, TextPlace } from '../../../src/domain/authoring/template-edit.ts';

import { SHIPPED, shipped } from './shipped.ts';

/** An edit of a template that is not known yet: the numbers pick from what it has then. */
export type Seed = {
  readonly kind: TemplateEdit['kind'];
  readonly picks: readonly number[];
  readonly text: string;
};

const KINDS: readonly TemplateEdit['kind'][] = [
  'add-step',
  'add-step',
  'add-step',
  'remove-step',
  'move-step',
  'move-step',
  'change-type',
  'branch',
  'lead',
  'lead',
  'wait',
  'text',
  'text',
  'text',
  'share',
  'keep-text',
  'add-end',
  'remove-end',
  'end-success',
  'add-input',
  'remove-input',
  'record-type',
  'changes',
];

const PIECES = [
  '{record.firstName}',
  '{input.product}',
  '{input.',
  '#',
  ': ',
  '- ',
  "'",
  '"',
  '\n',
  '\t',
  ' ',
  '*a',
  '&a ',
  '|',
  '%',
  'हाँ',
  '~',
  'null',
  'on',
  '12',
  '!!x',
  '---',
  '\u0000',
  '\ud800',
  '@',
  '`',
  '\r\n',
  '\n\n  ',
  '\u0085',
  '\u2028',
];

const anyText = fc.oneof(
  fc.constantFrom('', 'Call them', 'Write to {record.firstName}', 'नमस्ते', 'no', '2026-11-28'),
  fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 4 })), {
      maxLength: 8,
    })
    .map((pieces) => pieces.join('')),
);

export const anySeed = (kinds = KINDS): fc.Arbitrary<Seed> =>
  fc.record({
    kind: fc.constantFrom(...kinds),
    picks: fc.array(fc.nat(999), { minLength: 8, maxLength: 8 }),
    text: anyText,
  });

export function editOf({ kind, picks, text }: Seed, template: Template): TemplateEdit {
  let at = 0;
  const next = () => picks[at++ % picks.length] ?? 0;
  const pick = <Item>(items: readonly [Item, ...Item[]] | readonly Item[], otherwise?: Item): Item =>
    (items.length > 0 ? items[next() % items.length] : otherwise) as Item;
  const step = (): StepId =>
    pick(
      template.steps.map(({ id }) => id),
      'nothing' as StepId,
    );
  const end = (): EndId =>
    pick(
      template.ends.map(({ id }) => id),
      'nothing' as EndId,
    );
  const input = (): string =>
    pick(
      template.inputs.map(({ id }) => id),
      'nothing',
    );
  const outcome = () => pick(EDGE_OUTCOMES);
  const words = () => ({ language: pick(LANGUAGES), text });
  const edge = (): Edge =>
    next() % 3 === 0
      ? { kind: 'end', ends: [end(), end()] }
      : { kind: 'step', to: step(), waitDays: next() % 9 };
  const position = (): Position => {
    const kind = pick(['first', 'last', 'after', 'after', 'before'] as const);
    if (kind === 'first' || kind === 'last') return { kind };
    if (kind === 'before') return { kind, step: step() };
    return next() % 2 === 0 ? { kind, step: step() } : { kind, step: step(), outcome: outcome() };
  };
  const place = (): TextPlace =>
    pick<() => TextPlace>([
      () => ({ of: 'template', field: pick(['name', 'description'] as const) }),
      () => ({
        of: 'step',
        step: step(),
        field: pick([
          'title',
          'instructions',
          'script',
          'subject',
          'body',
          'opens-email',
          'opens-meeting',
        ] as const),
      }),
      () => ({
        of: 'step',
        step: step(),
        field: pick(['title', 'instructions', 'script', 'subject', 'body', 'opens-email'] as const),
        second: true,
      }),
      () => ({ of: 'end', end: end() }),
      () => ({ of: 'input', input: input(), field: pick(['label', 'without'] as const) }),
    ])();
  const fresh = () => `new-${next() % 40}`;
  switch (kind) {
    case 'add-step':
      return {
        kind,
        step: fresh() as StepId,
        type: pick(STEP_TYPES),
        at: position(),
        ...(next() % 2 === 0 && { waitDays: next() % 40 }),
        ...(next() % 2 === 0 && { title: words() }),
      };
    case 'remove-step':
      return next() % 2 === 0 ? { kind, step: step() } : { kind, step: step(), joinedTo: outcome() };
    case 'move-step':
      return { kind, step: step(), to: position() };
    case 'change-type':
      return { kind, step: step(), type: pick(STEP_TYPES) };
    case 'branch':
      return { kind, step: step(), on: next() % 2 === 0 };
    case 'lead':
      return { kind, step: step(), outcome: outcome(), edge: edge() };
    case 'wait':
      return { kind, before: step(), days: next() % 400 };
    case 'text':
      return { kind, place: place(), ...words() };
    case 'share':
      return { kind, step: step(), share: next() % 110 };
    case 'keep-text':
      return { kind, step: step(), keep: pick(['a', 'b'] as const) };
    case 'add-end':
      return { kind, end: fresh() as EndId, name: words(), success: next() % 2 === 0 };
    case 'remove-end':
      return { kind, end: end() };
    case 'end-success':
      return { kind, end: end(), success: next() % 2 === 0 };
    case 'add-input':
      return {
        kind,
        input: {
          id: `input${next() % 9}`,
          type: pick(INPUT_TYPES),
          label: { en: text, hi: 'क्या' },
          without: { en: text },
        },
      };
    case 'remove-input':
      return { kind, input: input() };
    case 'record-type':
      return { kind, type: pick(RECORD_TYPES) };
    case 'changes':
      return next() % 3 === 0
        ? { kind, step: step() }
        : { kind, step: step(), change: { kind: 'tag', tag: text } };
  }
}

const edited = (start: Template, seeds: readonly Seed[]): Template =>
  seeds.reduce((template, seed) => {
    const result = applyEdit(template, editOf(seed, template));
    return result.ok ? result.value : template;
  }, start);

const nothing: Template = { ...shipped('webinar-follow-up'), inputs: [], steps: [], ends: [] };

/** Whatever a series of edits makes of a shipped template or of an empty one; it may have flaws. */
export const anyEdited: fc.Arbitrary<Template> = fc
  .tuple(fc.constantFrom(nothing, ...SHIPPED), fc.array(anySeed(), { minLength: 1, maxLength: 40 }))
  .map(([start, seeds]) => edited(start, seeds));
