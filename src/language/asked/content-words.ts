import { phrases } from './phrases.ts';

/** A question about the words of a call, and not of whatever comes first. */
export const asksForCall = phrases(
  'script, scripts, pitch, call, calls, calling, phone, on the line, स्क्रिप्ट, कॉल*, फ़ोन*, script, phone*',
);
export const asksForEmail = phrases(
  'mail, mails, email*, e-mail*, draft*, write, ईमेल*, मेल, लिखूँ, लिखना, likhu*, likhna',
);

/** "what's next for her?" */
export const asksWhatIsNext = phrases(
  `next, whats next, what's next, when, upcoming, follow up, after that, अगला, अगली, आगे, कब, agla, agli, aage, kab`,
);
