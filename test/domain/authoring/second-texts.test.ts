import { expect, test } from 'vitest';
import { applyEdit } from '../../../src/domain/authoring/apply-edit.ts';
import { differences } from '../../../src/domain/authoring/differences.ts';
import { flawsOf } from '../../../src/domain/authoring/flaws-of.ts';
import type { TemplateEdit, TextPlace } from '../../../src/domain/authoring/template-edit.ts';
import type { Step, Template } from '../../../src/domain/template.ts';
import type { Language } from '../../../src/domain/text.ts';
import { shipped, step } from './shipped.ts';

const webinar = shipped('webinar-follow-up');
const intro = step('thank-you-email');

const place = (field: 'subject' | 'body' | 'title' | 'script' | 'opens-email'): TextPlace => ({
  of: 'step',
  step: intro,
  field,
  second: true,
});
const second = (text: string, field: Parameters<typeof place>[0] = 'subject', language: Language = 'en') =>
  ({ kind: 'text', place: place(field), language, text }) as const satisfies TemplateEdit;
const share = (percent: number): TemplateEdit => ({ kind: 'share', step: intro, share: percent });
const keep = (which: 'a' | 'b'): TemplateEdit => ({ kind: 'keep-text', step: intro, keep: which });

const edited = (...edits: readonly TemplateEdit[]): Template =>
  edits.reduce((before, edit) => {
    const result = applyEdit(before, edit);
    if (!result.ok) throw new Error(`${edit.kind}: ${result.problem}`);
    return result.value;
  }, webinar);
const introOf = ({ steps }: Template): Step | undefined => steps.find(({ id }) => id === intro);
const refusal = (template: Template, edit: TemplateEdit) => {
  const result = applyEdit(template, edit);
  return result.ok ? undefined : result.problem;
};

test('a second text begins half and half, and says what it differs in', () => {
  const tried = edited(second('A quick question'));
  expect(introOf(tried)?.second).toEqual({ share: 50, email: { subject: { en: 'A quick question' } } });
  expect(flawsOf(tried)).toEqual([]);
  expect(differences(webinar, tried).map(({ kind }) => kind)).toEqual(['share', 'text']);
});

test('its share can be set, but never so that one of the texts goes to nobody', () => {
  expect(introOf(edited(second('A'), share(30)))?.second?.share).toBe(30);
  expect([0, 100, -5, 12.5].map((percent) => refusal(edited(second('A')), share(percent)))).toEqual(
    Array(4).fill('share-out-of-range'),
  );
  expect(refusal(webinar, share(30))).toBe('no-second-text');
});

test('the winner becomes the text for everyone', () => {
  const tried = edited(second('A quick question'), second('Call us', 'title'));
  const [first, other] = ['a', 'b'].map((which) => {
    const kept = applyEdit(tried, keep(which as 'a' | 'b'));
    return kept.ok ? kept.value : tried;
  });
  expect(first).toEqual(webinar);
  expect(other && introOf(other)).toMatchObject({
    title: { en: 'Call us' },
    email: { subject: { en: 'A quick question' } },
  });
  expect(other && introOf(other)).not.toHaveProperty('second');
  expect(other && introOf(other)?.email?.body).toEqual(introOf(webinar)?.email?.body);
  expect(refusal(webinar, keep('b'))).toBe('no-second-text');
});

test('without its last text there is one text for everyone again', () => {
  expect(edited(second('A'), second('B', 'body'), second(''), second('', 'body'))).toEqual(webinar);
});

test('a second text needs English, as every text does, and only real fields', () => {
  expect(flawsOf(edited(second('एक सवाल', 'subject', 'hi')))).toEqual([
    { kind: 'text-missing', place: place('subject'), language: 'en' },
  ]);
  expect(flawsOf(edited(second('Hi {record.nme}')))).toMatchObject([{ kind: 'unknown-field' }]);
});

test('a step has no second text of what it has no first of', () => {
  expect(refusal(webinar, second('Hello', 'script'))).toBe('not-of-this-type');
  expect(refusal(webinar, second('Hello', 'opens-email'))).toBe('not-of-this-type');
});

test('as another type of step, it loses what that type does not have', () => {
  const call = edited(second('A'), second('Ring', 'title'), {
    kind: 'change-type',
    step: intro,
    type: 'call',
  });
  expect(introOf(call)?.second).toEqual({ share: 50, title: { en: 'Ring' } });
  const alone = edited(second('A'), { kind: 'change-type', step: intro, type: 'task' });
  expect(introOf(alone)).not.toHaveProperty('second');
});
