import { describe, expect, test } from 'vitest';
import { say } from './understand/say.ts';
import { ruleSaid, type RuleSaid } from '../../src/language/lists-and-tags/rule-said.ts';

const ALL: RuleSaid = { kind: 'all' };
const NEW: RuleSaid = { kind: 'new' };
const make = (trigger: object, template = 'product demo', act = 'propose') => ({
  kind: 'make',
  trigger,
  act,
  template,
});
const tagged = { kind: 'joins', of: { type: 'lead', tag: 'expo' } };
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
});
