import { noticeCard, type Option } from '../../cards/kit/choice-card.ts';
import { lines } from '../../cards/kit/elements.ts';
import type { PersonId, TemplateId } from '../../domain/ids.ts';
import { isLedBy, may, rolesWith, authorityOf, type Right } from '../../domain/organization.ts';
import type { Template } from '../../domain/template.ts';
import { availabilityIn } from '../../domain/template-use.ts';
import type { TemplateAudience } from '../../domain/template-decision.ts';
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
  | { readonly kind: 'turned-off'; readonly what: string; readonly template: TemplateId }
  | {
      readonly kind: 'limited';
      readonly what: string;
      readonly template: TemplateId;
      readonly audience: TemplateAudience;
    }
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

/** As `withRight`, for the work of one seller; their own needs no right. */
export const withRightFor = async (
  turn: Turn,
  right: Right,
  seller: PersonId,
  go: () => Message | Promise<Message>,
): Promise<Message> =>
  mayFor(turn, right, seller)
    ? go()
    : withRight(turn, right, () => explainMissing(turn, { kind: 'not-led' }));

/** Explains why a template is no longer available: turned off, or removed; undefined for any other. */
export const explainNotOffered = async (
  turn: Turn,
  isMeant: (template: Template) => boolean,
): Promise<Message | undefined> => {
  const { services, organization, viewer } = turn;
  const meant = newestTemplates(services).find(isMeant);
  if (!meant || services.templates.some(({ id }) => id === meant.id)) return undefined;
  const { settings } = organization;
  const what = inLanguage(meant.name, viewer.say.language);
  const audience = settings.limitedTo?.[meant.id];
  const template = meant.id;
  if (availabilityIn(settings, template) !== 'on')
    return explainMissing(turn, { kind: 'turned-off', what, template });
  return explainMissing(
    turn,
    audience ? { kind: 'limited', what, template, audience } : { kind: 'changed', what },
  );
};

/** Of a template that was to be pressed, and is there no more. */
export const notOffered = async (turn: Turn, template: TemplateId): Promise<Message> =>
  (await explainNotOffered(turn, ({ id }) => id === template)) ?? {
    kind: 'text',
    text: turn.viewer.say('refused.gone'),
  };

/** Their own work, and that of the sellers they lead. */
export const mayActFor = (turn: Turn, seller: PersonId): boolean => mayFor(turn, 'act-for-others', seller);

/** The reason that holds here, who to ask, and what can be done without. */
export async function explainMissing(
  turn: Turn,
  missing: Missing,
  options: readonly Option[] = [],
): Promise<Message> {
  const { viewer } = turn;
  const { say } = viewer;
  const { audience } = missing.kind === 'limited' ? missing : {};
  const own = ownMove(turn, missing);
  const names = own.length > 0 && !audience ? [] : await whomToAsk(turn, audience);
  const notes = lines(
    names.length > 0
      ? say('missing.ask', { names: inOneLine(names, say.language, 'or') })
      : own.length > 0
        ? undefined
        : say('missing.ask-installer'),
  );
  const values = audience
    ? { ...valuesOf(missing, say), who: await audienceInWords(turn, audience) }
    : valuesOf(missing, say);
  return noticeCard(say.runs(REASONS[missing.kind], values), [...own, ...options], viewer, notes);
}

/** Whoever may change it is asked by nobody: they are led to where they do. */
function ownMove({ authority, viewer: { say } }: Turn, missing: Missing): readonly Option[] {
  if (!('template' in missing) || !may(authority, 'manage-templates')) return [];
  const { template } = missing;
  return missing.kind === 'limited'
    ? [{ title: say('button.who-may-use'), data: { verb: 'who-may-use', template } }]
    : [{ title: say('template.turn-on'), data: { verb: 'set-aside', template, to: 'on' } }];
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
  limited: 'missing.limited',
  changed: 'missing.changed',
} as const satisfies Readonly<Record<Missing['kind'], MessageKey>>;

const MOST_NAMES = 3;

/** Who else can change it: of a template that is limited, those who change templates. */
async function whomToAsk(
  { services, person, organization }: Turn,
  audience?: TemplateAudience,
): Promise<readonly string[]> {
  const directory = await services.store.directory(person.tenant);
  const authority = (id: PersonId) => authorityOf(organization, services.administrators, id);
  const isFirst = (id: PersonId) =>
    (audience?.managers.includes(id) ?? false) || authority(id).roles.includes('template-manager');
  return directory
    .filter(({ id }) => id !== person.id)
    .filter(({ id }) =>
      audience ? may(authority(id), 'manage-templates') : authority(id).roles.includes('administrator'),
    )
    .toSorted((one, other) => (audience ? Number(isFirst(other.id)) - Number(isFirst(one.id)) : 0))
    .map(({ name }) => name)
    .slice(0, MOST_NAMES);
}

/** "Megan’s team and Ravi" */
export async function audienceInWords(
  { services, person, viewer }: Turn,
  { managers, sellers }: TemplateAudience,
): Promise<string> {
  const { say } = viewer;
  const known = await Promise.all(
    [...managers, ...sellers].map((id) => services.store.person(person.tenant, id)),
  );
  const names = known.map((one) => one?.name ?? '?');
  const each = names.map((name, at) => (at < managers.length ? say('use.team', { name }) : name));
  return inOneLine(each, say.language);
}
