/**
 * What people and machines say in mail, in the languages that we met. Each is only asked of what is new in a message, and
 * leans towards asking the seller. A word's edge is no letter and no sign of Devanagari: `\b` only knows English.
 */
const EDGE = '[\\p{L}\\p{M}]';

const phrases = (...list: readonly string[]): RegExp =>
  new RegExp(`(?<!${EDGE})(?:${list.join('|')})(?!${EDGE})`, 'imu');

/** The same where a word may go on: endings are many. */
const beginnings = (...list: readonly string[]): RegExp =>
  new RegExp(`(?<!${EDGE})(?:${list.join('|')})`, 'imu');

/** Of writing without spaces. */
const signs = (...list: readonly string[]): RegExp => new RegExp(list.join('|'), 'u');

const anyOf =
  (...all: readonly RegExp[]) =>
  (text: string): boolean =>
    all.some((one) => one.test(text));

const PERSON_IS = "(?:am|is|['’]m|['’]s|has been)";

/** Being away, in a message that a machine or a subject says is about that. */
export const saysAway = anyOf(
  phrases(
    'out of (?:the )?office',
    "(?:am|be|is|are|i['’]m) (?:currently |presently )?(?:away|on (?:leave|holiday|vacation|travel)|travell?ing|not (?:in|available|at work))",
    'on (?:annual|sick|maternity|paternity|parental|medical|study) leave',
    'on (?:vacation|holiday)',
    '(?:limited|no|without|intermittent|little) access to (?:my )?e-?mails?',
    'office (?:is|will be) closed',
    'public holiday',
    'nicht (?:im (?:büro|haus|dienst)|erreichbar|am platz|da)',
    'abwesend',
    'au(?:ß|ss)er haus',
    '(?:im|in) urlaub',
    'elternzeit|mutterschutz',
    'absente?s?',
    'en (?:congés?|vacances|déplacement)',
    'hors du bureau',
    'fuera de (?:la |mi )?oficina',
    'de (?:vacaciones|baja|viaje)',
    'ausente',
    'fora d[oe] escritório',
    '(?:de|em|estou de) (?:férias|licença)',
    'fuori (?:ufficio|sede)',
    'in ferie',
    'assente',
    'afwezig|met vakantie',
  ),
  beginnings(
    '(?:छुट्टी|छुट्टियों|अवकाश|टूर|दौरे) (?:पर|पे)',
    '(?:कार्यालय|ऑफ़?िस|ऑफिस|दफ़?्तर|दफ्तर) (?:से बाहर|में नहीं)',
    'बाहर (?:हूँ|हूं|रहूँगा|रहूँगी|रहूंगा|रहूंगी)',
    'उपलब्ध नहीं',
    '(?:chh?utt?i|leave) (?:par|pe|pr) (?:hu|hoon|hun|hoo)',
    'office (?:se bahar|me(?:in)? nahi)',
  ),
  signs('休假|外出|不在办公室|出差'),
);

