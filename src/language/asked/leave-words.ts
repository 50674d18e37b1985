import { phrases } from './phrases.ts';

const first = phrases(`i, i'm, im, i'll, ill, i've, my, me, mine, we, मैं, मैंने, मुझे, मेरा, मेरी, मेरे, हम, हूँ, main, mai, mein, mujhe, mera, meri, mere, hum, hun, hoon, hu`);
const other = phrases(`is, are, was, has, he, she, they, his, her, will be, हैं, है, हैं, वह, वे, उन*, hai, hain, wo, woh, unka, unki`);

/** "Megan is on leave tomorrow" is nobody's own leave. */
export const isOwnLeave = (sentence: string): boolean => first(sentence) || !other(sentence);

export const endsLeave = phrases(
  `cancel, i'm back, im back, i am back, back from, back at work, back to work, no leave, delete my leave, remove my leave, not on leave, end my leave,
  रद्द, वापस आ*, लौट*, radd, wapas aa*, vapas aa*, laut*`,
);

export const isToday = phrases('sick, ill, unwell, fever, not feeling well, rest of the day, बीमार, बुखार, तबीयत*, bimar, beemar, bukhar, tabiyat');
