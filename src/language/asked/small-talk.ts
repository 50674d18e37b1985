import { fold } from '../words.ts';
import { firstOf, phrases } from './phrases.ts';

export type SmallTalk = 'insult' | 'thanks' | 'bye' | 'joke' | 'praise' | 'feelings' | 'who' | 'greeting';

const KINDS: readonly (readonly [SmallTalk, (sentence: string) => boolean])[] = [
  [
    'insult',
    phrases(
      'stupid, idiot, useless, dumb, hate you, shut up, worst, terrible, crap, rubbish, nonsense, garbage, suck*, fuck*, damn, bloody, bakwas, bekar, bekaar, bevkuf, pagal, बकवास, बेकार, बेवकूफ*, मूर्ख, पागल, चुप',
    ),
  ],
  [
    'thanks',
    phrases(
      'thanks, thank, thank you, thankyou, thx, ty, tysm, cheers, much appreciated, appreciate*, grateful, धन्यवाद, शुक्रिया, थैंक्स, थैंक, आभार, dhanyavad, dhanyawad, shukriya',
    ),
  ],
  [
    'bye',
    phrases(
      "bye*, goodbye, good night, goodnight, see you, see ya, cya, later, signing off, that's all, thats all, done for today, good evening bye, अलविदा, फिर मिल*, शुभ रात्रि, बाय, alvida, phir milte, shubh ratri, chalta hoon, chalte hain, chalo bye",
    ),
  ],
  [
    'joke',
    phrases(
      'joke, jokes, funny, make me laugh, sing, poem, story, चुटकुला, चुटकुले, जोक, मज़ाक, हँसाओ, chutkula, chutkule, mazak',
    ),
  ],
  [
    'praise',
    phrases(
      'great, good job, good bot, well done, awesome, amazing, brilliant, love you, love it, love this, nice, cool, perfect, excellent, superb, wonderful, fantastic, best, smart, clever, helpful, बढ़िया, शाबाश, बहुत अच्छ*, अच्छे, कमाल, वाह, ज़बरदस्त, badhiya, badiya, shabash, bahut accha, bahut achha, kamaal, wah, mast, zabardast',
    ),
  ],
  [
    'feelings',
    phrases(
      "how are you, how r u, how do you do, hows it going, how's it going, whats up, what's up, wassup, sup, tired, stressed, bored, long day, exhausted, bad day, कैसे हो, कैसे हैं, क्या हाल, थक*, kaise ho, kaise hain, kya haal, kya hal, thak*",
    ),
  ],
  [
    'who',
    phrases(
      'who are you, what are you, your name, are you human, are you a bot, are you real, are you an ai, robot, तुम कौन, आप कौन, नाम क्या, tum kaun, aap kaun, naam kya',
    ),
  ],
  [
    'greeting',
    phrases(
      'hi, hello, hey, hiya, hallo, helo, hii*, heya, howdy, yo, greetings, good morning, good afternoon, good evening, gm, morning, namaste, namaskar, नमस्ते, नमस्कार, हेलो, हैलो, हाय, राम राम, सुप्रभात, ram ram, pranam, sat sri akal',
    ),
  ],
];

export const smallTalkIn = (sentence: string): SmallTalk | undefined => firstOf(KINDS, sentence);

/** A greeting, thanks or a goodbye and nothing else. */
export const isOnlySmallTalk = (sentence: string): boolean =>
  CORE.test(fold(sentence)) && ONLY.test(fold(sentence));

const CORE_WORDS =
  'hi+|hello+|hey+|hiya|hallo|helo|namaste|namaskar|good (?:morning|afternoon|evening|night)|gm|thanks?|thank you|thx|ty|bye+|goodbye|see you|नमस्ते|नमस्कार|हेलो|हैलो|हाय|धन्यवाद|शुक्रिया|थैंक्स|अलविदा|shukriya|dhanyavad|dhanyawad|alvida';
const CORE = new RegExp(`(?<![\\p{L}\\p{M}])(?:${fold(CORE_WORDS)})(?![\\p{L}\\p{M}])`, 'u');
const ONLY = new RegExp(
  `^(?:(?:${fold(CORE_WORDS)}|${fold('there|anukram|bot|so much|very much|a lot|many|बहुत|bahut|ji|जी|sir|madam|everyone|team')})[\\s,.!?।]*)+$`,
  'u',
);

/** Somebody tries what a bot does when it is told to be another one. */
export const isTrick = phrases(
  `ignore, instructions, instruction, system prompt, prompt, pretend, developer mode, admin mode, jailbreak, override, bypass, password, passwords, sudo, drop table, hack*,
  api key, secret key, make me admin, make me administrator, make me the admin, give me admin, all users, everyone's data, everyones data, other people's, act as,
  निर्देश*, पासवर्ड, एडमिन बना*, nirdesh, password, admin bana*`,
);
