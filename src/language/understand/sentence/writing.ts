import { isDevanagari } from '../../../domain/phonetic-key.ts';
import { canonical } from './canonical.ts';
import type { Writing } from '../../../domain/request.ts';
import type { Sentence } from './sentence.ts';

/** In which language and script a sentence is written, by its little words; names and loans stand in either. */
export function writingOf({ text, tokens }: Sentence): Writing {
  const hindi = tokens.filter(({ typed }) => isDevanagari(typed)).length;
  if (hindi > 0 && hindi * 3 >= tokens.length) return 'hi';
  const words = tokens.map(({ folded }) => canonical(folded));
  const inHindi = words.filter((word) => HINDI.has(word)).length + hindi;
  const inEnglish = words.filter((word) => ENGLISH.has(word)).length;
  return inHindi > inEnglish ? 'hinglish' : isDevanagari(text) && inEnglish === 0 ? 'hi' : 'en';
}

const spelled = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u).map(canonical));

const HINDI = spelled(`
  hai hain he h ka ki ke ko ne se me mein mai main par pe tak bhi hi nahi nahin nai nhi mat kar karo kr kro karna krna kiya kia gaya gya gayi gyi
  gaye ho hua hui hue tha thi the raha rahi rahe rha rhi do de diya dia dena dedo lo le liya lena aaj aj kal parso abhi ab kya kyun kyu kaun
  kab kahan kaise kitne kitna kis kisko mera meri mere maine mujhe uska uski uske usko usne unka unki unke unko unhone isko iska ye yeh
  wo woh vo wala wali wale sab sabko saare baki aur ya lekin agar toh to haan han ji nahi bola boli bole aaya aya aayi dikhao batao
  bata dikha rakho daal dal dalo daalo laga lagao chalu band shuru yaad phir fir wapas jawab baat baje hafte mahine theek thik accha
  acha yaar bhai arre are chhod rok roko taal hata hatao nikal nikalo bhej bhejo likh likho hu hun hoon waala koi kuch
`);
const ENGLISH = spelled(`
  the a an is are was were did does has have had i you he she it they we him her them my your his their of for to in on at with from and or
  but not no what why who when where how which will would can could should this that these those me us be been please until till about
  after before up out off next all any one him there here just again also too if so than then now get got put show tell send call
`);
