/**
 * What sellers talk about, in the words of English, of Hindi in Latin letters and of Hindi: one concept a line, so that
 * what is learned of one word holds for the others. A star stands for any ending.
 */
export const CONCEPT_WORDS = {
  call: 'call*, rang, ring, ringing, rung, phone*, phoned, dial*, buzz*, fone, phon, lagaya, milaya, kol, bell, tinkle, got hold, telephoned, tried',
  pickup: `pick* up, picked, pickup, picks up, answer*, anser*, answ, lifted, lift, lifting, uthaya, utha, uthai, uthate, uthati, uthaye, utaya, uthyo, uthao,
    receive*, took my call, came on the line, connected, connect, got through, get through, reach*, got hold of, pick kiya, riseev, caught`,
  talk: 'spoke, spoken, speak, talk*, chat*, discuss*, convers*, baat, bat, baatcheet, charcha, natter, had a word, samvad, vartalap, gup, varta',
  mail: 'mail*, email*, e mail, inbox, mel, imel, emel, gmail, outlook',
  message:
    'message*, msg*, text*, whatsapp*, wa, sms, linkedin, linkdin, dm, ping*, sandesh, note, invite*, invitation, nyota, nimantran, brochure, deck, quote, quotation, proposal, catalog*',
  send: 'sent, send*, snt, shot, fired, bhej*, forward*, dropp*, dispatch*, went out, gone out, is out, mailed, emailed, posted, daal diya, kar diya, chala gaya, ja chuka, gaya, shared, pass* on, flung',
  reply: `repl*, rply, riplai, rep*d, respon*, revert*, wrote back, write back, got back, get back to, came back to, come back to, heard back, heard from, jawab*, javab*, jvab,
    uttar, back to me, prativuttar, wrote, ans`,
  silence:
    'silent, silence, ghost*, crickets, nothing, nowt, nada, zilch, no word, chup, khamosh, sannata, blank, not a peep, no joy, no luck, no dice, koi jawab, koi reply, void',
  voicemail: `voicemail*, voice mail, voice male, vm, lvm, vmail, machine, answerphone, answering machine, beep, mailbox, left a message, left message, left word,
    message chhod*, message chod*, voice message, voice note`,
  busy: 'busy, bizi, biji, bisi, engage*, engaged, occupied, vyast, tied up, another call, other line, another line, in a meeting, meeting mein hai, driving, occupied, doosri line, line busy, gadi chala',
  off: 'switch* off, switchd off, swich off, band hai, band aa, band tha, unreachable, not reachable, reachable, coverage, network, out of range, dead, phone off, mobile off, ghanti, bajta, bajti, ring out, rang out, rings out, ring ja',
  wrongnumber: `wrong number, wrong no, wrng no, wrong num, galat number, galat no, galat nambar, rong number, not in service, out of service, does not exist, doesnt exist, dont exist, invalid,
    disconnected, kisi aur ka, koi aur, someone else, stranger, somebody else, number badal, not the right number, amanya`,
  bounce:
    'bounc*, baunce*, baunsh, undeliver*, undelivered, mailer daemon, daemon, delivery fail*, not delivered, deliver nahi, wapas aa, wapas aaya, vapas, came back, returned, return, rejected, laut, hard bounce, full hai, no such address',
  meet: 'met, meet, meeting*, miting, mtg*, demo*, visit*, mila, mile, mili, mil liya, mil, milna, mulaqat*, baithak, zoom, appointment, coffee, lunch, saw, presented, presentation, session, sitting, milkar, milke',
  appear: `show up, showed up, shows up, showed, show, shown up, turn up, turned up, turns up, came, come, comes, join*, aaya, aaye, aayi, aya, aaya hi, aana, pahunch*, pahuche, attend*, absent, gayab, stood me up, stood up,
    miss*, wait*, intezaar, intejar, dikha, noshow, no show, dial in, dialed in, ditched, bailed`,
  happened:
    'went well, went ahead, took place, happened, held, over, done, finish*, wrapped, hua, ho gaya, ho gayi, hogai, hogaya, ho gye, sampann, nipat*, nipta*, complete*, khatam hui, ho aaya, attended, was on',
  schedule:
    'book*, fix*, fiks, schedul*, sched, set, confirm*, slot, pencil*, locked, lined up, arrange*, tay, pakki, pakka, pakke, calendar, agreed to meet, time diya, time mil, bulaya, milenge, accept*, fixed',
  later: `later, baad, bad me, call back, callback, cb, call me, ring me, get back, check back, phone karna, wapas call, phir se call, ring back, try again, asked to call, told to call, call after, call karo bola,
    follow up, call karna, not now, next week, asked for time, time manga`,
  ooo: `out of office, ooo, vacation, holiday*, hols, chhutti, chutti, chhuti, chuti, pto, maternity, paternity, sick, autoreply, auto reply, auto response, autoresponder, away, travel*, abroad, bahar, videsh, annual leave,
    avkash, hospital, bimar, out of town, out of station, on leave, leave, wapas aayenge, lautenge, back on, shaadi, wedding, gaon`,
  win: `won, win, wins, signed, sign*, order*, po, bought, buy*, purchas*, renew*, contract, advance, payment, paid, jeet*, khareed*, kharid*, customer, came on board, on board, convert*, cheque, check mil, countersign*,
    deal, sauda, sold, ink, haan kar di, booked the order`,
  lose: `lost, lose, losing, competitor*, rival*, went with, gone with, someone else, another vendor, other vendor, doosri company, dusri company, kisi aur se, tut gaya, toot*, fell through, cancelled, canceled, cancel*, dead,
    haath se, hath se, chose, chun, opted for, picked another, elsewhere, cheaper`,
  nointerest: `interest*, intrest*, keen, declin*, refus*, passed on, passing, mana kar, mana kiya, mana, no need, zaroorat, jarurat, ruchi, dilchaspi, chahiye, said no, no thanks, thukra*, inkar, na bol, not for them, need, want, wants,
    happy with, dont need, avashyakta`,
  wrongperson: `left the company, left company, quit, resign*, retire*, wrong person, wrong guy, wrong contact, right person, changed jobs, moved to, transfer ho, no longer works, doesnt work, naukri, company chhod, company chod,
    decision maker, incharge, in charge, passed away, department, handles, not the right, galat aadmi, galat insan, sahi aadmi, nahi dekhte, left us`,
  donotcontact: `unsubscrib*, remove me, remove us, stop call*, stop email*, stop mail*, stop contact*, do not contact, dont contact, never call, never contact, opted out, opt out, dnd, dnc, gdpr, block*, spam, off the list, off our list,
    complain*, legal, lawyer, sampark mat, phone mat, call mat, mail mat, number hata*, list se hata*, harass*, take me off, no more emails, no more mails, dobara mat, leave us alone, deregister*`,
  end: 'end, ending, close, closing, closed, terminate, khatam, khatm, samapt, kill, close out, shut, wind up, chapter',
  enroll: `enroll*, enrol*, inrol*, enrl, add, put, start, begin, launch, kick off, daal, dal, daalo, dalo, dalna, daalna, daaldo, daldo, daalie*, dalie*, jod*, laga, lagao, lagado, shuru, chalu, shamil, bharti, sign up, get started, drop in, naamankan,
    get going, chala do, chadha*`,
  takeout:
    'take out, taken out, take off, remov*, unenrol*, unenroll*, drop, pull out, hata, hatao, hatado, hatana, nikal*, nikaal*, bahar karo, kick out, get out, withdraw, alag kar',
  snooze:
    'snooz*, snuz*, snoze, snows, postpon*, delay*, push*, shift*, defer*, bump*, taal, taalo, tal do, talo, tal, khiska*, sarka*, put off, aage badha, aage kar, resched*, sthagit, move, moved, kick, later date, tomorrow instead, preponed, prepone',
  pause:
    'paus*, pose, hold, freeze, suspend*, halt, park, rok, roko, rok do, rokna, ruko, rukwa*, ruk, ice, rest, viram, on hold, breathing',
  resume:
    'resum*, unpaus*, continue*, restart*, reactivat*, carry on, phir se, fir se, wapas chalu, jaari, dobara, wake*, unfreeze, off hold, again, going again, punah, back on',
  skip: 'skip*, skp, chhod, chhodo, chod do, chodo, chhod do, leave out, bypass, next step, omit, rehne do, jump',
  note: 'note*, jot*, write down, write, remember, record*, likh*, yaad rakh*, yad rakh*, yard rakh*, comment*, fyi, log, put down, darj, for the record, nt kr, not karo, not kar',
  remind:
    'remind*, reminder*, yaad dila*, yad dila*, yaad karwa*, yaad kara*, nudge*, ping me, alert*, poke, alarm, dont let me forget, yaad, bhool na',
  undo: `undo, revert, take back, take that back, take it back, wapas lo, vapas lo, wapas karo, oops, whoops, mistake, galti, wrong button, reverse, roll back, rollback, scratch, ulta, pehle jaisa, put back, put it back, by accident, accidentally,
    restore, unmark, ctrl z, purvavat`,
  reassign:
    'reassign*, resign to, transfer*, hand over, handover, hand to, give to, assign*, take over, takes over, saunp*, de do, dedo, sambhal*, sambhal, hawale, owner, goes to, pass to, ke naam, allot*, allocat*',
  show: 'show, shows me, open, pull up, dikha*, khol*, list, lists, see, view, display, batao, bata do, bata, give me, let me see, dekhna, dikhana, sunao',
  status: `status, update*, stage, stand*, where are we, progress, latest, news, khabar, sthiti, haal, scene, kahan tak, what happened, kya hua, how is, hows, next step, agla kadam, agla step, kya chal, going on, any word, details, detail,
    situation, pahuncha, pahucha`,
  why: 'why, kyun, kyu, kyon, kyo, how come, reason, wajah, y is, what for, kahe',
  find: `find, search, look up, lookup, phone number, mobile number, number do, number kya, number batao, contact details, email id, mail id, address, dhund*, dhoond*, khoj*, pata, who is, kaun hai, kon hai, whose, who owns, kiska, kiske paas,
    which company, designation, number for`,
  count: 'how many, how much, kitne, kitna, kitni, count, total, no of, number of, hw many',
  due: 'due, overdue, pending, late, bacha, bache, baki, baaki, upcoming, planned, agenda, coming up, on my plate, left for, line up, rakha hai, bakaya, lined',
  today:
    'today, tody, 2day, aaj, aj, todays, first, whats next, what next, ab kya, kya karna, kya kya, to do, todo, my day, tasks, plan, schedule',
  did: 'did i, maine, mene, have i, i made, i did, my activity, i log, i called, i sent, log kiya, kal maine, kiya tha maine',
  compose:
    'draft*, what do i say, what to say, what should i, script, subject line, kya likhu, kya bolu, kya kahu, kya bolna, kya likhna, wording, talking points, pitch, mail likh, write to, write a, compose, padh ke, template mail, dikhao mail',
  help: `help, how do i, how does, how can i, what does, what is, mean*, explain*, kaise, kese, matlab, madad, samjha*, difference, fark, what happens, can i, can you, can u, kya hota, tutorial, commands, sakta hu, sakte ho, sakti`,
  sequence:
    'template*, templet*, sequence*, seq, cadence*, anukram, flow, steps, step, sikwens, seekwens, kadam, charan, series',
  summary:
    'summary, sumary, summry, report*, stats, statistics, numbers, figures, rate, conversion*, perform*, funnel, saransh, hisab, aankde, result*, tracking, kpi, dashboard, how are we doing, kaisa chal, kaisi chal, kul',
  compare:
    'compar*, versus, vs, better, best, worst, behtar, tulna, sabse, than, zyada, kaun aage, outperform*, winner, against',
  team: 'team*, teem, sellers, stuck, behind, atka, atke, who has, kiska, kaun kaun, people, reps, my guys, attendance',
  role: 'manager*, admin*, role*, rights, permission*, adhikar, meneger, mgr, promote, demote, access',
  settings: `settings, setting, my card, daily card, card at, the card, hour, time zone, timezone, working days, notification*, bhasha, in hindi, in english, hindi mein, english mein, preferences, work on, kaam nahi karta, kaam karta, weekly off, language`,
  stopping:
    'stop, mute, quiet, leave me alone, shut up, band karo, band kar, bas karo, bas, tang, pareshan, enough, no more messages, unsubscribe me, spamming me, chup',
  person:
    'new contact, new lead, naya contact, nayi lead, naya lead, create, save contact, business card, met someone, add contact, add lead, add a, jodo, banao, bana do',
  change:
    'change*, chang, updat*, edit*, correct*, badal*, badlo, new number, naya number, new email, spelling, spelled, now at, is now, sahi number, theek karo, rename, promoted, fix her, fix his',
  greeting:
    'hi, hello, hey, namaste, namaskar, thanks, thank you, thx, ty, shukriya, dhanyavad, good morning, good evening, bye, gm, morning, cheers, ram ram, ta, nice, great, lol, haha',
  agree:
    'yes, yeah, yep, yup, ya, haan, han, ha, ji, hanji, ok, okay, sure, confirm, go ahead, do it, please do, bilkul, chalega, theek hai, thik hai, correct, exactly, proceed, aye',
  disagree:
    'no, nope, nah, nahi, cancel, never mind, nevermind, forget it, leave it, rehne do, mat karo, dont, abort, chhodo, jaane do, not now, no no',
  outbox: `outbox*, queue*, katar, kataar, outgoing, going out, goes out, go out, went out, leaves, about to leave, my mail*, my email*, mere mail*, automatic mail*, automatic email*, auto mail*, automated, mailings,
    jane wal*, jaane wal*, apne aap, on my behalf, mere naam se, hold mail*, held, release*`,
  tag: 'tag*, teg, label*, lebal, categor*, classif*, flag*',
  listed:
    'lists, segment*, dnc, do not contact list, dormant, suchi*, soochi*, saved, nayi list, new list, blocked, domain*',
  draft: `drafts, my draft, mera draft, mere draft, unpublished, publish*, adhur*, unfinished, version*, vargan, live, disable*, deactivat*, turn off, turn on, switch off, switch on, enable*,
    template band, customi*, previous, earlier version, older`,
  onboard:
    'invite*, onboard*, get on board, on board, aamantr*, amantr*, access, joiner*, roll out, roll it out, bot me, invitations',
  upload: 'import*, upload*, excel*, eksel, csv, spreadsheet*, xls*, sheet, aayat',
  ordinal:
    'first, second, third, last one, pehla, pehle, dusra, doosra, dusri, doosri, teesra, tisra, aakhri, 1st, 2nd, 3rd, other one, upar wala, niche wala, wala, wali, wale, option, number 1, number 2',
} as const;

export type Concept = keyof typeof CONCEPT_WORDS;
