import { expect, test } from 'vitest';
import { templateId } from '../builders.ts';
import { inShort } from '../language/understand/edits/in-short.ts';
import type { TeamsUser } from '../teams-user.ts';
import { meet, says } from './people.ts';
import { ask, enroll, read, startWholeBot, TENANT, type WholeBot } from './whole-bot.ts';

const WEBINAR = templateId('webinar-follow-up');

async function withDraft() {
  const whole = await startWholeBot();
  await meet(whole.user);
  await whole.user.say('customize webinar');
  return whole;
}

const draftIn = ({ bot }: Pick<WholeBot, 'bot'>) => bot.services.store.draft(TENANT, WEBINAR);

/** What a sentence did with a draft that was just opened: its edits, or that it was asked about. */
async function didBy(whole: WholeBot, sentence: string): Promise<string> {
  const answer = await says(whole.user, sentence);
  const draft = await draftIn(whole);
  if (!draft) return `gone: ${answer}`;
  if (draft.done > 0) {
    await whole.bot.services.store.commit(TENANT, {
      dropDraft: { template: WEBINAR, revision: draft.revision },
    });
    await whole.user.say('customize webinar');
    return inShort({ kind: 'edits', edits: draft.edits.map(({ edit }) => edit) });
  }
  const isAboutIt =
    /Draft of version|ड्राफ़्ट|Which step|कौन-से चरण|Publish Webinar|not published|can’t be published/.test(
      answer,
    );
  if (/If someone was enrolled|If you enrolled/.test(answer)) return 'tried';
  if (!isAboutIt) await whole.user.say('customize webinar');
  return isAboutIt ? 'asked' : `elsewhere: ${answer.slice(0, 80)}`;
}

/** Each with what it may do; what is asked is never wrong. */
const SAID: readonly (readonly [string, ...(readonly string[])])[] = [
  ['try two texts in step 1', 'asked'],
  ['try two subject lines for the follow up mail', 'asked'],
  ['add a call after step 2', 'add call after follow-up-email'],
  ['make the wait 5 days', 'asked'],
  ['make the wait before the call 5 days', '5 before call'],
  ['remove the last step', 'remove disqualify'],
  [
    'change the subject of step 1 to Thanks for joining us',
    'step thank-you-email subject en: Thanks for joining us',
  ],
  ['step 2 should be a call not an email', 'follow-up-email is call'],
  ['can we drop the follow up mail', 'remove follow-up-email'],
  ['put in a linkedin message between step 2 and 3', 'add linkedin after follow-up-email:no-answer'],
  ["let's wait a week before we call them", '7 before call'],
  ['the second email is too pushy, remove it', 'remove follow-up-email'],
  ['no wait before the call please', '0 before call'],
  ['shorten the wait before the final email to 1 day', '1 before final-email'],
  ['make the final email go out on its own', 'final-email is automated-email'],
  ['skip the call', 'remove call'],
  ['pause 3 days before step 3', '3 before call'],
  ['delay the call by 2 more days', 'follow-up-email:no-answer 4 before call'],
  ['make the wait before the final email 1 day shorter', 'call:no-answer 1 before final-email'],
  ['move the call up front', 'move call first'],
  ['end the sequence after the call', 'asked'],
  ['stop after the final email', 'asked'],
  ['remind them a day before the demo', 'asked'],
  ['call them twice', 'asked'],
  ['rename step 3 to Check in call', 'step call title en: Check in call'],
  ['swap steps 2 and 3', 'move follow-up-email after call'],
  ['get rid of step four', 'remove final-email'],
  ['send the follow-up email a day later', 'thank-you-email:no-answer 3 before follow-up-email'],
  ["don't send the final email", 'remove final-email'],
  ['send step 2 in the afternoon', 'asked'],
  ['push the final email to day 10', 'asked'],
  ['hold the call for a week', '7 before call'],
  [
    'close it as disqualified after step 4',
    'final-email:replied → disqualified; final-email:no-answer → disqualified',
  ],
  ['what did I change so far?', 'asked'],
  ['looks good, ship it', 'asked'],
  ['translate step 2', 'asked'],
  ['दूसरे चरण में दो टेक्स्ट आज़माओ', 'asked'],
  ['चरण 2 के बाद एक कॉल जोड़ो', 'add call after follow-up-email'],
  ['इंतज़ार 5 दिन कर दो', 'asked'],
  ['आख़िरी चरण हटा दो', 'remove disqualify'],
  ['चरण 1 का विषय बदलकर “धन्यवाद” कर दो', 'step thank-you-email subject hi: धन्यवाद'],
  ['कॉल से पहले एक हफ़्ता रुको', '7 before call'],
  ['फ़ॉलो अप वाला ईमेल मत भेजो', 'remove follow-up-email'],
  ['तीसरे चरण को टास्क बना दो', 'call is task'],
  ['कॉल छोड़ दो', 'remove call'],
  ['कॉल दो दिन बाद करो', '2 before call'],
  ['कॉल को दो दिन और टालो', 'follow-up-email:no-answer 4 before call'],
  ['फ़ाइनल ईमेल अपने आप जाए', 'final-email is automated-email'],
  ['चरण 3 और 4 की जगह बदल दो', 'move call after final-email'],
  ['अंत में एक और ईमेल लगा दो', 'add email last'],
  ['कॉल के बाद बंद कर दो', 'asked'],
  ['step 2 me do text try karo', 'asked'],
  ['wait 5 din kar do', 'asked'],
  ['last step hata do', 'remove disqualify'],
  ['step 1 ka subject badal ke "Thank you" kar do', 'step thank-you-email subject en: Thank you'],
  ['call se pehle 1 hafta wait karo', '7 before call'],
  ['call ko 3 din aage badhao', 'follow-up-email:no-answer 5 before call'],
  ['call ke baad ek aur email daal do', 'add email after call'],
  ['follow up wala mail nahi chahiye', 'remove follow-up-email'],
  ['final email mat bhejo', 'remove final-email'],
  ['agar reply aa jaye to demo set karo', 'asked'],
  ['teesra step call ki jagah task hona chahiye', 'call is task'],
  ['call skip karo', 'remove call'],
  ['linkedin wala step daalo call se pehle', 'add linkedin before call'],
  ['kya kya badla abhi tak', 'asked'],
];

