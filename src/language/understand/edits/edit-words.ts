import type { RecordStatus, RecordType } from '../../../domain/record.ts';
import type { StepType } from '../../../domain/template.ts';
import type { Language } from '../../../domain/text.ts';
import type { NamedText, SaidOutcome } from './said-kinds.ts';

/** The words that say what is done with a template, in English, Hindi and Hindi in Latin letters. */

export const TAG_WORDS = {
  add: `डाल दीजिए, डालिए, लगाइए, रखिए एक, चाहिए होगा, chuck in, stick a, stick in, stick an, throw in, slot in, slip in, pop in, can we have a, can we have an, id like a, id like an, i would like a, i would like an, we want a, we want an, like another, want another, need another, give me a, give me an, include a, जोड़ो, जोड़ दो, जोड़ें, जोड़ दें, जोड़िए, जोड़ दीजिए, जोड़ना, डालो, डाल दो, डालें, लगाओ, लगा दो, चाहिए, add, insert, put in, include, append, create, introduce, put another, put a, put an, i want a, i want an, i need a, i need an, we need a, we need an, need a, need an, want a, want an, there should be a, there should be an,
    jodo, jodna, jod do, jodiye, jod dijiye, jod dena, joden, jod den, daalo, dalo, daal do, dal do, daliye, lagao, laga do, rakho ek, ek aur, chahiye, honi chahiye`,
  remove: `skip, skips, skip karo, skip kar do, do without, dont send, do not send, not send, मत भेजो, मत भेजें, न भेजो, न भेजें, mat bhejo, mat bhejna, na bhejo, bhejna band karo, हटा देना, हटवा दो, निकाल दीजिए, निकाल दें, मिटा दें, मिटा दीजिए, उड़ा दो, रहने दो, रहने दें, रहने दीजिए, छोड़ दो, नहीं चाहिए, की ज़रूरत नहीं, की कोई ज़रूरत नहीं, की ज़रूरत नहीं है, dont bother with, no need for, not needed, isnt needed, is not needed, dont want, do not want, ditch, kill, scrap, chuck out, chuck, axe, strike, delet, remov, rmv, rid of, lets lose, uda do, rehne do, rahne do, rehne dijiye, chhod do, chod do, hata dijiyega, nikaal dijiye, nikal den, delete kar dijiye, delete karna, zarurat nahi, jarurat nahi, nahi chahie, हटाओ, हटा दो, हटाएँ, हटा दें, हटाइए, हटा दीजिए, हटाना, निकालो, निकाल दो, निकालें, मिटाओ, मिटा दो, डिलीट करो, डिलीट कर दो, remove, delete, drop, take out, take away, get rid of, cut out, cut, leave out, throw out, kick out, erase, lose, no longer need, dont need, do not need, we dont need,
    hatao, hata do, hatana, hatayen, hataen, hata den, hatao do, hataiye, hata dijiye, hata dena, nikalo, nikal do, nikaal do, nikalna, nikal dijiye, mitao, mita do, delete karo, delete kar do, nahi chahiye, ki zarurat nahi, ki jarurat nahi`,
  move: `ले जाइए, ले जाएं, खिसकाइए, पहले कर दो, बाद में कर दो, ले जाना, bump, slide, relocate, shift kar dijiye, move kar dijiye, khiska dijiye, pehle kar do, baad me kar do, baad mein kar do, pehle rakho, le jaiye, le jana, ले जाओ, ले जाएँ, ले आओ, खिसकाओ, खिसका दो, शिफ़्ट करो, शिफ़्ट कर दो, move, put, place, shift, reorder, bring, pull, push,
    le jao, le aao, khiskao, khiska do, shift karo, shift kar do, move karo, move kar do, pahle rakho, baad mein rakho`,
  rename: `शीर्षक बदलो, नाम दो, नाम दे दो, naam badal ke, naam badalke, naam de do, retitle, नाम बदलकर, नाम बदलो, नाम बदल दो, नाम बदलें, rename, naam badlo, naam badal do, naam badal kar, naam badalkar, ka naam rakho, naam rakho, naam rakh do, naam kar do, rename karo, rename kar do`,
  wait: `रुकना चाहिए, रुक जाओ, इंतज़ार रखो, इंतज़ार करो, इंतज़ार करके, इंतज़ार हो, रुककर, रुकने, gap of, hold off, hold on, give them, give it, allow, space of, wait kar, wait karo, wait karke, wait rakho, intezar rakho, intezar karke, rukna chahiye, rukkar, रुको, रुकें, रुकिए, रुकना, इंतज़ार, प्रतीक्षा, अंतर, ठहरो, wait, waits, waiting, pause, gap, delay, delays, postpone, let pass, leave,
    ruko, ruken, rukna, rukiye, intezar, intazar, pratiksha, prateeksha, ka gap, thahro, intezaar karo`,
  change: `hona chahiye, होना चाहिए, कर दीजिए, बना दीजिए, बनाइए, होगा, होगी, हो जाए, हो जाएगा, बढ़ाकर, बढ़ा दो, बढ़ाओ, घटाकर, घटा दो, रखिए, रखना, becomes, become, should become, into, should be, needs to be, has to be, must be, tweak, bump, cut down to, hoga, hogi, ho jaye, ho jayega, badha ke, badhakar, badha do, badhao, ghata ke, ghata do, bana dijiye, banaiye, karna, rakhiye, rakhna, kar dena, me badal do, बदलो, बदल दो, बदलें, बदल दें, बदलकर, कर दो, करो, करें, कर दें, कीजिए, बना दो, बनाओ, बना दें, रखो, रख दो, रखें, लिखो, लिख दो, लिखें, change, make, set, sets, shorten, lengthen, reduce, increase, extend, raise, lower, turn, switch, convert, replace, update, edit, write, reword, correct, fix, use,
    badlo, badal do, badalkar, badal kar, badalke, badal ke, badalo, badaliye, badal dijiye, kar do, karo, kar den, kijiye, kar dijiye, bana do, banao, likho, likh do, rakho, rakh do, rahe`,
  lead: `पर चले जाओ, पर चला जाए, पर पहुँचे, go right to, go straight to, go directly to, jump straight to, skip straight to, pe chala jaye, par chala jaye, pe bhej do, par bhej do, pe jana, पर जाओ, पर जाएँ, पर जाए, पर जाना, पर ले जाओ, पर भेजो, go to, go on to, go on with, goes to, goes on to, lead to, leads to, lead on to, continue with, continues with, jump to, move on to, proceed to, carry on with, comes, come, follow with, then do, next is, is next, should follow, should come, take them to, switch to, skip to,
    par jao, par jaye, par jaen, par le jao, pe jao, pe jaye, pe le jao, par pahuncho, par bhejo, karo phir, jaye, jayen`,
  finish: `ख़त्म, ख़त्म करो, ख़त्म हो, समाप्त, समाप्त करो, end, ends, ends with, end with, end as, end it, ends as, finish, finishes, stop there, is over, close, close it, end there, ends there,
    khatm, khatam, samapt, khatm karo, khatm ho, samaapt karo, ant karo, ant mein pahuncho, par khatm`,
  after: `के बाद, बाद, के पीछे, after, following, behind, baad, bad, pichhe, baad mein`,
  before: `तक, till, until, til, से पहले, के पहले, के आगे, before, ahead of, prior to, in front of, se pahle, se pehle, ke pahle, ke pehle, aage`,
  between: 'के बीच, बीच में, between, in between, ke bich, ke beech, bich mein, beech mein',
  'at-end': `सबसे पीछे, right at the end, last of all, at the bottom, to the bottom, to the very end, अंत में, आख़िर में, सबसे अंत में, सबसे आख़िर में, सबसे नीचे, at the end, to the end, at the very end, as the last step, as last step, as the final step, ant mein, akhir mein, aakhir mein, sabse ant mein, sabse akhir mein, sabse niche`,
  'at-start': `सबसे ऊपर, सबसे शुरू में, at the very start, up top, at the very top, right at the start, up front, right at the top, before everything, before everything else, शुरू में, शुरुआत में, सबसे पहले, सबसे ऊपर, at the start, at the beginning, at the very beginning, to the start, to the beginning, to the top, at the top, as the first step, as first step, shuru mein, shuruat mein, sabse pahle, sabse pehle, sabse upar`,
  if: `अगर, जब, यदि, when, whenever, if, once, in case, as soon as, agar, jab, yadi, ager`,
  then: `then, tab, phir, fir`,
  no: `नहीं, न, मत, बिना, no, not, dont, doesnt, without, never, nahi, nahin, na, mat, bina, bagair, no more`,
  branch: `branch on, should branch, split on, branch, branches, branching, wait for a reply, wait for an answer, waits for a reply, wait for the reply, ask for the outcome, ask whether they replied, ask if they replied, ask whether they answered, ask if they answered, needs a reply, need a reply, needs an answer, need an answer, reply needed, expects a reply, expect a reply, expect an answer, expects an answer, two ways, both ways,
    जवाब चाहिए, जवाब की ज़रूरत, जवाब का इंतज़ार, जवाब की प्रतीक्षा, jawab ka intezar, jawab ki pratiksha, jawab chahiye, jawab ki zarurat, jawab ki jarurat, do raste, javab par nirbhar`,
  success: `नाकाम नहीं, कामयाबी, a win, positive, is a win, safal mana jaye, सफल, सफलता, कामयाब, success, successful, a success, as a success, as success, good end, a good end, win, won, counts as a success, safal, safalta, kamyab, achha ant`,
  failure: `नाकाम, विफल, हार, a loss, loss, losing, lost, negative, is a loss, bad outcome, naakam, nakam, vifal, fail, fail mana jaye, असफल, असफलता, सफल नहीं, failure, a failure, unsuccessful, not a success, no success, bad end, a bad end, not successful, without success, asafal, asafalta, bura ant, safal nahi, safalta nahi`,
  'an-end': `नया नतीजा, अंत और, losing outcome, winning outcome, losing end, winning end, new outcome, naya end, ek end, end aur, naya nateeja, one more end, another end, another ending, new ending, नया अंत, अंत, समाप्ति, new end, end called, end named, ending, an end, end point, outcome called, new end, ant, samapti, ek ant, naya ant`,
  'an-input': `सवाल, प्रश्न, जानकारी, पूछो, input, an input, question, detail, field, ask for, ask the seller for, ask sellers for, ask when enrolling, ask at enrolling, sawal, prashn, jankari, poochho, puchho, pucho`,
  template: `टेम्पलेट को, this playbook, playbook, cadence, the cadence, this sequence, टेम्पलेट, टेम्प्लेट, टेंपलेट, template, this template, the template, sequence, whole sequence, the whole sequence, tempalet, anukram`,
  'tag-it': `टैग, टैग लगाए, टैग लगाओ, tag, tags, tag as, tagged, tag them, tag lagao, teg`,
  nothing: `nothing, no change, none, kuchh nahi`,
  'by-hand': `सामान्य, साधारण, आम, अपने आप न, अपने आप नहीं, normal, ordinary, not automated, not automatic, write myself, i write myself, samanya, sadharan, automatic nahi, automatic nahi chahiye, automated nahi, apne aap na, apne aap nahi, by hand, manual, manually, by the seller, yourself, ourselves, हाथ से, ख़ुद, खुद, haath se, hath se, khud`,
  'by-itself': `automated, automatic, automatically, by itself, on its own, अपने आप, स्वचालित, ऑटोमेटेड, ऑटोमैटिक, apne aap`,
  swap: `आपस में बदलें, आपस में बदलो, जगह बदलो, जगह बदल दो, aapas mein badal do, apas me badlo, aapas me badlo, aapas me badal do, swap karo, swap kar do, interchange, flip, trade places, अदला बदली, क्रम बदलो, आपस में बदल दो, swap, swap the order of, switch the order of, exchange, adla badli, adal badal, aapas mein badlo, kram badlo`,
  instead: `की जगह, उसकी जगह, के बदले, instead of, in place of, ki jagah, uski jagah, jagah, ke badle, ke sthan par`,
  as: `नाम, नाम से, as, called, named, titled, called as, naam se, naam ka, naam ki, naam`,
  to: `तो, को, में, to, toh, into, ko, mein`,
  about: `के बारे में, के लिए, about, regarding, concerning, on, for, ke bare mein, ke baare mein, ke liye`,
  or: `या, or, ya, athva`,
  up: `ऊपर, up, earlier, one up, upar, ek upar, ek pahle`,
  down: `नीचे, down, later, one down, niche, neeche, ek niche`,
} as const;
export type Tag = keyof typeof TAG_WORDS;

