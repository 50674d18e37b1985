import { describe, expect, test } from 'vitest';
import { applyEdit } from '../../../../src/domain/authoring/apply-edit.ts';
import type { StepId } from '../../../../src/domain/ids.ts';
import type { Template } from '../../../../src/domain/template.ts';
import { readEdits } from '../../../../src/language/understand/edits/read-edits.ts';
import { shipped } from '../../../domain/authoring/shipped.ts';
import { inShort } from './in-short.ts';

const webinar = shipped('webinar-follow-up');

function withSecond(template: Template, ...steps: readonly string[]): Template {
  return steps.reduce((before, step) => {
    const place = { of: 'step', step: step as StepId, field: 'title', second: true } as const;
    const edited = applyEdit(before, { kind: 'text', place, language: 'en', text: 'B' });
    if (!edited.ok) throw new Error(edited.problem);
    return edited.value;
  }, template);
}
const tried = withSecond(webinar, 'thank-you-email');
const twice = withSecond(webinar, 'thank-you-email', 'call');

const B_SUBJECT = 'step thank-you-email subject true en: A quick question';

describe('trying another text', () => {
  test.each([
    ['try another subject for the intro email: A quick question', B_SUBJECT],
    ['try a different subject for the first email: A quick question', B_SUBJECT],
    ['add a second subject to the thank-you email: A quick question', B_SUBJECT],
    ['test the subject "A quick question" for the first email', B_SUBJECT],
    ['A/B test the subject of the first email: A quick question', B_SUBJECT],
    ['subject B of the first email: A quick question', B_SUBJECT],
    ['use another subject line for step 1: A quick question', B_SUBJECT],
    ['alternative subject for step 1: A quick question', B_SUBJECT],
    ['pehli email ka dusra subject aazmao: A quick question', B_SUBJECT],
    ['pehli email ke liye ek aur subject try karo: A quick question', B_SUBJECT],
    ['पहली ईमेल का दूसरा विषय आज़माओ: A quick question', B_SUBJECT],
    ['पहली ईमेल के लिए एक और सब्जेक्ट: A quick question', B_SUBJECT],
    ['पहली ईमेल का दूसरा विषय: एक सवाल', 'step thank-you-email subject true hi: एक सवाल'],
    ['try another text for the call: Hello', 'step call script true en: Hello'],
    ['try another title for step 3: Ring them', 'step call title true en: Ring them'],
    ['कॉल की दूसरी स्क्रिप्ट आज़माओ: नमस्ते', 'step call script true hi: नमस्ते'],
    ['try another subject for the intro email', 'lacks other-text'],
    ['try two texts in step 1', 'lacks other-text'],
    ['पहली ईमेल में दो विषय आज़माओ', 'lacks other-text'],
    ['add an A/B test to the first email', 'lacks other-text'],
    ['पहली ईमेल में A/B टेस्ट करो', 'lacks other-text'],
    ['subject of the second email: Hello', 'step follow-up-email subject en: Hello'],
    ['दूसरी ईमेल का विषय: नमस्ते', 'step follow-up-email subject hi: नमस्ते'],
  ])('%s', (sentence, read) => {
    expect(inShort(readEdits(sentence, webinar))).toBe(read);
  });
});

describe('sharing it', () => {
  test.each([
    ['send B to 30%', 'B of thank-you-email to 30%'],
    ['send the second text to 30 percent', 'B of thank-you-email to 30%'],
    ['send A to 70%', 'B of thank-you-email to 30%'],
    ['give text B to 10 % of the records', 'B of thank-you-email to 10%'],
    ['split 70/30', 'B of thank-you-email to 30%'],
    ['split the texts half and half', 'B of thank-you-email to 50%'],
    ['share them 50-50', 'B of thank-you-email to 50%'],
    ['B ko 30% bhejo', 'B of thank-you-email to 30%'],
    ['dusra text 40 pratishat ko', 'B of thank-you-email to 40%'],
    ['दूसरा टेक्स्ट 30% को भेजो', 'B of thank-you-email to 30%'],
    ['दोनों टेक्स्ट आधा-आधा बाँटो', 'B of thank-you-email to 50%'],
  ])('%s', (sentence, read) => {
    expect(inShort(readEdits(sentence, tried))).toBe(read);
  });
  test('of nothing that is shared, it says so', () => {
    expect(inShort(readEdits('send B to 30%', webinar))).toBe('lacks second');
  });
});

describe('keeping one', () => {
  test.each([
    ['keep the second one', 'keep b of thank-you-email'],
    ['keep B', 'keep b of thank-you-email'],
    ['go with the second subject', 'keep b of thank-you-email'],
    ['use text B', 'keep b of thank-you-email'],
    ['remove the first subject', 'keep b of thank-you-email'],
    ['keep the first one', 'keep a of thank-you-email'],
    ['keep A', 'keep a of thank-you-email'],
    ['keep the original text', 'keep a of thank-you-email'],
    ['remove the second text', 'keep a of thank-you-email'],
    ['drop text B', 'keep a of thank-you-email'],
    ['dusra wala rakho', 'keep b of thank-you-email'],
    ['B wala rakh lo', 'keep b of thank-you-email'],
    ['pehla text rakho', 'keep a of thank-you-email'],
    ['दूसरा वाला रखो', 'keep b of thank-you-email'],
    ['दूसरा टेक्स्ट हटा दो', 'keep a of thank-you-email'],
    ['पहला टेक्स्ट ही रखो', 'keep a of thank-you-email'],
    ['stop the A/B test', 'lacks variant'],
  ])('%s', (sentence, read) => {
    expect(inShort(readEdits(sentence, tried))).toBe(read);
  });
  test('of two steps with two texts, the one that is named', () => {
    expect(inShort(readEdits('keep the second text of the call', twice))).toBe('keep b of call');
    expect(inShort(readEdits('keep B', twice))).toBe('which of 2');
    expect(inShort(readEdits('keep B', twice, { focus: 'call' as StepId }))).toBe('keep b of call');
  });
});

test.each([
  'which subject works better?',
  'which subject works better',
  'compare version 2 and 3',
  'कौन-सा विषय बेहतर चल रहा है',
])('“%s” asks for numbers, and changes no draft', (sentence) => {
  expect(readEdits(sentence, tried)).toBeUndefined();
});

test.each([
  ['remove the second email', 'remove follow-up-email'],
  ['remove the first call', 'remove call'],
])('%s is about steps', (sentence, read) => {
  expect(inShort(readEdits(sentence, tried))).toBe(read);
});
