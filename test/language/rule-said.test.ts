import { describe, expect, test } from 'vitest';
import { join } from 'node:path';
import { loadTemplates } from '../../src/templates/load-templates.ts';
import { NO_TALK } from '../../src/domain/talk.ts';
import type { Day } from '../../src/domain/day.ts';
import { vocabularyOf } from '../../src/language/understand/names/vocabulary.ts';
import { rank } from '../../src/language/understand/ranker/load-ranker.ts';
import { read } from '../../src/language/understand/read.ts';
import { id, NOW } from './understand/say.ts';
import { ruleSaid, type RuleSaid } from '../../src/language/lists-and-tags/rule-said.ts';

const loaded = await loadTemplates(join(import.meta.dirname, '../../templates'));
if (!loaded.ok) throw new Error('The shipped templates have problems');
const vocabulary = vocabularyOf({
  records: [
    { id: id('Asha Rao'), name: 'Asha Rao', company: 'Contoso' },
    { id: id('Vikram Shetty'), name: 'Vikram Shetty', company: 'Litware' },
  ],
  templates: loaded.value.map((template) => ({
    template,
    ...(template.aliases && { aliases: template.aliases }),
  })),
});
const time = { today: '2026-11-30' as Day, minutes: 480, workingDays: [1, 2, 3, 4, 5] as const };
const say = (text: string) => read(text, { vocabulary, time, now: NOW, talk: NO_TALK, rank });

const ALL: RuleSaid = { kind: 'all' };
const NEW: RuleSaid = { kind: 'new' };
const make = (trigger: object, template = 'product demo', act = 'propose') => ({
  kind: 'make',
  trigger,
  act,
  template,
});
const tagged = { kind: 'joins', of: { type: 'lead', tag: 'expo' } };
const silent = { kind: 'joins', of: { type: 'lead', idleDays: 30 } };
const near = (days: number) => ({ kind: 'renewal', days });
const ended = (called: string, how = 'any') => ({ kind: 'ended', called, how });

