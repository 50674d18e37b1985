/** Everyday words of English that are first names or surnames too. */
export const ENGLISH_ALSO_NAMES = `
  amber april art august autumn basil bill bishop brook carol chance chase chip christian cliff cook daisy dale dawn
  dean drew earl ernest faith frank gene glen grace grant guy harry heath holly hope hunter iris ivy jack jade jasmine
  joy june king lily major mark mason max may melody mercy miles nick olive page pat patience pearl penny pierce price
  ray reed rich rob robin rose ruby rusty sandy skye sterling storm sue summer sunny tiffany van victor violet will
  wren young
`;

/** Everyday words of Hindi that are first names or surnames too, in both scripts. */
export const HINDI_ALSO_NAMES = `
  करण आशा विजय किरण ज्योति पूजा प्रेम आनंद शांति खुशी प्रिया सुमन कमल सागर अमर अजय जय दया करुणा श्रद्धा भावना कल्पना
  प्रकाश दीपक चंद्र सूरज राज माया मंगल वीर धर्म सत्य विकास संतोष
  karen karan asha vijay kiran jyoti pooja puja prem anand shanti khushi priya suman kamal sagar amar ajay jai daya karuna shraddha
  bhavna kalpana prakash deepak suraj raj maya mangal veer dharam satya vikas santosh
`;
