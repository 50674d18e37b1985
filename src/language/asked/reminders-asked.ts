import { fold } from '../words.ts';

/** "my reminders", "what did I ask you to remind me of?": a wish to see them, and not to set one. */
export function asksForReminders(sentence: string): boolean {
  const said = fold(sentence)
    .replace(/[?!.।,]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  return WHOLE.test(said) || ASKED_FOR.test(said) || KYA.test(said);
}

const inOneSpelling = (pattern: string): RegExp => new RegExp(fold(pattern), 'u');

const SHOW =
  '(?:(?:please|pls|can you|could you) )?(?:show|list|see|view|open|check|tell|give|what are|which are|any)(?: me)?(?: all)?';
const OWN =
  '(?:(?:of )?(?:my|the|all|all my|open|pending|upcoming|active|current|today ?s|meri|mere|sab|sabhi|saare) )*';

/** Nothing but that. */
const WHOLE = inOneSpelling(
  `^(?:(?:${SHOW} )?${OWN}reminders?(?: list)?(?: (?:please|pls|do i have|are there|are set|are open|dikhao|dikha do|dikhaiye|batao|bata do|kya hain?|kaun se hain?|do you have(?: for me)?))?|(?:what|which) reminders (?:do i have|are (?:there|set|open|pending))(?: set| open)?|(?:मेरे |सारे |सभी |सब |कौन से |कौनसे |कितने )*(?:रिमाइंडर|रिमाइन्डर|रिमाइंडर्स)(?: (?:की सूची|की लिस्ट))?(?: (?:दिखाओ|दिखाएँ|दिखाएं|दिखाइए|दिखा दो|बताओ|बताएँ|बताइए|क्या हैं|कौन से हैं|लगे हैं|हैं))*)$`,
);

/** "what did I ask you to remind me of?", "what will you remind me about?" */
const ASKED_FOR =
  /^(?:(?:so|and|ok|okay|hey) )?what (?:(?:all )?(?:did|have|had) i (?:ask|asked|tell|told|want|wanted) you to|(?:will|are|do|should|would|did) you (?:going to |have to |supposed to |promise to )?) ?remind(?:ing)? me(?: (?:of|about|to do|on))?(?: again)?$/u;

/** "kis kis ki yaad dilana hai", "मैंने क्या याद दिलाने को कहा था?" */
const KYA = inOneSpelling(
  '^(?:(?:maine|maine tumse|maine aapse|tum mujhe|aap mujhe|mujhe|मैंने|मैंने आपसे|मैंने तुमसे|आप मुझे|तुम मुझे|मुझे) )?(?:kya(?: kya)?|kis(?: kis)?(?: (?:ki|cheez ki|baat ki))?|क्या(?: क्या)?|किस(?: किस)? (?:की|बात की|चीज़ की|चीज की))(?: (?:cheez|चीज़|चीज))? (?:yaad|yad|याद) (?:dilane|dilana|dilaoge|dilaenge|dilayenge|दिलाने|दिलाना|दिलाओगे|दिलाएँगे|दिलाएंगे)(?: (?:ko|ke liye|को|के लिए))?(?: (?:kaha|bola|कहा|बोला))?(?: (?:tha|hai|था|है))?$',
);