export const TYPE_WORDS: Readonly<Record<StepType, string>> = {
  email: `ईमेल, ई मेल, मेल, email, e mail, mail, emails, letter, imel, mel, eemail, i mel`,
  'automated-email': `स्वचालित ईमेल, ऑटोमेटेड ईमेल, ऑटोमैटिक ईमेल, अपने आप जाने वाली ईमेल, automated email, automatic email, auto email, automated mail, automatic mail, autoemail, automated e mail, svachalit email, swachalit email, apne aap jane vala email, apne aap jane vali email, automatik email, otometed email`,
  call: `कॉल, फ़ोन, फ़ोन कॉल, call, phone call, phone, ring, telephone call, calls, kol, fon, fon kol, phone karo, call karo`,
  linkedin: `लिंक्डइन मैसेज, लिंक्डइन संदेश, linkedin touch, linkedin note, linkedin msg, linked in message, linkedin connect, लिंक्डइन, लिंक्डिन, लिंकडइन, लिंक्ड इन, linkedin, linkedin visit, linkedin message, linkedin step, linkedin task, linkdin, linkd in, linked in`,
  task: `टास्क, काम, कार्य, task, todo, to do, tasks, kam, kaam, karya, taask`,
  schedule: `मीटिंग तय करो, मीटिंग तय करें, मीटिंग तय कर दो, मीटिंग तय करना, शेड्यूल, schedule a meeting, schedule meeting, scheduling step, set up a meeting, set up the meeting, book a meeting, schedule, scheduling, fix a meeting, arrange a meeting, meeting tay karo, meeting tay karen, meeting fix karo, meeting set karo, meeting schedule karo, meeting rakho, meeting tay`,
  meeting: `मीटिंग, बैठक, meeting, demo meeting, appointment, miting, mulakat, baithak`,
  decision: `निर्णय, फ़ैसला, decision, closing decision, decide, nirnay, faisla, phaisla, decision step`,
};

