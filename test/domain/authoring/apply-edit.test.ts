import { describe, expect, test } from 'vitest';
import { applyEdit } from '../../../src/domain/authoring/apply-edit.ts';
import type { EditRefusal, Position, TemplateEdit } from '../../../src/domain/authoring/template-edit.ts';
import type { EndId } from '../../../src/domain/ids.ts';
import type { EdgeOutcome, StepType, Template } from '../../../src/domain/template.ts';
import { shipped, step } from './shipped.ts';
import { changedWays } from './ways.ts';

const webinar = shipped('webinar-follow-up');
const demo = shipped('product-demo');
const renewal = shipped('account-renewal');
const outbound = shipped('outbound-prospecting');
const invitation = shipped('event-invitation');

function edited(template: Template, ...edits: readonly TemplateEdit[]): Template {
  return edits.reduce((before, edit) => {
    const result = applyEdit(before, edit);
    if (!result.ok) throw new Error(`${edit.kind}: ${result.problem}`);
    return result.value;
  }, template);
}

const refusal = (template: Template, edit: TemplateEdit): EditRefusal | undefined => {
  const result = applyEdit(template, edit);
  return result.ok ? undefined : result.problem;
};

const after = (id: string, outcome?: EdgeOutcome): Position => ({
  kind: 'after',
  step: step(id),
  ...(outcome && { outcome }),
});
const before = (id: string): Position => ({ kind: 'before', step: step(id) });

const add = (type: StepType, at: Position, waitDays?: number): TemplateEdit => ({
  kind: 'add-step',
  step: step('new'),
  type,
  at,
  ...(waitDays !== undefined && { waitDays }),
});
const remove = (id: string, joinedTo?: EdgeOutcome): TemplateEdit => ({
  kind: 'remove-step',
  step: step(id),
  ...(joinedTo && { joinedTo }),
});
const move = (id: string, to: Position): TemplateEdit => ({ kind: 'move-step', step: step(id), to });
const turn = (id: string, type: StepType): TemplateEdit => ({ kind: 'change-type', step: step(id), type });
const lead = (id: string, outcome: EdgeOutcome, to: string, waitDays = 0): TemplateEdit => ({
  kind: 'lead',
  step: step(id),
  outcome,
  edge: { kind: 'step', to: step(to), waitDays },
});
const end = (id: string, outcome: EdgeOutcome, ...ends: readonly string[]): TemplateEdit => ({
  kind: 'lead',
  step: step(id),
  outcome,
  edge: { kind: 'end', ends: ends as EndId[] },
});

type Row = readonly [
  what: string,
  template: Template,
  edits: readonly TemplateEdit[],
  ways: readonly string[],
];

const rows = (all: readonly Row[]) => test.each(all);

