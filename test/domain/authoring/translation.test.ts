import { expect, test } from 'vitest';
import { applyEdit } from '../../../src/domain/authoring/apply-edit.ts';
import { untranslated, whyNotOffered } from '../../../src/domain/authoring/translation.ts';
import type { StepId } from '../../../src/domain/ids.ts';
import { shipped } from './shipped.ts';

test.each([
  ['Hello {record.firstName}', 'नमस्ते {record.firstName}', undefined],
  ['Hello', 'नमस्ते', undefined],
  ['See https://contoso.com/x', 'देखें: https://contoso.com/x', undefined],
  ['Hello {record.firstName}', 'नमस्ते', { kind: 'fields', fields: ['{record.firstName}'] }],
  [
    'Hello {record.firstName}',
    'नमस्ते {रिकॉर्ड.नाम}',
    { kind: 'fields', fields: ['{record.firstName}', '{रिकॉर्ड.नाम}'] },
  ],
  [
    'Hello {record.firstName}',
    'नमस्ते { record.firstName }',
    { kind: 'fields', fields: ['{record.firstName}', '{ record.firstName }'] },
  ],
  ['{seller.name} {seller.name}', '{seller.name}', { kind: 'fields', fields: ['{seller.name}'] }],
  ['Hello', 'नमस्ते {seller.name}', { kind: 'fields', fields: ['{seller.name}'] }],
  ['Hello', 'नमस्ते https://evil.example', { kind: 'link' }],
  ['Hello', 'www.evil.example पर जाएँ', { kind: 'link' }],
  ['Hello', 'evil@example.com को लिखें', { kind: 'link' }],
  ['Hello', '  ', { kind: 'missing' }],
  ['Hello', undefined, { kind: 'missing' }],
])('“%s” as “%s”', (text, translation, why) => {
  expect(whyNotOffered(text, translation)).toEqual(why);
});

test('what lacks a language is found, in a template and in one step', () => {
  const webinar = shipped('webinar-follow-up');
  expect(untranslated(webinar)).toEqual([]);
  const call = 'call' as StepId;
  const place = { of: 'step', step: call, field: 'script' } as const;
  const edited = applyEdit(webinar, { kind: 'text', place, language: 'hi', text: '' });
  if (!edited.ok) throw new Error(edited.problem);
  expect(untranslated(edited.value)).toMatchObject([{ place, from: 'en', to: 'hi' }]);
  expect(untranslated(edited.value, call)).toHaveLength(1);
  expect(untranslated(edited.value, 'demo' as StepId)).toEqual([]);
});
