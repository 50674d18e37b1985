import type { refusals as en } from '../en/refusals.ts';

export const refusals: Readonly<Record<keyof typeof en, string>> = {
  'refused.already-ended': 'यह अनुक्रम पहले ही समाप्त हो चुका है।',
  'refused.wrong-outcome': 'इस चरण का यह नतीजा नहीं हो सकता।',
  'refused.already-sent': 'यह ईमेल पहले ही भेजा जा चुका है।',
  'refused.reply-already-noted': 'यह जवाब पहले ही नोट हो चुका है।',
  'refused.choose-an-end': 'कृपया बताएँ कि क्या नतीजा रहा।',
  'refused.choose-a-day': 'कृपया कोई दिन चुनें।',
  'refused.day-is-past': 'वह दिन बीत चुका है। कृपया आज या बाद का दिन चुनें।',
  'refused.day-not-in-future': 'कृपया आज के बाद का दिन चुनें।',
  'refused.already-paused': 'यह पहले से रुका हुआ है।',
  'refused.not-paused': 'यह रुका हुआ नहीं है।',
  'refused.nothing-to-continue': 'कुछ तय नहीं करना है: अनुक्रम चल ही रहा है।',
  'refused.nothing-to-undo': 'वापस लेने के लिए कुछ नहीं है।',
  'refused.too-late-to-undo': 'आपका पिछला काम 24 घंटे से ज़्यादा पुराना है, इसलिए वापस नहीं लिया जा सकता।',
  'refused.successor-moved-on':
    'इसकी जगह शुरू हुआ अनुक्रम आगे बढ़ चुका है, इसलिए इसे दोबारा नहीं खोल सकते। चाहें तो फिर से जोड़ें।',
  'refused.not-yours': 'यह किसी और विक्रेता का है, इसलिए केवल वही इसे कर सकते हैं।',
  'refused.gone': 'यह अब नहीं मिल रहा। आज के काम देखने के लिए “आज” लिखें।',
  'refused.not-understood': 'यह बटन किसी पुराने कार्ड का है। आज के काम देखने के लिए “आज” लिखें।',
  'refused.busy': 'सहेजा नहीं गया: अभी कोई और इसी में बदलाव कर रहा है। कृपया फिर कोशिश करें।',

  'stale.done': 'यह पहले ही हो चुका है: {what} ({who}, {when})। अभी की स्थिति यह है।',
  'stale.changed': 'यह कार्ड बनने के बाद कुछ बदल गया है। अभी की स्थिति यह है।',
  'stale.you': 'आपने',
  'stale.someone': 'किसी और ने',

  'missing.role': 'इसके लिए आपका {roles} होना ज़रूरी है।',
  'missing.not-led': 'वे आपकी टीम में नहीं हैं।',
  'missing.turned-off': 'आपके संगठन ने {what} को बंद कर दिया है।',
  'missing.changed': 'आपके संगठन में {what} अब नहीं है।',
  'missing.ask': '{names} से पूछें।',
  'missing.ask-installer': 'उनसे पूछें जिन्होंने यह ऐप इंस्टॉल किया है।',

  'outside.personal': 'अनुक्रम केवल निजी चैट में काम करता है। इसके साथ चैट खोलें, आगे की बात वहीं होगी।',

  sorry: 'यहाँ कुछ गड़बड़ हो गई। कुछ भी बदला नहीं गया। कृपया फिर कोशिश करें।',
  'sorry.not-saved':
    'सहेजा नहीं गया: अभी डेटाबेस से संपर्क नहीं हो पा रहा। कृपया एक मिनट बाद फिर कोशिश करें; दो बार करने से कोई नुकसान नहीं होगा।',

  'card.fallback': 'इस कार्ड के लिए टीम्स का नया वर्ज़न चाहिए। डेस्कटॉप या वेब पर टीम्स में यही कमांड फिर से लिखें।',
};