/** A step of any type. */
export const STEP_WORDS =
  'step, स्टेप, चरण, क़दम, कदम, steps, bit, thing, stage, charan, kadam, step number, step no, step nr, step num, charan number, kadam number';

export const TEXT_WORDS: Readonly<Record<NamedText, string>> = {
  name: 'नाम, name, naam, nam',
  title: 'शीर्षक, टाइटल, title, heading, shirshak, sheershak, taaital, taitl',
  description: 'विवरण, description, describe, vivaran, varnan',
  instructions:
    'निर्देश, हिदायत, इंस्ट्रक्शन, instructions, instruction, how to, guidance, hint, advice, nirdesh, hidayat, sujhav, instrakshan',
  script:
    'स्क्रिप्ट, क्या कहना है, script, what to say, call script, talking points, skript, kya kahna hai, kya bolna hai',
  subject: 'विषय, सब्जेक्ट, subject, subject line, vishay, sabjekt, vishaya',
  body: 'संदेश, मजमून, बॉडी, पाठ, body, text, email text, content, message text, wording, mail text, majmun, sandesh, bodi, likha hua, paath, path',
  label: 'लेबल, label, question text, asks, lebal',
  without:
    'without it, if missing, if it is missing, when missing, if nothing is given, if nothing was given, fallback, न हो तो, न मिले तो, na ho to, na mile to, nahi ho to',
  'opens-email':
    'खुलने वाली ईमेल, खुलने वाला ईमेल, opens an email, opens email, email it opens, email that it opens, opened email, kholta email, khulne vala email, khulne vali email',
  'opens-meeting':
    'खुलने वाली मीटिंग, opens a meeting, opens meeting, meeting it opens, meeting that it opens, opened meeting, kholti meeting, khulne vali meeting',
};

