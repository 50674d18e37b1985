import type { PersonId } from '../../domain/ids.ts';
import type { Authority } from '../../domain/organization.ts';
import { inOneLine } from '../../language/lists.ts';
import type { Say } from '../../language/say.ts';
import { lines, type Card } from '../kit/elements.ts';
import { rowsCard } from '../kit/rows-card.ts';
import type { Viewer } from '../kit/situation.ts';

type PersonWithRoles = {
  readonly colleague: { readonly id: PersonId; readonly name: string };
  readonly authority: Authority;
};

/** People with their roles; a row opens the roles that one could have. */
export function rolesCard(
  people: readonly PersonWithRoles[],
  nameOf: (id: PersonId) => string,
  { say }: Viewer,
  canChange: boolean,
): Card {
  const title = say('roles.title');
  return rowsCard(say, title, {
    title,
    notes: lines(canChange ? say('roles.how') : undefined),
    rows: people.map(({ colleague: { id, name }, authority }) => ({
      title: [{ text: name, bold: true }],
      where: roleNames(authority, nameOf, say),
      due: { text: '', color: 'Default', subtle: true },
      select: {
        title: name,
        data: canChange ? { verb: 'roles-of', person: id } : { verb: 'go', to: 'roles' },
      },
    })),
    buttons: [],
  });
}

/** "manager of Ravi and Asha, administrator" */
export function roleNames({ roles, leads }: Authority, nameOf: (id: PersonId) => string, say: Say): string {
  if (roles.length === 0) return say('role.seller');
  const names = roles.map((role) =>
    role === 'manager' && leads !== 'everybody'
      ? say('role.manager-of', { names: inOneLine(leads.map(nameOf), say.language) })
      : say(`role.${role}`),
  );
  return inOneLine(names, say.language);
}
