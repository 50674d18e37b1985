import type { answers as en } from '../en/answers.ts';

export const answers: Readonly<Record<keyof typeof en, string>> = {
  'plan.due': '{when}: {count, plural, =0 {कुछ नहीं करना है} one {# काम} other {# काम}}',
  'plan.due.call': '{when}: {count, plural, =0 {कोई कॉल नहीं} one {# कॉल} other {# कॉल}}',
  'plan.due.email': '{when}: {count, plural, =0 {कोई ईमेल नहीं} one {# ईमेल} other {# ईमेल}}',
  'plan.due.meeting': '{when}: {count, plural, =0 {कोई मीटिंग नहीं} one {# मीटिंग} other {# मीटिंग}}',
  'plan.due.linkedin':
    '{when}: {count, plural, =0 {लिंक्डइन पर कुछ नहीं} one {लिंक्डइन पर # काम} other {लिंक्डइन पर # काम}}',
  'plan.overdue': 'बकाया',
  'plan.more': '…और {count, number}।',
  'plan.next': 'आगे: {step}, {day}।',
  'plan.next-paused': 'आगे: {step}, फिर शुरू करने पर।',

  'list.all': '{count, plural, =0 {अभी कुछ चालू नहीं है} one {# रिकॉर्ड चालू है} other {# रिकॉर्ड चालू हैं}}',
  'list.template': '{template}: {count, plural, =0 {कोई रिकॉर्ड नहीं} one {# रिकॉर्ड} other {# रिकॉर्ड}}',
  'list.replied':
    '{count, plural, =0 {अभी किसी का जवाब नहीं आया} one {# ग्राहक का जवाब आया है} other {# ग्राहकों के जवाब आए हैं}}',
  'list.not-replied':
    '{count, plural, =0 {किसी का जवाब बाकी नहीं है} one {# ग्राहक का जवाब बाकी है} other {# ग्राहकों के जवाब बाकी हैं}}',
  'list.paused': '{count, plural, =0 {कुछ रुका नहीं है} one {# रिकॉर्ड रुका है} other {# रिकॉर्ड रुके हैं}}',
  'list.overdue': '{count, plural, =0 {कुछ बकाया नहीं है} one {# रिकॉर्ड बकाया है} other {# रिकॉर्ड बकाया हैं}}',

  'history.title': '{when}: {count, plural, =0 {कुछ नहीं हुआ} one {# काम हुआ} other {# काम हुए}}',
  'history.ended': 'समाप्त हो चुके अनुक्रमों में {count, plural, one {# और नतीजा} other {# और नतीजे}}।',

  'status.answer-ended': 'यह अनुक्रम समाप्त हो चुका है।',

  'compose.email': '<b>{name}</b> को ईमेल',
  'compose.call': '<b>{name}</b> से क्या कहना है',
  'compose.later': 'यह आगे के चरण का मसौदा है: {step}।',
  'compose.later-on': 'यह आगे के चरण का मसौदा है: {step}। पहले कोई जवाब न आए तो यह {day} भेजना है।',
  'compose.due': 'इसे {day} भेजना है।',
  'compose.sent': 'यह ईमेल {when} भेजा जा चुका है।',
  'compose.from': '{from} की ओर से',
  'compose.not-that-day': '{name} को {day} कुछ नहीं जा रहा। नीचे दूसरा ईमेल है।',
  'compose.no-such': '{count, plural, one {इस अनुक्रम में एक ही ईमेल है।} other {इस अनुक्रम में # ही ईमेल हैं।}}',
  'compose.none': 'इस अनुक्रम में <b>{name}</b> के लिए कोई ईमेल या बातचीत का मसौदा बाकी नहीं है।',
  'compose.subject': 'विषय: {subject}',
  'compose.below': 'नीचे के संदेशों से कॉपी कर लें।',
  'compose.as-text': 'चैट में भेजें',

  'advice.title': '{name} के लिए टेम्पलेट',
  'advice.none': 'इस तरह के रिकॉर्ड ({type}) के लिए कोई टेम्पलेट नहीं है।',

  'compare.title': '{one} या {other}',
  'compare.line': '{enrolled} जोड़े गए · {ended} समाप्त · {won} सफल ({rate})',
  'compare.nothing': 'इसमें अब तक कोई नहीं जोड़ा गया।',

  'find.no-phone': '{name}: रिकॉर्ड में फ़ोन नंबर नहीं है।',
  'find.no-email': '{name}: रिकॉर्ड में ईमेल पता नहीं है।',
  'find.no-company': '{name}: रिकॉर्ड में कंपनी नहीं है।',
  'find.no-title': '{name}: रिकॉर्ड में पद नहीं है।',
  'find.answer': '{name}: {value}',

  'edit.changed': '{field}: {before} → {after}। रखने के लिए सहेजें बटन दबाएँ।',
  'edit.added': '{field}: {after}। रखने के लिए सहेजें बटन दबाएँ।',
  'add.one-by-one': 'संपर्क एक-एक करके जोड़े जाते हैं। यह पहला है; इसके बाद अगला चिपकाएँ।',
};
