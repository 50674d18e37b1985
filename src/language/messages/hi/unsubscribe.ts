import type { unsubscribe as en } from '../en/unsubscribe.ts';

export const unsubscribe: Readonly<Record<keyof typeof en, string>> = {
  // Below an email.
  'unsubscribe.here': 'या यहाँ से ईमेल बंद करें: {address}',
  'unsubscribe.their-link': '[ग्राहक का अपना लिंक]',
  'unsubscribe.title': 'ईमेल बंद करें',
  'unsubscribe.question': 'क्या आप ऐसे ईमेल पाना बंद करना चाहते हैं?',
  'unsubscribe.button': 'बंद करें',
  'unsubscribe.done': 'अब आपको ऐसे ईमेल नहीं आएँगे।',
  'unsubscribe.failed': 'अभी यह नहीं हो पाया। कृपया कुछ मिनट बाद फिर कोशिश करें।',
  'unsubscribe.unknown': 'यह लिंक अधूरा है। कृपया इसे ईमेल से एक बार फिर खोलें।',
};