export const OUTCOME_WORDS: Readonly<Record<SaidOutcome, string>> = {
  'no-answer': `कॉल न उठाएँ, कॉल न उठाए, कॉल न लगे, कॉल नहीं लगे, फ़ोन न लगे, कॉल का जवाब न मिले, जवाब न आया, बात न बने, call nahi uthaya, call nahi uthaye, call na uthaye, call na lage, call nahi lage, phone na lage, no answer ho, reply nahi aaya, reply na aaye, reply nahi aaye, reply na mile, nobody responds, no one responds, noone responds, unreachable, dont get an answer, get no answer, gets no reply, dont hear back, no one picks, ghost us, जवाब न आए, जवाब न दे, जवाब न दें, जवाब न मिले, जवाब न मिलने पर, जवाब न आने पर, जवाब न देने पर, जवाब नहीं आए, जवाब नहीं आता, जवाब नहीं मिले, जवाब नहीं मिलता, जवाब नहीं देते, जवाब नहीं देता, फ़ोन न उठाए, फ़ोन न उठाएँ, फ़ोन न उठाने पर, फ़ोन नहीं उठाए, फ़ोन नहीं उठाते, न उठाए, न उठाएँ, नहीं उठाते, बात न हो, बात न हो पाए, बात नहीं हो, कोई जवाब न, उत्तर न मिले, उत्तर न आए, उत्तर न दें, no answer, no reply, no response, not reply, not replied, not answer, not answered, not respond, dont reply, dont answer, dont respond, dont pick up, doesnt reply, doesnt answer, doesnt respond, doesnt pick up, do not reply, do not answer, do not respond, do not pick up, does not reply, does not answer, does not respond, does not pick up, didnt reply, didnt answer, didnt respond, didnt pick up, did not reply, did not answer, nobody answers, nobody picks up, nobody replies, noone answers, no one answers, no one picks up, no one replies, unanswered, never reply, never answer, without a reply, without an answer, without answer, without reply, hear nothing, silence, not picked up, isnt answered, is not answered, isnt picked up, goes unanswered, stay silent, stays silent, isnt replied to, is not replied to,
    jawab na aaye, jawab nahi aaye, jawab nahi aata, jawab na de, jawab na den, jawab nahi de, jawab nahi dete, jawab nahi mile, jawab na mile, jawab nahi aaya, jawab nahi, jawab na ho, koi jawab nahi, koi jawab na aaye, koi jawab na mile, phone na uthaye, phone nahi uthaye, phone nahi uthate, fon na uthaye, fon na uthaen, fon nahi uthaye, fon nahi uthaya, na uthaye, na uthaen, nahi uthaye, nahi uthate, nahi uthaya, baat na ho, baat nahi ho, baat nahi hui, uttar na aaye, uttar nahi aaye, uttar na mile, uttar na de, uttar na den`,
  replied: `जवाब आया, somebody replies, someone replies, reply aaye, reply aata hai, reply aa jaye, reply mile, reply kare, reply karte hain, reply aaya, जवाब आए, जवाब दे, जवाब दें, जवाब मिले, जवाब आने पर, जवाब मिलने पर, जवाब देने पर, जवाब आ जाए, जवाब मिल जाए, जवाब आता है, जवाब देते हैं, जवाब, उत्तर आए, उत्तर दें, उत्तर मिले, उत्तर आने पर, उत्तर मिलने पर, reply, replies, replied, respond, responds, responded, write back, writes back, get back to us, gets back to us,
    jawab aaye, jawab aata hai, jawab de, jawab den, jawab dete hain, jawab mile, jawab aaya, jawab aane par, jawab milne par, jawab dene par, jawab ho, jawab, uttar aaye, uttar mile, uttar de, uttar den`,
  answered: `call uthaye, call uthaya, call uthate hain, phone uthaya, फ़ोन उठाए, फ़ोन उठाएँ, फ़ोन उठा लें, फ़ोन उठाने पर, कॉल उठाएँ, कॉल उठाए, कॉल उठाने पर, उठाए, उठाएँ, उठाते हैं, उठाने पर, बात हो, बात हो जाए, बात होने पर, answer, answers, answered, pick up, picks up, picked up, is answered, is picked up, talk to us, talks to us, we talk, take the call, takes the call,
    phone uthaye, phone uthaen, fon uthaye, fon uthaen, uthaye, uthaen, uthate hain, uthane par, baat ho, baat ho jaye, baat hui, baat hone par`,
  sent: `भेजने के बाद, भेजने पर, भेज दी जाए, भेजा जाए, भेजी जाए, is sent, was sent, has been sent, its sent, after sending, bhejne ke baad, bhejne par, bhej diya jaye, bhej di jaye, bheja jaye, bhejne`,
  done: `पूरा होने पर, पूरा होने के बाद, पूरी होने पर, पूरे होने पर, पूरा हो, पूरा हो जाए, होने पर, is done, was done, is finished, is complete, is completed, its done, done, finished, completed, confirmed, is confirmed, ho jaye, pura ho, poora ho, pura ho jaye, pura hone par, hone par`,
  held: `हो जाने पर, हो जाने के बाद, हो जाए, हो चुकी हो, हो चुके, is held, was held, takes place, took place, held, is over, happened, ho chuke, ho jane par, ho chuki ho`,
};

