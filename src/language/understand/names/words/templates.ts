/** What sellers say, as it is compared, for words that stand in the names of templates. */
export const SAID_FOR: Readonly<Record<string, string>> = {
  // What is two words of Hindi is looked up as one.
  'no show': `नआने नआए naaane naaye nahiaane nahiaaye noshow noshows absent absents absentee absentees anupasthit gairhazir missedmeeting missedmeetings missedappointment missedappointments stoodup नोशो अनुपस्थित गैरहाजिर`,
  show: 'shows shw sow शो सो',
  no: 'नो नौ',
  event: `events meetup meetups mela mele symposium roadshow मेला मेले function karyakram ayojan evnt ivent इवेंट इवैंट ईवेंट कार्यक्रम आयोजन समारोह`,
  invite: `invites invited inviting invitation invitations invitaion invt nyota nyauta bulava bulawa nimantran amantran
    निमंत्रण न्योता न्योते न्यौता आमंत्रण आमंत्रित बुलावा इन्विटेशन इनविटेशन इनवाइट इन्वाइट इन्वाइट इनविटेसन इन्विटेसन`,
  renewal: `renewals renew renewing renewl rnwl renual rinual rinyual navinikaran naveenikaran nuvinikaran नवीनीकरण
    नवीकरण रिन्यूअल रिन्युअल रिन्यूवल रिनुअल रिन्यू`,
  webinar: 'webinars webinr webniar webiner vebinar webnar वेबिनार वेबीनार वैबिनार',
  demo: 'demos demoo demonstration demonstrations डेमो डैमो प्रदर्शन',
  product: 'prodct prodcut प्रोडक्ट उत्पाद',
  outbound:
    'coldcalling coldcall coldcalls thandicall thandicalling thandecall thandecalling thandacalling coldoutreach coldemail coldemails outreach ठंडीकॉल ठंडीकॉलिंग ठंडेसंपर्क outbnd outbond outboud आउटबाउंड आऊटबाउंड आउटबाउड आउटबांड',
  prospecting: `prospect prospects prospectin prospctng prospctin prospecton प्रोस्पेक्टिंग प्रॉस्पेक्टिंग प्रोस्पैक्टिंग`,
  follow: 'folow फॉलो फोलो फालो अनुवर्ती',
  high: 'hi',
  'follow up': 'followup followups flup fu फॉलोअप फोलोअप फालोअप',
  up: 'अप',
  request: 'requests रिक्वेस्ट अनुरोध अनुरोधों',
};

/** What says nothing by itself about which template is meant. */
export const OF_MANY_TEMPLATES = `
  contact contacts lead leads opportunity account accounts product meeting meetings call email follow up no show when dont
  high volume upcoming new customer customers client sequence template request reminder series step
  संपर्क खाता खाते उत्पाद मीटिंग आगामी उच्च मात्रा दिखाई संभावना नया नई ग्राहक लीड अवसर
`;

/** What is also a meeting or a message, so that it must be said that the template is meant. */
export const ALSO_OF_A_DAY = 'demo event meeting invite webinar call email';

/** What sets a template going, or lets somebody out of it. */
export const STARTS = `
  start starting begin kick launch run running put enroll enrol add
  शुरू शुरु चालू चालु आरंभ लगा लगाओ लगाइए लगादो चलाओ चढ़ा डाल डालो shuru suru chalu chaloo laga lagao lagado chadha daal dal daalo
`;
export const FROM_HINDI = 'से se';
export const TAKES_OUT = 'निकाल निकालो हटा हटाओ बाहर nikal nikaal nikalo hata hatao bahar out';

/** "webinar me aayi": somebody was at it. */
export const WAS_THERE = `
  aaya aayi aaye aai aayenge attend attended attnded dekha tha thi the gaya gayi aa आया आई आए आयी थी था थे गया गई आ
  joined came went showed turned
`;

/** Words that hold a name together and tell nothing. */
export const HOLDING_TOGETHER = 'to an a the for of when and in on with dont is के लिए करें करे जब न दें का की में';

/** What is a template, in whatever word people have for it. */
export const TEMPLATE_NOUNS = `
  sequence sequences seq seqs seqence sequenz squence template templates tmplt flow flows track tracks cadence campaign
  series program programme funnel pipeline playbook process thing one treatment
  अनुक्रम सीक्वेंस सीक्वेन्स टेम्पलेट टेंपलेट टेम्प्लेट फ्लो सिलसिला सिलसिले क्रम कड़ी सीरीज ट्रैक कैंपेन
  silsila kram anukram sikwens
`;

/** After the name of a template in Hindi: "no show wala", "वेबिनार में". */
export const WALA = 'wala wali wale waala waali waale walon वाला वाली वाले वालों';
export const IN_HINDI = 'mein me main mai pe par te ch में मे पर पे';

/** Before the name of a template. */
export const IN_ENGLISH = 'in into on onto';

/** Between those and the name. */
export const ARTICLES = 'the a an that this our';

/** Between two words of a template's name. */
export const INSIDE_A_TEMPLATE =
  'to the an a for of ke ka ki wale wala wali baad के का की वाले वाला वाली बाद upcoming when dont जब न';
