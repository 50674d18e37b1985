/** Everyday words of English that are first names or surnames too. */
export const ENGLISH_ALSO_NAMES = `
  amber april art august autumn bill chance chase chip cliff cook daisy dawn drew faith frank grace grant guy hope hunter
  jack joy june king lily major mark mason may mercy miles nick olive page pat patience pearl penny pierce price ray rich
  rob rose ruby rusty sandy skye storm sue summer sunny van violet will young
`;

/** Everyday words of Hindi that are first names or surnames too, in both scripts. */
export const HINDI_ALSO_NAMES = `
  आशा विजय किरण ज्योति पूजा प्रेम आनंद शांति खुशी सुमन कमल सागर अमर जय दया करुणा श्रद्धा भावना कल्पना प्रकाश सूरज राज
  माया मंगल वीर धर्म सत्य विकास संतोष करण
  asha vijay kiran jyoti pooja puja prem anand shanti khushi suman kamal sagar amar jai daya karuna shraddha bhavna
  kalpana prakash suraj raj maya mangal veer dharam satya vikas santosh karan karen
`;

/** Of those, when something is: even with a capital and after "from" they are a time. */
export const TIMES_ALSO_NAMES = 'april august autumn dawn june may summer';
