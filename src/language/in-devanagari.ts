import { isDevanagari } from '../domain/sound.ts';

/**
 * Hindi typed in Latin letters, as most do at work ("asha ko webinar mein daal do"), with its everyday words in
 * Devanagari. Names stay as they are, as does what follows a colon; a sentence that is not Hindi is left alone.
 */
export function inDevanagari(sentence: string): string {
  const [command = '', ...free] = sentence.split(':');
  if (!isDevanagari(command) && !isHindi(command.toLowerCase().match(WORD) ?? [])) return sentence;
  const read = command.replace(WORD, (word) => {
    const typed = word.toLowerCase();
    return HINDI.get(typed) ?? LOANS.get(typed) ?? word;
  });
  return [read, ...free].join(':');
}

const WORD = /\p{Script=Latin}+/gu;

const isHindi = (words: readonly string[]): boolean =>
  !words.some((word) => ENGLISH_ONLY.has(word)) &&
  words.some((word) => HINDI.has(word) && !ENGLISH_TOO.has(word));

const ENGLISH_ONLY: ReadonlySet<string> = new Set(
  'the to of in on for from with until till by and my did was'.split(' '),
);

/** Words of both languages, which say nothing about which of them it is. */
const ENGLISH_TOO: ReadonlySet<string> = new Set(
  'me main is do den par ho din lie fir pe h di de lo le len aa jar kar kaha bare'.split(' '),
);

type Spelled = readonly (readonly [devanagari: string, latin: string])[];

/** Verbs by their stems, which take the endings of a request. */
const VERBS: Spelled = [
  ['जोड़', 'jod jor'],
  ['डाल', 'daal dal'],
  ['रख', 'rakh'],
  ['टाल', 'taal tal'],
  ['रोक', 'rok'],
  ['छोड़', 'chhod chod chhor'],
  ['निकाल', 'nikaal nikal'],
  ['खोज', 'khoj'],
  ['ढूंढ', 'dhoondh dhundh dhoond dhund'],
  ['बदल', 'badal badl'],
  ['देख', 'dekh'],
  ['भेज', 'bhej'],
  ['सौंप', 'saunp sonp'],
  ['खोल', 'khol'],
  ['बोल', 'bol'],
  ['लिख', 'likh'],
  ['कर', 'kar kr'],
  ['लगा', 'laga'],
  ['हटा', 'hata'],
  ['मिटा', 'mita'],
  ['दिखा', 'dikha'],
  ['बता', 'bata'],
  ['बना', 'bana'],
  ['बढ़ा', 'badha'],
  ['खिसका', 'khiska'],
];

const AFTER_CONSONANT: Spelled = [
  ['', ''],
  ['ो', 'o'],
  ['ें', 'en ein'],
  ['िए', 'iye ie iyega'],
  ['ना', 'na'],
  ['नी', 'ni'],
  [' दो', 'do'],
  [' लो', 'lo'],
];

const AFTER_VOWEL: Spelled = [
  ['', ''],
  ['ओ', 'o'],
  ['एं', 'en yen ein yein'],
  ['इए', 'iye ie iyega'],
  ['ना', 'na'],
  [' दो', 'do'],
  [' लो', 'lo'],
];

