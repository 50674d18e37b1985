import { describe, expect, test } from 'vitest';
import type { RecordList } from '../../src/domain/record-list.ts';
import { listSaid } from '../../src/language/lists-and-tags/list-said.ts';
import { tagSaid } from '../../src/language/lists-and-tags/tag-said.ts';

describe('a list in words', () => {
  test.each<readonly [string, RecordList]>([
    ['all leads tagged expo', { type: 'lead', tag: 'expo' }],
    ['leads tagged "Expo Pune 2026"', { type: 'lead', tag: 'Expo Pune 2026' }],
    ['everyone tagged expo pune from Fabrikam', { tag: 'expo pune', from: 'Fabrikam' }],
    ['all my contacts', { type: 'contact', mine: true }],
    ['everyone from Fabrikam', { from: 'Fabrikam' }],
    ['everyone at Adventure Works', { from: 'Adventure Works' }],
    ['leads from Pune with no activity for 30 days', { type: 'lead', from: 'Pune', idleDays: 30 }],
    [
      'leads in New Delhi not contacted in the last 2 weeks',
      { type: 'lead', from: 'New Delhi', idleDays: 14 },
    ],
    ['accounts whose renewal is within 60 days', { type: 'account', renewalDays: 60 }],
    ['accounts renewing in the next 2 months', { type: 'account', renewalDays: 60 }],
    ['all qualified leads', { type: 'lead', status: 'qualified' }],
    ['my leads with the tag vip', { type: 'lead', mine: true, tag: 'vip' }],
    ['people with the expo tag', { tag: 'expo' }],
    ['#expo', { tag: 'expo' }],
    ['expo tag wale sab leads', { type: 'lead', tag: 'expo' }],
    ['tag expo wale saare leads', { type: 'lead', tag: 'expo' }],
    ['expo टैग वाले सभी लीड', { type: 'lead', tag: 'expo' }],
    ['टैग एक्सपो वाले लोग', { tag: 'एक्सपो' }],
    ['Fabrikam ke sab log', { from: 'Fabrikam' }],
    ['फैब्रिकम के सभी लोग', { from: 'फैब्रिकम' }],
    ['Pune ke leads jin se 30 din se koi baat nahi hui', { type: 'lead', from: 'Pune', idleDays: 30 }],
    ['पुणे के लीड जिनसे ३० दिनों से कोई बात नहीं हुई है', { type: 'lead', from: 'पुणे', idleDays: 30 }],
    ['60 din mein renewal wale accounts', { type: 'account', renewalDays: 60 }],
    ['मेरे सभी संपर्क', { type: 'contact', mine: true }],
  ])('“%s”', (text, list) => {
    expect(listSaid(text)).toEqual(list);
  });

  test.each([
    'everyone',
    'leads',
    'Asha',
    'Asha and Ravi',
    'everyone from Fabrikam except Asha',
    'all leads who replied',
    'the webinar people',
    'today’s calls',
    'all of them',
    'everyone from Fabrikam tomorrow morning please',
  ])('“%s” is none', (text) => {
    expect(listSaid(text)).toBeUndefined();
  });
});

describe('a tag in words', () => {
  const names = (...all: readonly string[]) => ({ names: all });
  test.each([
    ['tag Asha and Ravi as expo', 'add', 'expo', names('Asha', 'Ravi')],
    [
      'Please tag Asha Rao, Ravi and Meera with "Expo Pune".',
      'add',
      'Expo Pune',
      names('Asha Rao', 'Ravi', 'Meera'),
    ],
    ['tag Asha #expo', 'add', 'expo', names('Asha')],
    ['add the tag vip to Asha', 'add', 'vip', names('Asha')],
    ['add tag vip to Asha', 'add', 'vip', names('Asha')],
    ['put the vip tag on Asha and Meera', 'add', 'vip', names('Asha', 'Meera')],
    ['remove the tag expo from Asha', 'remove', 'expo', names('Asha')],
    ['take the expo tag off Asha', 'remove', 'expo', names('Asha')],
    ['untag Asha from expo', 'remove', 'expo', names('Asha')],
    ['tag everyone from Fabrikam as expo', 'add', 'expo', { list: { from: 'Fabrikam' } }],
    ['आशा और रवि को एक्सपो टैग करो', 'add', 'एक्सपो', names('आशा', 'रवि')],
    ['आशा पर एक्सपो का टैग लगाओ', 'add', 'एक्सपो', names('आशा')],
    ['आशा राव से expo टैग हटा दो', 'remove', 'expo', names('आशा राव')],
    ['Asha aur Ravi ko expo tag karo', 'add', 'expo', names('Asha', 'Ravi')],
    ['Asha pe vip ka tag laga do', 'add', 'vip', names('Asha')],
    ['Asha se expo tag hatao', 'remove', 'expo', names('Asha')],
    ['Fabrikam ke sab logon ko expo tag kar do', 'add', 'expo', { list: { from: 'Fabrikam' } }],
  ] as const)('“%s”', (sentence, kind, tag, of) => {
    expect(tagSaid(sentence)).toEqual({ kind, tag, of });
  });

  test.each([
    'Pls tag Raj as no show, waited 20 mins in Zoom',
    'tag all the webinar people as emailed',
    'If ever Brian says no, do we tag it lost or not interested?',
    'tag expo wale saare leads outbound mein nakho, roj ke 15',
    'tag Raj as lost',
    'tag along with Asha tomorrow',
    'who is tagged expo',
  ])('“%s” is none', (sentence) => {
    expect(tagSaid(sentence)).toBeUndefined();
  });
});