describe('what is said of rules', () => {
  test.each<[string, object]>([
    ['rules', ALL],
    ['show me our rules', ALL],
    ['what rules do we have?', ALL],
    ['which rules are on', ALL],
    ['नियम', ALL],
    ['हमारे नियम दिखाओ', ALL],
    ['rules dikhao', ALL],
    ['niyam dikha do', ALL],
    ['new rule', NEW],
    ['please create a new rule', NEW],
    ['set up a rule', NEW],
    ['नया नियम बनाओ', NEW],
    ['ek naya rule banao', NEW],
    ['naya niyam', NEW],
    ['turn off the rule Expo leads', { kind: 'off', name: 'Expo leads' }],
    ['switch the rule “Expo leads” on', { kind: 'on', name: 'Expo leads' }],
    ['नियम एक्सपो बंद करो', { kind: 'off', name: 'एक्सपो' }],
    ['Expo leads wala rule band kar do', { kind: 'off', name: 'Expo leads' }],
    ['rule expo chalu karo', { kind: 'on', name: 'expo' }],
    ['delete the rule expo', { kind: 'drop', name: 'expo' }],
    ['expo rule hata do', { kind: 'drop', name: 'expo' }],
    ['नियम एक्सपो को हटाओ', { kind: 'drop', name: 'एक्सपो' }],
    ['try out the rule expo', { kind: 'try', name: 'expo' }],
    ['what would the rule expo have done?', { kind: 'try', name: 'expo' }],
    ['what did the rule expo do', { kind: 'log', name: 'expo' }],
    ['नियम एक्सपो ने क्या किया?', { kind: 'log', name: 'एक्सपो' }],
    ['rule expo ne kya kiya', { kind: 'log', name: 'expo' }],
    ['change the rule expo', { kind: 'open', name: 'expo' }],
    ['when a lead is tagged expo, propose product demo', make(tagged)],
    ['When a lead gets the tag expo, then suggest “product demo”.', make(tagged)],
    ['propose product demo when a lead gets tagged expo', make(tagged)],
    ['enroll them in product demo when a lead is tagged expo', make(tagged, 'product demo', 'enroll')],
    ['when a record joins cold pune, propose product demo', make({ kind: 'joins', called: 'cold pune' })],
    [
      'whenever someone comes onto the list cold pune, suggest webinar',
      make({ kind: 'joins', called: 'cold pune' }, 'webinar'),
    ],
    ['when a renewal is 45 days away, propose account renewal', make(near(45), 'account renewal')],
    ['propose account renewal when a renewal comes within 45 days', make(near(45), 'account renewal')],
    [
      'when webinar follow up ends without success, propose product demo',
      make(ended('webinar follow up', 'no-success')),
    ],
    [
      'once product demo ends in success, enroll them in account renewal',
      make(ended('product demo', 'success'), 'account renewal', 'enroll'),
    ],
    [
      'जब किसी लीड पर expo टैग लगे तो प्रोडक्ट डेमो सुझाओ',
      make({ kind: 'joins', of: { type: 'lead', tag: 'expo' } }, 'प्रोडक्ट डेमो'),
    ],
    ['jab kisi lead par expo tag lage to product demo suggest karo', make(tagged)],
    ['when a lead has no activity for 30 days, propose product demo', make(silent)],
    ['when a lead goes quiet for 30 days, propose product demo', make(silent)],
    ['propose product demo when a lead has had no contact in the last 30 days', make(silent)],
    ['जब किसी लीड पर ३० दिन तक कोई गतिविधि न हो तो प्रोडक्ट डेमो सुझाओ', make(silent, 'प्रोडक्ट डेमो')],
    ['jab kisi lead par 30 din se koi activity na ho to product demo suggest karo', make(silent)],
    ['jab renewal 45 din door ho to account renewal propose karo', make(near(45), 'account renewal')],
    ['जब नवीनीकरण में ४५ दिन बचें तो खाता नवीनीकरण सुझाएँ', make(near(45), 'खाता नवीनीकरण')],
    [
      'jab webinar khatam ho jaye to product demo mein jodo',
      make(ended('webinar'), 'product demo', 'enroll'),
    ],
    [
      'जब वेबिनार बिना सफलता के समाप्त हो तो प्रोडक्ट डेमो में जोड़ो',
      make(ended('वेबिनार', 'no-success'), 'प्रोडक्ट डेमो', 'enroll'),
    ],
    [
      'jab koi cold pune list mein aaye to product demo suggest karo',
      make({ kind: 'joins', called: 'cold pune' }),
    ],
  ])('“%s”', (sentence, expected) => {
    expect(ruleSaid(sentence)).toEqual(expected);
    // And so does the whole reader.
    const decision = say(sentence);
    const [request] = decision.kind === 'do' ? decision.requests : [];
    expect(request?.intent).toBe('rules');
    expect(ruleSaid(request?.words ?? '')).toEqual(expected);
  });

  test.each([
    'tag Asha as rule',
    'remind me when Asha replies',
    'when is Asha’s call',
    'if Asha replies, enroll her in product demo',
    'call Asha when she is back, then propose a meeting',
    'enroll Asha in product demo when she is back on Monday',
    'lists',
    'propose a time to Asha',
    'jab Asha ka reply aaye to call karo',
    'turn off my daily card',
    'new lead Asha Rao',
    'what did Asha do',
  ])('nothing of rules is in “%s”', (sentence) => {
    expect(ruleSaid(sentence)).toBeUndefined();
  });

  test.each([
    'enroll Asha Rao in no-show once her demo is done',
    'when the meeting is over, put him in no-show',
    'once the meeting is over, start no-show',
    'when the call is done, put them in webinar',
    'add Asha Rao to no-show when contract is due in 30 days',
    'add Tara Singh to no-show when contract is due in 30 days',
    'if Vikram Shetty is done, start no-show',
    'if Tara Singh is done, start no-show',
    'once her webinar is over, put her in product demo',
    'once Asha Rao’s webinar ends, start product demo',
    'when Asha Rao’s renewal is 30 days away, add her to account renewal',
    'propose a time when the webinar is over',
    'start calling when a renewal is 30 days away',
    'जब आशा राव का वेबिनार ख़त्म हो जाए तो प्रोडक्ट डेमो में जोड़ो',
    'जब मीटिंग ख़त्म हो जाए तो उसे वेबिनार में जोड़ो',
    'jab Asha Rao ka webinar khatam ho jaye to product demo mein jodo',
    'jab uska demo khatam ho jaye to webinar mein daal do',
  ])('“%s” is about somebody, and no rule', (sentence) => {
    const decision = say(sentence);
    const intents = decision.kind === 'do' ? decision.requests.map(({ intent }) => intent) : [];
    expect(intents).not.toContain('rules');
  });

  test.each([
    'rule: when the final call ends, propose product demo',
    'new rule: when a lead is tagged expo, propose the grand tour',
    'when the webinar sequence ends, put them in the product demo template',
    'when a lead is tagged Contoso, put her in webinar',
  ])('“%s” is a rule', (sentence) => {
    const decision = say(sentence);
    expect(decision.kind === 'do' && decision.requests[0]?.intent).toBe('rules');
  });
});