const WORDS: Spelled = [
  ['को', 'ko'],
  ['में', 'mein me main mai mei'],
  ['से', 'se'],
  ['तक', 'tak'],
  ['का', 'ka'],
  ['की', 'ki'],
  ['के', 'ke'],
  ['ने', 'ne'],
  ['पर', 'par pe'],
  ['लिए', 'liye lie'],
  ['साथ', 'saath sath'],
  ['और', 'aur'],
  ['नहीं', 'nahi nahin nhi nahee nai'],
  ['कोई', 'koi'],
  ['अभी', 'abhi'],
  ['अब', 'ab'],
  ['आज', 'aaj aj'],
  ['कल', 'kal'],
  ['परसों', 'parso parson'],
  ['दिन', 'din'],
  ['हफ्ते', 'hafte'],
  ['हफ्ता', 'hafta'],
  ['महीने', 'mahine'],
  ['इस', 'is'],
  ['अगले', 'agle'],
  ['पिछले', 'pichle pichhle'],
  ['पिछला', 'pichla pichhla'],
  ['आगे', 'aage'],
  ['बाद', 'baad'],
  ['क्या', 'kya'],
  ['कौन', 'kaun kon'],
  ['किसे', 'kise'],
  ['किसको', 'kisko'],
  ['किसी', 'kisi'],
  ['कहां', 'kahan kaha'],
  ['पहुंचा', 'pahuncha'],
  ['पहुंची', 'pahunchi'],
  ['पहुंचे', 'pahunche'],
  ['हाल', 'haal'],
  ['है', 'hai h'],
  ['हैं', 'hain'],
  ['हो', 'ho'],
  ['हुआ', 'hua'],
  ['हुई', 'hui huyi'],
  ['गया', 'gaya gya'],
  ['गई', 'gayi gai'],
  ['हो गया', 'hogaya hogya'],
  ['आ', 'aa'],
  ['आ गया', 'aagaya aagya'],
  ['आया', 'aaya aya'],
  ['आई', 'aayi aai'],
  ['आए', 'aaye aye aae'],
  ['मिला', 'mila'],
  ['बात', 'baat'],
  ['जवाब', 'jawab jawaab javab'],
  ['किया', 'kiya'],
  ['लग', 'lag'],
  ['रहा', 'raha'],
  ['उठाया', 'uthaya'],
  ['उठा', 'utha'],
  ['भेजा', 'bheja'],
  ['दिया', 'diya'],
  ['दी', 'di'],
  ['दे', 'de'],
  ['दो', 'do'],
  ['दें', 'den dein'],
  ['दीजिए', 'dijiye dijie'],
  ['ले', 'le'],
  ['लो', 'lo'],
  ['लें', 'len lein'],
  ['लिया', 'liya'],
  ['कीजिए', 'kijiye kijie'],
  ['मेरा', 'mera'],
  ['मेरे', 'mere'],
  ['मेरी', 'meri'],
  ['मुझे', 'mujhe'],
  ['हमारी', 'hamari humari'],
  ['काम', 'kaam'],
  ['सारा', 'saara sara'],
  ['सारे', 'saare sare'],
  ['बाकी', 'baaki baki'],
  ['ठीक', 'theek thik'],
  ['गलती', 'galti'],
  ['सब', 'sab'],
  ['नया', 'naya'],
  ['नई', 'nayi'],
  ['एक', 'ek'],
  ['फिर', 'phir fir'],
  ['दोबारा', 'dobara dubara'],
  ['शुरू', 'shuru'],
  ['चालू', 'chalu chaloo'],
  ['जारी', 'jaari jari'],
  ['बाहर', 'bahar'],
  ['बंद', 'band bandh'],
  ['खत्म', 'khatam khatm'],
  ['वापस', 'wapas vapas waapas'],
  ['बारे', 'baare bare'],
  ['स्थिति', 'sthiti'],
  ['संपर्क', 'sampark'],
  ['सारांश', 'saransh'],
  ['भाषा', 'bhasha'],
  ['हिंदी', 'hindi'],
  ['अंग्रेजी', 'angrezi'],
  ['घड़ी', 'ghadi'],
  ['मदद', 'madad'],
  ['चाहिए', 'chahiye chaahiye'],
  ['सकते', 'sakte'],
  ['आप', 'aap'],
  ['नमस्ते', 'namaste'],
  ['नमस्कार', 'namaskar'],
  ['धन्यवाद', 'dhanyavad dhanyawad dhanyavaad dhanyawaad'],
  ['शुक्रिया', 'shukriya'],
  ['बहुत', 'bahut'],
  ['बढ़िया', 'badhiya'],
  ['कृपया', 'kripya'],
  ['ज़रा', 'zara jara'],
  ['यार', 'yaar'],
  ['भाई', 'bhai'],
  ['जी', 'ji'],
];

/** English words that Hindi has borrowed: what a sentence of Hindi has of them is meant so. */
const LOAN_WORDS: Spelled = [
  ['ऐड', 'add'],
  ['एनरोल', 'enroll enrol'],
  ['स्नूज', 'snooze'],
  ['स्किप', 'skip'],
  ['पॉज', 'pause'],
  ['होल्ड', 'hold'],
  ['रिज्यूम', 'resume'],
  ['क्लोज', 'close'],
  ['इंटरेस्ट', 'interest'],
  ['इंटरेस्टेड', 'interested'],
  ['रिमूव', 'remove unenroll'],
  ['सर्च', 'search find'],
  ['एडिट', 'edit'],
  ['डिलीट', 'delete'],
  ['आर्काइव', 'archive'],
  ['एक्सपोर्ट', 'export'],
  ['अनडू', 'undo'],
  ['असाइन', 'assign reassign'],
  ['ट्रांसफर', 'transfer'],
  ['सेल्स', 'sales'],
  ['स्टेटस', 'status'],
  ['डिटेल', 'details detail'],
  ['टास्क', 'task tasks'],
  ['लिस्ट', 'list'],
  ['प्लान', 'plan'],
  ['रिकॉर्ड', 'record records'],
  ['पेंडिंग', 'pending'],
  ['सीन', 'scene'],
  ['कॉन्टैक्ट', 'contact'],
  ['लीड', 'lead'],
  ['अवसर', 'opportunity'],
  ['अकाउंट', 'account'],
  ['टीम', 'team'],
  ['रोल', 'role roles'],
  ['मैनेजर', 'manager'],
  ['एडमिन', 'admin'],
  ['कंपनी', 'company'],
  ['सेटिंग', 'setting settings'],
  ['टेम्पलेट', 'template templates'],
  ['समरी', 'summary'],
  ['रिपोर्ट', 'report'],
  ['हेल्प', 'help'],
  ['नोट', 'note'],
  ['मेल', 'mail'],
  ['ईमेल', 'email'],
  ['फोन', 'phone'],
  ['कॉल', 'call'],
  ['रिप्लाई', 'reply'],
  ['मीटिंग', 'meeting'],
  ['थैंक्स', 'thanks'],
  ['प्लीज', 'please pls plz'],
  ['इंग्लिश', 'english'],
];

const spellings = (words: Spelled): readonly (readonly [latin: string, devanagari: string])[] =>
  words.flatMap(([devanagari, latin]) => latin.split(' ').map((spelled) => [spelled, devanagari] as const));

const FORMS = spellings(VERBS).flatMap(([latin, stem]) =>
  spellings(stem.endsWith('ा') ? AFTER_VOWEL : AFTER_CONSONANT).map(
    ([ending, written]) => [latin + ending, stem + written] as const,
  ),
);

const HINDI: ReadonlyMap<string, string> = new Map([...FORMS, ...spellings(WORDS)]);
const LOANS: ReadonlyMap<string, string> = new Map(spellings(LOAN_WORDS));
