import type { reaching as en } from '../en/reaching.ts';

export const reaching: Readonly<Record<keyof typeof en, string>> = {
  'invite.how':
    'लिखें “मेगन को आमंत्रित करें”, या Microsoft Teams की जिस टीम में यह बॉट है, उसके लिए “सेल्स के सभी लोगों को आमंत्रित करें”।',
  'invite.button': '{name} को आमंत्रित करें',

  'invited.title': 'नमस्ते <b>{name}</b>, मैं अनुक्रम हूँ। <b>{by}</b> के कहने पर आपको यह संदेश भेजा गया है।',
  'invited.what':
    'यहाँ हर कदम पर पता चलता है कि अब किसे कॉल या ईमेल करना है और क्या कहना है। काम के हर दिन की सुबह एक कार्ड में आपके सबसे ज़रूरी काम मिलेंगे।',
  'invited.begin': 'शुरू करने के लिए बस “नमस्ते” लिखें।',
  'invited.stop': 'यहाँ से संदेश नहीं चाहिए? “बंद करो” लिखें, या Teams से यह ऐप हटा दें।',

  'invite.ask':
    '<b>{team}</b> के <b>{count, plural, one {# व्यक्ति} other {# लोगों}}</b> को आमंत्रित करें? हर एक को एक संदेश जाएगा, जिसमें लिखा होगा कि यह आपके कहने पर है।',
  'invite.ask-button': '{count, plural, one {# व्यक्ति} other {# लोगों}} को आमंत्रित करें',
  'invite.nobody': '<b>{team}</b> में आमंत्रित करने के लिए कोई नहीं है।',
  'invite.under-way': '<b>{team}</b> के लोगों को आमंत्रित किया जा रहा है। नतीजा यहीं मिलेगा।',
  'invite.started-before': 'यह आमंत्रण पहले ही शुरू हो चुका है। नतीजा यहीं मिलेगा।',
  'invite.done-team':
    '<b>{team}</b> में <b>{count, plural, =0 {किसी} one {# व्यक्ति} other {# लोगों}}</b> को {count, plural, =0 {आमंत्रित नहीं किया गया} other {आमंत्रित किया गया}}।',
  'invite.done': '<b>{names}</b> को आमंत्रित किया गया।',
  'invite.done-next': 'अब आप उनके लिए अनुक्रम शुरू कर सकते हैं और उन्हें काम सौंप सकते हैं।',
  'invite.done-nobody': '<b>{names}</b> को आमंत्रित नहीं किया जा सका।',
  'invite.known': '{names} पहले से यहाँ {count, plural, one {जुड़े} other {जुड़े}} हैं।',
  'invite.known-many':
    '{count, plural, one {# व्यक्ति पहले से जुड़े हैं, उन्हें} other {# लोग पहले से जुड़े हैं, उन्हें}} संदेश नहीं गया।',
  'invite.partly': 'Teams ने इस टीम के कुछ ही लोगों की जानकारी दी।',
  'invite.others': '{names} और {count, plural, one {# और व्यक्ति} other {# और लोग}}',

  'unreached.policy':
    'आपके संगठन की ऐप नीति यहाँ रोकती है: {names}। Teams के एडमिन सेंटर में इस ऐप को अनुमति दें, फिर दोबारा आमंत्रित करें।',
  'unreached.not-installed':
    'इनके लिए यह ऐप इंस्टॉल नहीं है: {names}। इसे सेटअप नीति से इंस्टॉल करें, या उनकी किसी टीम में जोड़ें।',
  'unreached.blocked': 'इन्होंने यह बॉट ब्लॉक या म्यूट किया है: {names}। इसे वे ही बदल सकते हैं।',
  'unreached.left': 'ये पहले इस बॉट को हटा चुके हैं: {names}। वे नमस्ते लिखें या इसे फिर जोड़ें, तभी संदेश जाएगा।',
  'unreached.guest': 'दूसरे संगठन के मेहमान: {names}।',
  'unreached.app': 'व्यक्ति नहीं, ऐप: {names}।',
  'unreached.gone': 'Teams में अब ये नहीं हैं: {names}।',
  'unreached.busy': 'Teams पर अभी बहुत काम है, इन तक संदेश नहीं गया: {names}। कुछ मिनट बाद फिर आमंत्रित करें।',
  'unreached.not-registered':
    'Teams ने बॉट की ऐप आईडी या सीक्रेट नहीं माना, इन्हें कुछ नहीं भेजा गया: {names}। बॉट चलाने वाले को इसे ठीक करना होगा।',
  'unreached.unknown': 'Teams से पता नहीं चला कि इन्हें संदेश मिला या नहीं: {names}। उन्हीं से पूछ लें।',

  'invite.no-one': 'जिन टीमों में यह बॉट है, उनमें “{words}” नाम का कोई नहीं मिला।',
  'invite.no-teams': 'यह बॉट अभी Microsoft Teams की किसी टीम में नहीं है, इसलिए लोगों को खोजा नहीं जा सकता।',
  'invite.make-known':
    'इसे उनकी किसी टीम में जोड़ें: Apps, Anukram, Add to a team। या उनसे कहें कि यहाँ चैट खोलकर नमस्ते लिखें।',
  'invite.no-team': '“{words}” नाम की किसी टीम में यह बॉट नहीं है। आपका मतलब किस टीम से है?',
  'invite.which-team': 'किस टीम के सभी लोगों को?',
  'invite.team-unnamed': 'बिना नाम की टीम',
  'invite.rosters-failed':
    'Teams अभी नहीं बता रहा कि टीमों में कौन-कौन है, इसलिए “{words}” को खोजा नहीं जा सका। कुछ मिनट बाद फिर कोशिश करें।',
  'invite.roster-failed': 'Teams अभी नहीं बता रहा कि <b>{team}</b> में कौन-कौन है। कुछ मिनट बाद फिर कोशिश करें।',
  'invite.not-in-team': 'Teams के अनुसार यह बॉट अब <b>{team}</b> में नहीं है। इसे फिर जोड़ें, तब आमंत्रित करें।',
};
