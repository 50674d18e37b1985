/**
 * Words that say what a sentence is, beside what it is about; in one spelling, so that a line of Hindi in Latin letters
 * stands for Devanagari too. A phrase of several words stands in the sentence as it is here.
 */
export const CUE_PHRASES = {
  question: `
    what, why, who, whom, whose, when, where, how, which, whats, wats, hows, wheres, whos, any, whos, who, anyone, anybody, anything,
    kya, kyun, kyu, kyon, kaun, kon, kab, kahan, kaha, kaise, kese, kitne, kitna, kitni, kis, kisko, kisi, koi, kisne, kiska, kiske, kiski,
    kinka, kinko, kaunsa, konsa, kaunsi, kidhar`,
  negation: `
    not, no, never, dont, didnt, doesnt, isnt, wasnt, hasnt, havent, wont, cant, couldnt, wouldnt, shouldnt, arent, aint, werent,
    nothing, nobody, none, neither, without, nahi, mat, bina, nathi, noone`,
  prohibition: `
    dont, do not, never, mat, mat karo, mat karna, no need, not to, rehne do, rahne do, rehne dijiye, leave it, stop from`,
  plan: `
    will, ill, shell, hell, theyll, gonna, going to, shall, plan, planning, need to, have to, has to, want to, wanna, should, must,
    about to, let me, still have, still need, supposed to, try to, intend, hoping to, later i, i was going, i have to, gotta,
    karunga, karungi, karenge, karta hun, karna hai, karna baki, krunga, krungi, krna hai, dekhunga, dekhenge, milunga,
    milenge, jaunga, jaungi, jaenge, bhejunga, bhejungi, bhejenge, bolunga, puchunga, lagaunga, batata, batati, baki hai,
    wala hun, wali hun, jane wala, sochta, soch raha, soch rahi, chahiye`,
  hypothesis: `
    if, unless, suppose, imagine, maybe, perhaps, might, could be, hope, hopefully, wish, probably, assume, in case, what if, once,
    agar, yadi, kash, shayad, ho sakta, jab tak, jab bhi, mano, lagta hai, umeed`,
  hearsay: `
    heard, apparently, rumor, rumour, says that, told me, someone said, they say, i think, reckon, guess, not sure, dont know,
    no idea, doubt, suna hai, suna, sunne me, keh raha, keh rahi, keh rahe, kah raha, kah rahe, bol raha, bol rahi, bol rahe, pata nahi, pata nahin,
    kisi ne, log kehte`,
  joke: `joke, joking, jk, kidding, lol, lmao, haha, hahaha, dream, dreamt, dreamed, mazak, majak, sapne, sapna, funny`,
  injection: `
    ignore, instructions, instruction, prompt, pretend, developer mode, admin mode, system, override, bypass, password, hack, jailbreak,
    all users, everyones, entire database, drop table, script, sudo, nirdesh, niyam, pichle nirdesh`,
  polite: `can you, could you, would you, will you, can u, could u, please, pls, plz, kindly, kya aap, kya tum, sakte ho, sakte hain, jara, kripya`,
  past: `
    just, already, done, did, was, were, had, yesterday, earlier, morning, gaya, gayi, gaye, gya, gyi, kiya, kia, kar diya, kar di, kr diya,
    diya, dia, di, hua, hui, hue, liya, li, chuka, chuki, chuke, aaya, aya, aayi, ayi, aaye, bheja, bheji, uthaya, bola, boli, bole`,
  pronoun: `
    he, she, him, her, they, them, it, his, hers, their, theirs, this one, that one, this, that, hes, shes, theyre,
    usko, use, uska, uski, uske, usne, usse, unko, unhe, unhen, unka, unki, unke, unhone, unse, isko, ise, iska, iski, iske,
    inko, inka, inki, inke, inhone, inse, isse, isne, wo, woh, ve, ye, yeh, vahi, vaha, same`,
  everybody: `
    all, everyone, everybody, everything, every, whole, entire, all of them, the lot, sab, sabko, sabhi, sabka, sabki, sabke, saare, sare, sari, saari, sara,
    pura, puri, tamam, har, sabne, sb`,
  rest: `rest, others, remaining, left over, leftover, baki, baaki, bache, bacha, bachi, other ones, remaining ones`,
  both: `both, dono, donon, donno, donu, dovan, dova, doghe, dogha, donua, donuan, two of them, the two, these two, teeno, tino, tinu, tinuan, tino, all three, the pair, pair of them, the lot of them`,
  again: `same, also, too, aswell, as well, likewise, bhi, vahi, wahi, ditto, again, phir se, usi tarah, isi tarah, oso`,
  correction: `
    i mean, i meant, meant, actually, sorry, wrong, mistake, oops, whoops, not him, not her, not that, instead, wait, no wait, correction,
    galat, galti, matlab, nahi nahi, ki jagah, balki, arre nahi, are nahi`,
  me: `i, im, ive, my, me, mine, main, me, mai, mujhe, mera, meri, mere, maine, mene, mujhko, hum, hamara`,
} as const;

export type Cue = keyof typeof CUE_PHRASES;