export const LANGUAGE_WORDS: Readonly<Record<Language, string>> = {
  en: 'अंग्रेज़ी, अंग्रेज़ी में, english, in english, angreji, angrezi, angrezi mein',
  hi: 'हिंदी, हिन्दी, हिंदी में, हिन्दी में, hindi, in hindi, hindi mein',
};

export const STATUS_WORDS: Readonly<Record<RecordStatus, string>> = {
  qualified: 'योग्य, qualified, yogya',
  disqualified: 'अयोग्य, disqualified, ayogya, ayogya ghoshit',
  'do-not-contact': 'do not contact, dont contact, sampark na karen',
  active: 'active, sakriya',
};

/** What a decision is called that does it. */
export const STATUS_VERBS: Readonly<Partial<Record<RecordStatus, string>>> = {
  qualified: 'योग्य, qualify, qualifies, qualified, qualify karo, yogya, yogya banao, yogya ghoshit karo',
  disqualified: 'अयोग्य, disqualify, disqualifies, disqualified, disqualify karo, ayogya, ayogya ghoshit karo',
};

/** Small words of Hindi that no sentence in English has. */
export const HINDI_WORDS =
  'ka ki ke ko se mein baad pahle pehle agar jab jodo hatao badlo karo kar ruko din hafte jaye aaye nahi vali vale wali wale ek';

