import { describe, expect, test } from 'vitest';
import { ruleSaid } from '../../src/language/lists-and-tags/rule-said.ts';
import { ruleSwitchSaid } from '../../src/language/lists-and-tags/rule-switch-said.ts';

describe('a rule is switched by its name alone', () => {
  test.each([
    'turn off Expo leads',
    'please turn off Expo leads.',
    'can you turn off the Expo leads',
    'turn Expo leads off',
    'switch off “Expo leads”',
    'switch Expo leads off',
    'stop Expo leads',
    'disable Expo leads',
    'deactivate our Expo leads',
    'Expo leads band karo',
    'expo leads ko band kar do',
    'Expo leads off kar do',
    'please Expo leads band kr do',
    'Expo leads को बंद करो',
    'कृपया Expo leads बंद कर दीजिए।',
  ])('off: %s', (sentence) => {
    const said = ruleSwitchSaid(sentence);
    expect(said?.name.toLowerCase()).toBe('expo leads');
    expect(ruleSaid(said?.inFull ?? '')).toMatchObject({ kind: 'off', name: said?.name });
  });

  test.each([
    'turn on Expo leads',
    'turn Expo leads on',
    'please switch on Expo leads',
    'enable Expo leads',
    'activate the Expo leads',
    'start Expo leads',
    'Expo leads chalu karo',
    'expo leads ko shuru kar do',
    'Expo leads on karo',
    'Expo leads चालू करें',
    'Expo leads को शुरू कर दें',
  ])('on: %s', (sentence) => {
    const said = ruleSwitchSaid(sentence);
    expect(said?.name.toLowerCase()).toBe('expo leads');
    expect(ruleSaid(said?.inFull ?? '')).toMatchObject({ kind: 'on', name: said?.name });
  });

  test.each(['undo', 'Expo leads', 'hold my mail', 'what is on today?', 'मेरे लीड दिखाओ'])(
    'nothing: %s',
    (sentence) => expect(ruleSwitchSaid(sentence)).toBeUndefined(),
  );
});
