/** Whole answers to a question that is open; in one spelling, as all words are compared. */
export const YES = `
  yes, yes please, yeah, yea, yep, yup, yess, y, ya, sure, ok, okay, okey, k, kk, do it, go ahead, go for it, confirm, confirmed, correct, right, thats right,
  exactly, of course, absolutely, please do, sounds good, fine, alright, all right, ok do it, yes do it, yes go ahead, proceed, aye, enroll, enroll them, start it,
  haan, han, ha, haa, hn, haanji, haan ji, ji haan, ji, ji bilkul, bilkul, kar do, haan kar do, karo, karo na, haan karo, theek hai, thik hai, thik h, tik he, ok kar do, chalega,
  pakka, sahi hai, jee, jee haan, haan bhai, ha bhai, ok ji, ok done, that one yes, yes that one, go, yes sir, kardo, krdo, kr do, haan krdo, han kardo,
  पुष्टि करें, पुष्टि करो, पुष्टि, पक्का करें, पक्का करो, confirm karo, confirm kar do, confirm करें`;

export const NO = `
  no, nope, nah, no thanks, no thank you, cancel, cancel it, cancel that, dont, dont do it, do not, stop dont, never mind, nevermind, forget it, leave it, n,
  not now, abort, no no, better not, lets not, no dont, negative, drop it, no leave it, no cancel, wait no,
  nahi, nahin, nai, nhi, na, naa, nahi nahi, nahi ji, ji nahi, mat karo, mat kar, rehne do, rahne do, rehne dijiye, rahne dijiye, chhodo, chodo, jaane do, jane do, cancel karo, cancel kar do, abhi nahi,
  nahi rehne do, mat karna, nahi karna, nahi chahiye, nako,
  रद्द करें, रद्द करो, रद्द कर दो, रद्द, radd karo, radd kar do`;

/** Which one, counted from the top; -1 is the last. */
export const ORDINALS: Readonly<Record<number, string>> = {
  1: '1, one, first, 1st, pehla, pehle, pehli, pahla, pahle, pahli, ek, top, upar, former',
  2: '2, two, second, 2nd, dusra, doosra, dusre, dusri, doosri, doosre, do, latter, middle',
  3: '3, three, third, 3rd, tisra, teesra, tisri, teesri, tisre, teesre, tin, teen',
  4: '4, four, fourth, 4th, chautha, chauthi, chauthe, char, chaar',
  5: '5, five, fifth, 5th, panchva, panchvi, panch',
  6: '6, sixth, 6th, chhatha, chhathi, chhathe, chhatva',
  7: '7, seventh, 7th, satva, saatva, saatvi, saatve',
  8: '8, eighth, 8th, aathva, aathvi, aathve',
  9: '9, ninth, 9th, nauva, nauvi, nauve',
  10: '10, tenth, 10th, dasva, dasvi, dasve',
  11: 'eleventh, gyarahva, gyarahvi',
  12: '12, twelfth, 12th, barahva, barahvi',
  [-1]: 'last, aakhri, akhri, bottom, niche, neeche, antim',
};
