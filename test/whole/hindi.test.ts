import { describe, expect, test } from 'vitest';
import { says as saysOf } from './people.ts';
import { ask, read, startWholeBot } from './whole-bot.ts';

const start = async () => {
  const { anotherUser, addRecord } = await startWholeBot();
  const user = anotherUser({ locale: 'hi-IN' });
  const says = (sentence: string) => saysOf(user, sentence);
  return { user, says, addRecord };
};

describe('a seller whose Teams is in Hindi', () => {
  test('enrolls a record that is written in Latin letters, and works it', async () => {
    const { user, says } = await start();
    const proposal = await ask(user, 'आशा राव को नो-शो में जोड़ें');
    expect(read(proposal)).toContain('Asha Rao को जोड़ें?');
    expect(read(proposal)).toContain('फ़ॉलो अप जब संपर्क दिखाई न दें');

    expect(read(await user.press(proposal, 'जोड़ें'))).toContain('दोबारा मीटिंग का अनुरोध करें · Asha Rao');
    expect(await says('आशा राव को ईमेल भेज दिया')).toContain('Asha Rao: ईमेल भेज दिया।');
    expect(await says('आशा राव से जवाब नहीं मिला')).toContain('Asha Rao: जवाब नहीं मिला।');
    expect(await says('आशा राव को शुक्रवार तक टालें')).toContain('शुक्र, 27 नव॰');
    expect(await says('आशा राव की स्थिति')).toContain('अब तक');
    expect(await says('वापस लें')).toContain('वापस लिया');
    expect(await says('मेरे रिकॉर्ड')).toContain('Asha Rao');
  });

  test('finds nobody else who only begins alike', async () => {
    const { says } = await start();
    expect(await says('खोजें आशा राव')).toContain('Asha Rao');
    expect(await says('खोजें क़लंदर')).toContain('“क़लंदर” नहीं मिला।');
  });

  test('adds a record of a type named in Hindi', async () => {
    const { says } = await start();
    const card = await says('लीड जोड़ें प्रिया नायर, फ़ैब्रिकम, priya@fabrikam.example, ९८७६५४३२१०');
    expect(card).toContain('लीड जोड़ें');
    expect(card).toContain('(नाम: प्रिया नायर)');
    expect(card).toContain('(फ़ोन: 9876543210)');
  });

  test('moves the local clock', async () => {
    const { says } = await start();
    expect(await says('घड़ी +1 दिन')).toContain('घड़ी में अब मंगलवार, 24 नवंबर');
    expect(await says('घड़ी +२ घंटे')).toContain('10:00');
    expect(await says('घड़ी कल')).toContain('“घड़ी +1 दिन”');
  });
});

describe('the language', () => {
  test('is chosen in the settings, and the answer is in it', async () => {
    const { user } = await startWholeBot();
    const card = await ask(user, 'settings');
    expect(read(card)).toContain('(Language: en)');
    const saved = await user.press(card, 'Save', { language: 'hi' });
    expect(read(saved)).toContain('आपकी सेटिंग');
    expect(read(saved)).toContain('(भाषा: hi)');
    expect(read(await ask(user, 'मदद'))).toContain('आप यहाँ क्या-क्या कर सकते हैं');
  });

  test('is changed by saying so, back and forth, and taken back', async () => {
    const { user } = await startWholeBot();
    expect(read(await ask(user, 'speak hindi'))).toContain('अब से आपसे हिन्दी में बात होगी।');
    expect(read(await ask(user, 'अंग्रेज़ी में बोलो'))).toContain('I’ll speak English with you from now on.');
    expect(read(await ask(user, 'वापस लें'))).toContain('आपकी सेटिंग पहले जैसी हो गई।');
  });

  test('without a name of one, shows the settings', async () => {
    const { user } = await startWholeBot();
    expect(read(await ask(user, 'language'))).toContain('(Language: en)');
  });

  test('stays when something else is saved', async () => {
    const { user } = await start();
    const saved = await user.press(await ask(user, 'सेटिंग'), 'सहेजें', { hour: '8' });
    expect(read(saved)).toContain('सहेज लिया। अगला कार्ड: मंगल, 24 नव॰, 08:00 बजे');
  });
});