export const RECORD_TYPE_WORDS: Readonly<Record<RecordType, string>> = {
  contact: 'संपर्क, संपर्कों, सम्पर्क, contact, contacts, sampark, samparkon, sampark',
  lead: 'लीड, लीड्स, लीडों, lead, leads, lid, leedas, leads',
  opportunity: 'अवसर, अवसरों, डील, opportunity, opportunities, deal, deals, avsar, avasar, avsaron',
  account: 'खाता, खाते, खातों, कंपनी, कंपनियों, account, accounts, company, companies, khata, khate, khaton',
};

export const UNIT_DAYS = [
  [1, 'दिन, दिनों, day, days, d, din, dinon, dino, calendar day, calendar days'],
  [7, 'हफ़्ता, हफ़्ते, हफ़्तों, सप्ताह, week, weeks, hafta, hafte, hafton, saptah'],
  [30, 'महीना, महीने, महीनों, month, months, mahina, mahine, mahinon'],
] as const;

export const NUMBER_WORDS: readonly (readonly [number, string])[] = [
  [0, 'zero, shunya'],
  [1, 'एक, one, a, an, ek'],
  [2, 'दो, two, do, couple of, a couple of'],
  [3, 'तीन, three, tin, teen'],
  [4, 'चार, four, char, chaar'],
  [5, 'पाँच, पांच, five, panch, paanch, pach'],
  [6, 'छह, छः, six, chhah, chhe, che, chah'],
  [7, 'सात, seven, sat, saat'],
  [8, 'आठ, eight, ath, aath'],
  [9, 'नौ, nine, nau'],
  [10, 'दस, ten, das, dus'],
  [14, 'fourteen, chaudah'],
  [15, 'fifteen, pandrah'],
  [20, 'twenty, bis, bees'],
  [30, 'thirty, tis, tees'],
];

