/** What stands before a name and belongs to it. */
export const TITLES_BEFORE = `
  mr mrs ms miss mister dr doctor prof professor sir madam madame mme monsieur herr frau sri shri smt shrimati sh er ca
  श्री श्रीमती श्रीमान डॉ डॉक्टर प्रो सुश्री मिस्टर मिसेज
`;

/** What stands after a name and belongs to it. */
export const TITLES_AFTER = `
  ji jee sahab sahib saheb saab saheb sahabji sir sirji maam mam madam madamji mem bhai bhaiya bhaiyya bhaisaab bhau didi behen tai kaka kaki chacha sahiba
  ben bahenji auntie aunty uncle garu anna akka apa aapa babu da dada seth sethji
  काका काकी चाचा साहिबा जी साहब साब सा'ब भाऊ ताई साहिब सर मैडम मेडम मैम भाई भइया भैया भाईसाहब दीदी बहन बहनजी आंटी अंकल बाबू दादा सेठ गारू
`;

/** "the Fabrikam people", "नायर वाली": what stands after and belongs to the name. */
export const PEOPLE_OF = `
  guys guy people folks lot team one ones lady gentleman fella bloke chap wala wali wale waala waali waale walon
  वाला वाली वाले वालों वालो
`;

/** Between a name and the company after it. */
export const NAME_THEN_COMPANY = 'from of at with in @';

/** Between a company and the name after it. */
export const COMPANY_THEN_NAME = `
  s ka ki ke wala wali wale waala waali waale walon se me mein का की के वाला वाली वाले वालों से में
`;

/** The kind of company that it is, which people add or leave out. */
export const COMPANY_KINDS =
  'co company corp inc llc ltd limited llp pvt private plc gmbh ag sa कंपनी कम्पनी लिमिटेड प्राइवेट';

/** After these, a word can hardly be anything but whom it is about. */
export const BEFORE_A_NAME = `
  to for with from by about not and also except but both both of than
  called calling call rang ring rung phoned emailed emailing mailed mail messaged texted pinged told tell asked ask met saw
  meet email phone text ping chase nudge remind contact reached heard spoke speak
  skip pause snooze resume enroll enrol unenroll unenrol add remove find show status history archive delete close end
  edit open assign reassign move hold drop park undo mark
  hi hey
  और या नहीं सिर्फ aur ya sirf nahi nahin
`;

/** Before these, at the start of a clause, somebody is named. */
export const AFTER_A_NAME = `
  replied replies reply answered answers answer picked said says wants wanted asked called emailed mailed responded
  confirmed agreed declined refused is was has had did didnt does doesnt wont will hasnt isnt never just finally
  bounced went came left signed bought told rang hung accepted rejected attended missed showed no not and
  ko ka ki ke ne se ku nu cha chi la na wala wali wale bhi hi aur
  को का की के ने से पर में भी ही और वाला वाली वाले
`;

/** After a word of Hindi these say that it is somebody or something. */
export const POSTPOSITIONS = 'ko ka ki ke ne se ku nu को का की के ने से';

/** Commands after which nothing but a name stands. */
export const NAME_COMMANDS = `
  skip pause snooze resume enroll enrol unenroll unenrol status archive delete find open call
`;
