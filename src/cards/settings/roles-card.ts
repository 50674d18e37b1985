import type { PersonId } from '../../domain/ids.ts';
import type { Authority } from '../../domain/organization.ts';
import { inOneLine } from '../../language/lists.ts';
import type { Say } from '../../language/say.ts';
import { button, joinDots, lines, type Card } from '../kit/elements.ts';
import { pageWithin } from '../kit/page-within.ts';
import { rowsCard } from '../kit/rows-card.ts';
import type { Viewer } from '../kit/situation.ts';

type PersonWithRoles = {
  readonly colleague: { readonly id: PersonId; readonly name: string };
  readonly authority: Authority;
};

const PAGE = 10;

/** People with their roles, a page at a time; a row opens the roles that one could have. */
export function rolesCard(
  people: readonly PersonWithRoles[],
  asked: number,
  nameOf: (id: PersonId) => string,
  { say }: Viewer,
  canChange: boolean,
): Card {
  const title = say('roles.title');
  const count = people.length;
  const page = pageWithin(asked, count, PAGE);
  const shown = people.slice(page * PAGE, (page + 1) * PAGE);
  const range = { from: page * PAGE + 1, to: page * PAGE + shown.length, count };
  const turn = (to: number) => ({ verb: 'list', of: 'roles', page: to }) as const;
  return rowsCard(say, title, {
    title,
    notes: lines(
      canChange ? say('roles.how') : undefined,
      count > PAGE ? joinDots(say('records.page', range), say('roles.find')) : undefined,
    ),
    rows: shown.map(({ colleague: { id, name }, authority }) => ({
      title: [{ text: name, bold: true }],
      where: roleNames(authority, nameOf, say),
      due: { text: '', color: 'Default', subtle: true },
      select: {
        title: name,
        data: canChange ? { verb: 'roles-of', person: id, below: true } : { verb: 'go', to: 'roles' },
      },
    })),
    buttons: [
      ...(page > 0 ? [button(say('records.back'), turn(page - 1))] : []),
      ...((page + 1) * PAGE < count ? [button(say('records.next'), turn(page + 1))] : []),
    ],
  });
}

/** "manager of Ravi and Asha, administrator" */
export function roleNames(
  { roles, leads, managerOf }: Authority,
  nameOf: (id: PersonId) => string,
  say: Say,
): string {
  if (roles.length === 0) return say('role.seller');
  const managed = managerOf ?? leads;
  const names = roles.map((role) =>
    role === 'manager' && managed !== 'everybody'
      ? say('role.manager-of', { names: inOneLine(managed.map(nameOf), say.language) })
      : say(`role.${role}`),
  );
  return inOneLine(names, say.language);
}
