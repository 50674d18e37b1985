import type { dialogs as en } from '../en/dialogs.ts';

export const dialogs: Readonly<Record<keyof typeof en, string>> = {
  'dialog.log-reply': 'जवाब दर्ज करें',
  'dialog.log-note': 'नोट करें',
  'dialog.enroll-person': 'अनुक्रम में जोड़ें',
  'dialog.add-contact': 'संपर्क जोड़ें',
  'dialog.unknown': 'अनुक्रम आपको अभी नहीं जानता। इसके साथ चैट खोलकर “नमस्ते” लिखें, फिर दोबारा कोशिश करें।',
  'dialog.no-message': 'यहाँ दर्ज करने लायक कुछ नहीं है: यह संदेश अनुक्रम का है, हटा दिया गया है, या किसी का लिखा नहीं है।',
  'log.reply': '<b>{name}</b> का जवाब',
  'log.note': '<b>{name}</b> के बारे में नोट',
  'log.who-replied': 'जवाब किसका है?',
  'log.who-note': 'यह किसके बारे में है?',
  'log.or-else': 'चुनें, या नीचे नाम या कंपनी लिखें।',
  'log.who': 'नाम या कंपनी',
  'log.quote': '“{words}”',
  'log.quote-of': '{writer}: “{words}”',
  'log.no-words': 'इस संदेश में उद्धृत करने के लिए शब्द नहीं हैं।',
  'log.someone-else': 'कोई और',
  'log.do': 'दर्ज करें',
  'enroll-person.whom': 'किसे जोड़ें?',
  'enroll-person.new': 'कोई नया व्यक्ति',
};