describe('a step that is added', () => {
  rows([
    [
      'waits for itself, and what follows keeps its own wait',
      webinar,
      [add('call', after('follow-up-email'), 1)],
      [
        'follow-up-email: replied → confirmation-email, no-answer → new +1',
        'new: no-answer → call +2, answered → confirmation-email',
      ],
    ],
    [
      'after a reaction is done once it is made',
      webinar,
      [add('call', after('call', 'answered'))],
      ['call: no-answer → final-email +2, answered → new', 'new: done → confirmation-after-call'],
    ],
    [
      'before a step is on every way to it',
      webinar,
      [add('task', before('qualify'), 3)],
      ['confirmation-email: sent → new +3', 'confirmation-after-call: sent → new +3', 'new: done → qualify'],
    ],
    [
      'last comes before the decision that closes the sequence',
      webinar,
      [add('email', { kind: 'last' }, 4)],
      [
        'final-email: replied → confirmation-email, no-answer → new +4',
        'new: replied → confirmation-email, no-answer → disqualify +1',
      ],
    ],
    [
      'last leads to the end where no decision closes the sequence',
      renewal,
      [add('task', { kind: 'last' }, 30)],
      ['thank-you-email: sent → new +30', 'new: done → end renewed'],
    ],
    [
      'last is the very end for a decision',
      demo,
      [add('decision', { kind: 'last' })],
      ['disqualify: done → new', 'new: done → end disqualified'],
    ],
    [
      'first leads to what was first',
      demo,
      [add('call', { kind: 'first' }, 9)],
      ['new: done → thank-you-email'],
    ],
    [
      'after a step that waits for nothing still is on the way of those who did not react',
      outbound,
      [add('call', after('follow-up-email'), 1)],
      [
        'follow-up-email: sent → new +1',
        'new: no-answer → second-call +3, answered → end meeting-scheduled|not-interested',
      ],
    ],
    [
      'where ways waited differently, they still do',
      demo,
      [lead('time-slot-email', 'replied', 'follow-up-call', 5), add('task', before('follow-up-call'), 1)],
      [
        'time-slot-email: replied → new +4, no-answer → call +1',
        'call: no-answer → new +1, answered → set-up-meeting',
        'new: done → follow-up-call +2',
      ],
    ],
  ])('%s', (_, template, edits, ways) => {
    expect(changedWays(template, edited(template, ...edits))).toEqual(ways);
  });

  test('is listed between what it comes after and what comes after it', () => {
    const ids = (template: Template) => template.steps.map(({ id }) => id);
    expect(ids(edited(webinar, add('call', after('follow-up-email')))).slice(1, 4)).toEqual([
      'follow-up-email',
      'new',
      'call',
    ]);
    expect(ids(edited(webinar, add('call', { kind: 'last' }))).slice(-2)).toEqual(['new', 'disqualify']);
    expect(ids(edited(webinar, add('call', { kind: 'first' })))[0]).toBe('new');
  });

  test('has the title that was said, in its language', () => {
    const title = { language: 'hi', text: ' दोबारा कॉल करें ' } as const;
    const added = edited(webinar, {
      kind: 'add-step',
      step: step('new'),
      type: 'call',
      at: { kind: 'first' },
      title,
    });
    expect(added.steps[0]?.title).toEqual({ en: '', hi: 'दोबारा कॉल करें' });
  });

  test('is the only one of an empty template, whose ends its seller picks from', () => {
    const empty = { ...outbound, steps: [] };
    expect(changedWays(empty, edited(empty, add('email', { kind: 'last' })))).toEqual([
      'new: sent → end meeting-scheduled|not-interested|disqualified',
    ]);
  });
});

describe('without a step', () => {
  rows([
    [
      'what led to it leads on quietly, and what follows keeps its own wait',
      webinar,
      [remove('follow-up-email')],
      ['thank-you-email: replied → confirmation-email, no-answer → call +2'],
    ],
    [
      'what led to it leads where that outcome did',
      webinar,
      [remove('follow-up-email', 'replied')],
      ['thank-you-email: replied → confirmation-email, no-answer → confirmation-email'],
    ],
    [
      'every way that led to it leads to its end',
      webinar,
      [remove('disqualify')],
      ['final-email: replied → confirmation-email, no-answer → end disqualified'],
    ],
  ])('%s', (_, template, edits, ways) => {
    expect(changedWays(template, edited(template, ...edits))).toEqual(ways);
  });

  test('at its beginning, a sequence begins with what came next', () => {
    expect(edited(webinar, remove('thank-you-email')).steps[0]?.id).toBe('follow-up-email');
    expect(edited(webinar, remove('thank-you-email', 'replied')).steps[0]?.id).toBe('confirmation-email');
  });
});

describe('a step that is moved', () => {
  rows([
    [
      'takes its own wait with it, and leads reactions where it did',
      demo,
      [move('call', after('follow-up-call'))],
      [
        'time-slot-email: replied → set-up-meeting, no-answer → follow-up-call +2',
        'follow-up-call: no-answer → call +1, answered → set-up-meeting',
        'call: no-answer → disqualify +1, answered → set-up-meeting',
      ],
    ],
    [
      'to the beginning leads to what was first',
      demo,
      [move('connect', { kind: 'first' })],
      ['research: done → time-slot-email +1', 'connect: done → thank-you-email'],
    ],
    [
      'behind where it led reactions leads everybody on',
      demo,
      [move('call', after('set-up-meeting'))],
      [
        'time-slot-email: replied → set-up-meeting, no-answer → follow-up-call +2',
        'call: no-answer → demo, answered → demo',
        'set-up-meeting: done → call +1',
      ],
    ],
  ])('%s', (_, template, edits, ways) => {
    expect(changedWays(template, edited(template, ...edits)).toSorted()).toEqual([...ways].toSorted());
  });
});