/** Nobody works there under that name any more. */
export const saysLeft = anyOf(
  phrases(
    `${PERSON_IS} no longer (?:working|employed|an employee|part of|with|at|in (?:this|that|the) (?:role|position))`,
    'no longer works? (?:here|(?:at|for|with) (?!me\\b|us\\b|you\\b|our (?:team|schedule|needs|plans?|calendar|budget)\\b)\\S+)',
    '(?:i|he|she|they) no longer works? for us',
    'no longer using this (?:e-?mail|address|mailbox)(?: address)?',
    "(?:has|have|['’]ve|['’]s) (?:now |recently |since )?(?:left|departed) (?:the (?:company|organi[sz]ation|firm|business|group)|our (?:company|organi[sz]ation|firm|team|group)|us)",
    "(?:i|he|she|they)(?:['’]ve|['’]s| have| has)? (?:now |recently )?retired(?= (?:from|in|on|as|at|and|since)|[.,!;]|\\s*$)",
    'retired (?:in )?\\p{L}{3,9} (?:of )?\\d{4}',
    '(?:mailbox|(?:e-?mail )?address|account|inbox|e-?mail) is (?:no longer|not) (?:being )?(?:active|monitored|in use|used|valid|checked)',
    'arbeitet nicht mehr (?:für|bei|im|in|hier)',
    'nicht mehr (?:für|bei|im|in) .{0,40}(?:tätig|beschäftigt|angestellt)',
    'nicht mehr (?:im unternehmen|in unserem (?:haus|unternehmen))',
    '(?:hat|habe|haben) (?:das unternehmen|unser (?:haus|unternehmen)|unsere firma|die firma) verlassen',
    'aus (?:dem|unserem) (?:unternehmen|haus) ausgeschieden',
    '(?:im ruhestand|in rente)',
    'ne (?:fait|font|fais) plus partie (?:de|des|du)',
    '(?:ne travaille|ne travaillent) plus',
    "(?:a|ai) quitté (?:l['’]entreprise|la société|notre (?:société|entreprise|groupe))",
    'ya no (?:trabaja|trabajo|forma parte|formo parte|pertenece)',
    '(?:ha dejado|dejó|he dejado) (?:la|nuestra) (?:empresa|compañía|organización)',
    'não (?:trabalha|trabalho) mais|não (?:faz|faço) mais parte|já não (?:trabalha|trabalho|faz parte)',
    '(?:deixou|deixei|saiu d|saí d)a? ?(?:a )?empresa',
    'non (?:lavora|lavoro) più|non fa più parte',
    'werkt niet (?:meer|langer) (?:bij|voor)',
  ),
  beginnings(
    '(?:अब|यहाँ|यहां|हमारे साथ|कंपनी में|संस्थान में)[^।\\n]{0,40}(?:काम नहीं कर|कार्यरत नहीं|नहीं रहे|नहीं रहीं)',
    '(?:कंपनी|संस्था|नौकरी|संगठन) छोड़ (?:दी|चुक|दिया)',
    '(?:ab|yahan|yaha) (?:yahan |yaha )?(?:kaam|work) nahi(?:n)? karte?i?',
    '(?:company|job) chhod (?:di|diya|chuke)',
  ),
  signs('已离职|已經離職|不再.{0,6}(?:任职|工作)'),
);

