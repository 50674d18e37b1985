import { wordsOf } from '../words.ts';
import { phrases } from './phrases.ts';

const first = phrases(
  `i, i'm, im, m, i'll, ill, i've, my, me, mine, myself, we, मैं, मैंने, मे, मुझे, मेरा, मेरी, मेरे, हम, हूँ, हूं, हु, रहूँगा, रहूँगी,
  main, mai, mi, mein, mujhe, mera, meri, mere, hum, ham, hun, hoon, hu`,
);
const third = phrases(
  `is, are, was, has, he, she, they, his, her, है, हैं, वह, वे, उन*, उस*, रहेगा, रहेगी, आएगा, आएगी, hai, hain, h, wo, woh, unka,
  unki, uska, uski, rahega, rahegi, aayega, aayegi, lautega, lautegi`,
);
/** A sentence that begins so has left out who, and means whoever says it. */
const STARTS = phrases(
  `leave, on, off, out, sick, away, holiday, holidays, vacation, annual, half, taking, going, will, mark, from, tomorrow, today,
  monday, tuesday, wednesday, thursday, friday, next, this, please, set, book, ok, yes, back, cancel, done, unwell, ooo, kal, kl, aaj,
  chutti, chhutti, somv*r, budhv*r, guruv*r, shukrav*r, आज, कल, परसों, छुट्टी, अवकाश, रद्द, अगले, इस, सोमवार, मंगलवार, बुधवार,
  गुरुवार, शुक्रवार, आधे, आधा`,
);

/** Whose leave a sentence is about: "Megan is on leave tomorrow" is nobody's own. */
export function whoseLeave(sentence: string): 'own' | 'other' | 'unsure' {
  if (first(sentence)) return 'own';
  const [start = ''] = wordsOf(sentence);
  if (STARTS(start) || /^\d/u.test(start)) return 'own';
  return third(sentence) ? 'other' : 'unsure';
}

/** A leave has whole days. */
export const isHalfDay = phrases('half, hlf, hours, आध*, aadh*, adha, adhi');

export const endsLeave = phrases(
  `cancel, i'm back, im back, i am back, back from, back at work, back to work, no leave, delete my leave, remove my leave,
  not on leave, end my leave, रद्द, वापस आ*, radd, wapas aa*, vapas aa*, laut aa*, लौट आ*`,
);

export const isToday = phrases(
  'sick, unwell, fever, not feeling well, rest of the day, बीमार, बुखार, तबीयत*, bimar, beemar, bukhar, tabiyat',
);