describe('a step of another type', () => {
  rows([
    [
      'goes on waiting for a reaction where it can',
      demo,
      [turn('call', 'email')],
      ['call: replied → set-up-meeting, no-answer → follow-up-call +2'],
    ],
    ['goes on quietly where it can not', demo, [turn('call', 'task')], ['call: done → follow-up-call +2']],
    ['goes on as a meeting that was held', demo, [turn('call', 'meeting')], ['call: held → set-up-meeting']],
    [
      'that waited for nothing still does',
      demo,
      [turn('thank-you-email', 'call')],
      ['thank-you-email: done → research'],
    ],
  ])('%s', (_, template, edits, ways) => {
    expect(changedWays(template, edited(template, ...edits))).toEqual(ways);
  });

  test('keeps the texts that it still has, and needs those that are new', () => {
    const [email] = edited(webinar, turn('thank-you-email', 'email')).steps;
    expect(email?.email).toEqual(webinar.steps[0]?.email);
    const [call] = edited(webinar, turn('thank-you-email', 'call')).steps;
    expect(call).toMatchObject({ title: webinar.steps[0]?.title, script: { en: '' } });
    expect(call).not.toHaveProperty('email');
  });
});

describe('ways', () => {
  const branch = (id: string, on: boolean): TemplateEdit => ({ kind: 'branch', step: step(id), on });
  const wait = (id: string, days: number): TemplateEdit => ({ kind: 'wait', before: step(id), days });
  rows([
    [
      'branch into two that lead on as before',
      demo,
      [branch('thank-you-email', true)],
      ['thank-you-email: replied → research, no-answer → research'],
    ],
    ['join in the quiet one', demo, [branch('call', false)], ['call: done → follow-up-call +2']],
    [
      'branch where a reaction is led somewhere',
      demo,
      [lead('thank-you-email', 'replied', 'set-up-meeting', 1)],
      ['thank-you-email: replied → set-up-meeting +1, no-answer → research'],
    ],
    [
      'lead to one of several ends',
      outbound,
      [end('research', 'done', 'not-interested', 'meeting-scheduled', 'not-interested')],
      ['research: done → end not-interested|meeting-scheduled'],
    ],
    [
      'to a step wait all the same',
      webinar,
      [wait('confirmation-email', 1)],
      [
        'thank-you-email: replied → confirmation-email +1, no-answer → follow-up-email +2',
        'follow-up-email: replied → confirmation-email +1, no-answer → call +2',
        'final-email: replied → confirmation-email +1, no-answer → disqualify +1',
      ],
    ],
    [
      'wait one by one',
      webinar,
      [
        {
          kind: 'wait',
          before: step('confirmation-email'),
          days: 3,
          from: { step: step('final-email'), outcome: 'replied' },
        },
      ],
      ['final-email: replied → confirmation-email +3, no-answer → disqualify +1'],
    ],
  ])('%s', (_, template, edits, ways) => {
    expect(changedWays(template, edited(template, ...edits))).toEqual(ways);
  });
});

describe('texts', () => {
  const title = { of: 'step', step: step('call'), field: 'title' } as const;
  const write = (
    place: Extract<TemplateEdit, { kind: 'text' }>['place'],
    language: 'en' | 'hi',
    text: string,
  ) => ({ kind: 'text', place, language, text }) as const;
  const call = (template: Template) => template.steps.find(({ id }) => id === 'call');

  test('are written in one language at a time', () => {
    expect(call(edited(demo, write(title, 'en', ' Call\nthem ')))?.title).toEqual({
      en: 'Call them',
      hi: 'डेमो का समय तय करें',
    });
  });

  test('keep their lines where they have several', () => {
    const script = { ...title, field: 'script' } as const;
    expect(call(edited(demo, write(script, 'en', 'Hi!\r\n\r\nBye.\u0007\n')))?.script?.en).toBe(
      'Hi!\n\nBye.',
    );
  });

  test('are taken away in one language', () => {
    expect(call(edited(demo, write(title, 'hi', '')))?.title).toEqual({ en: 'Agree on a time' });
    expect(call(edited(demo, write(title, 'en', '')))?.title).toEqual({ en: '', hi: 'डेमो का समय तय करें' });
  });

  test('are gone altogether where a step can do without', () => {
    const opens = { of: 'step', step: step('research'), field: 'opens-email' } as const;
    const task = edited(demo, turn('research', 'task'));
    expect(edited(task, write(opens, 'hi', 'नमस्ते'), write(opens, 'hi', ''))).toEqual(task);
    const standIn = { of: 'input', input: 'product', field: 'without' } as const;
    const without = edited(demo, write(standIn, 'en', ''), write(standIn, 'hi', ''));
    expect(without.inputs[0]).not.toHaveProperty('without');
  });
});

