import type { today as en } from '../en/today.ts';

export const today: Readonly<Record<keyof typeof en, string>> = {
  'today.headline':
    '{count, plural, =0 {कोई अगली सर्वोत्तम कार्रवाई नहीं} one {# अगली सर्वोत्तम कार्रवाई} other {# अगली सर्वोत्तम कार्रवाइयाँ}}',
  'today.overdue': '{count, number} में देरी',
  'today.more': '{count, number} और',
  'today.nothing': 'अभी कुछ बाकी नहीं है। आगे: {step}, {day}।',
  'today.all-done': 'आज के लिए बस इतना ही: {done, plural, one {# कार्रवाई} other {# कार्रवाइयाँ}} पूरी।',
  'today.progress': '{total} में से {done} पूरी',
  'today.nothing-at-all': 'अभी कोई अनुक्रम चालू नहीं है। किसी को जोड़ें, फिर यहाँ दिखेगा कि आगे क्या करना है।',

  'daily.headline':
    'सुप्रभात {name}: {count, plural, one {# अगली सर्वोत्तम कार्रवाई} other {# अगली सर्वोत्तम कार्रवाइयाँ}}',
  'daily.headline-nameless':
    'सुप्रभात: {count, plural, one {# अगली सर्वोत्तम कार्रवाई} other {# अगली सर्वोत्तम कार्रवाइयाँ}}',
  'daily.renewals':
    'सुप्रभात: 60 दिनों के भीतर {count, plural, one {# नवीनीकरण} other {# नवीनीकरण}} की योजना बनानी है',
  'daily.summary':
    '{count, plural, one {# अगली सर्वोत्तम कार्रवाई} other {# अगली सर्वोत्तम कार्रवाइयाँ}}। पहली: {first}',

  'backlog.headline':
    'आपका फिर से स्वागत है{name, select, none {} other {, {name}}}: {count, plural, one {# कार्रवाई बाकी है} other {# कार्रवाइयाँ बाकी हैं}}',
  'backlog.summary':
    'आपका फिर से स्वागत है: {count, plural, one {# कार्रवाई बाकी है} other {# कार्रवाइयाँ बाकी हैं}}। पहली: {first}',
  'backlog.ask': 'ये आपकी गैरमौजूदगी में जमा हुईं। आगे कैसे बढ़ना है?',
  'backlog.keep': 'सब आज रखें',
  'backlog.keep.what': 'सभी {count} आज की सूची में रहेंगी, सबसे ज़रूरी पहले।',
  'backlog.spread': '5 दिनों में बाँटें',
  'backlog.spread.what': '{stays} आज, बाकी {goes} {day} तक। जिन ग्राहकों का जवाब आया है वे और मीटिंग आज ही रहेंगी।',
  'backlog.pause': 'बाकी रोक दें',
  'backlog.pause.what':
    'सबसे ज़रूरी {stays} आज, बाकी {goes} तब तक रुकी रहेंगी जब तक आप फिर शुरू न करें। जवाब और मीटिंग नहीं रुकेंगी।',
  'backlog.first': 'सबसे ज़रूरी',
  'backlog.kept': '{count, plural, one {# कार्रवाई आज की सूची में है।} other {# कार्रवाइयाँ आज की सूची में हैं।}}',
  'backlog.was-spread':
    '{count, plural, one {# कार्रवाई {day} तक के दिनों में बाँट दी गई।} other {# कार्रवाइयाँ {day} तक के दिनों में बाँट दी गईं।}}',
  'backlog.was-paused':
    '{count, plural, one {# कार्रवाई रोक दी गई। यह “मेरे रिकॉर्ड” में है; वहीं से फिर शुरू करें।} other {# कार्रवाइयाँ रोक दी गईं। ये “मेरे रिकॉर्ड” में हैं; वहीं से फिर शुरू करें।}}',
};
