import { fold } from '../words.ts';
import { phrases } from './phrases.ts';

/** Whom the bot shall write to first: some people, or everyone in a team of Microsoft Teams. As typed. */
export type InviteSaid =
  | { readonly kind: 'people'; readonly names: readonly string[] }
  /** Without a name where there may be only one team. */
  | { readonly kind: 'team'; readonly name?: string };

const PLEASE = '(?:(?:please|pls|plz|can you|could you|kindly|कृपया|kripya)\\s+)*';
/** To where: the bot itself. Who is invited to anything else is a customer. */
const TO_THE_BOT = '(?:\\s+(?:to|onto|on|into)\\s+(?:anukram|the bot|this bot|you|the app|this app|teams))?';
const ALL =
  '(?:everyone|everybody|all(?:\\s+of)?(?:\\s+(?:the|my|our))?(?:\\s+(?:people|members|sellers|folks|colleagues|reps))?|the\\s+(?:whole|entire))';
const ENGLISH_TEAM = new RegExp(
  `^${PLEASE}(?:invite|onboard)\\s+(?:${ALL}(?:\\s+(?:in|of|from|on))?|(?=.*\\s+team\\b|team\\s+))(?:\\s*\\b(?:the|our)\\b)?\\s*(?<team>.*?)${TO_THE_BOT}$`,
  'iu',
);
const ENGLISH_PERSON = new RegExp(`^${PLEASE}(?:invite|onboard)\\s+(?<name>.+?)${TO_THE_BOT}$`, 'iu');

/** "Invite" as a verb; an invitation that is sent is one to an event, and goes to a customer. */
const HINDI_VERB =
  '(?:आमंत्रित|इन्?वाइट|इन्वाईट|invite|inwite|aamantrit|amantrit)\\s+(?:कर|kar|kr)[\\p{L}\\p{M}]*(?:\\s+(?:दो|दें|दीजिए|दे|do|de|dein|dijiye|dijie|dena))?';
const HINDI_ALL =
  '(?:सब|सभी|सारे|पूरी|पूरे|sab|sabhi|saare|sare|poori|puri|poore|pure)(?:\\s+(?:लोगों|सदस्यों|विक्रेताओं|जनों|logon|logo|sadasyon|members|sellers))?';
const HINDI_TEAM = new RegExp(
  `^${PLEASE}(?:(?<team>.+?)\\s+(?:के|की|में|मे|से|ke|ki|mein|me|main|se)\\s+)?(?:${HINDI_ALL})\\s*(?:को|ko)\\s+${HINDI_VERB}$`,
  'iu',
);
const HINDI_WHOLE_TEAM = new RegExp(
  `^${PLEASE}(?:(?:पूरी|सारी|poori|puri|saari)\\s+)?(?<team>.+?)\\s+(?:टीम|team)\\s+(?:को|ko)\\s+${HINDI_VERB}$`,
  'iu',
);
const HINDI_PERSON = new RegExp(`^${PLEASE}(?<name>.+?)\\s*(?:को|ko)\\s+${HINDI_VERB}$`, 'iu');

/** "invite Megan", "invite everyone in Sales", "सेल्स के सभी लोगों को आमंत्रित करें", "Megan ko invite karo" */
export function inviteSaid(sentence: string): InviteSaid | undefined {
  const text = sentence.trim().replace(/[.!?।]+$/u, '');
  const team = groupIn(text, 'team', [ENGLISH_TEAM, HINDI_TEAM, HINDI_WHOLE_TEAM]);
  if (team !== undefined) return isElsewhere(team) ? undefined : teamCalled(team);
  const said = groupIn(text, 'name', [ENGLISH_PERSON, HINDI_PERSON]);
  const names = said === undefined || isElsewhere(said) ? [] : namesIn(said);
  return names.length === 0 || names.length > MOST_NAMES || names.some(isNoName)
    ? undefined
    : { kind: 'people', names };
}

/** Undefined where none of them fits; empty where nobody is named. */
function groupIn(text: string, group: string, forms: readonly RegExp[]): string | undefined {
  const found = forms.map((form) => form.exec(text)).find((one) => one !== null);
  return found && (found.groups?.[group] ?? '').trim();
}

/** "the Sales team", "team Sales": a team is called what is left. */
function teamCalled(said: string): InviteSaid {
  const name = said
    .replace(/^["“]|["”]$/gu, '')
    .replace(/^(?:team|टीम)\s+|(?:\s+|^)(?:team|teams|group|टीम)$/giu, '')
    .trim();
  return name === '' || isTheTeam(name) ? { kind: 'team' } : { kind: 'team', name };
}

const isTheTeam = (name: string): boolean => ['the', 'my', 'our', 'this', 'team'].includes(fold(name));

/** To an event, or with more to do than that. */
const isElsewhere = phrases(
  'to, for, at, event, webinar, demo, meeting, party, launch, sequence, template, track, invitation, from next, tomorrow, today, इवेंट, वेबिनार, अनुक्रम, डेमो, मीटिंग, but, skip, who, whoever',
);

/** "Megan, Ravi and Asha" */
const namesIn = (said: string): readonly string[] =>
  said
    .split(/\s*(?:,|&|\+|(?<=\s)(?:and|और|तथा|aur)(?=\s))\s*/iu)
    .map((name) => name.replace(/^@/u, '').trim())
    .filter((name) => name !== '');

/** More are a team. */
const MOST_NAMES = 10;

const isNoName = (name: string): boolean =>
  NOBODY.has(fold(name)) || name.split(/\s+/u).length > MOST_WORDS_IN_NAME;

const NOBODY: ReadonlySet<string> = new Set(
  'someone else,somebody else,another seller,another colleague,anyone,anybody,him,her,them,it,me,people,someone,somebody,a colleague,colleagues,a seller,sellers,उन,उस,उन्हें,उसे,us,un,use,unhe,unhen'.split(
    ',',
  ),
);
const MOST_WORDS_IN_NAME = 5;
