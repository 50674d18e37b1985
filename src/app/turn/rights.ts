import { noticeCard } from '../../cards/kit/choice-card.ts';
import { line } from '../../cards/kit/elements.ts';
import type { PersonId } from '../../domain/ids.ts';
import { isLedBy, may, rolesWith, authorityOf, type Right } from '../../domain/organization.ts';
import type { Template } from '../../domain/template.ts';
import { inLanguage } from '../../domain/text.ts';
import type { MessageKey, Say, Values } from '../../language/say.ts';
import { inOneLine } from '../../language/lists.ts';
import type { Message } from '../ports/messenger.ts';
import { newestTemplates } from './services.ts';
import type { Turn } from './turn.ts';

/** Why something is not available. */
export type Missing =
  | { readonly kind: 'role'; readonly right: Right }
  | { readonly kind: 'not-led' }
  | { readonly kind: 'turned-off'; readonly what: string }
  | { readonly kind: 'changed'; readonly what: string };

/** Goes ahead if the speaker has the right; otherwise explains what is missing and who to ask. */
export const withRight = async (
  turn: Turn,
  right: Right,
  go: () => Message | Promise<Message>,
): Promise<Message> => (may(turn.authority, right) ? go() : explainMissing(turn, { kind: 'role', right }));

/** Whether the speaker may use this right on a seller's work. On their own work everyone may. */
export const mayFor = ({ person, authority }: Turn, right: Right, seller: PersonId): boolean =>
  seller === person.id || (may(authority, right) && isLedBy(authority, seller));

/** As `withRight`, for the work of one seller. */
export const withRightFor = (
  turn: Turn,
  right: Right,
  seller: PersonId,
  go: () => Message | Promise<Message>,
): Promise<Message> =>
  withRight(turn, right, () =>
    mayFor(turn, right, seller) ? go() : explainMissing(turn, { kind: 'not-led' }),
  );

/** Explains why a template is no longer available: turned off, or removed; undefined for any other. */
export const explainNotOffered = async (
  turn: Turn,
  isMeant: (template: Template) => boolean,
): Promise<Message | undefined> => {
  const { services, organization, viewer } = turn;
  const meant = newestTemplates(services).find(isMeant);
  if (!meant || services.templates.some(({ id }) => id === meant.id)) return undefined;
  const { turnedOff = [], archived = [] } = organization.settings;
  const kind = [...turnedOff, ...archived].includes(meant.id) ? 'turned-off' : 'changed';
  return explainMissing(turn, { kind, what: inLanguage(meant.name, viewer.say.language) });
};

/** Their own work, and that of the sellers they lead. */
export const mayActFor = (turn: Turn, seller: PersonId): boolean => mayFor(turn, 'act-for-others', seller);

/** The reason that holds here, and who to ask. */
export async function explainMissing(turn: Turn, missing: Missing): Promise<Message> {
  const { viewer } = turn;
  const { say } = viewer;
  const notes = [line(await whoToAsk(turn))];
  return noticeCard(say.runs(REASONS[missing.kind], valuesOf(missing, say)), [], viewer, notes);
}

function valuesOf(missing: Missing, say: Say): Values {
  if (missing.kind === 'not-led') return {};
  if (missing.kind !== 'role') return { what: missing.what };
  const roles = rolesWith(missing.right).map((role) =>
    say(role === 'manager' ? 'role.any-manager' : `role.${role}`),
  );
  return { roles: inOneLine(roles, say.language, 'or') };
}

const REASONS = {
  role: 'missing.role',
  'not-led': 'missing.not-led',
  'turned-off': 'missing.turned-off',
  changed: 'missing.changed',
} as const satisfies Readonly<Record<Missing['kind'], MessageKey>>;

const MOST_NAMES = 3;

async function whoToAsk({ services, person, organization, viewer }: Turn): Promise<string> {
  const { say } = viewer;
  const directory = await services.store.directory(person.tenant);
  const names = directory
    .filter(({ id }) =>
      authorityOf(organization, services.administrators, id).roles.includes('administrator'),
    )
    .map(({ name }) => name)
    .slice(0, MOST_NAMES);
  return names.length === 0
    ? say('missing.ask-installer')
    : say('missing.ask', { names: inOneLine(names, say.language, 'or') });
}
