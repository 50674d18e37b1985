import type { lists as en } from '../en/lists.ts';

export const lists: Readonly<Record<keyof typeof en, string>> = {
  'tags.added': '<b>{names}</b> पर “{tag}” टैग लगा दिया।',
  'tags.removed': '<b>{names}</b> से “{tag}” टैग हटा दिया।',
  'tags.many': '{count, plural, one {# रिकॉर्ड} other {# रिकॉर्ड}}',
  'tags.nothing-added': 'कुछ करना नहीं है: इन सब पर “{tag}” टैग पहले से है।',
  'tags.nothing-removed': 'कुछ करना नहीं है: इनमें से किसी पर “{tag}” टैग नहीं है।',
  'tags.nobody': 'टैग लगाने के लिए कोई नहीं मिला।',
  'tags.ask-add': '<b>{count, plural, one {# रिकॉर्ड} other {# रिकॉर्ड}}</b> पर “{tag}” टैग लगाएँ?',
  'tags.ask-remove': '<b>{count, plural, one {# रिकॉर्ड} other {# रिकॉर्ड}}</b> से “{tag}” टैग हटाएँ?',
  'tags.of-others':
    '{count, plural, one {# रिकॉर्ड दूसरे विक्रेता का है और वैसा ही रहेगा।} other {# रिकॉर्ड दूसरे विक्रेताओं के हैं और वैसे ही रहेंगे।}}',
  'tags.several': 'छोड़ा गया: “{words}” नाम के कई रिकॉर्ड हैं। पूरा नाम लिखें।',
  'tags.undone': 'वापस लिया: {count, plural, one {# रिकॉर्ड} other {# रिकॉर्ड}} पर “{tag}” टैग पहले जैसा है।',
  'tags.too-many': 'एक बार में ज़्यादा-से-ज़्यादा {most, number} रिकॉर्ड पर टैग लगता है। सूची थोड़ी छोटी करें।',
  'button.tag': 'टैग लगाएँ',
  'button.untag': 'टैग हटाएँ',
  'cancelled.tag': 'कोई टैग नहीं बदला गया।',

  'lists.title': '{count, plural, =0 {कोई रिकॉर्ड नहीं} one {# रिकॉर्ड} other {# रिकॉर्ड}}: {list}',
  'lists.enroll': 'इन्हें जोड़ें…',
  'lists.more': 'इनमें से पहले {shown, number}।',
  'lists.none-called': 'आपके रिकॉर्ड में “{words}” नाम की कोई कंपनी या शहर नहीं है।',
  'lists.part.all': 'सभी रिकॉर्ड',
  'lists.part.company': '{company} में',
  'lists.part.city': 'शहर {city}',
  'lists.part.tag': 'टैग “{tag}”',
  'lists.part.status': 'स्थिति “{status}”',
  'lists.part.mine': 'आपके',
  'lists.part.owner': '{owner} के',
  'lists.part.idle': '{days, plural, one {# दिन} other {# दिनों}} से कोई गतिविधि नहीं',
  'lists.part.renewal': '{days, plural, one {# दिन} other {# दिनों}} में नवीनीकरण',
};