/** Somebody asks to be left alone. */
export const wantsNoMore = anyOf(
  phrases(
    'unsubscribe (?:me|us|my|our|this)|(?:please|kindly|(?:want|wish|like|ask|asking) (?:you )?to(?: be)?|how (?:do|can) (?:i|we)) unsubscribed?|^\\W{0,5}(?:unsubscribe|opt[- ]?out|stop|remove(?: me)?)\\W{0,5}$',
    'opt (?:me|us) out|(?:i|we) (?:want to |wish to |would like to |hereby )?opt(?:ing)? out',
    '(?:remove|delete|erase) (?:me|us|my (?:name|e-?mail|address|details|data|contact)|our (?:name|address|e-?mail|details|company|data))',
    '(?:take|drop) (?:me|us|my (?:name|e-?mail|address)|our (?:name|address)) (?:off|from)',
    'stop (?:e-?mailing|mailing|writing|contacting|messaging|spamming|bothering|sending (?:me|us|these|this|your|e-?mails?|mails?|messages))',
    'stop (?:all )?(?:these |this |the |your )?(?:e-?mails?|mails?|messages|spam)',
    "(?:do not|don['’]?t|never|please not) (?:ever )?(?:contact|e-?mail|mail|write(?: to)?|message|bother|reach out to|spam) (?:me|us)(?! (?:until|before|till|on|about this number|at|today|this|yet))",
    "(?:do not|don['’]?t|never) (?:send|write|contact|e-?mail) (?:me |us |to me |to us )?(?:again|any ?more|any (?:more|further|other)|further|more|these|such|anything|e-?mails?|messages)",
    'no (?:more|further) (?:e-?mails?|mails?|messages|contact)',
    "(?:want|wish|like)(?: to)? (?:receive |get )?no (?:more|further) (?:e-?mails?|mails?|messages)|(?:do not|don['’]?t) (?:want|wish|like) (?:to (?:receive|get|be contacted)|you(?:r)? (?:e-?mails?|messages|to (?:contact|e-?mail|write))|any more)",
    'leave (?:me|us) alone|not (?:to )?be contacted(?: again| any ?more)?|lose my (?:address|e-?mail|number)',
    'keine (?:weiteren? |mehr )?(?:werbe-?)?(?:mails?|e-?mails?|nachrichten|werbung|anfragen|newsletter)(?: mehr)?',
    'nicht (?:mehr|weiter|noch einmal) (?:anzuschreiben|anschreiben|schreiben|kontaktieren|zu kontaktieren|kontaktiert|angeschrieben|mailen|belästigen)',
    '(?:schreiben|kontaktieren|mailen) sie (?:mir|mich|uns) (?:bitte )?nicht (?:mehr|weiter|wieder)|schreibt? mir (?:bitte )?nicht mehr',
    'aus (?:ihrem|dem|deinem|eurem|ihrer|der|ihren) (?:e-?mail-?)?(?:verteiler|liste|datenbank|mailingliste|verteilerliste)',
    '(?:mich|uns|bitte|möchte)(?: .{0,40})? (?:abmelden|austragen|abbestellen|abzumelden|auszutragen)',
    'widerspreche (?:ich )?.{0,60}(?:werbung|nutzung|verarbeitung|kontakt\\p{L}*|daten)',
    'ne (?:plus |pas )?(?:me|nous) (?:plus |pas )?(?:contacte[rz]?|écri(?:re|vez)|envoye[rz]?|relance[rz]?)(?: plus)?',
    "ne (?:plus )?(?:m['’])(?:écri(?:re|vez)|envoye[rz]|importune[rz])(?: plus)?",
    'ne plus (?:être contactée?|recevoir|contacter|écrire|envoyer)|ne (?:souhaite|veux|désire) (?:plus|pas) (?:être (?:re)?contactée?|recevoir)',
    "(?:arrêtez|arreter|arrêter|cessez|stopper) (?:de |d['’])(?:m['’]|nous |me )?(?:écrire|envoyer|contacter|importuner)",
    '(?:retirez|supprimez|enlevez|désinscrivez|désabonnez)[- ](?:moi|nous|mon adresse)|me (?:désinscrire|désabonner|retirer)',
    '(?:dar|den|dé|de)(?:me|nos) de baja|darme de baja|d[eé]n?me de baja|cancelar (?:mi )?suscripción',
    'no (?:me|nos) (?:escriba\\p{L}{0,2}|escribas|contacte\\p{L}{0,2}|envíe\\p{L}{0,2}|mande\\p{L}{0,2}|vuelva\\p{L}{0,2} a .{2,12})',
    'no (?:quiero|deseo|queremos|deseamos) (?:recibir|más correos|que me)',
    '(?:dejen?|deja|dejar) de (?:escribir|enviar|contactar|mandar)\\p{L}{0,4}',
    '(?:elimín|elimin|quít|quit|bórr|borr)\\p{L}{1,3}(?:me|nos)',
    'descadastr\\p{L}{1,6}|(?:cancelar|cancele) (?:a )?(?:minha )?(?:inscrição|assinatura)',
    '(?:(?:me |por favor )?(?:remova|retire|exclua|tire|remover|retirar|excluir)(?:-me)?) .{0,25}(?:lista|base|cadastro|mailing)',
    'não (?:me|nos) (?:envi\\p{L}{1,3}|escrev\\p{L}{1,3}|mand\\p{L}{1,3}|contat\\p{L}{1,3}|contact\\p{L}{1,3}|contacte)',
    'não (?:quero|desejo|queremos|gostaria de) (?:mais )?(?:receber|ser contatad[oa]|ser contactad[oa])|pare[m]? de (?:me |nos )?(?:enviar|escrever|mandar|contatar|contactar)',
  ),
  beginnings(
    '(?:ई-?मेल|मेल|ईमेल|इमेल|मैसेज|मेसेज|संदेश|संपर्क)[^।\\n]{0,30} (?:न|मत|ना) (?:भेज|लिख|कर|कीज)',
    '(?:मुझे|हमें)[^।\\n]{0,40} (?:न|मत|ना) (?:भेज|लिख)',
    '(?:ई-?मेल|मेल|ईमेल|इमेल|मैसेज|संदेश)[^।\\n]{0,20}नहीं (?:चाहिए|चाहता|चाहती|चाहते)',
    '(?:भेजना|लिखना|संपर्क करना|मेल करना|ईमेल करना) (?:बंद|बन्द)',
    '(?:सूची|लिस्ट) (?:से|में से)[^।\\n]{0,25}(?:हटा|निकाल)|(?:मेरा|हमारा) (?:नाम|ईमेल|पता)[^।\\n]{0,20}(?:हटा|निकाल)',
    'सदस्यता (?:रद्द|समाप्त)|अनसब्सक्राइब',
    '(?:e-?mail|mail|message|msg|contact)s? (?:mat|na|band) (?:bhej|kar|kij|kro)|mat bhej|bhejna band|(?:mujhe|hume|hamein) (?:e-?mail|mail|message|contact) (?:mat|na) ',
  ),
  signs('退订|取消订阅|不要再(?:发|联系|给我)'),
);

