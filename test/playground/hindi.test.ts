import { test } from 'vitest';
import type { ChatPage } from './chat-page.ts';
import { openWholeChat, shows } from './whole-chat.ts';

/** Where a person looks at how it went. */
const FOLDER = 'test-results/hindi';
/** A walk takes a tenth of it, unless the machine is busy. */
const MINUTE = { timeout: 60_000 };

/** The Playground's people have Teams in English. */
async function openHindiChat(): Promise<ChatPage> {
  const { chat } = await openWholeChat();
  await chat.waitForCard('Hello, I’m Anukram');
  await chat.say('हिन्दी में बोलो');
  await chat.waitForText('अब से आपसे हिन्दी में बात होगी।');
  return chat;
}

/** Says it and confirms it; the card of the first action takes the place of the question. */
async function enroll(chat: ChatPage, sentence: string, name: string): Promise<void> {
  await chat.say(sentence);
  await shows(chat).toContain(`${name} को जोड़ें?`);
  await chat.press('जोड़ें');
}

/** Every way along every template is walked in Hindi over HTTP; here are the cards with something to fill in. */
test('in Hindi, a contact accepts an invitation', MINUTE, async () => {
  const chat = await openHindiChat();
  await chat.say('रवि कुलकर्णी को इवेंट में जोड़ें');
  await shows(chat).toContain('Ravi Kulkarni को जोड़ें?');
  await chat.fill('इवेंट का नाम क्या है?', 'बिक्री दिवस 2026');
  await chat.press('जोड़ें');
  await shows(chat).toContain('व्यक्तिगत निमंत्रण भेजें · Ravi Kulkarni');
  await chat.screenshot(`${FOLDER}/event-invitation.png`);
  await chat.press('जवाब आया');
  await shows(chat).toContain('Ravi Kulkarni का जवाब आया।');
  await chat.press('भेज दिया');
  await shows(chat).toContain('अनुक्रम पूरा हुआ: इवेंट में आएँगे ✓');
  await chat.screenshot(`${FOLDER}/event-end.png`);
});

test('in Hindi, a demo that they miss is given on another day', MINUTE, async () => {
  const chat = await openHindiChat();
  await enroll(chat, 'Litware को डेमो में जोड़ें', 'Litware – Analytics pilot');
  await shows(chat).toContain('रुचि के लिए धन्यवाद दें · Anne-Marie Lefèvre-Dubois');
  await chat.press('भेज दिया');
  await shows(chat).toContain('ग्राहक के बारे में जानें · Anne-Marie');
  await chat.press('हो गया');
  await shows(chat).toContain('Anne-Marie Lefèvre-Dubois: हो गया।');
  await chat.press('हो गया');
  await chat.say('घड़ी +25 घंटे');
  await shows(chat).toContain('सुप्रभात, Alex: आज का 1 काम');
  await chat.press('जवाब आया');
  await chat.fill('कौन-सा दिन तय हुआ?', '2026-11-26');
  await chat.press('हो गया');
  await chat.say('घड़ी +2 दिन');
  await shows(chat).toContain('उत्पाद का डेमो दें · Anne-Marie Lefèvre-Dubois');
  await chat.press('नहीं आए');
  await shows(chat).toContain('नया दिन कौन-सा है?');
  await chat.screenshot(`${FOLDER}/demo-no-show.png`);
  await chat.fill('दिन', '2026-11-30');
  await chat.press('सहेजें');
  await chat.say('घड़ी +4 दिन');
  await shows(chat).toContain('सुप्रभात, Alex: आज का 1 काम');
  await chat.press('मीटिंग हुई');
  await shows(chat).toContain('अनुक्रम पूरा हुआ: डेमो दिया गया ✓');
  await chat.screenshot(`${FOLDER}/demo-end.png`);
});
