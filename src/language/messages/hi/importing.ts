import type { importing as en } from '../en/importing.ts';

export const importing: Readonly<Record<keyof typeof en, string>> = {
  'import.no-header':
    '<b>{name}</b> में कॉलमों के नाम वाली पंक्ति नहीं मिली। पहली पंक्ति में नाम, कंपनी, ईमेल और फ़ोन जैसे शीर्षक लिखकर फ़ाइल फिर से भेजिए।',
  'import.too-many': '<b>{name}</b> में {most, number} से ज़्यादा पंक्तियाँ हैं। उसे छोटी फ़ाइलों में बाँटकर एक-एक करके भेजिए।',
  'import.gone':
    'वह फ़ाइल अब यहाँ नहीं है: वह ली जा चुकी है, उसकी जगह नई आ गई है या बॉट फिर से शुरू हुआ है। उसे फिर से भेजिए; कुछ भी दो बार नहीं जुड़ेगा।',
  'import.ask': 'क्या <b>{name}</b> के रिकॉर्ड जोड़ने हैं?',
  'import.nothing': '<b>{name}</b> में जोड़ने के लिए कुछ नहीं है।',
  'import.new': 'नए: {count, number}',
  'import.filled': 'पहले से मौजूद, खाली जानकारी भरी जाएगी: {count, number}',
  'import.unchanged': 'पहले से मौजूद, कोई बदलाव नहीं: {count, number}',
  'import.of-others': 'दूसरे विक्रेताओं के, वैसे ही रहेंगे: {count, number}',
  'import.repeated': 'फ़ाइल में दोहराए गए, छोड़े जाएँगे: {count, number}',
  'import.faulty': 'बिना नाम के, छोड़े जाएँगे: {count, number}',
  'import.sample': 'जैसे:',
  'import.cell': 'पंक्ति {row, number}, {column}: {why} (“{text}”), इसलिए खाली रहेगा।',
  'import.why-bad-email': 'ईमेल पता नहीं है',
  'import.why-bad-phone': 'फ़ोन नंबर नहीं है',
  'import.why-lost-phone': 'एक्सेल ने नंबर छोटा कर दिया और अंक खो गए',
  'import.why-bad-linkedin': 'लिंक्डइन का पता नहीं है',
  'import.why-bad-value': 'रकम नहीं है',
  'import.why-no-name': 'पंक्ति {row, number}: नाम नहीं है।',
  'import.why-repeated': 'पंक्ति {row, number}: {text} पंक्ति {before, number} में भी है।',
  'import.problems-over': '… और ऐसी {count, number} बातें।',
  'import.differing':
    '{count, plural, one {एक रिकॉर्ड} other {# रिकॉर्ड}} में फ़ाइल से कुछ अलग लिखा है। जो पहले से है, वही रहेगा:',
  'import.difference': '{name}, {field}: {kept} (फ़ाइल में: {given})',
  'import.strangers': 'ये रिकॉर्ड इनके नाम नहीं किए जा सकते: {names}। वे आपके रहेंगे।',
  'import.columns': 'कॉलम: {columns}',
  'import.unused': 'काम में नहीं आए: {columns}',
  'import.which': 'ये लीड हैं या संपर्क?',
  'import.as-lead': 'लीड के रूप में जोड़ें',
  'import.as-contact': 'संपर्क के रूप में जोड़ें',
  'import.deal': 'अवसर',
  'import.currency': 'मुद्रा',
  'import.tags': 'टैग',
  'import.owner': 'विक्रेता',
  'button.import': 'जोड़ें',
  'cancelled.import': 'कुछ नहीं जोड़ा गया।',
  'import.done':
    '<b>{name}</b> से {count, plural, =0 {कोई नया रिकॉर्ड नहीं जुड़ा} one {1 नया रिकॉर्ड जुड़ा} other {# नए रिकॉर्ड जुड़े}}{filled, plural, =0 {} one {, 1 में जानकारी भरी गई} other {, # में जानकारी भरी गई}}।',
  'import.next': 'अब लिख सकते हैं: “{name} को जोड़ो”।',
  'import.undone':
    'जोड़ना वापस लिया गया: {count, plural, =0 {कोई रिकॉर्ड आर्काइव नहीं हुआ} one {1 रिकॉर्ड आर्काइव हुआ} other {# रिकॉर्ड आर्काइव हुए}}{filled, plural, =0 {} one {, 1 पहले जैसा} other {, # पहले जैसे}}।',
  'import.undone-left': '{count, plural, one {1 रिकॉर्ड} other {# रिकॉर्ड}} अब किसी अनुक्रम में हैं, इसलिए रहेंगे।',
};