test('what is said of a draft that is talked about changes it, or is asked about', async () => {
  const whole = await withDraft();
  const wrong: string[] = [];
  for (const [sentence, ...right] of SAID) {
    const did = await didBy(whole, sentence);
    if (did !== 'asked' && !right.includes(did)) wrong.push(`${sentence} → ${did}`);
  }
  expect(wrong).toEqual([]);
  expect(SAID.length).toBeGreaterThanOrEqual(60);
});

const changes = async (whole: WholeBot) => (await draftIn(whole))?.done ?? 0;

test.each([
  ['undo that'],
  ['undo'],
  ['take that back'],
  ['no, put it back'],
  ['undo the last change'],
  ['वापस लो'],
  ['यह वापस कर दो'],
  ['woh wapas lo'],
  ['undo kar do'],
])('“%s” right after a change takes that back', async (sentence) => {
  const whole = await withDraft();
  await enrolledBefore(whole.user);
  await whole.user.say('customize webinar');
  await whole.user.say('wait 9 days before step 3');
  expect(await changes(whole)).toBe(1);
  await whole.user.say(sentence);
  expect(await changes(whole)).toBe(0);
  expect(await says(whole.user, 'status Neha Gupta')).toContain('Thank');
});

const enrolledBefore = async (user: TeamsUser) => read(await enroll(user, 'Neha Gupta in webinar'));

test('once something else was done, “undo” means that', async () => {
  const whole = await withDraft();
  await whole.user.say('wait 9 days before step 3');
  await ask(whole.user, 'note for Asha Rao: likes jazz');
  await whole.user.say('undo');
  expect(await changes(whole)).toBe(1);
});

test.each([
  ['Asha Rao replied', /Asha/],
  ['called Asha Rao, no answer', /Asha/],
  ['आशा राव ने जवाब दिया', /Asha|आशा/],
  ['asha rao ne reply kiya', /Asha/],
  ['note for Asha Rao: wants two texts', /Asha/],
  ['snooze Asha Rao 3 days', /Asha/],
  ['remind me tomorrow to call Asha Rao', /Asha/],
  ['send Asha Rao the follow-up email', /Asha/],
  ['change the email of Asha Rao to asha@example.com', /Asha/],
  ['enroll Asha Rao in webinar', /Asha/],
  ['what is due today', /Nothing is running/],
])('“%s” stays what it is while a draft is open', async (sentence, about) => {
  const whole = await withDraft();
  const answer = await says(whole.user, sentence);
  expect(answer).toMatch(about);
  expect(answer).not.toMatch(/Draft of version|ड्राफ़्ट/);
  expect(await changes(whole)).toBe(0);
});

test.each(['stop my emails', 'stop all emails', 'मेरे ईमेल रोको', 'mere email roko'])(
  '“%s” is about one’s own emails while a draft is shown',
  async (sentence) => {
    const whole = await withDraft();
    expect(await says(whole.user, sentence)).not.toMatch(/draft|ड्राफ़्ट/iu);
    expect(await changes(whole)).toBe(0);
  },
);
