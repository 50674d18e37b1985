import { describe, expect, test } from 'vitest';
import { NO_TALK } from '../../src/domain/talk.ts';
import type { Day } from '../../src/domain/day.ts';
import { ruleSaid } from '../../src/language/lists-and-tags/rule-said.ts';
import { vocabularyOf } from '../../src/language/understand/names/vocabulary.ts';
import { rank } from '../../src/language/understand/ranker/load-ranker.ts';
import { read } from '../../src/language/understand/read.ts';
import { id, NOW } from './understand/say.ts';

const vocabulary = vocabularyOf({
  records: [{ id: id('Asha Rao'), name: 'Asha Rao', company: 'Contoso' }],
  templates: [],
});
const time = { today: '2026-11-30' as Day, minutes: 480, workingDays: [1, 2, 3, 4, 5] as const };
const say = (text: string) => read(text, { vocabulary, time, now: NOW, talk: NO_TALK, rank });

describe('all rules', () => {
  test.each([
    ['stop all rules', 'stop-all'],
    ['Pause all rules.', 'stop-all'],
    ['please stop all the rules for now', 'stop-all'],
    ['stop the rules', 'stop-all'],
    ['pause our rules for today', 'stop-all'],
    ['turn off all rules', 'stop-all'],
    ['switch off all of our rules', 'stop-all'],
    ['turn all rules off', 'stop-all'],
    ['put all rules on hold', 'stop-all'],
    ['disable every rule', 'stop-all'],
    ['can you suspend all automation rules right now?', 'stop-all'],
    ['सारे नियम रोक दो', 'stop-all'],
    ['सभी नियम बंद करो', 'stop-all'],
    ['सब नियमों को अभी रोक दीजिए', 'stop-all'],
    ['हमारे सारे नियम फ़िलहाल बंद कर दें', 'stop-all'],
    ['saare rules band kar do', 'stop-all'],
    ['sab rules rok do', 'stop-all'],
    ['sabhi niyam rok dijiye', 'stop-all'],
    ['rules ko abhi pause karo', 'stop-all'],
    ['sare rule off kar do', 'stop-all'],
    ['turn all rules on again', 'start-all'],
    ['turn them on again', 'start-all'],
    ['turn the rules back on', 'start-all'],
    ['resume all rules', 'start-all'],
    ['start our rules again', 'start-all'],
    ['switch on all rules', 'start-all'],
    ['let the rules run again', 'start-all'],
    ['सारे नियम फिर से चालू करो', 'start-all'],
    ['सभी नियम शुरू कर दो', 'start-all'],
    ['saare rules phir se chalu kar do', 'start-all'],
    ['sab niyam wapas shuru karo', 'start-all'],
    ['unhe phir se chalu karo', 'start-all'],
  ])('“%s”', (sentence, kind) => {
    expect(ruleSaid(sentence)).toEqual({ kind });
    // And so does the whole reader.
    const decision = say(sentence);
    const [request] = decision.kind === 'do' ? decision.requests : [];
    expect(request?.intent).toBe('rules');
    expect(ruleSaid(request?.words ?? '')).toEqual({ kind });
  });

  test.each([
    ['turn off this rule', 'off'],
    ['stop the rule', 'off'],
    ['ये नियम बंद कर दो', 'off'],
    ['यह नियम बंद करो', 'off'],
    ['इस नियम को रोक दो', 'off'],
    ['ये रूल बंद करो', 'off'],
    ['ye rule band karo', 'off'],
    ['yeh rule band kar do', 'off'],
    ['ye rule rok do', 'off'],
    ['niyam band karo', 'off'],
    ['mere rule band karo', 'off'],
    ['the rule band karo', 'off'],
    ['ye niyam chalu karo', 'on'],
    ['ye rule phir chalu karo', 'on'],
    ['turn this rule on', 'on'],
    ['delete this rule', 'drop'],
    ['ये नियम हटा दो', 'drop'],
  ])('“%s” is of one rule', (sentence, does) => {
    expect(ruleSaid(sentence)).toEqual({ kind: 'this', does });
    const decision = say(sentence);
    expect(decision.kind === 'do' && decision.requests[0]?.intent).toBe('rules');
  });

  test.each([
    'saare rules band hai?',
    'saare rules band hai',
    'सारे नियम बंद है?',
    'सारे नियम बंद हैं?',
    'क्या सारे नियम चालू हैं?',
    'rules off?',
    'rules on?',
    'rules chalu hai?',
    'rules chalu hai na',
    'sab rules on hai?',
    'are all rules off?',
    'are the rules on',
  ])('“%s” asks whether they are, and shows them', (sentence) => {
    expect(ruleSaid(sentence)).toEqual({ kind: 'all' });
    const decision = say(sentence);
    expect(decision.kind).toBe('do');
    const [request] = decision.kind === 'do' ? decision.requests : [];
    expect(ruleSaid(request?.words ?? '')).toEqual({ kind: 'all' });
  });

  test.each([
    'stop',
    'pause all',
    'stop all sequences',
    'turn them on',
    'stop Asha',
    'sab band karo',
    'phir se shuru karo',
    'stop the reminders',
    'pause everything until Monday',
    'which rules are on',
    'turn off the rule Expo leads',
  ])('“%s” is not of all rules', (sentence) => {
    expect(ruleSaid(sentence)?.kind ?? '').not.toMatch(/-all$/);
  });
});
