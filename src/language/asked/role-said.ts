import type { Role } from '../../domain/organization.ts';
import { firstOf, phrases } from './phrases.ts';

/** Which role somebody shall have or lose, and in whose names. */
export type RoleSaid = {
  readonly role: Role | 'seller';
  readonly isTaken: boolean;
  /** As it was typed. */
  readonly who?: string;
  /** Whom a manager shall lead, each as it was typed; everybody where nobody is named. */
  readonly of: readonly string[];
};

const ROLES: readonly (readonly [Role | 'seller', (sentence: string) => boolean])[] = [
  [
    'template-manager',
    phrases(
      'template manager, template admin, sequence manager, टेम्पलेट मैनेजर, टेंपलेट मैनेजर, अनुक्रम मैनेजर, template manager',
    ),
  ],
  ['administrator', phrases('admin, administrator, admins, system admin, एडमिन, एडमिनिस्ट्रेटर, प्रशासक')],
  ['manager', phrases('manager, mngr, mgr, sales manager, team lead, manages, leads, मैनेजर, प्रबंधक')],
  ['seller', phrases('seller, salesperson, sales rep, rep, विक्रेता, सेलर')],
];

const taken = phrases(
  'no longer, not, remove, take away, revoke, demote, strip, anymore, any more, नहीं, हटा*, वापस, nahi, nahin, hata*',
);

const ROLE =
  '(?:(?:template|sequence|sales|system) )?(?:manager|admin(?:istrator)?|seller|salesperson|मैनेजर|प्रबंधक|एडमिन(?:िस्ट्रेटर)?|विक्रेता|सेलर)';
const ENGLISH = new RegExp(
  `^(?:(?:please|pls|can you|could you|kindly)\\s+)*(?:make|appoint|promote)\\s+(?<who>.+?)\\s+(?:to\\s+|be\\s+|as\\s+)?(?:an?\\s+|the\\s+)?(?:${ROLE})(?:\\s+(?:role|rights))?(?:\\s+(?:of|for|over)\\s+(?<of>.+))?$`,
  'iu',
);
const MANAGES =
  /^(?<who>.+?)\s+(?:(?:now\s+)?(?:manages|leads)|is now manager (?:of|for)|should (?:manage|lead))\s+(?<of>.+)$/iu;
const HINDI = new RegExp(
  `^(?<who>.+?)\\s+(?:को|ko)\\s+(?:(?<of>.+?)\\s+(?:का|के|की|ka|ke|ki)\\s+)?(?:${ROLE})(?:\\s+(?:से|se|के पद से|ki role se))?\\s+(?:बना|हटा|bana|hata)[\\p{L}\\p{M}]*(?:\\s+(?:दो|दें|दीजिए|do|de|dein|dijiye))?$`,
  'iu',
);

/** Nothing but a role given or taken: whoever writes so means nothing else. */
export const isRoleOrder = (sentence: string): boolean => groupsIn(sentence, [ENGLISH, HINDI]) !== undefined;

function groupsIn(sentence: string, forms: readonly RegExp[]) {
  const text = sentence.trim().replace(/[.!।]+$/u, '');
  return forms.map((form) => form.exec(text)?.groups).find((found) => found);
}

/** "make Megan a manager of Ravi and Asha", "मेगन को रवि और आशा का मैनेजर बनाएँ" */
export function roleSaid(sentence: string): RoleSaid | undefined {
  const role = firstOf(ROLES, sentence);
  if (role === undefined) return undefined;
  const groups = groupsIn(sentence, [ENGLISH, MANAGES, HINDI]);
  const who = groups?.who;
  return {
    role,
    isTaken: taken(sentence),
    ...(who !== undefined && { who }),
    of: namesIn(groups?.of ?? ''),
  };
}

const namesIn = (list: string): readonly string[] =>
  list
    .split(/\s*(?:,|&|\+|(?<=\s)(?:and|और|तथा|व|aur)(?=\s))\s*/iu)
    .map((name) => name.trim())
    .filter((name) => name !== '' && !EVERYBODY(name));

const EVERYBODY = phrases(
  'everybody, everyone, all, all of them, us all, the team, सब, सभी, सबका, sab, sabhi',
);
