import type { today as en } from '../en/today.ts';

export const today: Readonly<Record<keyof typeof en, string>> = {
  'today.headline': '{count, plural, =0 {आज कोई काम नहीं} one {आज का # काम} other {आज के # काम}}',
  'today.overdue': '{count, number} में देरी',
  'today.silent': 'इनसे अब संपर्क नहीं करना है, इसलिए ये सूची में नहीं हैं: {names}।',
  'today.more': '{count, number} और',
  'today.nothing': 'अभी कोई काम बाकी नहीं है। आगे: {step}, {day}।',
  'today.all-done': 'आज के सारे काम पूरे: {done} में से {done}',
  'today.none-left': 'आज के लिए कुछ बाकी नहीं',
  'today.moved': '{count} टाले गए',
  'today.progress': '{total} में से {done} पूरे',
  'today.nothing-at-all': 'अभी कोई अनुक्रम नहीं चल रहा। किसी को जोड़ें, फिर यहाँ दिखेगा कि आगे क्या करना है।',

  'daily.headline': 'सुप्रभात, {name}: {count, plural, one {आज का # काम} other {आज के # काम}}',
  'daily.headline-nameless': 'सुप्रभात: {count, plural, one {आज का # काम} other {आज के # काम}}',
  'daily.renewals': 'सुप्रभात: अगले 60 दिनों में {count, plural, one {# नवीनीकरण} other {# नवीनीकरण}}, तैयारी कर लें',
  'daily.only-mail':
    'सुप्रभात: आज {count, plural, one {# ईमेल अपने-आप जाएगा} other {# ईमेल अपने-आप जाएँगे}}, और कोई काम नहीं',
  'daily.only-questions': 'सुप्रभात: आए हुए {count, plural, one {# ईमेल पर} other {# ईमेल पर}} आपका फ़ैसला चाहिए',
  'daily.only-news': 'सुप्रभात: {count, plural, one {# बात देखनी है} other {# बातें देखनी हैं}}, और कुछ बाकी नहीं',
  'daily.more-news':
    '{count, plural, one {# बात और तय करनी है} other {# बातें और तय करनी हैं}}: “मेरे रिकॉर्ड” में सब दिखेंगी।',
  'held.others':
    '{at, select, yes {{company} से } other {}}<b>{customer}</b> ने {seller} को जवाब दिया: <b>{name}</b> वाला आपका अनुक्रम रुका है',
  'held.own':
    '{at, select, yes {{company} से } other {}}<b>{customer}</b> ने आपको जवाब दिया: <b>{name}</b> वाला आपका अनुक्रम रुका है',
  'held.over':
    '{at, select, yes {{company} के } other {}}<b>{customer}</b> का अनुक्रम समाप्त हो गया: <b>{name}</b> वाला आपका अनुक्रम फिर चल रहा है',
  'may-i.unanswered': '{asked} ने अभी तक नहीं बताया कि आप <b>{name}</b> को जोड़ सकते हैं या नहीं',
  'daily.moved':
    '{count, plural, one {आपका # अनुक्रम} other {आपके # अनुक्रम}} “{template}” के नए वर्ज़न पर आगे {count, plural, one {चलेगा} other {चलेंगे}}: {names}।',
  'daily.moved-many': 'आपके {count} अनुक्रम “{template}” के नए वर्ज़न पर आगे चलेंगे: {names} और {more} अन्य।',
  'daily.stopped-pause':
    '“{template}” बंद हो गया: {count, plural, one {आपका # अनुक्रम} other {आपके # अनुक्रम}} रोक {count, plural, one {दिया गया} other {दिए गए}} ({names})।',
  'daily.stopped-end':
    '“{template}” बंद हो गया: {count, plural, one {आपका # अनुक्रम समाप्त हुआ} other {आपके # अनुक्रम समाप्त हुए}} ({names})।',
  'daily.stopped-resume':
    '“{template}” फिर से चालू है: {count, plural, one {आपका # अनुक्रम आगे चलेगा} other {आपके # अनुक्रम आगे चलेंगे}} ({names})।',
  'daily.stopped-more': '{names} और {more} अन्य',
  'daily.summary': '{count, plural, one {आज का # काम} other {आज के # काम}}। पहला: {first}',

  'backlog.headline':
    'वापसी पर स्वागत है{name, select, none {} other {, {name}}}: {count, plural, one {# काम बाकी है} other {# काम बाकी हैं}}',
  'backlog.summary':
    'वापसी पर स्वागत है: {count, plural, one {# काम बाकी है} other {# काम बाकी हैं}}। पहला: {first}',
  'backlog.ask': 'ये काम आपकी गैरमौजूदगी में जमा हो गए। क्या करना है?',
  'backlog.keep': 'सब आज रखें',
  'backlog.keep.what': 'सभी {count} आज की सूची में रहेंगे, सबसे ज़रूरी पहले।',
  'backlog.spread': '5 दिनों में बाँटें',
  'backlog.spread.what': '{stays} आज, बाकी {goes} {day} तक। जवाब और मीटिंग आज ही रहेंगे।',
  'backlog.pause': 'बाकी रोक दें',
  'backlog.pause.what': 'सबसे ज़रूरी {stays} आज; बाकी {goes} आपके फिर शुरू करने तक रुके रहेंगे। जवाब और मीटिंग नहीं रुकेंगे।',
  'backlog.cancel.what': 'बाद में तय करें: “आज” लिखने पर यह सवाल फिर आएगा।',
  'backlog.first': 'सबसे ज़रूरी',
  'backlog.left': 'अभी कुछ तय नहीं हुआ। “आज” लिखने पर यह सवाल फिर आएगा।',
  'backlog.kept': '{count, plural, one {# काम आज की सूची में है।} other {# काम आज की सूची में हैं।}}',
  'backlog.was-spread':
    '{count, plural, one {# काम {day} तक के दिनों में बाँट दिया।} other {# काम {day} तक के दिनों में बाँट दिए।}}',
  'backlog.was-paused':
    '{count, plural, one {# काम रोक दिया। इसे “मेरे रिकॉर्ड” से फिर शुरू करें।} other {# काम रोक दिए। इन्हें “मेरे रिकॉर्ड” से फिर शुरू करें।}}',
};