/** A machine wants proof that somebody human wrote. */
export const asksForProof = anyOf(
  phrases(
    '(?:confirm|verify|prove|show)\\b.{0,60}\\b(?:you are (?:a )?(?:human|real|not a (?:robot|spammer|machine|bot))|you (?:are|really) .{0,20}sender)',
    'approved senders?|(?:sender|challenge)[- ](?:verification|response)|white ?list(?:ed)?',
    '(?:to|before)\\b.{0,30}\\b(?:release|deliver(?:ed)?|deliver your)\\b.{0,40}(?:message|mail|e-?mail)',
    'message (?:is|has been|was) (?:being )?(?:held|quarantined) .{0,60}(?:confirm|verif|until)\\p{L}*',
    'spam ?arrest|boxbe|mailinblack|cleanmail',
    'bestätigen sie\\b.{0,60}(?:absender|mensch|kein (?:roboter|spam)|zustellung)\\p{L}*',
    'confirme[rz] .{0,80}(?:humaine?|expéditeur|robot|délivr\\p{L}+)|(?:vous )?authentifier',
    'confirm[ae] .{0,60}(?:humano|remitente|remetente|robot|robô)',
  ),
);

/** What proves a machine even where nothing else does. */
export const isSurelyProofWanted = anyOf(
  phrases(
    'you are (?:a )?human|not a (?:robot|spammer|bot)|approved senders? list|spam ?arrest|boxbe|mailinblack',
  ),
);

/** A machine says of itself that it is one. */
export const saysAutomatic = anyOf(
  phrases(
    'this is an? (?:automated|automatic|auto-?generated|system[- ]generated) (?:e-?mail|mail|message|reply|response|notification)',
    "(?:please )?(?:do not|don['’]?t) (?:directly )?reply to this (?:e-?mail|message|mail)",
    '(?:diese|dies ist eine) (?:e-?mail|nachricht|mail)?\\s?.{0,20}automatisch (?:erstellt|erzeugt|generiert|versendet|generierte)\\p{L}*',
    '(?:ceci est un|message|e-?mail) .{0,20}(?:automatique|généré automatiquement)',
    '(?:este es un|esta é uma|este é um) (?:mensaje|correo|mensagem|e-?mail) (?:automátic[oa]|generado|gerad[oa])\\p{L}*',
  ),
  beginnings(
    'यह (?:एक )?(?:स्वचालित|ऑटोमैटिक|ऑटोमेटिक) (?:ई-?मेल|ईमेल|संदेश|उत्तर|जवाब)',
    '(?:इस|कृपया इस) (?:ईमेल|ई-मेल|संदेश) का (?:उत्तर|जवाब) न',
  ),
);

/** A mail server's words about what came back. */
export const saysUndelivered = anyOf(
  phrases(
    "(?:could not|couldn['’]t|cannot|can['’]t|was not|wasn['’]t|unable to|failed to) (?:be )?deliver(?:ed)?",
    '(?:un)?deliverable|delivery (?:has )?failed|permanent (?:fatal )?error|returned to sender|user unknown|no such user',
    'nicht zugestellt|unzustellbar',
    "n['’]a pas (?:pu être|été) (?:remis|distribué|délivré)e?",
    'no (?:se pudo|ha sido posible|se ha podido) entregar|no (?:pudo|fue) (?:ser )?entregad[oa]',
    'não (?:pôde|foi possível|foi) (?:ser )?entreg(?:ue|ar)',
  ),
  beginnings('(?:डिलीवर|वितरित) नहीं'),
  signs('无法(?:送达|投递)'),
);
