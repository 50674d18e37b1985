import type { CommandId } from './commands.ts';
import { hindi } from './hindi-phrase.ts';

const TYPE = '(?<type>संपर्क|कॉन्टैक्ट|लीड|अवसर|खाता|खाते|अकाउंट)';
const A_NEW = '(?:एक )?(?:नया |नई |नये |नए )?';
const ENROLL = '(?:जोड़~|डाल~|रख~|शामिल करें|लगा~|नामांकित करें|(?:एनरोल|enroll|add) करें)';
const SNOOZE = '(?:टाल~|आगे (?:बढ़ा~|करें|खिसका~)|(?:स्नूज|स्थगित|snooze) करें)';
const SKIP = '(?:छोड़~|(?:स्किप|skip) करें)';
const PAUSE = '(?:रोक~|विराम दें|(?:पॉज|pause) करें)';
const RESUME = '(?:(?:फिर|फिर से|दोबारा|दुबारा|वापस) (?:शुरू|चालू) करें|(?:जारी|चालू) रख~|(?:रिज्यूम|resume) करें)';
const REMOVE = '(?:हटा~|निकाल~|बाहर करें|(?:unenroll|remove) करें)';
const FIND = '(?:खोज~|ढूंढ~|तलाश करें|(?:सर्च|search) करें)';
const CHANGE = '(?:बदल~|सुधार~|संपादित करें|(?:एडिट|edit) करें)';
const ROLE =
  '(?<role>(?:(?:टेंप्?लेट|अनुक्रम|सेल्स|बिक्री) )?(?:मैनेजर|प्रबंधक)|(?:सिस्टम )?(?:एडमिन(?:िस्ट्रेटर)?|प्रशासक)|विक्रेता|सेलर)';
const SUMMARY = '(?:सारांश|समरी|रिपोर्ट|summary|report)';
const LANGUAGE = '(?<language>हिंदी|अंग्रेजी|इंग्लिश|hindi|english|angrezi)';
const SHOW = '(?: (?:दिखा~|बता~|खोल~|देख~|dikhao))?';
const TEMPLATE = '(?:टेंप्?लेट(?:्स|ों)?|template)';
const REPLY = '(?:जवाब|उत्तर|रिप्लाई|ईमेल|मेल)';
const MEETING = '(?:मीटिंग|बैठक|मुलाकात|डेमो|meeting)';
const IS = '(?: है| हैं| hai)?';
const YET = '(?:कोई |अभी तक |अभी ){0,2}';
/** The record itself, or its sequence. */
const WHOM = '<who>(?: को|(?: का| की| के) (?:अनुक्रम|काम)(?: को)?)';
const CAME = '(?:आया|आई|आयी|मिला|(?:आ|मिल) (?:गया|गई|गयी)|aaya|aa gaya|mila)';
const DONE = '(?:हो (?:गया|गई|चुका)|पूरा (?:हुआ|हो गया|कर दिया|कर लिया)|कर (?:दिया|लिया)|ho gaya)';
const SPOKE = '(?:हुई|हो (?:गई|गयी)|कर ली|hui|ho gayi)';
const MET = `(?:हुई|हुआ|हो (?:गई|गयी|गया)|कर ली|hui|ho gayi)`;
const SENT = '(?:भेज (?:दिया|दी|दिए)|भेजा|bhej diya|bheja)';
const PICKED_UP = '(?:उठाया|उठा लिया|लिया|uthaya|utha liya)';

