import type { Field } from '../../importing/header-names.ts';
import type { Header } from '../../importing/header.ts';
import { inOneLine } from '../../language/lists.ts';
import type { MessageKey, Say } from '../../language/say.ts';

/** Which columns became what, and which became nothing. */
export function columnLines({ titles, columns }: Header, say: Say): readonly string[] {
  const names = [...new Set(columns.map(({ field }) => NAMES[field]))];
  const used = names.map((name) => {
    const of = columns.filter(({ field }) => NAMES[field] === name).map(({ title }) => title);
    return `${say(name)} ← ${of.join(', ')}`;
  });
  const unused = titles.filter((title, at) => title !== '' && !columns.some((one) => one.at === at));
  return [
    say('import.columns', { columns: used.join(' · ') }),
    ...(unused.length > 0 ? [say('import.unused', { columns: shortened(unused, say) })] : []),
  ];
}

const shortened = (titles: readonly string[], say: Say): string =>
  titles.length > SHOWN ? `${titles.slice(0, SHOWN).join(', ')} …` : inOneLine(titles, say.language);

const SHOWN = 8;

const NAMES = {
  name: 'add.name',
  firstName: 'add.name',
  middleName: 'add.name',
  lastName: 'add.name',
  dealName: 'import.deal',
  company: 'add.company',
  title: 'add.title-field',
  email: 'add.email',
  phone: 'add.phone',
  linkedIn: 'add.linked-in',
  value: 'add.value',
  currency: 'import.currency',
  tags: 'import.tags',
  owner: 'import.owner',
} as const satisfies Readonly<Record<Field, MessageKey>>;
