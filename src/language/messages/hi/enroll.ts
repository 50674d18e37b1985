import type { enroll as en } from '../en/enroll.ts';

export const enroll: Readonly<Record<keyof typeof en, string>> = {
  'enroll.form.title': 'किसी को जोड़ें',
  'enroll.form.who': 'किसे? नाम या कंपनी',
  'enroll.ask-who': '<b>{template}</b> में किसे जोड़ना है?',
  'enroll.ask-template': '<b>{name}</b> के लिए कौन-सा अनुक्रम?',
  'enroll.wrong-type':
    '“{template}” {wanted} के लिए है, पर <b>{name}</b> {type, select, opportunity {एक अवसर} account {एक खाता} lead {एक लीड} other {एक संपर्क}} है। ये सही रहेंगे:',
  'enroll.do-not-contact': '<b>{name}</b> पर “संपर्क न करें” लगा है, इसलिए उन्हें किसी अनुक्रम में नहीं जोड़ सकते।',
  'enroll.title': '{name} को जोड़ें?',
  'enroll.template': 'टेम्पलेट',
  'enroll.length': 'अवधि',
  'enroll.length-value': '{steps, number} चरण · अधिकतम {days, number} दिन',
  'enroll.starts': 'शुरुआत',
  'enroll.starts-today': 'आज, {day}',
  'enroll.start-day': 'शुरू करने का दिन',
  'enroll.running': '{name} पहले से आपके “{template}” में हैं। दोनों साथ चलाएँ, या पुराने की जगह यह शुरू करें।',
  'enroll.also-yours': '{name} के साथ भी आपका काम चल रहा है ({template}, {how})।',
  'enroll.also-other': '{name} के साथ {seller} का भी काम चल रहा है ({template}, {how})।',
  'enroll.also-until': '{day} तक',
  'enroll.also-since': '{day} से',
  'enroll.no-email': 'रिकॉर्ड में ईमेल पता नहीं है; {count, plural, one {# चरण} other {# चरणों}} में ज़रूरत पड़ेगी।',
  'enroll.no-phone': 'रिकॉर्ड में फ़ोन नंबर नहीं है; {count, plural, one {# चरण} other {# चरणों}} में ज़रूरत पड़ेगी।',
  'enroll.many':
    '{count, plural, =0 {किसी को नहीं जोड़ना है।} one {{day} से # रिकॉर्ड को <b>{template}</b> में जोड़ें?} other {{day} से # रिकॉर्ड को <b>{template}</b> में जोड़ें?}}',
  'enroll.many-done':
    '{count, plural, one {# रिकॉर्ड <b>{template}</b> में जोड़ा गया।} other {# रिकॉर्ड <b>{template}</b> में जोड़े गए।}}',
  'enroll.ask-template-many': '{count, number} रिकॉर्ड के लिए कौन-सा अनुक्रम?',
  'enroll.unknown-name': 'छोड़ा गया: “{words}” (नहीं मिला)।',
  'enroll.misfit': 'छोड़ा गया: {name} (यह टेम्पलेट {wanted} के लिए है)।',
  'enroll.details': 'भरने के लिए जानकारी (ज़रूरी नहीं)',
  'enroll.for': 'किसके लिए',
  'enroll.told': '{who} ने {name} को आपके लिए {template} में जोड़ा है। क्या करना है, यह “आज” लिखकर देखें।',
  'enroll.one-for-others': 'किसी और के लिए एक बार में एक ही रिकॉर्ड जुड़ता है: “मेगन के लिए आशा राव को वेबिनार में जोड़ें”।',

  'who.none': '“{words}” नहीं मिला।',
  'who.none-nearest': '“{words}” नहीं मिला। क्या आपका मतलब इनमें से किसी से था?',
  'who.since': '{day} से',
  'who.many': 'आपका मतलब किससे है?',
  'who.not-enrolled': '<b>{name}</b> आपके किसी अनुक्रम में नहीं हैं।',
  'who.add': 'नया जोड़ने के लिए “संपर्क जोड़ें” और नाम लिखें।',
};
