import type { records as en } from '../en/records.ts';

export const records: Readonly<Record<keyof typeof en, string>> = {
  'type.contact': 'संपर्क',
  'type.lead': 'लीड',
  'type.opportunity': 'अवसर',
  'type.account': 'खाता',
  'type.contact.many': 'संपर्कों',
  'type.lead.many': 'लीड',
  'type.opportunity.many': 'अवसरों',
  'type.account.many': 'खातों',

  'records.title':
    '{count, plural, =0 {अनुक्रम में कोई रिकॉर्ड नहीं} one {अनुक्रम में # रिकॉर्ड} other {अनुक्रम में # रिकॉर्ड}}',
  'records.none': 'किसी को जोड़ें, वे यहाँ दिखेंगे।',
  'records.page': '{count} में से {from}–{to}',
  'records.next': 'अगला पेज',
  'records.back': 'पिछला पेज',

  'find.title': '“{words}” {count, plural, one {जैसा # रिकॉर्ड} other {जैसे # रिकॉर्ड}}',
  'find.ask': 'किसे खोजना है? “खोजें” के साथ नाम या कंपनी लिखें।',

  'status.active': 'सक्रिय',
  'status.qualified': 'योग्य',
  'status.disqualified': 'अयोग्य घोषित',
  'status.do-not-contact': 'संपर्क न करें',
  'status.so-far': 'अब तक',
  'status.now': 'अभी',
  'status.ahead': 'आगे क्या है',
  'status.earlier': 'इस रिकॉर्ड के दूसरे अनुक्रम',
  'status.running': 'चालू',
  'status.enrolled': 'अनुक्रम में जोड़ा गया',
  'status.undone': 'वापस लिया',
  'status.skipped': 'छोड़ा गया',
  'status.snoozed': '{day} तक टाला गया',
  'status.paused': 'रोका गया',
  'status.resumed': 'फिर शुरू हुआ',
  'status.continued': 'जारी रहा',
  'status.note': 'नोट: {text}',
  'status.closed': 'समाप्त: {reason}',
  'status.then': '{outcome}: {steps}',
  'status.ends': 'समाप्त',
  'status.step-on': '{step} ({day})',
  'status.reassigned': 'दूसरे विक्रेता को सौंपा गया',

  'add.title': '{type} जोड़ें',
  'add.name': 'नाम',
  'add.company': 'कंपनी',
  'add.title-field': 'पद',
  'add.renewal-date': 'नवीनीकरण की तारीख',
  'add.email': 'ईमेल',
  'add.linkedIn': 'लिंक्डइन प्रोफ़ाइल',
  'add.phone': 'फ़ोन',
  'add.none': 'जैसे लिखें: “संपर्क जोड़ें प्रिया नायर, फ़ैब्रिकम, priya@fabrikam.example”।',
  'add.similar': '{name} ({company}) का रिकॉर्ड पहले से है।',
  'add.bad-email': '“{email}” सही ईमेल पता नहीं है।',
  'add.no-name': 'कृपया नाम लिखें।',
  'add.done': '{name} को जोड़ दिया।',

  'edit.title': 'रिकॉर्ड बदलें',
  'edit.done': '<b>{name}</b> की जानकारी सहेज ली।',

  'archive.running':
    '<b>{name}</b> {count, plural, one {का # अनुक्रम अभी चालू है। पहले उसे समाप्त करें।} other {के # अनुक्रम अभी चालू हैं। पहले उन्हें समाप्त करें।}}',
  'archive.done':
    '<b>{name}</b> का रिकॉर्ड आर्काइव हो गया: खोज में नहीं दिखेगा, पर कुछ मिटा नहीं है। वापस लाने के लिए “वापस लें” लिखें।',
};
