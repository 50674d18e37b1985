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

test('in Hindi, the follow-up of a no-show goes on until its end', MINUTE, async () => {
  const chat = await openHindiChat();
  await enroll(chat, 'आशा राव को “दिखाई न दें” में जोड़ें', 'Asha Rao');
  await shows(chat).toContain('Asha Rao को ईमेल करें');
  await chat.press('भेज दिया');
  await shows(chat).toContain('जवाब आया या नहीं, यह मंगल, 24 नव॰ को पूछा जाएगा।');

  await chat.say('घड़ी +25 घंटे');
  await shows(chat).toMatch(/सुप्रभात, Alex: आज का 1 काम[\s\S]*क्या Asha Rao का जवाब आया\?/);
  await chat.screenshot(`${FOLDER}/no-show-morning.png`);
  await chat.press('जवाब नहीं');
  await shows(chat).toMatch(/Asha Rao को कॉल करें[\s\S]*क्या कहें/);
  await chat.press('जवाब नहीं');
  await shows(chat).toMatch(/आगे: Asha Rao को ईमेल करें, गुरु, 26 नव॰।/);

  await chat.say('घड़ी +2 दिन');
  await shows(chat).toMatch(/सुप्रभात, Alex[\s\S]*Asha Rao को ईमेल करें/);
  await chat.press('भेज दिया');
  await shows(chat).toContain('जवाब आया या नहीं, यह सोम, 30 नव॰ को पूछा जाएगा।');

  await chat.say('घड़ी +4 दिन');
  await shows(chat).toContain('क्या Asha Rao का जवाब आया?');
  await chat.press('जवाब नहीं');
  await shows(chat).toContain('Asha Rao के लिए काम');
  await chat.press('हो गया');
  await shows(chat).toContain('अनुक्रम समाप्त हुआ: इस संपर्क से जवाब नहीं मिला');
  await chat.screenshot(`${FOLDER}/no-show-end.png`);
});

test('in Hindi, a lead who replies late still gets to the demo', MINUTE, async () => {
  const chat = await openHindiChat();
  await enroll(chat, 'मीरा अय्यर को वेबिनार में जोड़ें', 'Meera Iyer');
  await shows(chat).toContain('Meera Iyer को ईमेल करें');
  await chat.press('भेज दिया');
  await chat.say('घड़ी +49 घंटे');
  await shows(chat).toContain('क्या Meera Iyer का जवाब आया?');
  await chat.press('जवाब नहीं');
  await shows(chat).toContain('Meera Iyer को ईमेल करें');

  await chat.say('मीरा अय्यर का जवाब आया');
  await shows(chat).toMatch(/Meera Iyer का जवाब आया।[\s\S]*Meera Iyer को ईमेल करें/);
  await chat.screenshot(`${FOLDER}/webinar-late-reply.png`);
  await chat.press('भेज दिया');
  await shows(chat).toContain('Meera Iyer के बारे में फ़ैसला करें');
  await chat.press('हो गया');
  await shows(chat).toContain('लीड की स्थिति अब: योग्य।');
  await chat.fill('कौन-सा दिन तय हुआ?', '2026-11-27');
  await chat.press('हो गया');
  await shows(chat).toMatch(/Meera Iyer से मिलें[\s\S]*शुक्र, 27 नव॰ को करना है/);

  await chat.say('घड़ी +2 दिन');
  await shows(chat).toContain('सुप्रभात, Alex: आज का 1 काम');
  await chat.press('मीटिंग हुई');
  await shows(chat).toContain('अनुक्रम पूरा हुआ: डेमो दिया गया ✓');
  await chat.screenshot(`${FOLDER}/webinar-end.png`);
});

test('in Hindi, a cold call comes to a meeting', MINUTE, async () => {
  const chat = await openHindiChat();
  await enroll(chat, 'Lukas Meier को आउटबाउंड में जोड़ें', 'Lukas Meier');
  await shows(chat).toContain('Lukas Meier को ईमेल करें');
  await chat.press('भेज दिया');
  await shows(chat).toContain('लिंक्डइन: Lukas Meier');
  await chat.press('हो गया');
  await chat.say('घड़ी +25 घंटे');
  await shows(chat).toMatch(/Lukas Meier को कॉल करें[\s\S]*क्या कहें/);
  await chat.screenshot(`${FOLDER}/outbound-morning.png`);
  await chat.press('बात हुई');
  await shows(chat).toContain('Lukas Meier के साथ बात कैसी रही?');
  await chat.press('मीटिंग तय हुई');
  await shows(chat).toContain('अनुक्रम पूरा हुआ: मीटिंग तय हुई ✓');
  await chat.screenshot(`${FOLDER}/outbound-end.png`);
});

test('in Hindi, a contact accepts an invitation', MINUTE, async () => {
  const chat = await openHindiChat();
  await chat.say('रवि कुलकर्णी को इवेंट में जोड़ें');
  await shows(chat).toContain('Ravi Kulkarni को जोड़ें?');
  await chat.show('जानकारी जोड़ें');
  await chat.fill('इवेंट का नाम क्या है?', 'बिक्री दिवस 2026');
  await chat.press('जोड़ें');
  await shows(chat).toContain('Ravi Kulkarni को ईमेल करें');
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
  await shows(chat).toContain('Anne-Marie Lefèvre-Dubois को ईमेल करें');
  await chat.press('भेज दिया');
  await shows(chat).toContain('लिंक्डइन: Anne-Marie');
  await chat.press('हो गया');
  await shows(chat).toContain('Anne-Marie Lefèvre-Dubois: हो गया।');
  await chat.press('हो गया');
  await chat.say('घड़ी +25 घंटे');
  await shows(chat).toContain('सुप्रभात, Alex: आज का 1 काम');
  await chat.press('जवाब आया');
  await chat.fill('कौन-सा दिन तय हुआ?', '2026-11-26');
  await chat.press('हो गया');
  await chat.say('घड़ी +2 दिन');
  await shows(chat).toContain('Anne-Marie Lefèvre-Dubois से मिलें');
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