/** How each command is said in Hindi, where the verb comes last; the first phrase that fits wins, as in English. */
export const HINDI: Readonly<Record<CommandId, readonly RegExp[]>> = {
  help: [
    hindi('(?:नमस्ते|नमस्कार|हेलो|हैलो|हाय|सुप्रभात|अनुक्रम|namaste)(?: जी| अनुक्रम)?'),
    hindi('(?:मदद|सहायता|हेल्प|madad)(?: करें| चाहिए)?|मेनू|शुरू करें'),
    hindi('(?:आप |तुम )?क्या(?:-क्या| क्या)? कर सकते (?:हैं|हो)'),
  ],
  roles: [
    hindi(`(?:सभी |सारी |मेरी )?(?:भूमिका(?:एं|ओं)?|रोल|roles?)${SHOW}`),
    hindi(`(?:मैनेजर|प्रबंधक|एडमिन|प्रशासक) कौन${IS}`),
  ],
  make: [
    hindi(`<seller> को (?:<people> (?:का|की|के) )?${ROLE} (?:बना~|नियुक्त करें)`),
    hindi(`(?:बना~) <seller> को (?:<people> (?:का|की|के) )?${ROLE}`),
  ],
  organization: [
    hindi(`(?:हमारे |हमारी )?(?:संगठन|कंपनी|संस्था) (?:की|के) (?:सेटिंग(?:्स|्ज|ें)?|settings?)(?: बदल~)?${SHOW}`),
  ],
  reassign: [
    hindi(
      `<seller> (?:का|के|की) (?:सब(?: कुछ)?|सारे?(?: काम| रिकॉर्ड)?|सभी(?: काम| रिकॉर्ड)?) <to> को (?:सौंप~|दे~)`,
    ),
    hindi(`<who> को <to> को सौंप~`),
    hindi(`<who> <to> को सौंप~`),
  ],
  summary: [
    hindi(`(?:<template> (?:का |की |के )?)?${SUMMARY}${SHOW}`),
    hindi(`(?:<template> (?:का |की |के ))?${SUMMARY} <rest>${SHOW}`),
  ],
  export: [
    hindi(`(?:<rest> (?:का |की |के |को )?)?(?:${SUMMARY} |आंकड़े )?(?:एक्सपोर्ट|निर्यात|डाउनलोड|export)(?: करें)?`),
    hindi(`(?:एक्सपोर्ट|निर्यात|डाउनलोड)(?: करें)? <rest>`),
  ],
  'add-record': [
    hindi(`${A_NEW}${TYPE} (?:जोड़~|बना~)(?:[ :,]+(?<who>.+))?`),
    hindi(`(?:जोड़~|बना~) ${A_NEW}${TYPE}(?:[ :,]+(?<who>.+))?`),
    hindi(`(?:नया|नई|नये|नए) ${TYPE}(?:[ :,]+(?<who>.+))?`),
    hindi(`(?<who>.+?)(?: को)? (?:${TYPE} के रूप में|संपर्कों में) जोड़~`),
  ],
  enroll: [
    hindi(`(?:किसी को )?${ENROLL}`),
    hindi(`(?:<seller> के लिए )?<who> को (?:<from> से )?<template> (?:अनुक्रम )?में(?: <from2> से)? ${ENROLL}`),
    hindi(`<template> (?:अनुक्रम )?में <who> को ${ENROLL}`),
    hindi(`<who> को(?: <from> से)? ${ENROLL}`),
    hindi(`<template> (?:अनुक्रम )?में(?: किसी को)? ${ENROLL}`),
    hindi(`<who> के लिए <template> (?:अनुक्रम )?शुरू करें`),
    hindi(`${ENROLL} <who> को <template> (?:अनुक्रम )?में`),
    hindi(`${ENROLL} <who>(?: को)?`),
  ],
  today: [
    hindi(`(?:आज|aaj)(?: का| के| की)?(?: काम| कार्रवाई| कार्रवाइयां| लिस्ट| सूची| कार्ड| kaam)?${SHOW}`),
    hindi(`(?:आज |अब |आगे |अभी |aaj |ab )?(?:मुझे )?(?:क्या|kya)(?: करें| करना| karna)?${IS}`),
    hindi(`(?:मेरी )?अगली (?:सर्वोत्तम )?कार्रवाई(?:यां)?(?: क्या है)?${SHOW}`),
    hindi(`(?:मेरी )?अगली (?:सर्वोत्तम )?कार्रवाइयां${SHOW}`),
  ],
  'my-records': [
    hindi(
      `(?:मेरे|मेरी|mere|meri) (?:सभी |सारे )?(?:रिक(?:ॉ|ा)र्ड(?:्स|्ज)?|अनुक्रम|नामांकन|सूची|लिस्ट|records?|list)${SHOW}`,
    ),
    hindi(`(?:सभी |सारे )?(?:रिक(?:ॉ|ा)र्ड(?:्स)?|नामांकन|सूची|लिस्ट)${SHOW}`),
  ],
  status: [
    hindi(`<who> (?:की|का|के) (?:स्थिति|स्टेटस|हाल|विवरण|जानकारी|ब्योरा|status|details)(?: क्या${IS})?${SHOW}`),
    hindi(`<who> (?:का|की) क्या (?:हुआ|हाल${IS}|स्थिति${IS})`),
    hindi(`<who> (?:कहां(?: तक)?|किस चरण में|किस चरण पर) (?:है|हैं|पहुंचा|पहुंची|पहुंचे)`),
    hindi(`<who> के बारे में बता~`),
    hindi(`<who> को (?:फोन|कॉल|ईमेल|मेल|call|email) करें`),
    hindi(`(?:स्थिति|स्टेटस|विवरण)(?: <who>(?: की| का| के)?)?`),
  ],
  'no-answer': [
    hindi(`(?:कोई )?(?:जवाब|उत्तर) नहीं(?: मिला| आया| mila| aaya)?${IS}(?: <who>(?: से| का)?)?`),
    hindi(
      `<who> (?:का|की|से|(?:की|के) (?:तरफ|ओर) से) ${YET}${REPLY} ${YET}नहीं(?: मिल पाया| आ रहा| ${CAME})?${IS}`,
    ),
    hindi(
      `<who> (?:ने )?${YET}(?:${REPLY}|फोन|कॉल|phone|call) ${YET}नहीं (?:दिया|दी|उठाया|किया|लिया|diya|uthaya)${IS}`,
    ),
    hindi(`<who> से (?:बात|संपर्क) नहीं (?:हुई|हुआ|हो पाई|हो पाया|हो सकी|hui)${IS}`),
    hindi(`<who>[:,]? कोई (?:जवाब|उत्तर) नहीं(?: मिला| आया)?`),
  ],
  replied: [
    hindi(`(?:ग्राहक का |कोई )?(?:जवाब|उत्तर|रिप्लाई) ${CAME}${IS}(?: <who>(?: का| से)?)?`),
    hindi(`<who> (?:का|की|से|(?:की|के) (?:तरफ|ओर) से) ${REPLY} ${CAME}${IS}`),
    hindi(
      `<who> ने (?:वापस )?${REPLY} (?:का |पर )?(?:दिया|दी|दे (?:दिया|दी)|भेजा|${SENT}|किया|कर दिया|लिखा|diya)${IS}`,
    ),
    hindi(`<who> (?:का|की) (?:जवाब|उत्तर|रिप्लाई)`),
  ],
  answered: [
    hindi(`(?:(?:फोन|कॉल) ${PICKED_UP}|बात ${SPOKE})${IS}(?: <who>(?: ने| से)?)?`),
    hindi(`<who> ने (?:मेरा )?(?:फोन|कॉल|phone|call) ${PICKED_UP}${IS}`),
    hindi(`<who> (?:से|के साथ) (?:फोन पर |कॉल पर )?(?:बात|बातचीत) ${SPOKE}${IS}`),
  ],
  'no-show': [
    hindi(`<who> (?:${MEETING} )?(?:में |पर |के लिए )?नहीं (?:आए|आये|आई|आईं|आया|पहुंचे|पहुंची|पहुंचा|aaye|aaya)${IS}`),
    hindi(`(?:${MEETING} में )?नहीं (?:आए|आये|आई|आया)(?: <who>)?`),
  ],
  sent: [
    hindi(`(?:(?:ईमेल|मेल) )?${SENT}${IS}(?: <who>(?: को)?)?`),
    hindi(`<who> को (?:(?:ईमेल|मेल|email|mail|कोटेशन|निमंत्रण) )?${SENT}${IS}`),
    hindi(`<who> को (?:ईमेल|मेल|email|mail) (?:किया|कर (?:दिया|दी)|चला गया|kar diya)${IS}`),
    hindi(`(?:ईमेल|मेल) (?:कर दिया|चला गया)${IS}(?: <who>(?: को)?)?`),
  ],
  held: [
    hindi(`${MEETING} ${MET}${IS}(?: <who>(?: से| के साथ)?)?`),
    hindi(`<who> (?:से|के साथ|की|का) ${MEETING} ${MET}${IS}`),
    hindi(`<who> से (?:मिल लिया|मिल लिए|मिला|मिले|मिली)`),
  ],
  done: [
    hindi(`(?:काम )?${DONE}${IS}(?: <who>(?: का| के लिए)?)?`),
    hindi(`<who>(?: का| के लिए| की तरफ)?(?: काम| चरण| टास्क)? ${DONE}${IS}`),
  ],
  snooze: [
    hindi(`(?:इसे )?${SNOOZE}`),
    hindi(`<until> (?:तक|के लिए) ${WHOM} ${SNOOZE}`),
    hindi(`${WHOM} (?:<until>(?: तक| के लिए| पर)? )?${SNOOZE}`),
    hindi(`${SNOOZE} <who> को <until> तक`),
    hindi(`${SNOOZE} <who>(?: को)?`),
  ],
  skip: [
    hindi(`(?:यह |इसे |इस )?(?:चरण )?(?:को )?${SKIP}`),
    hindi(`<who>(?: को|(?: का| के लिए)(?: यह)? (?:चरण|काम))? ${SKIP}`),
    hindi(`${SKIP} <who>(?: को)?`),
  ],
  pause: [
    hindi(`(?:इसे )?${PAUSE}`),
    hindi(`<until> (?:तक|के लिए) ${WHOM} ${PAUSE}`),
    hindi(`${WHOM} (?:<until>(?: तक| के लिए)? )?${PAUSE}`),
    hindi(`${PAUSE} <who> को <until> तक`),
    hindi(`${PAUSE} <who>(?: को)?`),
  ],
  resume: [
    hindi(`(?:इसे )?${RESUME}`),
    hindi(`<who>(?: को|(?: का| के) (?:अनुक्रम|काम)(?: को)?)? ${RESUME}`),
    hindi(`${RESUME} <who>(?: को)?`),
  ],
  note: [
    hindi('(?:नोट|याद रख~)(?: करें| लिख~)? (?<who>[^:]{1,100}?)(?: के लिए| के बारे में)?\\s*: *(?<note>.+)'),
    hindi('(?<who>[^:]{1,100}?) (?:के लिए|पर|के बारे में) नोट(?: करें| लिख~)?\\s*: *(?<note>.+)'),
    hindi('(?:नोट)(?: करें| लिख~| जोड़~)?(?: <who>)?'),
    hindi('<who> (?:के लिए|पर|के बारे में) नोट(?: करें| लिख~| जोड़~)?'),
  ],
  edit: [
    hindi(`${CHANGE}(?: <who>(?: को)?)?`),
    hindi(`<who> (?:को|का रिकॉर्ड|की जानकारी|के विवरण|का विवरण) ${CHANGE}`),
    hindi(`(?:रिकॉर्ड|संपर्क|लीड|अवसर|खाता) ${CHANGE}(?: <who>)?`),
  ],
  archive: [
    hindi('(?:आर्काइव|संग्रहित)(?: करें)?(?: <who>(?: को)?)?'),
    hindi('<who>(?: को)? (?:आर्काइव|संग्रहित|archive) करें'),
  ],
  undo: [
    hindi(
      '(?:(?:इसे|यह|वह|पिछला(?: काम)?|आखिरी(?: काम)?|जो किया) )?(?:(?:वापस|wapas)(?: ले| करें)?~|wapas lo|पूर्ववत(?: करें)?|अनडू(?: करें)?|undo करें|पलट~)',
    ),
  ],
  unenroll: [
    hindi(`(?:इसे )?(?:(?:अनुक्रम|सीक्वेंस) से )?${REMOVE}`),
    hindi(`<who> को (?:<template> से )?${REMOVE}`),
    hindi(`<who> का (?:अनुक्रम|नामांकन) (?:हटा~|(?:बंद|रद्द|समाप्त|खत्म) करें)`),
    hindi(`${REMOVE} <who>(?: को)?(?: <template> से)?`),
  ],
  find: [hindi(`${FIND}(?: <who>(?: को)?)?`), hindi(`<who>(?: को)? ${FIND}`), hindi('<who> कौन (?:है|हैं)')],
  template: [
    hindi(`(?:अनुक्रम )?${TEMPLATE} (?!(?:दिखा|बता|खोल|देख|की |dikhao))<template>${SHOW}`),
    hindi(
      `(?!(?:(?:सभी|सारे|सब|मेरे|अनुक्रम) ){1,2}${TEMPLATE})<template> (?:का |वाला |अनुक्रम )?${TEMPLATE}${SHOW}`,
    ),
  ],
  templates: [hindi(`(?:सभी |सारे |सब |मेरे ){0,2}(?:अनुक्रम )?${TEMPLATE}(?: की (?:सूची|लिस्ट))?${SHOW}`)],
  settings: [hindi(`(?:मेरी |मेरे |अपनी )?(?:सेटिंग(?:्स|्ज|ें)?|प्राथमिकताएं|settings?)(?: बदल~)?${SHOW}`)],
  language: [
    hindi(`(?:भाषा )?${LANGUAGE}(?: में| कर)?(?: बोल~| बात करें| लिख~| करें| bolo)?`),
    hindi(`भाषा(?: बदल~)?(?: ${LANGUAGE})?`),
  ],
  clock: [hindi('(?:घड़ी|ghadi)(?:(?: को)? (?<move>.+?))?(?: आगे(?: बढ़ा~| करें)?)?')],
};

/** Words that begin a sentence, for which a typo may have been meant. */
export const HINDI_KEYWORDS: readonly string[] = ['मदद', 'टेम्पलेट', 'सेटिंग', 'स्थिति', 'घड़ी', 'पूर्ववत'];

/** Words that end one, in plain spelling. */
export const HINDI_VERBS: readonly string[] = ['जोडें', 'टालें', 'रोकें', 'छोडें', 'हटाएं', 'खोजें'];
