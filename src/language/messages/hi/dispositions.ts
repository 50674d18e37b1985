import type { dispositions as en } from '../en/dispositions.ts';

export const dispositions: Readonly<Record<keyof typeof en, string>> = {
  'said.sent': 'ईमेल भेजा',
  'said.replied': 'ग्राहक का जवाब आया',
  'said.no-answer': 'जवाब नहीं मिला',
  'said.answered': 'बात हुई',
  'said.done': 'हो गया',
  'said.held': 'मुलाकात हुई',
  'said.no-show': 'नहीं आए',
  'said.voicemail': 'वॉइसमेल छोड़ा',
  'said.busy': 'फ़ोन व्यस्त',
  'said.wrong-number': 'गलत नंबर',
  'said.bounced': 'ईमेल लौट आया',
  'said.call-later': 'बाद में कॉल',
  'said.out-of-office': 'ऑफ़िस से बाहर',
  'said.meeting-scheduled': 'मीटिंग तय हुई',
  'said.until': '{day} तक',
  'said.at': '{day}, {time} बजे',

  'told.voicemail': '<b>{name}</b> के लिए वॉइसमेल छोड़ा।',
  'told.busy': '<b>{name}</b> का फ़ोन व्यस्त था।',
  'told.wrong-number': '<b>{name}</b>: नंबर गलत निकला।',
  'told.bounced': '<b>{name}</b> को भेजा ईमेल लौट आया।',
  'told.call-later': '<b>{name}</b> को बाद में कॉल करना है: {when}।',
  'told.out-of-office': '<b>{name}</b> {when} तक ऑफ़िस से बाहर हैं।',
  'told.meeting-scheduled': '<b>{name}</b> के साथ मीटिंग: {when}।',
  'told.meeting-agreed': '<b>{name}</b> मीटिंग के लिए तैयार हैं।',
  'told.stays': 'नोट कर लिया। मौजूदा चरण अब भी यही है: {step}।',
  'told.marked-phone': '{phone}: यह नंबर गलत है। रिकॉर्ड में दर्ज कर लिया।',
  'told.marked-email': '{email}: इस पते पर ईमेल नहीं पहुँचता। रिकॉर्ड में दर्ज कर लिया।',

  'why.voicemail': 'अभी क्यों: {day} को आपने वॉइसमेल छोड़ा था।',
  'why.busy': 'अभी क्यों: {day} को कॉल के समय उनका फ़ोन व्यस्त था।',
  'why.wrong-number': 'अभी क्यों: {day} को नंबर गलत निकला था।',
  'why.bounced': 'अभी क्यों: {day} को आपका ईमेल लौट आया था।',
  'why.call-later': 'अभी क्यों: {day} को उन्होंने बाद में कॉल करने को कहा था।',
  'why.out-of-office': 'अभी क्यों: वे {day} तक ऑफ़िस से बाहर हैं।',
  'why.meeting-scheduled': 'अभी क्यों: {day} को मीटिंग तय हुई थी।',
  'why.agreed-for': 'तय हुआ: {when}।',

  'action.wrong-phone': '{phone} गलत नंबर निकला।',
  'action.bounced-email': '{email} पर भेजा ईमेल लौट आया।',

  'end.lost': 'सौदा नहीं हुआ',
  'end.because': '{reason}: {note}',
  'close.lost': 'सौदा नहीं हुआ',

  'summary.said': 'विक्रेताओं के शब्दों में',
  'meaning.said': 'विक्रेताओं ने चरण के नतीजों से अलग जो बताया, जैसे छोड़ा गया वॉइसमेल या व्यस्त फ़ोन। हर बार गिना जाता है।',

  'ask.call-later': '<b>{name}</b> को कब कॉल करना है?',
  'ask.out-of-office': '<b>{name}</b> कब तक ऑफ़िस से बाहर हैं?',
};
