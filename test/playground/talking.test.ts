import { describe, expect, test } from 'vitest';
import type { ChatPage } from './chat-page.ts';
import { openWholeChat, shows } from './whole-chat.ts';

/** A walk takes a sixth of it, unless the machine is busy. */
const MINUTE = { timeout: 60_000 };

/** What is said in the same conversation in both languages, and what is shown and pressed. */
type Conversation = typeof ENGLISH;
const ENGLISH = {
  language: '',
  enroll: (name: string, template: string) => `enroll ${name} in ${template}`,
  enrollButton: 'Enroll',
  action: (name: string) => `· ${name}`,
  undo: 'Undo',

  said: 'Ravi replied',
  who: 'Customer replied: who do you mean?',
  rows: ['Ravi Kulkarni · Northwind Traders · contact', 'Ravi Menon · Proseware · lead'],
  replied: (name: string) => `${name} replied.`,
  corrected: 'no, Ravi Menon',

  vague: 'asha friday',
  propose: 'Did you mean one of these?',
  meant: ['Snooze · Asha Rao · Fri 27 Nov', 'Remind me · Asha Rao · Fri 27 Nov'],
  moved: 'Asha Rao: moved to Fri 27 Nov.',
  undone: 'Asha Rao: undone.',

  all: 'snooze all until friday',
  snoozeThree: 'Snooze 3 records until Fri 27 Nov?',
  yes: 'Yes, all 3',
  threeSnoozed: '3 records snoozed until Fri 27 Nov.',
  threeUndone: '3 undone:',

  snooze: 'snooze Ravi Kulkarni to tomorrow 4 pm',
  snoozed: /Ravi Kulkarni: moved to Tue 24 Nov\.[^]*I’ll remind you at 16:00 that day\./,
  remind: 'remind me about Asha Rao at 3 pm',
  set: 'Asha Rao: reminder set for today at 15:00.',
  clock: (hours: number) => `clock +${hours} hours`,
  reminder: (name: string) => `Reminder: ${name}`,
};

const HINDI: Conversation = {
  language: 'हिन्दी में बोलो',
  enroll: (name, template) => `${name} को ${template} में जोड़ें`,
  enrollButton: 'जोड़ें',
  action: (name) => `· ${name}`,
  undo: 'वापस लें',

  said: 'रवि का जवाब आया',
  who: 'ग्राहक का जवाब आया: किसकी बात है?',
  rows: ['Ravi Kulkarni · Northwind Traders · संपर्क', 'Ravi Menon · Proseware · लीड'],
  replied: (name) => `${name} का जवाब आया।`,
  corrected: 'नहीं, रवि मेनन',

  vague: 'आशा शुक्रवार',
  propose: 'क्या आपका मतलब इनमें से कुछ था?',
  meant: ['बाद के लिए टालें · Asha Rao · शुक्र, 27 नव॰', 'मुझे याद दिलाएँ · Asha Rao · शुक्र, 27 नव॰'],
  moved: 'Asha Rao: शुक्र, 27 नव॰ तक टाला गया।',
  undone: 'Asha Rao: वापस लिया।',

  all: 'सबको शुक्रवार तक टालो',
  snoozeThree: '3 रिकॉर्डों को शुक्र, 27 नव॰ तक टालें?',
  yes: 'हाँ, सभी 3',
  threeSnoozed: '3 रिकॉर्ड शुक्र, 27 नव॰ तक टाले गए।',
  threeUndone: '3 वापस लिए गए:',

  snooze: 'रवि कुलकर्णी को कल शाम 4 बजे तक टालो',
  snoozed: /Ravi Kulkarni: मंगल, 24 नव॰ तक टाला गया।[^]*उस दिन 16:00 बजे याद दिलाया जाएगा।/,
  remind: 'आशा राव के बारे में दोपहर 3 बजे याद दिलाना',
  set: 'Asha Rao: आज, 15:00 बजे याद दिलाया जाएगा।',
  clock: (hours) => `घड़ी +${hours} घंटे`,
  reminder: (name) => `रिमाइंडर: ${name}`,
};

describe.each([
  ['English', ENGLISH],
  ['Hindi', HINDI],
])('in %s', (_, words) => {
  test('an answer is chosen, corrected, proposed and given for all', MINUTE, async () => {
    const chat = await openChatWithThree(words);
    await chat.say(words.said);
    await chat.waitForCard(words.who);
    for (const row of words.rows) expect(inOneLine(await chat.waitForCard(words.who))).toContain(row);
    await chat.press(words.rows[0] ?? '', { in: words.who });
    await shows(chat).toContain(words.replied('Ravi Kulkarni'));
    await chat.say(words.corrected);
    await shows(chat).toContain(words.replied('Ravi Menon'));

    await chat.say(words.vague);
    await shows(chat).toContain(words.propose);
    for (const row of words.meant) expect(inOneLine(await chat.waitForCard(words.propose))).toContain(row);
    await chat.press(words.meant[0] ?? '', { in: words.propose });
    await shows(chat).toContain(words.moved);
    await chat.press(words.undo);
    await shows(chat).toContain(words.undone);

    await chat.say(words.all);
    await shows(chat).toContain(words.snoozeThree);
    for (const [name] of THREE) expect(await chat.lastCardText()).toContain(name);
    await chat.press(words.yes);
    await shows(chat).toContain(words.threeSnoozed);
    await chat.press(words.undo);
    await shows(chat).toContain(words.threeUndone);
  });

  test('a time in a sentence brings a message when it comes, once', MINUTE, async () => {
    const chat = await openChatWithThree(words);
    await chat.say(words.snooze);
    await shows(chat).toMatch(words.snoozed);
    await chat.say(words.remind);
    await shows(chat).toContain(words.set);

    await chat.say(words.clock(7));
    expect(await chat.waitForCard(words.reminder('Asha Rao'))).toContain(words.action('Asha Rao'));
    await chat.say(words.clock(25));
    await chat.waitForCard(words.reminder('Ravi Kulkarni'));
    const reminded = (await chat.cards()).filter((text) => text.includes(words.reminder('')));
    expect(reminded).toHaveLength(2);
  });
});

/** What a row says in its lines. */
const inOneLine = (text: string): string => text.split(/\s*\n\s*/u).join(' · ');

/** Two of them called Ravi. */
const THREE = [
  ['Ravi Menon', 'outbound prospecting'],
  ['Ravi Kulkarni', 'no-show'],
  ['Asha Rao', 'no-show'],
] as const;

async function openChatWithThree(words: Conversation): Promise<ChatPage> {
  const { chat } = await openWholeChat();
  await chat.waitForCard('Hello, I’m Anukram');
  if (words.language !== '') await chat.say(words.language);
  for (const [name, template] of THREE) {
    await chat.say(words.enroll(name, template));
    await shows(chat).toContain(name);
    await chat.press(words.enrollButton);
    await shows(chat).toContain(words.action(name));
  }
  return chat;
}
