import type { team as en } from '../en/team.ts';

export const team: Readonly<Record<keyof typeof en, string>> = {
  'team.title': 'आपकी टीम',
  'team.nobody': 'आपकी टीम में अभी कोई नहीं है। जो यहाँ एक बार नमस्ते लिख देंगे, वे यहाँ दिखेंगे।',
  'team.totals':
    '{sellers, plural, one {# विक्रेता} other {# विक्रेता}}: आज {due} काम, देरी में {overdue}, इस हफ़्ते {done} पूरे',
  'team.due': 'आज {count} काम',
  'team.overdue': '{count} में देरी',
  'team.done': 'इस हफ़्ते {count} पूरे',
  'team.idle': 'कुछ चालू नहीं',
  'team.on-leave': '{day} तक छुट्टी पर',
  'team.unreachable': 'इन तक संदेश नहीं पहुँच रहे',
  'team.needs-attention': 'ध्यान दें',
  'team.sellers': 'विक्रेता',
  'team.all-neglected': 'ध्यान देने लायक सभी {count}',
  'team.neglected-title':
    '{count, plural, =0 {किसी काम पर ध्यान देने की ज़रूरत नहीं} one {# काम पर ध्यान दें} other {# कामों पर ध्यान दें}}',
  'team.day': '{name}: {count, plural, =0 {आज कोई काम नहीं} one {आज का # काम} other {आज के # काम}}',
  'team.day-button': '{name} का दिन',
  'team.seller': 'विक्रेता: {name}',

  'week.title': 'आपकी टीम, पिछले हफ़्ते',
  'week.days': '{from} – {to}',
  'week.total':
    '{done} पूरे, {more, plural, =0 {{fewer, plural, =0 {उससे पहले के हफ़्ते जितने ही} other {उससे पहले के हफ़्ते से # कम}}} other {उससे पहले के हफ़्ते से # ज़्यादा}}',
  'week.sellers': '{count, plural, one {# विक्रेता} other {# विक्रेता}}',
  'week.done': 'पिछले हफ़्ते {count} पूरे',
  'week.line-done': '{count} पूरे',
  'week.needs-attention': '{count} पर ध्यान दें',
  'week.summary': 'टीम, पिछले हफ़्ते: {numbers}',
  'week.row': 'टीम, पिछले हफ़्ते',

  'escalation.soon': '{day} से यह {names} को दिखेगा',
  'escalation.now': 'यह {names} को दिख रहा है',

  'reassign.how': 'जैसे लिखें “आशा राव का काम मेगन को सौंपें” या “रवि के सारे काम मेगन को सौंपें”।',
  'reassign.ask':
    '<b>{from}</b> {count, plural, one {का एक अनुक्रम} other {के सभी # अनुक्रम}} <b>{to}</b> को सौंपें? हर एक अपने मौजूदा चरण से आगे बढ़ेगा।',
  'reassign.ask-overdue':
    '<b>{from}</b> {count, plural, one {का एक बकाया अनुक्रम} other {के # बकाया अनुक्रम}} <b>{to}</b> को सौंपें? हर एक अपने मौजूदा चरण से आगे बढ़ेगा।',
  'reassign.ask-due-today':
    '<b>{from}</b> {count, plural, one {का आज का एक अनुक्रम} other {के आज के # अनुक्रम}} <b>{to}</b> को सौंपें? हर एक अपने मौजूदा चरण से आगे बढ़ेगा।',
  'reassign.ask-some':
    '<b>{from}</b> {count, plural, one {का यह अनुक्रम} other {के ये # अनुक्रम}} <b>{to}</b> को सौंपें? हर एक अपने मौजूदा चरण से आगे बढ़ेगा।',
  'reassign.names-and-more': '{names} और {left} और',
  'reassign.for-good': 'यह अपने-आप वापस नहीं आएगा: जब तक आप वापस न सौंपें, {to} के पास रहेगा।',
  'reassign.ask-undo': 'जो आपने पिछली बार <b>{to}</b> को सौंपा, उसे वापस लें?',
  'reassign.none-such': '<b>{from}</b> का ऐसा कुछ चालू नहीं है।',
  'reassign.ask-named':
    '<b>{names}</b> {count, plural, one {का एक अनुक्रम} other {के # अनुक्रम}} <b>{to}</b> को सौंपें? हर एक अपने मौजूदा चरण से आगे बढ़ेगा।',
  'reassign.none': '<b>{to}</b> को सौंपने के लिए कुछ चालू नहीं है।',
  'reassign.none-of': '<b>{from}</b> का कुछ चालू नहीं है।',
  'reassign.done':
    'अब {count, plural, one {<b>{name}</b>} other {# अनुक्रम}} <b>{to}</b> के पास {count, plural, one {है} other {हैं}}।',
  'reassign.told': 'दोनों को बता दिया गया है।',
  'reassign.given':
    '{who} ने आपको {count, plural, one {{name} का काम सौंपा है} other {# अनुक्रम सौंपे हैं}}। क्या करना है, यह “आज” लिखकर देखें।',
  'reassign.taken':
    '{who} ने {count, plural, one {{name} का काम} other {आपके # अनुक्रम}} {to} को {count, plural, one {सौंपा है} other {सौंपे हैं}}। आपको कुछ नहीं करना है।',
  'reassign.undone':
    '{count, plural, =0 {कुछ वापस नहीं आया} one {<b>{name}</b> वापस आ गया} other {# अनुक्रम वापस आ गए}}।{left, plural, =0 {} one { एक पर इस बीच काम हुआ, वह वहीं रहेगा।} other { # पर इस बीच काम हुआ, वे वहीं रहेंगे।}}',
  'reassign.gone':
    '{who} ने आपको दिया हुआ {count, plural, one {{name} का काम} other {# अनुक्रमों का काम}} वापस ले लिया है।',
  'reassign.back':
    '{who} ने {count, plural, one {{name} का काम} other {# अनुक्रम}} आपको वापस दे {count, plural, one {दिया है} other {दिए हैं}}।',
};