describe('ends', () => {
  const removeEnd = (id: string): TemplateEdit => ({ kind: 'remove-end', end: id as EndId });

  test('are removed from those that a seller picks from', () => {
    expect(changedWays(outbound, edited(outbound, removeEnd('not-interested'))).join('\n')).not.toContain(
      'not-interested',
    );
  });

  test('stay while they are the only end of a way', () => {
    expect(refusal(outbound, removeEnd('disqualified'))).toBe('end-in-use');
  });
});

describe('it is refused', () => {
  test.each<readonly [EditRefusal, Template, TemplateEdit]>([
    ['no-such-step', demo, add('call', after('nothing'))],
    ['no-such-step', demo, remove('nothing')],
    ['no-such-step', demo, lead('call', 'answered', 'nothing')],
    ['no-such-end', demo, end('call', 'answered', 'nothing')],
    ['no-such-end', demo, end('call', 'answered')],
    ['no-such-input', demo, { kind: 'remove-input', input: 'nothing' }],
    ['no-such-outcome', demo, add('call', after('call', 'held'))],
    ['no-such-outcome', demo, remove('call', 'held')],
    ['no-such-outcome', demo, { kind: 'wait', before: step('thank-you-email'), days: 2 }],
    ['not-of-this-type', demo, { kind: 'branch', step: step('research'), on: true }],
    ['not-of-this-type', demo, { kind: 'changes', step: step('call') }],
    [
      'not-of-this-type',
      demo,
      { kind: 'text', place: { of: 'step', step: step('call'), field: 'body' }, language: 'en', text: 'Hi' },
    ],
    ['id-is-taken', demo, { kind: 'add-step', step: step('call'), type: 'call', at: { kind: 'last' } }],
    ['not-an-id', demo, { kind: 'add-step', step: step('Call me'), type: 'call', at: { kind: 'last' } }],
    ['not-an-id', demo, { kind: 'add-step', step: step('constructor'), type: 'call', at: { kind: 'last' } }],
    [
      'not-an-id',
      demo,
      { kind: 'add-input', input: { id: 'toString', type: 'text', label: { en: 'What?' } } },
    ],
    ['only-step', { ...demo, steps: demo.steps.slice(-1) }, remove('disqualify')],
    ['leads-in-a-circle', demo, lead('call', 'answered', 'call')],
    ['leads-in-a-circle', demo, lead('follow-up-call', 'answered', 'research')],
    ['leads-in-a-circle', demo, move('call', after('call'))],
    ['wait-out-of-range', demo, add('call', { kind: 'last' }, 366)],
    ['wait-out-of-range', demo, { kind: 'wait', before: step('call'), days: 1.5 }],
    ['wait-out-of-range', demo, { kind: 'wait', before: step('call'), days: Number.NaN }],
    [
      'text-too-long',
      demo,
      { kind: 'text', place: { of: 'template', field: 'name' }, language: 'en', text: 'x'.repeat(201) },
    ],
    ['nothing-changes', demo, move('call', before('follow-up-call'))],
    ['nothing-changes', demo, turn('call', 'call')],
    ['nothing-changes', invitation, { kind: 'record-type', type: 'contact' }],
  ])('%s', (expected, template, edit) => {
    expect(refusal(template, edit)).toBe(expected);
  });

  test('too-many-steps', () => {
    const many = Array.from({ length: 93 }, (_, index) => index).reduce((template, index) => {
      const result = applyEdit(template, {
        kind: 'add-step',
        step: step(`more-${index}`),
        type: 'task',
        at: { kind: 'first' },
      });
      return result.ok ? result.value : template;
    }, outbound);
    expect(refusal(many, add('task', { kind: 'first' }))).toBe('too-many-steps');
  });
});
