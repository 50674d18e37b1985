/** Subjects that programs give to what they answer by themselves while somebody is away. */
const AWAY_SUBJECT =
  /^(?:\[?external\]?:?\s*|(?:re|aw|sv|antw|rv|res)\s*:\s*)*(?:automatic reply|auto(?:matic)?[- ]?(?:reply|response|responder|answer)|auto\s*:|(?:i(?:'|’)?(?: a)?m )?(?:currently )?out of (?:the )?office|ooo\b|on (?:annual |sick |parental |maternity )?(?:leave|vacation|holiday)\b|vacation (?:reply|response|message|notice)|away from (?:the|my) (?:office|desk|email)|automatische (?:antwort|reactie)|automatisch(?:es)? antwoord|abwesenheits?(?:notiz|benachrichtigung|meldung|assistent)?\b|abwesend|nicht im (?:büro|haus)|au(?:ß|ss)er haus|r(?:é|e)ponse automatique|absence du bureau|absen(?:t|ce)\b|notification d['’]absence|message d['’]absence|respuesta autom(?:á|a)tica|fuera de (?:la )?oficina|ausente\b|ausencia\b|de vacaciones|resposta autom(?:á|a)tica|fora d[oe] escrit(?:ó|o)rio|aus(?:ê|e)ncia\b|de f(?:é|e)rias|risposta automatica|fuori (?:sede|ufficio)|assente\b|afwezig|niet aanwezig|autosvar|fr(?:å|a)nvaro|poissa|automatyczna odpowied(?:ź|z)|автоответ|нет на месте|otomatik yan(?:ı|i)t|স্বয়ংক্রিয়|स्वचालित (?:उत्तर|जवाब|संदेश)|स्वतः (?:उत्तर|जवाब)|ऑटो(?:मैटिक)?[- ]?(?:रिप्लाई|जवाब)|कार्यालय से बाहर|ऑफ़?िस से बाहर|ऑफिस से बाहर|(?:मैं )?छुट्टी पर|अवकाश पर|अनुपस्थित|自动回复|自动答复|自動回覆|外出|不在|자동 ?회신|자동 ?응답|부재중|自動応答)/iu;

export const isAwaySubject = (subject: string): boolean => AWAY_SUBJECT.test(subject.trim());

const BOUNCE_SUBJECT =
  /^(?:undeliver(?:able|ed)|undelivered mail|mail delivery (?:failed|failure|subsystem|system)|(?:mail )?delivery (?:status notification|failure|has failed|failed)|returned mail|failure notice|message (?:not delivered|undeliverable|could not be delivered)|non[- ]?delivery|rejected:|unzustellbar|nicht zustellbar|unzustellbarkeits|zustellung fehlgeschlagen|nachricht nicht zugestellt|non remis|non distribuable|(?:é|e)chec de (?:la )?(?:remise|distribution)|message non distribu|no se (?:puede entregar|ha podido entregar|pudo entregar)|no entregado|correo devuelto|n(?:ã|a)o (?:foi )?(?:é poss(?:í|i)vel entregar|entregue)|falha na entrega|impossibile recapitare|mancato recapito|onbestelbaar|वितरित नहीं|डिलीवर नहीं|नहीं पहुंच|无法送达|未送达|退信|配信不能)/iu;

export const isBounceSubject = (subject: string): boolean => BOUNCE_SUBJECT.test(subject.trim());

const FORWARD_SUBJECT = /^(?:fwd?|wg|tr|rv|enc|i|doorst|vs|vb|pd|अग्रे|अग्रेषित|转发|轉寄)\s*[:：]/iu;

export const isForwardSubject = (subject: string): boolean => FORWARD_SUBJECT.test(subject.trim());

const REPLY_SUBJECT =
  /^(?:\[?external\]?:?\s*)*(?:re|aw|antw|sv|res|rif|odp|ynt|r|उत्तर|जवाब|回复|回覆|答复|답장)\s*(?:\[\d+\])?\s*[:：]/iu;

export const isReplySubject = (subject: string): boolean => REPLY_SUBJECT.test(subject.trim());
