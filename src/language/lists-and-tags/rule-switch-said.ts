import { isDevanagari } from '../../domain/phonetic-key.ts';

/** "Turn off Expo leads": a rule may be called so, and `inFull` says that it is meant. */
export type RuleSwitchSaid = { readonly name: string; readonly inFull: string };

const PLEASE = '(?:(?:please|pls|plz|kindly|can you|could you|कृपया|kripya|ab|अब)\\s+)*';
const THE = '(?:(?:the|our|my)\\s+)?';
const NAME = '["“]?(?<name>[^"”,;]{1,60}?)["”]?';
const KO = '(?:\\s+(?:को|ko))?';
const OFF = '(?:बंद|band|bandh|off)';
const ON = '(?:चालू|शुरू|chalu|chaalu|shuru|on)';
const MAKE = '(?:कर[\\p{L}\\p{M}]*|kar\\p{L}*|kr\\p{L}*)(?:\\s+(?:दो|दें|दीजिए|do|de|dein|dijiye))?';

const form = (source: string): RegExp => new RegExp(`^${PLEASE}${source}$`, 'iu');

const FORMS = {
  off: [
    form(`(?:(?:turn|switch)\\s+off|stop|disable|deactivate)\\s+${THE}${NAME}`),
    form(`(?:turn|switch)\\s+${THE}${NAME}\\s+off`),
    form(`${NAME}${KO}\\s+${OFF}\\s+${MAKE}`),
  ],
  on: [
    form(`(?:(?:turn|switch)\\s+on|start|enable|activate)\\s+${THE}${NAME}`),
    form(`(?:turn|switch)\\s+${THE}${NAME}\\s+on`),
    form(`${NAME}${KO}\\s+${ON}\\s+${MAKE}`),
  ],
} as const;

export function ruleSwitchSaid(sentence: string): RuleSwitchSaid | undefined {
  const text = sentence
    .trim()
    .replace(/[.!?।]+$/u, '')
    .replace(/\s+/gu, ' ');
  for (const to of ['off', 'on'] as const) {
    const name = FORMS[to].map((pattern) => pattern.exec(text)?.groups?.name).find(Boolean);
    if (name !== undefined) return { name, inFull: inFull(text, name, to) };
  }
  return undefined;
}

/** In the language that it was said in. */
const inFull = (text: string, name: string, to: 'on' | 'off'): string =>
  isDevanagari(text)
    ? `नियम ${name} को ${to === 'off' ? 'बंद' : 'चालू'} करो`
    : /^\S+.*\s(?:kar|kr)\p{L}*(?:\s\p{L}+)?$/iu.test(text)
      ? `rule ${name} ko ${to === 'off' ? 'band' : 'chalu'} karo`
      : `turn ${to} the rule ${name}`;
