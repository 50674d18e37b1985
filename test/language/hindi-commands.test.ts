import { describe, expect, test } from 'vitest';
import type { CommandId, Words } from '../../src/language/commands.ts';
import { MAX_SENTENCE, understand } from '../../src/language/understand.ts';

type Row = readonly [sentence: string, command: CommandId, words?: Words];

const asha = { who: 'आशा राव' };
const inWebinar = { ...asha, template: 'वेबिनार' };
const untilFriday = { ...asha, until: 'शुक्रवार' };

const ROWS: readonly Row[] = [
  ['टीम', 'team'],
  ['मेरी टीम दिखाओ', 'team'],
  ['टीम का हाल', 'team'],
  ['टीम कैसी है?', 'team'],
  ['भूमिकाएँ', 'roles'],
  ['रोल दिखाओ', 'roles'],
  ['एडमिन कौन है?', 'roles'],
  ['मेगन को मैनेजर बनाएँ', 'make', { seller: 'मेगन', role: 'मैनेजर' }],
  ['मेगन जी को टेम्पलेट मैनेजर बना दीजिए', 'make', { seller: 'मेगन', role: 'टेम्पलेट मैनेजर' }],
  ['मेगन को रवि और आशा का मैनेजर बनाओ', 'make', { seller: 'मेगन', people: 'रवि और आशा', role: 'मैनेजर' }],
  ['संगठन की सेटिंग', 'organization'],
  ['कंपनी की सेटिंग्स दिखाएँ', 'organization'],
  ['नमस्ते', 'help'],
  ['नमस्ते अनुक्रम!', 'help'],
  ['मदद', 'help'],
  ['मदद चाहिए', 'help'],
  ['आप क्या कर सकते हैं?', 'help'],
  ['आप क्या-क्या कर सकते हैं?', 'help'],
  ['namaste', 'help'],

  ['आशा राव को वेबिनार में जोड़ें', 'enroll', inWebinar],
  ['आशा राव को वेबिनार में जोडें', 'enroll', inWebinar],
  ['आशा राव को वेबिनार में जोड़ो', 'enroll', inWebinar],
  ['आशा राव को वेबिनार में जोड़िए।', 'enroll', inWebinar],
  ['आशा राव को वेबिनार में जोड़ दीजिए', 'enroll', inWebinar],
  ['कृपया आशा राव को वेबिनार में जोड़ दें', 'enroll', inWebinar],
  ['मुझे आशा राव को वेबिनार में जोड़ना है', 'enroll', inWebinar],
  ['क्या आप आशा राव को वेबिनार में जोड़ सकते हैं?', 'enroll', inWebinar],
  ['आशा राव को वेबिनार में डालें', 'enroll', inWebinar],
  ['आशा राव को वेबिनार में डाल दो', 'enroll', inWebinar],
  ['आशा राव को वेबिनार में नामांकित करें', 'enroll', inWebinar],
  ['आशा राव को वेबिनार में शामिल कीजिए', 'enroll', inWebinar],
  ['आशा राव जी को वेबिनार में जोड़ें', 'enroll', inWebinar],
  ['वेबिनार में आशा राव को जोड़ें', 'enroll', inWebinar],
  ['जोड़ें आशा राव को वेबिनार में', 'enroll', inWebinar],
  ['आशा राव के लिए वेबिनार अनुक्रम शुरू करें', 'enroll', inWebinar],
  ['आशा राव को सोमवार से वेबिनार में जोड़ें', 'enroll', { ...inWebinar, from: 'सोमवार' }],
  ['आशा राव को वेबिनार में सोमवार से जोड़ें', 'enroll', { ...inWebinar, from: 'सोमवार' }],
  ['मेगन के लिए आशा राव को वेबिनार में जोड़ें', 'enroll', { ...inWebinar, seller: 'मेगन' }],
  ['Asha Rao को webinar में जोड़ें', 'enroll', { who: 'Asha Rao', template: 'webinar' }],
  ['asha rao ko webinar mein jodo', 'enroll', { who: 'asha rao', template: 'webinar' }],
  ['asha rao ko webinar me add karo', 'enroll', { who: 'asha rao', template: 'webinar' }],
  ['आशा राव को वेबिनार में जोडेन', 'enroll', inWebinar],
  ['आशा राव को जोड़ें', 'enroll', asha],
  ['आशा राव और मीरा अय्यर को वेबिनार में जोड़ें', 'enroll', { ...inWebinar, who: 'आशा राव और मीरा अय्यर' }],
  ['वेबिनार में जोड़ें', 'enroll', { template: 'वेबिनार' }],
  ['जोड़ें', 'enroll'],
  ['किसी को जोड़ें', 'enroll'],

  ['आज', 'today'],
  ['आज का काम', 'today'],
  ['आज के काम दिखाओ', 'today'],
  ['आज क्या करना है?', 'today'],
  ['अब क्या करें', 'today'],
  ['अगली सर्वोत्तम कार्रवाई', 'today'],
  ['अगली कार्रवाइयाँ', 'today'],
  ['aaj kya karna hai', 'today'],
  ['मेरे रिकॉर्ड', 'my-records'],
  ['मेरे रिकार्ड', 'my-records'],
  ['मेरे अनुक्रम दिखाएँ', 'my-records'],
  ['मेरी सूची', 'my-records'],

  ['आशा राव की स्थिति', 'status', asha],
  ['आशा राव की स्थिति क्या है?', 'status', asha],
  ['आशा राव का स्टेटस बताओ', 'status', asha],
  ['आशा राव कहाँ तक पहुँचे?', 'status', asha],
  ['आशा राव के बारे में बताएं', 'status', asha],
  ['स्थिति आशा राव', 'status', asha],
  ['स्थिति', 'status'],

  ['आशा राव का जवाब आया', 'replied', asha],
  ['आशा राव का जवाब आ गया है', 'replied', asha],
  ['आशा राव ने जवाब दिया', 'replied', asha],
  ['आशा राव ने उत्तर दे दिया है।', 'replied', asha],
  ['आशा राव से जवाब मिला', 'replied', asha],
  ['मुझे आशा राव का उत्तर मिल गया', 'replied', asha],
  ['asha rao ka reply aaya', 'replied', { who: 'asha rao' }],
  ['ग्राहक का जवाब आया', 'replied'],
  ['जवाब आया', 'replied'],
  ['आशा राव से जवाब नहीं मिला', 'no-answer', asha],
  ['आशा राव का जवाब नहीं आया', 'no-answer', asha],
  ['आशा राव का अभी तक कोई जवाब नहीं आया है', 'no-answer', asha],
  ['आशा राव से कोई उत्तर नहीं', 'no-answer', asha],
  ['आशा राव ने जवाब नहीं दिया', 'no-answer', asha],
  ['आशा राव ने फ़ोन नहीं उठाया', 'no-answer', asha],
  ['आशा राव ने फोन नही उठाया', 'no-answer', asha],
  ['आशा राव से बात नहीं हुई', 'no-answer', asha],
  ['कोई जवाब नहीं', 'no-answer'],
  ['कोई उत्तर नहीं आशा राव', 'no-answer', asha],
  ['asha rao ka jawab nahi aaya', 'no-answer', { who: 'asha rao' }],
  ['आशा राव ने फ़ोन उठाया', 'answered', asha],
  ['आशा राव ने कॉल उठा लिया', 'answered', asha],
  ['आशा राव से बात हुई', 'answered', asha],
  ['आशा राव से फोन पर बात हो गई', 'answered', asha],
  ['बात हुई', 'answered'],
  ['आशा राव मीटिंग में नहीं आए', 'no-show', asha],
  ['आशा राव नहीं आईं', 'no-show', asha],
  ['नहीं आए', 'no-show'],
  ['भेज दिया', 'sent'],
  ['ईमेल भेज दिया आशा राव', 'sent', asha],
  ['आशा राव को ईमेल भेज दिया', 'sent', asha],
  ['आशा राव को ईमेल भेजा', 'sent', asha],
  ['आशा राव के साथ मीटिंग हुई', 'held', asha],
  ['आशा राव से मीटिंग हो गई', 'held', asha],
  ['मीटिंग हुई', 'held'],
  ['हो गया', 'done'],
  ['हो गया आशा राव', 'done', asha],
  ['आशा राव का काम हो गया', 'done', asha],
  ['आशा राव पूरा हुआ', 'done', asha],

  ['आशा राव को शुक्रवार तक टालें', 'snooze', untilFriday],
  ['शुक्रवार तक आशा राव को टाल दो', 'snooze', untilFriday],
  ['टालें आशा राव को शुक्रवार तक', 'snooze', untilFriday],
  ['आशा राव को परसों टालें', 'snooze', { ...asha, until: 'परसों' }],
  ['आशा राव को २ हफ़्ते के लिए टालिए', 'snooze', { ...asha, until: '2 हफ़्ते' }],
  ['आशा राव को टालें', 'snooze', asha],
  ['asha rao ko friday tak snooze karo', 'snooze', { who: 'asha rao', until: 'friday' }],
  ['आशा राव को छोड़ें', 'skip', asha],
  ['आशा राव का यह चरण छोड़ दें', 'skip', asha],
  ['छोड़ें आशा राव', 'skip', asha],
  ['छोड़ो', 'skip'],
  ['आशा राव को रोकें', 'pause', asha],
  ['आशा राव को 5 दिसंबर तक रोक दें', 'pause', { ...asha, until: '5 दिसंबर' }],
  ['आशा राव का अनुक्रम रोकें', 'pause', asha],
  ['आशा राव को फिर शुरू करें', 'resume', asha],
  ['आशा राव को फिर से शुरू करो', 'resume', asha],
  ['आशा राव को जारी रखें', 'resume', asha],
  ['फिर शुरू करें', 'resume'],
  ['नोट आशा राव: सुबह कॉल करें', 'note', { ...asha, note: 'सुबह कॉल करें' }],
  ['आशा राव के लिए नोट: शुक्रवार तक टालें', 'note', { ...asha, note: 'शुक्रवार तक टालें' }],
  ['वापस लें', 'undo'],
  ['वापस ले लो', 'undo'],
  ['पिछला काम वापस लीजिए', 'undo'],
  ['पूर्ववत', 'undo'],
  ['पूर्ववत करें', 'undo'],
  ['आशा राव को अनुक्रम से हटाएँ', 'unenroll', { ...asha, template: 'अनुक्रम' }],
  ['आशा राव को वेबिनार से निकाल दें', 'unenroll', inWebinar],
  ['आशा राव को हटाओ', 'unenroll', asha],
  ['अनुक्रम से हटाएं', 'unenroll'],

  ['खोजें नायर', 'find', { who: 'नायर' }],
  ['नायर को ढूँढो', 'find', { who: 'नायर' }],
  ['नायर कौन है?', 'find', { who: 'नायर' }],
  ['खोजें', 'find'],
  [
    'संपर्क जोड़ें प्रिया नायर, फ़ैब्रिकम, priya@fabrikam.example',
    'add-record',
    { type: 'संपर्क', who: 'प्रिया नायर, फ़ैब्रिकम, priya@fabrikam.example' },
  ],
  ['सम्पर्क जोड़िए: प्रिया नायर', 'add-record', { type: 'सम्पर्क', who: 'प्रिया नायर' }],
  ['नया लीड जोड़ो प्रिया नायर', 'add-record', { type: 'लीड', who: 'प्रिया नायर' }],
  ['नया अवसर', 'add-record', { type: 'अवसर' }],
  ['खाता बनाएँ कॉन्टोसो', 'add-record', { type: 'खाता', who: 'कॉन्टोसो' }],
  ['प्रिया नायर को लीड के रूप में जोड़ें', 'add-record', { type: 'लीड', who: 'प्रिया नायर' }],
  ['आशा राव को बदलें', 'edit', asha],
  ['आशा राव की जानकारी सुधारें', 'edit', asha],
  ['आशा राव को आर्काइव करें', 'archive', asha],

  ['टेम्पलेट', 'templates'],
  ['टेंपलेट दिखाएँ', 'templates'],
  ['सभी अनुक्रम टेम्पलेट', 'templates'],
  ['टेम्पलेट की सूची', 'templates'],
  ['टेम्पलेट वेबिनार', 'template', { template: 'वेबिनार' }],
  ['टेम्प्लेट वेबिनार दिखाओ', 'template', { template: 'वेबिनार' }],
  ['वेबिनार टेम्पलेट', 'template', { template: 'वेबिनार' }],
  ['वेबिनार का टेम्पलेट दिखाइए', 'template', { template: 'वेबिनार' }],
  ['सेटिंग', 'settings'],
  ['मेरी सेटिंग्स', 'settings'],
  ['सेटिंग बदलें', 'settings'],
  ['घड़ी', 'clock'],
  ['घडी +1 दिन', 'clock', { move: '+1 दिन' }],
  ['घड़ी +३ घंटे', 'clock', { move: '+3 घंटे' }],

  ['हिन्दी में बोलो', 'language', { language: 'हिन्दी' }],
  ['हिंदी में बात करें', 'language', { language: 'हिंदी' }],
  ['अंग्रेज़ी में बोलिए', 'language', { language: 'अंग्रेज़ी' }],
  ['भाषा हिंदी', 'language', { language: 'हिंदी' }],
  ['भाषा बदलें', 'language'],
  ['speak hindi', 'language', { language: 'hindi' }],
  ['settings language English', 'language', { language: 'English' }],
  ['language hindi', 'language', { language: 'hindi' }],
  ['change language to Hindi', 'language', { language: 'Hindi' }],
  ['language', 'language'],
];

test.for(ROWS)('"%s" is %s', ([sentence, id, words = {}]) => {
  expect(understand(sentence)).toEqual({ kind: 'command', id, words });
});

describe('what is not a command in Hindi', () => {
  test.each(['आज मौसम कैसा है', 'आशा राव', 'यह क्या बकवास', 'क ख ग'])('"%s"', (sentence) => {
    expect(understand(sentence).kind).toBe('unknown');
  });

  test('gets the nearest thing it could have been', () => {
    expect(understand('मद आशा राव को बहुत')).toEqual({ kind: 'unknown', nearest: 'मदद आशा राव को बहुत' });
  });
});

test.each(['को ', 'को में से तक ', 'जवाब नहीं ', 'आशा को वेबिनार में ', 'अभी तक कोई ', 'टेम्पलेट का ', 'नोट ', 'ab '])(
  'a long row of "%s" is read at once',
  (words) => {
    const sentence = words.repeat(MAX_SENTENCE).slice(0, MAX_SENTENCE - 1);
    const started = process.hrtime.bigint();
    understand(sentence);
    expect(Number(process.hrtime.bigint() - started) / 1e6).toBeLessThan(500);
  },
);
