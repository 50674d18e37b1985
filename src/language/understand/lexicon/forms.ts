import type { Forms } from './form-meaning.ts';
import { MEETING_FORMS } from './meeting-forms.ts';
import { PREVIEW_FORMS } from './preview-forms.ts';

/**
 * Sentences that mean one thing, in English and in Hindi; Hindi in Latin letters is spelled alike. WHO is one record,
 * ALL are several, TPL a template, SEQ one named in more words, COL a colleague, DAY a day or a time and WHEN whatever is said of one; NEW is a
 * name that is not known, and * is anything.
 */
export const FORMS: readonly Forms[] = [
  [{ intent: 'help' }, 'मदद, सहायता, help *?, मदद करो, मदद चाहिए'],
  [
    { intent: 'today' },
    'आज, what is next today, whats next today, what next today, आज क्या करना है, आज का काम, आज के काम, आज का दिन',
  ],
  [{ intent: 'list' }, 'show my records, मेरे रिकॉर्ड, मेरे रिकॉर्ड दिखाओ, मेरे रिकॉर्ड दिखाएँ, मेरे अनुक्रम'],
  [
    { intent: 'templates' },
    'show the templates, show me the templates, टेम्पलेट, टेम्पलेट दिखाओ, टेम्पलेट दिखाएँ, सभी टेम्पलेट',
  ],
  [
    { intent: 'template' },
    `template NEW, show template NEW, show the template NEW, टेम्पलेट NEW, summary NEW, summary of NEW, template TPL, TPL template, show TPL, show template TPL, show the template TPL, show me TPL, TPL flow, flow of TPL, TPL,
    टेम्पलेट TPL, TPL टेम्पलेट, TPL दिखाओ, TPL दिखाएँ, TPL टेम्पलेट दिखाओ, TPL टेम्पलेट दिखाएँ, TPL का टेम्पलेट, template TPL dikhao`,
  ],
  [
    { intent: 'drafts' },
    'ड्राफ़्ट, ड्राफ़्ट दिखाओ, ड्राफ़्ट दिखाएँ, मेरे ड्राफ़्ट, अधूरे टेम्पलेट, अधूरे टेम्पलेट दिखाओ, अधूरे टेम्पलेट दिखाएँ, adhure template, adhure template dikhao, adhure templates dikhao, which templates are being changed, unpublished templates, show unpublished templates',
  ],
  [
    { intent: 'customize' },
    'नया टेम्पलेट, नया टेम्पलेट बनाओ, नया टेम्पलेट बनाएँ, टेम्पलेट बनाओ, टेम्पलेट बदलो, टेम्पलेट बदलें, टेम्पलेट बदलना है, एक टेम्पलेट बदलना है, नया टेम्पलेट चाहिए',
  ],
  [
    { intent: 'customize' },
    `customize TPL, customise TPL, change TPL, edit TPL, change the TPL, edit the TPL, change template TPL, edit template TPL, change the template TPL, edit the template TPL, customize template TPL, customize the TPL, adapt TPL, modify TPL, rework TPL,
    copy TPL, copy TPL as *, copy TPL to *, duplicate TPL, duplicate TPL as *, clone TPL, clone TPL as *, new template from TPL, new template like TPL, new template called *, new template *, create a template *, create template *, make a new template *, create a new template *,
    continue with draft TPL, open draft TPL, open the draft TPL, draft TPL, TPL draft,
    TPL बदलो, TPL बदलें, TPL को बदलो, TPL को बदलें, TPL में बदलाव करो, TPL में बदलाव करें, TPL का ड्राफ़्ट खोलो, TPL का ड्राफ़्ट, TPL की कॉपी बनाओ, TPL की नकल बनाओ, TPL को कस्टमाइज़ करो, TPL कस्टमाइज़ करो, टेम्पलेट TPL बदलो,
    TPL badal do, TPL mein badlav karo, TPL customize karo, TPL ko customize karo, TPL edit karo, TPL ko edit karo, TPL ki copy banao, TPL ka draft kholo, नया टेम्पलेट *, naya template *`,
  ],
  [
    { intent: 'versions' },
    `versions TPL, versions of TPL, version history of TPL, version history TPL, TPL versions, TPL version history, history TPL, history of TPL, TPL history, changes to TPL, changes of TPL, who changed TPL, who changed the TPL, when was TPL changed, what changed in TPL, audit TPL, audit of TPL,
    TPL के वर्ज़न, TPL के वर्ज़न दिखाओ, TPL के संस्करण, TPL के संस्करण दिखाओ, TPL किसने बदला, TPL में क्या बदला, TPL का इतिहास, TPL ka itihas, TPL ke version, TPL ke versions, TPL ke versions dikhao, TPL kisne badla, TPL mein kya badla, TPL ki history`,
  ],
  [
    { intent: 'template-use' },
    `turn off TPL, turn TPL off, turn on TPL, only * may use TPL, everyone may use TPL,
    TPL टेम्पलेट बंद करो, TPL बंद करो, TPL टेम्पलेट चालू करो, TPL चालू करो, TPL सबके लिए खोलो,
    TPL band karo, TPL chalu karo, TPL sabke liye kholo`,
  ],
  PREVIEW_FORMS,
  [
    { intent: 'outgoing' },
    'what goes out, what goes out WHEN, what left WHEN, what went out WHEN, which emails go out WHEN, WHEN कौन से ईमेल जाएँगे, WHEN कौन से ईमेल गए, WHEN kaun se mail jayenge, WHEN kaun se mail gaye',
  ],
  [
    { intent: 'hold-mail' },
    "hold my mail, hold my emails, don't send my emails, मेरे ईमेल रोको, मेरे ईमेल मत भेजो, mere mail roko",
  ],
  [
    { intent: 'send-mail' },
    'send my mail again, send my emails again, मेरे ईमेल फिर भेजो, मेरे ईमेल फिर से भेजो, mere mail phir se bhejo',
  ],
  MEETING_FORMS,
  [
    { intent: 'compose' },
    'WHO ईमेल पढ़कर सुनाओ, WHO का ईमेल पढ़कर सुनाओ, WHO email padhkar sunao, WHO ka email padhkar sunao, WHO mail padhkar sunao, WHO ka mail padhkar sunao',
  ],
  [{ intent: 'may-i' }, 'ask COL if I may, ask COL first, COL से पूछ लो, COL se puch lo, COL se pooch lo'],
  [{ intent: 'settings' }, 'सेटिंग, सेटिंग्स, मेरी सेटिंग, मेरी सेटिंग दिखाओ, सेटिंग दिखाओ, सेटिंग खोलो'],
  [{ intent: 'organization' }, 'संगठन की सेटिंग, संगठन सेटिंग, कंपनी की सेटिंग'],
  [{ intent: 'roles' }, 'भूमिकाएँ, भूमिका, रोल, roles COL, role COL, role of COL, COL की भूमिका, COL का रोल'],
  [
    { intent: 'roles' },
    `make COL *? manager, make COL *? manager of *, make COL *? manager for *, make COL *? administrator, make COL *? admin, make COL *? seller,
    make me *? manager, make me *? administrator, make me *? admin, make COL *? manager of everyone,
    COL को * मैनेजर बनाएँ, COL को * मैनेजर बनाओ, COL को मैनेजर बनाएँ, COL को मैनेजर बनाओ, COL को *? एडमिन बनाएँ, COL को *? एडमिन बनाओ,
    COL को विक्रेता बनाएँ, COL को विक्रेता बनाओ, COL को मैनेजर बना दो`,
  ],
  [
    { intent: 'invite' },
    `invite everyone, invite everyone in *, invite all of *, onboard everyone in *,
    * के सभी लोगों को आमंत्रित करें, * के सब लोगों को आमंत्रित करें, * टीम को आमंत्रित करें, * ke sab logon ko invite karo, * team ko invite karo,
    invite COL, invite COL to anukram, onboard COL, COL को आमंत्रित करें, COL को आमंत्रित करो, COL को इनवाइट करें, COL को इनवाइट करो,
    COL ko invite karo, COL ko invite kar do, COL ko invite karen`,
  ],
  [
    { intent: 'team' },
    'टीम, मेरी टीम, टीम दिखाओ, टीम दिखाएँ, मेरी टीम दिखाओ, how is my team doing, how is the team doing',
  ],
  [{ intent: 'week' }, 'week, last week, पिछला हफ़्ता, पिछला सप्ताह, पिछले हफ़्ते, the week, weekly'],
  [
    { intent: 'summary' },
    `summary TPL, summary of TPL, summary for TPL, TPL summary, summary TPL WHEN, summary TPL for COL, summary for COL, summary TPL WHEN for COL,
    summary WHEN, report TPL, report on TPL, सारांश, TPL का सारांश, TPL सारांश, सारांश TPL, TPL का सारांश WHEN, WHEN TPL का सारांश, TPL ka hisab`,
  ],
  [
    { intent: 'export' },
    `export template TPL, export the template TPL, export TPL as yaml, download template TPL, download the template TPL, template TPL export karo, TPL yaml, टेम्पलेट TPL एक्सपोर्ट करें, टेम्पलेट TPL एक्सपोर्ट करो,
    export TPL, export TPL WHEN, download TPL, export summary *?, export the summary *?, export TPL for COL, एक्सपोर्ट, TPL एक्सपोर्ट करें, TPL एक्सपोर्ट करो,
    TPL export karo, TPL को एक्सपोर्ट करें`,
  ],
  [
    { intent: 'history' },
    `what did you just do, what did you do, what did you do just now, what have you done, what did you do now,
    आपने अभी क्या किया, तुमने अभी क्या किया, अभी क्या किया आपने, अभी क्या किया तुमने, क्या किया अभी आपने`,
  ],
  [{ intent: 'undo' }, 'वापस लें, वापस लो, पूर्ववत करें, वापस करो, अनडू, अनडू करो, undo karo'],
  [{ intent: 'clock' }, 'clock *, घड़ी, घड़ी *'],
  [
    { intent: 'language' },
    `speak hindi please, हिंदी, हिन्दी, अंग्रेज़ी, हिंदी बोलो, हिन्दी बोलो, हिंदी में बोलो, हिन्दी में बोलो, हिंदी में बात करो, अंग्रेज़ी बोलो, अंग्रेज़ी में बोलो,
    अंग्रेज़ी में बात करो, talk hindi, talk in hindi, talk in english, hindi please, english please, change language to hindi, change language to english,
    भाषा बदलें, भाषा बदलो`,
  ],
  [
    { intent: 'enroll' },
    `enroll everyone from WHO, enroll everybody from WHO, enroll everyone at WHO, enroll everybody at WHO, enroll all from WHO, enroll everyone from WHO in SEQ, enroll all from WHO in SEQ,
    WHO ke sab logon ko enroll karo, WHO के सब लोगों को जोड़ो, WHO के सभी लोगों को जोड़ें, WHO के सभी लोगों को जोड़ो,
    enroll someone, enroll somebody, किसी को जोड़ें, जोड़ें, enroll ALL, enroll ALL in SEQ, enroll ALL into SEQ, enroll ALL in SEQ WHEN, enroll ALL into SEQ WHEN,
    enroll ALL in SEQ for COL, enroll ALL in SEQ for COL WHEN, add ALL to SEQ, put ALL in SEQ, put ALL into SEQ, start SEQ for ALL, start SEQ with ALL,
    start the SEQ sequence for ALL, ALL को SEQ में जोड़ें, ALL को SEQ में जोड़ो, ALL को SEQ में डालो, ALL को SEQ में डालें, ALL को SEQ में डाल दो, ALL को SEQ में जोड़ दो,
    ALL को WHEN SEQ में जोड़ें, ALL को SEQ में WHEN जोड़ें, ALL को जोड़ें, ALL को SEQ mein daal do, ALL को SEQ में enroll करो, ALL को SEQ में enroll कर दो`,
  ],
  [
    { intent: 'status' },
    `status, status WHO, status of WHO, WHO status, details WHO, details of WHO, details, where is WHO, how is WHO, how is WHO doing, what about WHO,
    any news on WHO, any update on WHO, स्थिति, WHO की स्थिति, WHO का स्टेटस, WHO ka status, WHO का हाल, WHO kahan tak pahuncha`,
  ],
  [
    { intent: 'find' },
    `find, find NEW, search NEW, search for NEW, look up NEW, who is NEW, खोजें NEW, खोजो NEW, NEW को खोजें, NEW को खोजो, खोजें WHO, खोजो WHO, find WHO, search WHO, search for WHO, look up WHO, look for WHO, open WHO, show WHO, show me WHO, who is WHO, खोजें, खोजो, WHO को खोजें, WHO को खोजो,
    WHO को ढूँढो, WHO को ढूँढें, WHO खोजें, WHO खोजो, WHO dhundo, WHO ko dhundo, WHO दिखाओ, WHO को दिखाओ, WHO,
    WHO का नंबर, WHO का फ़ोन नंबर, WHO का ईमेल, WHO ka number, WHO ka phone number, WHO ka email`,
  ],
  [
    { intent: 'edit-record' },
    `edit, edit WHO, edit the record of WHO, update WHO, change WHO, correct WHO, WHO की जानकारी बदलें, WHO की जानकारी बदलो, WHO को बदलें, WHO edit karo`,
  ],
  [
    { intent: 'archive' },
    'archive, archive WHO, WHO को आर्काइव करें, WHO को आर्काइव करो, WHO ko archive karo, WHO को संग्रहित करें',
  ],
  [
    { intent: 'delete' },
    'delete, delete WHO, erase WHO, get rid of WHO, WHO को मिटाओ, WHO को मिटाएँ, WHO को डिलीट करो, WHO को डिलीट करें, WHO ko delete karo',
  ],
  [
    { intent: 'add-record' },
    `संपर्क जोड़ें, लीड जोड़ें, खाता जोड़ें, अवसर जोड़ें, add contact *, add *? contact *, add lead *, add *? lead *, add account *, add opportunity *, new contact *,
    new lead *, new account *, new opportunity *, create *? contact *, create *? lead *, create *? account *, create *? opportunity *, संपर्क जोड़ें *, लीड जोड़ें *,
    खाता जोड़ें *, अवसर जोड़ें *, संपर्क जोड़ो *, लीड जोड़ो *, नया संपर्क *, नई लीड *, नया खाता *`,
  ],
  [
    { intent: 'reassign' },
    `reassign WHO, reassign WHO to COL, reassign WHO to me, reassign all of COL to COL, reassign everything of COL to COL, reassign *, transfer WHO to COL, give WHO to COL, hand WHO over to COL,
    WHO का काम COL को सौंपें, WHO का काम COL को सौंपो, WHO को COL को सौंपें, WHO को COL को सौंपो, WHO को COL को दो, COL का सारा काम COL को सौंपें,
    COL का सारा काम COL को सौंपो`,
  ],
  [
    { intent: 'note' },
    'note WHO | *, note for WHO | *, note on WHO | *, note about WHO | *, नोट WHO | *, note, नोट',
  ],
  [
    { intent: 'snooze' },
    `snooze, snooze WHO, snooze WHO until WHEN, snooze WHO till WHEN, snooze WHO to WHEN, snooze WHO for WHEN, snooze WHO by WHEN, snooze WHO WHEN,
    postpone WHO, postpone WHO until WHEN, postpone WHO to WHEN, postpone WHO by WHEN, delay WHO until WHEN, move WHO to WHEN, push WHO to WHEN,
    टालें, टालो, WHO को टालें, WHO को टालो, WHO को WHEN तक टालें, WHO को WHEN तक टालो, WHO को WHEN तक टाल दो, WHO ko WHEN tak taal do, WHO को WHEN टालें`,
  ],
  [
    { intent: 'skip' },
    'skip, skip it, skip WHO, छोड़ें, छोड़ो, WHO को छोड़ें, WHO को छोड़ो, WHO को छोड़ दो, WHO skip karo, WHO ko skip karo',
  ],
  [
    { intent: 'pause' },
    `pause, pause WHO, pause WHO until WHEN, pause WHO till WHEN, pause WHO for WHEN, hold WHO, hold WHO until WHEN, रोकें, रोको, WHO को रोकें, WHO को रोको, WHO को रोक दो,
    WHO को WHEN तक रोकें, WHO को WHEN तक रोको, WHO ko pause karo, WHO pause karo,
    WHO को पॉज़ करो, WHO को पॉज़ करें, WHO को WHEN पॉज़ करो, WHO को WHEN पॉज़ करें`,
  ],
  [
    { intent: 'resume' },
    `resume, resume WHO, continue WHO, continue with WHO, unpause WHO, restart WHO, फिर शुरू करें, WHO को फिर शुरू करें, WHO को फिर शुरू करो, WHO को फिर से शुरू करो,
    WHO को फिर से शुरू करें, WHO ko resume karo`,
  ],
  [
    { intent: 'unenroll' },
    `unenroll, unenroll WHO, unenroll WHO from TPL, remove WHO, remove WHO from TPL, drop WHO, take WHO out of TPL, take WHO out of the sequence, remove WHO from the sequence,
    WHO को अनुक्रम से हटाएँ, WHO को अनुक्रम से हटाओ, WHO को हटाएँ, WHO को हटाओ, WHO को हटा दो, WHO को TPL से हटाओ, WHO को TPL से हटाएँ`,
  ],
  [
    { intent: 'end' },
    'end, end WHO, close WHO, end the sequence of WHO, end the sequence for WHO, WHO का अनुक्रम समाप्त करें, WHO का अनुक्रम ख़त्म करो',
  ],
  [
    { intent: 'outcome', outcome: 'replied' },
    `replied, customer replied, replied WHO, WHO replied, WHO has replied, WHO just replied, WHO responded, WHO wrote back, reply from WHO, got a reply from WHO, reply WHO,
    WHO का जवाब आया, WHO का जवाब आ गया, WHO ने जवाब दिया, WHO ने जवाब दे दिया, WHO से जवाब मिला, जवाब आया, जवाब आ गया`,
  ],
  [
    { intent: 'outcome', outcome: 'no-answer' },
    `no answer, no reply, no answer from WHO, no reply from WHO, no response from WHO, no answer WHO, WHO no answer, WHO did not answer, WHO didn't answer, WHO did not reply,
    WHO didn't reply, WHO did not pick up, WHO didn't pick up, WHO से जवाब नहीं मिला, WHO का जवाब नहीं आया, WHO ने जवाब नहीं दिया, WHO ने फ़ोन नहीं उठाया, जवाब नहीं आया,
    जवाब नहीं मिला, WHO ne phone nahi uthaya`,
  ],
  [
    { intent: 'outcome', outcome: 'answered' },
    `answered, answered WHO, WHO answered, WHO picked up, WHO answered the phone, WHO answered the call, WHO ने फ़ोन उठाया, WHO ने फ़ोन उठा लिया, WHO से बात हुई, WHO से बात हो गई,
    spoke to WHO, spoke with WHO, talked to WHO`,
  ],
  [
    { intent: 'outcome', outcome: 'sent' },
    `sent, sent it, i sent it, email sent, sent to WHO, sent WHO, WHO sent, mark WHO sent, mark WHO as sent, sent the email to WHO, emailed WHO, sent email to WHO, भेजा, भेज दिया,
    WHO को भेज दिया, WHO को भेजा, WHO को ईमेल भेजा, WHO को ईमेल भेज दिया, WHO ko mail bhej diya`,
  ],
  [
    { intent: 'outcome', outcome: 'held' },
    'held, meeting held, held WHO, WHO held, held with WHO, meeting held with WHO, meeting with WHO held, met WHO, met with WHO, WHO से मिले, WHO से मीटिंग हुई, WHO से मीटिंग हो गई',
  ],
  [
    { intent: 'outcome', outcome: 'no-show' },
    "no show, no show WHO, WHO no show, WHO was a no show, WHO did not show up, WHO didn't show up, WHO did not come, WHO didn't come, WHO नहीं आए, WHO नहीं आई, WHO नहीं आया",
  ],
  [
    { intent: 'outcome', outcome: 'done' },
    'done, done WHO, done with WHO, WHO done, WHO is done, mark WHO done, mark WHO as done, हो गया, WHO का काम हो गया, WHO हो गया, WHO ka ho gaya',
  ],
];
