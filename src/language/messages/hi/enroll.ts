import type { enroll as en } from '../en/enroll.ts';

export const enroll: Readonly<Record<keyof typeof en, string>> = {
  'enroll.form.title': 'किसी को जोड़ें',
  'enroll.form.who': 'किसे? नाम या कंपनी',
  'enroll.ask-who': '<b>{template}</b> में किसे जोड़ना है?',
  'enroll.ask-template': '<b>{name}</b> के लिए कौन-सा अनुक्रम?',
  'enroll.no-such-template': '“{words}” नाम का कोई टेम्पलेट नहीं है। <b>{name}</b> के लिए कौन-सा?',
  'enroll.many-templates': '“{words}” से कई टेम्पलेट मिलते हैं। <b>{name}</b> के लिए कौन-सा?',
  'enroll.wrong-type':
    '“{template}” {wanted} के लिए है, जबकि <b>{name}</b> {type, select, opportunity {एक अवसर} account {एक खाता} lead {एक लीड} other {एक संपर्क}} है। ये सही रहेंगे:',
  'enroll.do-not-contact': '<b>{name}</b> ने संपर्क न करने को कहा है, इसलिए उन्हें किसी अनुक्रम में नहीं जोड़ा जा सकता।',
  'enroll.title': '{name} को जोड़ें?',
  'enroll.template': 'टेम्पलेट',
  'enroll.length': 'अवधि',
  'enroll.length-value': '{steps, number} चरण · अधिकतम {days, number} दिन',
  'enroll.starts': 'शुरुआत',
  'enroll.starts-today': 'आज, {day}',
  'enroll.start-day': 'शुरू करने का दिन',
  'enroll.running':
    '{name} के साथ आपका “{template}” पहले से चालू है। दोनों साथ चल सकते हैं, या नया पुराने की जगह ले सकता है।',
  'enroll.also-yours': '{name} के साथ भी आपका अनुक्रम चालू है ({template}, {until} तक)।',
  'enroll.also-other': '{name} के साथ {seller} का भी अनुक्रम चालू है ({template}, {until} तक)।',
  'enroll.no-email': 'ईमेल पता नहीं है, जबकि {count, plural, one {# चरण} other {# चरणों}} में उसकी ज़रूरत है।',
  'enroll.no-phone': 'फ़ोन नंबर नहीं है, जबकि {count, plural, one {# चरण} other {# चरणों}} में उसकी ज़रूरत है।',
  'enroll.many':
    '{day} से {count, plural, =0 {किसी को नहीं} one {# रिकॉर्ड को} other {# रिकॉर्ड को}} <b>{template}</b> में जोड़ें?',
  'enroll.many-done':
    '{count, plural, one {# रिकॉर्ड <b>{template}</b> में जोड़ा गया।} other {# रिकॉर्ड <b>{template}</b> में जोड़े गए।}}',
  'enroll.ask-template-many': '{count, number} रिकॉर्ड के लिए कौन-सा अनुक्रम?',
  'enroll.unknown-name': 'छोड़ा गया: “{words}” नाम से कोई नहीं मिला।',
  'enroll.unclear-name': 'छोड़ा गया: “{words}” नाम के कई रिकॉर्ड हैं। पूरा नाम लिखकर जोड़ें।',
  'enroll.misfit': 'छोड़ा गया: {name}, क्योंकि यह टेम्पलेट उनके लिए नहीं है।',
  'enroll.details': 'संदेशों के लिए जानकारी (वैकल्पिक)',
  'enroll.unknown-day': '“{words}” से दिन समझ नहीं आया, इसलिए शुरुआत आज से होगी।',
  'enroll.for': 'किसके लिए',
  'enroll.told': '{who} ने {name} को आपके लिए {template} में जोड़ा है। “आज” लिखकर देखें कि क्या करना है।',
  'enroll.one-for-others': 'किसी और के लिए एक बार में एक ही रिकॉर्ड जुड़ता है: “मेगन के लिए आशा राव को वेबिनार में जोड़ें”।',

  'who.none': '“{words}” नाम से कोई नहीं मिला।',
  'who.none-nearest': '“{words}” नाम से कोई नहीं मिला। क्या आपका मतलब इनमें से किसी से था?',
  'who.many': 'आपका मतलब किससे है?',
  'who.not-enrolled': '<b>{name}</b> के साथ आपका कोई अनुक्रम चालू नहीं है।',
  'who.add': 'नया जोड़ने के लिए “संपर्क जोड़ें” और नाम लिखें।',
};
