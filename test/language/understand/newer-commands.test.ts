import { describe, expect, test } from 'vitest';
import type { Intent } from '../../../src/domain/intents.ts';
import { say } from './say.ts';

/** What is done, asked about, or offered first. */
function firstOf(text: string): Intent | undefined {
  const decision = say(text);
  switch (decision.kind) {
    case 'do':
    case 'propose':
      return decision.requests[0]?.intent;
    case 'ask':
      return decision.request.intent;
    default:
      return undefined;
  }
}

describe('mail, tags, lists and templates are known in more words than their forms', () => {
  test.each<[string, Intent]>([
    ['which mails are still waiting to leave for me', 'outgoing'],
    ['anything in my outbox for tomorrow', 'outgoing'],
    ['kal kin logon ko mail jaane wala hai', 'outgoing'],
    ['आउटबॉक्स में अभी क्या पड़ा है', 'outgoing'],
    ['keep every mail of mine back for now', 'hold-mail'],
    ['abhi ke liye saare automatic mail band rakho', 'hold-mail'],
    ['मेरे नाम से फ़िलहाल कोई ईमेल मत भेजना', 'hold-mail'],
    ['Asha Rao should carry the vip tag', 'tag'],
    ['Asha Rao pe dealer wala tag laga dena', 'tag'],
    ['आशा राव पर वितरक का टैग चाहिए', 'tag'],
    ['which tags have we got so far', 'lists'],
    ['do we keep any saved lists', 'lists'],
    ['meri bani hui listen dikha do', 'lists'],
    ['show whom we must not contact, the dnc list', 'lists'],
    ['how do I bring in my leads from a csv', 'help'],
    ['excel se leads kaise import karu', 'help'],
    ['which drafts of templates are not published yet', 'drafts'],
    ['jo template abhi adhure hain dikhao', 'drafts'],
    ['which version of the webinar template is live now', 'versions'],
    ['webinar template ko band kar do', 'template-use'],
    ['could you get Megan on board here', 'invite'],
    ['Megan ko is bot ka access de do', 'invite'],
    ['give Megan the rights of an admin', 'roles'],
    ['who all are under me', 'team'],
    ['mere neeche kitne log hain', 'team'],
  ])('%s: %s', (text, intent) => {
    expect(firstOf(text)).toBe(intent);
  });
});

describe('templates in use, times to meet, rules, asking first and exports are known in more words than their forms', () => {
  test.each<[string, Intent]>([
    ['we should not use the webinar template for now, switch it off', 'template-use'],
    ['please retire the webinar sequence', 'template-use'],
    ['nobody may start webinar any more', 'template-use'],
    ['who of us may use webinar', 'template-use'],
    ['वेबिनार टेम्पलेट अब कोई न चलाए', 'template-use'],
    ['वेबिनार फिर से सबको दे दो', 'template-use'],
    ['webinar template ab kisi ko mat chalane do', 'template-use'],
    ['webinar bas Megan ki team chalaye', 'template-use'],
    ['offer Asha Rao two or three slots tomorrow', 'meet'],
    ['put something in the calendar with Asha Rao for Thursday 3 pm', 'meet'],
    ['आशा राव से मिलने के लिए कल का कोई समय सुझाओ', 'meet'],
    ['आशा राव को कल के दो स्लॉट दे दो मिलने के', 'meet'],
    ['Asha Rao se milne ka koi time nikal do kal ka', 'meet'],
    ['Asha Rao ko kal milne ke do slot de do', 'meet'],
    ['what rules are set up here at the moment', 'rules'],
    ["let's have a rule that suggests webinar when a lead is tagged expo", 'rules'],
    ['हमारे पास कौन कौन से नियम बने हुए हैं', 'rules'],
    ['ऐसा नियम चाहिए कि expo टैग लगते ही वेबिनार सुझाए', 'rules'],
    ['apne yahan kaun se rules lage hue hain', 'rules'],
    ['jis lead pe expo ka tag lage usko webinar suggest ho jaye apne aap', 'rules'],
    ['please find out from Megan if it is all right', 'may-i'],
    ['let Megan have her say first', 'may-i'],
    ["get Megan's nod before that", 'may-i'],
    ['मेगन की राय ले लो पहले', 'may-i'],
    ['मेगन से हाँ करवा लो पहले', 'may-i'],
    ['Megan ki permission chahiye pehle pucho', 'may-i'],
    ["I'd like my leads as an excel sheet", 'export'],
    ['could I get the webinar figures as a file', 'export'],
    ['मेरी सारी लीड्स एक्सेल शीट में दे दीजिए', 'export'],
    ['mujhe meri saari leads ki excel sheet chahiye', 'export'],
    ['stop webinar for Asha Rao', 'unenroll'],
    ['webinar band karo Asha Rao ka', 'unenroll'],
  ])('%s: %s', (text, intent) => {
    expect(firstOf(text)).toBe(intent);
  });
});

describe('what only sounds like them changes nothing', () => {
  test.each([
    'I have not tagged Asha Rao yet',
    'Asha Rao tagged us on linkedin',
    'should I hold my mail',
    'kya Asha Rao ko tag karna chahiye',
    'Megan said we should invite Ravi Menon',
    'how do tags work',
    'I will ask Megan tomorrow',
    'kal Megan se puchunga',
    'is the webinar template still any good',
    'Asha Rao should carry the vip tag',
  ])('%s', (text) => {
    const decision = say(text);
    const acts = decision.kind === 'do' && decision.requests.some(({ act }) => act);
    expect(acts).toBe(false);
  });
});

describe('a question about what would happen is explained', () => {
  test.each([
    'if Asha Rao says no what do I press',
    "if Fabrikam doesn't renew can I just end it",
    'suppose Ravi Menon never picks up, what happens then?',
    'agar Asha Rao mana kar de to kya dabana hai',
    'अगर आशा राव मना कर दें तो बंद करना पड़ेगा क्या',
  ])('%s', (text) => {
    expect(say(text)).toMatchObject({ kind: 'do', requests: [{ act: false }] });
    expect(firstOf(text)).not.toBe('unknown');
  });
});

describe('whoever is left is everybody who is left', () => {
  test.each([
    "mark whoever's left on my calls as no answer",
    'whichever are left in the card, nobody lifted',
    'shift everythin to wednesday',
    'jitne bache hain sab ko friday pe daal do',
  ])('%s', (text) => {
    const decision = say(text);
    const request =
      decision.kind === 'ask' ? decision.request : 'requests' in decision && decision.requests[0];
    expect(request).toMatchObject({ who: { kind: 'group' } });
  });
});
