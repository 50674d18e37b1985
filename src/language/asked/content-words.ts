import { phrases } from './phrases.ts';

/** "what do I say?" asks for words on the phone, unless an email is named. */
export const asksWhatToSay = phrases(
  'say, tell, script, pitch, talk, speak, call, phone, क्या कहूँ, कहना, बोलूँ, बोलना, बात, स्क्रिप्ट, kya kahu*, kahna, kehna, bolu*, bolna, baat, script',
);
export const asksForEmail = phrases('mail, mails, email*, e-mail*, draft*, write, ईमेल*, मेल, लिखूँ, लिखना, likhu*, likhna');

/** "what's next for her?" */
export const asksWhatIsNext = phrases(
  `next, whats next, what's next, when, upcoming, follow up, after that, अगला, अगली, आगे, कब, agla, agli, aage, kab`,
);
