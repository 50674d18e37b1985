import type { templates as en } from '../en/templates.ts';

export const templates: Readonly<Record<keyof typeof en, string>> = {
  'templates.title': 'अनुक्रम टेम्पलेट',
  'templates.facts': '{type} के लिए · {steps, number} चरण · अधिकतम {days, number} दिन',
  'template.none': '“{words}” नाम का कोई टेम्पलेट नहीं है। सभी टेम्पलेट ये हैं:',

  'template.edge': '{outcome} → {target}',
  'template.edge-wait': '{outcome} → {target}, {days, number} दिन बाद',
  'template.ends': 'समाप्ति: {ends}',
  'template.enroll': 'किसी को जोड़ें',
  'template.in-words': 'शब्दों में',

  'flow.wait': '{days, number} दिन',
  'flow.count': '{count, number}',
  'flow.reached': '{step} ({count, number} यहाँ पहुँचे)',
  'flow.taken': '{outcome} → {target}: {count, number}',
};
