import type { reminders as en } from '../en/reminders.ts';

export const reminders: Readonly<Record<keyof typeof en, string>> = {
  'reminder.set': '{day}, {time} बजे याद दिलाया जाएगा।',
  'reminder.set-about': '<b>{name}</b>: {day}, {time} बजे याद दिलाया जाएगा।',
  'reminder.that-day': 'उस दिन {time} बजे याद दिलाया जाएगा।',
  'reminder.which-time': 'किस समय? जैसे 17:00।',
  'reminder.time-passed': '{time} का समय निकल चुका है। क्या {day} {time} बजे याद दिलाया जाए?',
  'reminder.day-passed': 'वह दिन बीत चुका है। क्या {day} {time} बजे याद दिलाया जाए?',
  'reminder.too-far': 'रिमाइंडर एक साल आगे तक का ही लगाया जा सकता है। कृपया उससे पहले का दिन चुनें।',
  'reminder.too-many': 'आपके {count} रिमाइंडर पहले से लगे हैं, और इससे ज़्यादा नहीं रखे जा सकते। कृपया पहले कोई एक रद्द करें।',

  'reminder.now': 'रिमाइंडर',
  'reminder.now-about': 'रिमाइंडर: <b>{name}</b>',
  'reminder.now-note': 'रिमाइंडर: {text}',
  'reminder.in-doubt': 'शायद यह पहले आप तक नहीं पहुँचा।',
  'reminder.was-at': 'यह {time} बजे के लिए था।',
  'reminder.was-on': 'यह {day}, {time} बजे के लिए था।',

  'reminder.canceled': 'रिमाइंडर रद्द हो गया।',
  'reminder.canceled-about': '<b>{name}</b>: रिमाइंडर रद्द हो गया।',
  'reminder.all-canceled': '<b>{name}</b>: रिमाइंडर रद्द हो गए।',
  'reminder.already-sent': 'वह रिमाइंडर पहले ही भेजा जा चुका है।',
  'reminder.title': '{count, plural, =0 {कोई रिमाइंडर नहीं} one {# रिमाइंडर} other {# रिमाइंडर}}',

  'reminder.cancel': 'रिमाइंडर रद्द करें',
  'reminder.cancel-all': 'सभी रिमाइंडर रद्द करें',
  'reminder.in-an-hour': '1 घंटे बाद',
  'reminder.tomorrow': 'कल',
  'reminder.accept': '{day} याद दिलाएँ',
  'reminder.all': 'मेरे रिमाइंडर',
};
