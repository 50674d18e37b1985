import type { many as en } from '../en/many.ts';

export const many: Readonly<Record<keyof typeof en, string>> = {
  'many.ask.outcome': '{count, plural, one {# रिकॉर्ड} other {# रिकॉर्डों}} के लिए “<b>{outcome}</b>” दर्ज करें?',
  'many.ask.snooze': '{count, plural, one {# रिकॉर्ड को} other {# रिकॉर्डों को}} <b>{day}</b> तक टालें?',
  'many.ask.pause': '{count, plural, one {# रिकॉर्ड को} other {# रिकॉर्डों को}} आपके फिर शुरू करने तक रोकें?',
  'many.ask.pause-until': '{count, plural, one {# रिकॉर्ड को} other {# रिकॉर्डों को}} <b>{day}</b> तक रोकें?',
  'many.ask.resume': '{count, plural, one {# रिकॉर्ड को} other {# रिकॉर्डों को}} फिर शुरू करें?',
  'many.ask.skip': '{count, plural, one {# रिकॉर्ड का} other {# रिकॉर्डों का}} मौजूदा चरण छोड़ें?',
  'many.ask.close': '{count, plural, one {# अनुक्रम} other {# अनुक्रम}} समाप्त करें (<b>{reason}</b>)?',
  'many.ask.unenroll': '{count, plural, one {# रिकॉर्ड को उसके} other {# रिकॉर्डों को उनके}} अनुक्रम से हटाएँ?',
  'many.ask.note': '{count, plural, one {# रिकॉर्ड में} other {# रिकॉर्डों में}} नोट “{note}” जोड़ें?',

  'many.done.outcome': '{count, plural, one {# रिकॉर्ड} other {# रिकॉर्डों}} के लिए “<b>{outcome}</b>” दर्ज हुआ।',
  'many.done.snooze':
    '{count, plural, one {# रिकॉर्ड <b>{day}</b> तक टाला गया} other {# रिकॉर्ड <b>{day}</b> तक टाले गए}}।',
  'many.done.pause': '{count, plural, one {# रिकॉर्ड रोका गया} other {# रिकॉर्ड रोके गए}}।',
  'many.done.pause-until':
    '{count, plural, one {# रिकॉर्ड <b>{day}</b> तक रोका गया} other {# रिकॉर्ड <b>{day}</b> तक रोके गए}}।',
  'many.done.resume': '{count, plural, one {# रिकॉर्ड फिर शुरू हुआ} other {# रिकॉर्ड फिर शुरू हुए}}।',
  'many.done.skip': '{count, plural, one {# रिकॉर्ड का} other {# रिकॉर्डों का}} चरण छोड़ दिया गया।',
  'many.done.close': '{count, plural, one {# अनुक्रम समाप्त हुआ} other {# अनुक्रम समाप्त हुए}} (<b>{reason}</b>)।',
  'many.done.unenroll':
    '{count, plural, one {# रिकॉर्ड को उसके} other {# रिकॉर्डों को उनके}} अनुक्रम से हटा दिया गया।',
  'many.done.note': '{count, plural, one {# रिकॉर्ड में} other {# रिकॉर्डों में}} नोट जोड़ दिया गया।',

  'many.yes': '{count, plural, one {हाँ} =2 {हाँ, दोनों} other {हाँ, सभी #}}',
  'many.all-but': '{names} को छोड़कर सभी',
  'many.all-of-them': 'सभी',
  'many.the-rest': 'बाकी सभी',
  'many.more-names': '{count} और',
  'many.left': 'शामिल नहीं: {names} ({why})',
  'many.over':
    'एक बार में ज़्यादा से ज़्यादा {most} बदले जाते हैं; {count, plural, one {# और बाकी है} other {# और बाकी हैं}}।',
  'many.day-off': '{said} को छुट्टी है, इसलिए {day} तक।',
  'many.no-time': 'कई रिकॉर्ड एक साथ टालने पर सिर्फ़ दिन रखा जाता है, समय ({time}) नहीं।',
  'many.nobody': 'ऐसा कोई रिकॉर्ड नहीं है जिसके लिए यह किया जा सके।',
  'many.nothing': 'कुछ नहीं बदला गया।',
  'many.undone': '{count, plural, one {# वापस लिया गया} other {# वापस लिए गए}}: <b>{names}</b>।',
  'many.one-by-one': '“{outcome}” एक बार में एक ही व्यक्ति के लिए दर्ज होता है। एक-एक करके बताइए।',
  'many.which-note': 'क्या नोट करना है? जैसे: “आशा और रवि के लिए नोट: पाँच बजे के बाद फ़ोन करें”।',
  'many.enroll-how':
    'किसी एक कंपनी के सभी लोग, अभी दिखाई गई सूची के सभी लोग, या जिनके नाम आप बताएँ, वे जोड़े जा सकते हैं।',

  'many.why.already-ended': 'अनुक्रम समाप्त हो चुका है',
  'many.why.wrong-outcome': 'मौजूदा चरण का यह नतीजा नहीं होता',
  'many.why.already-sent': 'पहले ही भेजा जा चुका है',
  'many.why.reply-already-noted': 'जवाब पहले से दर्ज है',
  'many.why.choose-an-end': 'कैसे समाप्त हुआ, एक-एक करके बताइए',
  'many.why.choose-a-day': 'दिन एक-एक करके बताइए',
  'many.why.day-is-past': 'वह दिन बीत चुका है',
  'many.why.day-not-in-future': 'वह दिन आगे का नहीं है',
  'many.why.already-paused': 'पहले से रुका है',
  'many.why.not-paused': 'रुका हुआ नहीं है',
  'many.why.nothing-to-continue': 'पहले से चल रहा है',
  'many.why.nothing-to-undo': 'वापस लेने को कुछ नहीं है',
  'many.why.paused': 'रुका हुआ है',
  'many.why.later': 'उससे पहले करना ही नहीं है',
  'many.why.not-yours': 'दूसरे विक्रेता का है',
  'many.why.not-enrolled': 'आपके किसी अनुक्रम में नहीं है',
  'many.why.several': 'कई अनुक्रमों में है; कौन-सा, बताइए',
  'many.why.changed': 'इस बीच बदल चुका है',
  'many.why.already-in': 'पहले से इस अनुक्रम में है',
};
