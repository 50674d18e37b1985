import type { PersonId } from '../../domain/ids.ts';
import { ROLES, type Authority, type Role } from '../../domain/organization.ts';
import { inOneLine } from '../../language/lists.ts';
import type { Say } from '../../language/say.ts';
import { askCard } from '../kit/ask-card.ts';
import type { ButtonData } from '../kit/card-action.ts';
import { button, line, lines, mainButton, textOf, type Card, type Line } from '../kit/elements.ts';
import type { Viewer } from '../kit/situation.ts';
import { roleNames } from './roles-card.ts';

type RoleChangeAsked = {
  readonly name: string;
  readonly before: Authority;
  readonly after: Authority;
  readonly nameOf: (id: PersonId) => string;
  /** Does it. */
  readonly press: ButtonData;
};

/** Asks before somebody's roles change, and says what changes. */
export function roleQuestion(asked: RoleChangeAsked, viewer: Viewer): Card {
  const { name, before, after, nameOf, press } = asked;
  const { say } = viewer;
  const are = roleNames(after, nameOf, say);
  const gained = ROLES.filter((role) => after.roles.includes(role) && !before.roles.includes(role));
  const question = say.runs('roles.ask', { name, are });
  return askCard(say, textOf(question), {
    question,
    notes: [
      line(say('roles.before', { are: roleNames(before, nameOf, say) })),
      ...lines(leaving(asked, say)),
      ...abilities(gained, say),
    ],
    day: [],
    text: [],
    buttons: [
      mainButton(say('roles.give', { role: are }), press),
      button(say('button.cancel'), { verb: 'cancel', what: 'edit' }),
    ],
  });
}

/** What these roles let people do. */
export const abilities = (roles: readonly Role[], say: Say): readonly Line[] =>
  lines(...roles.map((role) => abilityOf(role, say)));

export const abilityOf = (role: Role, say: Say): string | undefined =>
  role === 'template-manager' ? undefined : say(`roles.${role}-can`);

/** Whom they would not lead any more: who names other sellers may not know that these take the place of the first. */
function leaving({ before, after, nameOf }: RoleChangeAsked, say: Say): string | undefined {
  if (after.leads === 'everybody') return undefined;
  if (before.leads === 'everybody') return say('roles.leaves-all');
  const stay = after.leads;
  const left = before.leads.filter((id) => !stay.includes(id));
  return left.length > 0
    ? say('roles.leaves', { names: inOneLine(left.map(nameOf), say.language) })
    : undefined;
}