/** Which one of several, counted from the top; -1 is the last. */
export const PLACE_WORDS: readonly (readonly [number, string])[] = [
  [
    1,
    'पहला, पहली, पहले, first, 1st, 1, intro, introductory, introduction, pahla, pahli, pahle, pehla, pehli, pehle, opening, initial',
  ],
  [2, 'दूसरा, दूसरी, दूसरे, second, 2nd, 2, dusra, dusri, dusre, doosra, doosri, doosre'],
  [3, 'तीसरा, तीसरी, तीसरे, third, 3rd, 3, tisra, tisri, tisre, teesra, teesri, teesre'],
  [4, 'चौथा, चौथी, चौथे, fourth, 4th, 4, chautha, chauthi, chauthe'],
  [5, 'पाँचवाँ, पाँचवीं, पाँचवें, fifth, 5th, 5, panchva, panchvi, panchve, paanchvi'],
  [6, 'छठा, छठी, छठे, छठवाँ, sixth, 6th, 6, chhata, chhati, chhate, chhatha, chhathi, chhathe'],
  [7, 'सातवाँ, सातवीं, सातवें, seventh, 7th, 7, satva, satvi, satve, saatvi'],
  [8, 'आठवाँ, आठवीं, आठवें, eighth, 8th, 8, athva, athvi, athve, aathvi'],
  [9, 'नौवाँ, नौवीं, नौवें, नवाँ, ninth, 9th, 9, nauva, nauvi, nauve'],
  [10, 'दसवाँ, दसवीं, दसवें, tenth, 10th, 10, dasva, dasvi, dasve'],
  [
    -1,
    'आख़िरी, आखिरी, अंतिम, last, final, akhri, aakhri, akhiri, aakhiri, antim, last one, very last, सबसे आख़िर, सबसे आखिर, सबसे आख़िरी, सबसे अंतिम, sabse last, sabse aakhri, sabse akhri',
  ],
];

/** Words that say nothing of their own beside the others. */
export const FILLER_WORDS = `
  actually, really, maybe, perhaps, well, hmm, ok, okay, yeah, yes, hey, hi, bro, sir, pls, plz, too, quick, short, little, straight, directly, direct, right, away, soon, early, late, already, instead, rather, than, then, still, think, guess, feel, dont think, lets, going, gets, get, got, comes, have, having, every, all, anymore, whole, part, somebody, someone, people, they would, at all, any, basically, simply, kind of, sort of, bit, when enrolling, good, better, need to, have to, had, was, been, its been, up, for now, open with, start with, begin with,
  सीधे, तुरंत, ठीक, थोड़ा, बहुत, जल्दी, जाता, जाती, वाकई, अभी, वहाँ, उसकी, उसका, उसको, उसे, इसकी, इसका, इसे, इसको, दोनों, कृपया, ज़रा, अच्छा, करके, करना, करने, होने, होना, होनी, हुई, हुआ, होता, किया, दिया, लिया, चाहिए, एक और, कोई, किसी, यार, अरे, करवाओ, करवा, होगा, देना, करते, वाले को, सब, जाएगा, भेजा, भेजी, भेजो, भेजें, रखें,
  seedha, seedhe, sidha, sidhe, direct, turant, thoda, bahut, jaldi, ja, jata, jati, abhi, uski, uska, usko, use, iski, iska, isko, ise, dono, please, yaar, arre, are, bhai, acha, accha, karne, hone, hona, honi, hua, hui, hota, kiya, diya, liya, karwao, karva, karvao, dedo, kijiyega, sabse, koi, wali, se hi, mail jaye, bhej do, karenge, rahi, rakha,
  status, state, स्टेटस, स्थिति, the, this, that, these, it, its, them, they, their, there, he, she, him, her, his, customer, customers, contact person, person, please, pls, kindly, can you, could you, also, just, now, new, another, one more, extra, of, with, and, is, are, be, we, i, you, our, my, in, at, by, from, on, do, does, should, shall, will, must, let, lets, for, by, a, an, so, that, right, only, own, time, send, sent, step, more, here, way, goes, go, only, again, does, has, have, says, say, which, what, type, kind, ahead, even, please, draft, we, would, like, want, need, i want, want to, id like,
  का, की, के, को, से, पर, में, वाला, वाली, वाले, है, हैं, हो, जो, और, भी, अब, ग्राहक, उनका, उन्हें, दें, दीजिए, यह, इस, उस, लगाए, जाए, जाएँ, ek aur, aur, vala, vali, vale, wala, wali, wale, ka, ki, ke, ko, se, par, pe, mein, me, ye, yeh, is, us, vo, voh, wo, hai, hain, ho, jo, ji, kripya, zara, jara, bhi, ab, naya, nayi, naye, kisi, unka, unki, unke, unhen, unhe, unko, vah, ve, grahak, customer, sab, kar, karke, jaye, den, dijiye, do, dena, karo, karen, kijiye, karna, hi, tak, raha, rahe, jana, chahiye, bhejo, bhejen, wahan, vahan, tab`;
