import { expect, test } from 'vitest';
import { templateUseSaid } from '../../src/language/asked/template-use-said.ts';
import { templateUse } from '../../src/language/asked/template-use.ts';
import { namesIn, say } from './understand/say.ts';

/** Through the whole reader: which template, and what of it. */
function heard(text: string): string {
  const decision = templateUse(text, { read: say, namesIn });
  if (!decision) return '-';
  if (decision.kind !== 'do') return decision.kind;
  const [request] = decision.requests;
  const [said] = templateUseSaid(request?.words ?? '');
  if (!said) return 'not read again';
  const what =
    said.kind === 'limited'
      ? said.to.length === 0
        ? 'everyone'
        : `only ${said.to.join(' + ')}`
      : [said.to, said.running].filter(Boolean).join(' ');
  return `${request?.template?.split('-')[0] ?? ''}: ${what}`;
}

test.each<readonly [string, string]>([
  ['turn off webinar', 'webinar: off'],
  ['Turn off the webinar template.', 'webinar: off'],
  ['turn webinar off', 'webinar: off'],
  ['please switch off the webinar follow up', 'webinar: off'],
  ['disable webinar', 'webinar: off'],
  ['stop using the webinar template', 'webinar: off'],
  ['don’t use webinar anymore', 'webinar: off'],
  ['turn off webinar and pause what is running', 'webinar: off pause'],
  ['turn off webinar, pause the running ones', 'webinar: off pause'],
  ['turn off webinar and end everything that runs in it', 'webinar: off end'],
  ['turn off webinar; stop those that are running', 'webinar: off end'],
  ['switch off webinar but let the running ones finish', 'webinar: off finish'],
  ['turn off webinar, what is running may finish', 'webinar: off finish'],
  ['turn off webinar but don’t stop what is running', 'webinar: off finish'],
  ['pause what is running in it and turn off webinar', 'webinar: off pause'],
  ['turn on webinar', 'webinar: on'],
  ['turn the webinar template back on', 'webinar: on'],
  ['use webinar again', 'webinar: on'],
  ['archive template webinar', 'webinar: archived'],
  ['archive the webinar template and end the rest', 'webinar: archived end'],
  ['only Megan may use webinar', 'webinar: only Megan'],
  ['only Megan’s team may use webinar', 'webinar: only Megan’s team'],
  ['only Megan and Ravi can use the webinar template', 'webinar: only Megan + Ravi'],
  ['limit webinar to my team', 'webinar: only my team'],
  ['restrict the webinar follow up to Megan’s team and Ravi', 'webinar: only Megan’s team + Ravi'],
  ['make webinar available only to Megan', 'webinar: only Megan'],
  ['webinar is only for Megan’s team', 'webinar: only Megan’s team'],
  ['nobody but Megan may use webinar', 'webinar: only Megan'],
  ['only Zebediah may use webinar', 'webinar: only Zebediah'],
  ['keep webinar for Megan and the sales team', 'webinar: only Megan + sales team'],
  ['webinar is only for me', 'webinar: only me'],
  ['sirf Megan Bowen aur Zoe webinar follow up use kar sakte hain', 'webinar: only Megan Bowen + Zoe'],
  ['everyone may use webinar', 'webinar: everyone'],
  ['let everybody use the webinar template again', 'webinar: everyone'],
  ['open webinar to everyone', 'webinar: everyone'],
  ['remove the limit on webinar', 'webinar: everyone'],
  ['वेबिनार बंद करो', 'webinar: off'],
  ['वेबिनार टेम्पलेट को बंद कर दीजिए', 'webinar: off'],
  ['वेबिनार का इस्तेमाल बंद करें', 'webinar: off'],
  ['वेबिनार बंद करो और जो चल रहा है उसे रोक दो', 'webinar: off pause'],
  ['वेबिनार बंद करो, जो चल रहे हैं उन्हें ख़त्म कर दो', 'webinar: off end'],
  ['वेबिनार बंद करो, जो चल रहा है उसे पूरा होने दो', 'webinar: off finish'],
  ['वेबिनार फिर से चालू करो', 'webinar: on'],
  ['सिर्फ़ मेगन की टीम वेबिनार इस्तेमाल कर सकती है', 'webinar: only मेगन की टीम'],
  ['वेबिनार सिर्फ़ मेगन के लिए रखो', 'webinar: only मेगन'],
  ['वेबिनार सबके लिए खोल दो', 'webinar: everyone'],
  ['सब लोग वेबिनार इस्तेमाल कर सकते हैं', 'webinar: everyone'],
  ['webinar band karo', 'webinar: off'],
  ['webinar template ko band kar do', 'webinar: off'],
  ['webinar off kar do', 'webinar: off'],
  ['webinar band karo aur jo chal raha hai use rok do', 'webinar: off pause'],
  ['webinar band kar do, jo chal rahe hain unhe khatam karo', 'webinar: off end'],
  ['webinar band karo lekin jo chal rahe hain unhe pura hone do', 'webinar: off finish'],
  ['webinar phir se chalu karo', 'webinar: on'],
  ['sirf Megan ki team webinar use kar sakti hai', 'webinar: only Megan ki team'],
  ['webinar sirf Megan ke liye rakho', 'webinar: only Megan'],
  ['webinar sabke liye khol do', 'webinar: everyone'],
  ['sab log webinar use kar sakte hain', 'webinar: everyone'],
])('“%s”', (sentence, meaning) => {
  expect(heard(sentence)).toBe(meaning);
});

test.each([
  'Asha Rao ka webinar band karo',
  'stop webinar for Asha Rao',
  'turn off my emails',
  'turn off reminders',
  'pause Asha Rao',
  'end the webinar for Meera Iyer',
  'archive Asha Rao',
  'is webinar only for leads',
  'keep webinar for Monday',
  'reserve webinar for next week',
  'webinar is only for leads',
  'webinar is just for Asha Rao',
  'make webinar available to customers',
  'limit webinar to 20 people a day',
  'only leads may use webinar',
  'webinar sirf leads ke liye hai',
  'वेबिनार सिर्फ़ सोमवार के लिए रखो',
  'who may use webinar',
  'everyone in webinar',
  'only calls today',
  'आशा राव का वेबिनार बंद करो',
  'mere mail band karo',
  'reminder band karo',
])('“%s” is about something else', (sentence) => {
  expect(heard(sentence)).toBe('-');
});

/** Each reading takes milliseconds, in which nobody else is answered. */
function readings(text: string): number {
  let count = 0;
  templateUse(text, {
    read: (words) => {
      count += 1;
      return say(words);
    },
    namesIn,
  });
  return count;
}

test.each([
  `sirf ${'ravi '.repeat(179)}use kar sakte hain`,
  `sirf ${'ravi '.repeat(30)}use kar sakte hain`,
  `sirf ${'ravi '.repeat(25)}webinar use kar sakte hain`,
  `sirf ${'webinar '.repeat(20)}use kar sakte hain`,
  `सिर्फ़ ${'मेगन '.repeat(30)}वेबिनार इस्तेमाल करें`,
  `turn off ravi${', pause it'.repeat(18)}`,
  `turn off ravi${' and end them'.repeat(14)}`,
  `Hello all, ${'only Megan may use webinar, '.repeat(700)}`,
])('few readings are enough for “%.60s…”', (text) => {
  expect(readings(text)).toBeLessThanOrEqual(text.length > 200 ? 0 : 6);
});
