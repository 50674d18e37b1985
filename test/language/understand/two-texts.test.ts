import { describe, expect, test } from 'vitest';
import { versionsSaid } from '../../../src/language/two-texts/versions-said.ts';
import { NO_TALK } from '../../../src/domain/talk.ts';
import type { TemplateId } from '../../../src/domain/ids.ts';
import { say } from './say.ts';

const WEBINAR = 'webinar-follow-up';
const read = (text: string) => {
  const decision = say(text);
  const [request] = decision.kind === 'do' ? decision.requests : [];
  return request ? `${request.intent} ${request.template ?? ''}`.trim() : decision.kind;
};

describe('versions side by side', () => {
  test.each<readonly [string, readonly number[]]>([
    ['compare version 2 and 3 of webinar', [2, 3]],
    ['compare versions 2 and 3 of webinar', [2, 3]],
    ['compare versions of webinar', []],
    ['webinar versions side by side', []],
    ['webinar version 3 vs 2', [3, 2]],
    ['is version 3 of webinar better than version 2', [3]],
    ['which version of webinar works better?', []],
    ['webinar ke version 2 aur 3 compare karo', [2, 3]],
    ['webinar ke version 2 aur 3 ki tulna', [2, 3]],
    ['वेबिनार के वर्ज़न 2 और 3 की तुलना करो', [2, 3]],
    ['वेबिनार का कौन-सा वर्ज़न बेहतर है', []],
  ])('%s', (text, versions) => {
    expect(read(text)).toBe(`compare ${WEBINAR}`);
    expect(versionsSaid(text)?.versions).toEqual(versions);
  });
});

test.each([
  'which subject works better in webinar?',
  'which subject line is doing better in webinar',
  'how is the A/B test in webinar going',
  'webinar A/B test results',
  'webinar mein kaun sa subject behtar chal raha hai',
  'वेबिनार में कौन-सा विषय बेहतर चल रहा है?',
  'वेबिनार में कौन सा टेक्स्ट ज़्यादा अच्छा है',
])('%s', (text) => {
  expect(read(text)).toBe(`compare ${WEBINAR}`);
});

test.each([
  'try another subject for the first email in webinar: A quick question',
  'in webinar send text B to 30%',
  'keep the second subject in webinar',
  'webinar ki pehli email ka dusra subject aazmao: A quick question',
  'webinar mein dusra text rakho',
  'वेबिनार की पहली ईमेल का दूसरा विषय आज़माओ: एक सवाल',
  'वेबिनार में दूसरा टेक्स्ट रखो',
])('%s', (text) => {
  expect(read(text)).toBe(`customize ${WEBINAR}`);
});

test('without a template, the one talked about last is meant, or it is asked', () => {
  const last = [{ intent: 'summary', act: false, template: WEBINAR as TemplateId } as const];
  expect(
    say('which subject works better?', { ...NO_TALK, at: Date.UTC(2026, 10, 30, 8), last }),
  ).toMatchObject({
    kind: 'do',
    requests: [{ intent: 'compare', template: WEBINAR }],
  });
  expect(say('which subject works better?')).toMatchObject({ kind: 'ask', missing: { kind: 'template' } });
});

test.each([
  'what title works best for Asha Rao',
  'which script works best for Asha Rao',
  'kaun sa title behtar hai Asha Rao ke liye',
])('“%s” compares no texts', (text) => {
  expect(read(text)).not.toContain('compare');
  expect(say(text)).not.toMatchObject({ request: { intent: 'compare' } });
});

test.each([
  ['keep the second text', 'customize'],
  ['use the old subject line', 'customize'],
  ['दूसरा विषय रखो', 'customize'],
  ['send B to 30%', 'customize'],
  ['how is the A/B test going', 'compare'],
])('“%s” is about texts without a template, which is asked', (text, intent) => {
  expect(say(text)).toMatchObject({ kind: 'ask', request: { intent }, missing: { kind: 'template' } });
});

test.each([
  'compare webinar and outbound',
  'keep Asha Rao',
  'Asha Rao wants a second version of the quote',
  'try Asha Rao again tomorrow',
  'note Asha Rao: send version 2 of the offer',
  'call Asha Rao first',
  'use the old title',
  'take the other script',
  'remove the old script',
  'keep the second version',
  'pick the first title for Asha Rao',
  'पुराना शीर्षक रखो',
  'purana script hata do',
])('“%s” is about something else', (text) => {
  const decision = say(text);
  const requests = decision.kind === 'do' ? decision.requests : [];
  expect(requests.map(({ intent }) => intent)).not.toContain('customize');
  expect(decision).not.toMatchObject({ missing: { kind: 'template' } });
  expect(versionsSaid(text)).toBeUndefined();
});
