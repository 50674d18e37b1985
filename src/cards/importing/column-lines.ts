import { visibleLine } from '../../domain/visible-line.ts';
import type { Field } from '../../importing/header-names.ts';
import type { Header } from '../../importing/header.ts';
import type { Say } from '../../language/say.ts';
import { FIELD_NAMES } from './field-names.ts';

/** Which columns became what, and which became nothing. */
export function columnLines({ titles, columns }: Header, say: Say): readonly string[] {
  const names = [...new Set(columns.map(({ field }) => nameOf(field)))];
  const used = names.map((name) => {
    const of = columns.filter(({ field }) => nameOf(field) === name).map(({ title }) => short(title));
    return `${say(name)} ← ${listed(of, FEW)}`;
  });
  const unused = titles.filter((title, at) => title !== '' && !columns.some((one) => one.at === at));
  return [
    say('import.columns', { columns: used.join(' · ') }),
    ...(unused.length > 0 ? [say('import.unused', { columns: listed(unused.map(short), SHOWN) })] : []),
  ];
}

/** The parts of a name are one thing. */
const nameOf = (field: Field) =>
  field === 'firstName' || field === 'middleName' || field === 'lastName' ? 'add.name' : FIELD_NAMES[field];

const listed = (titles: readonly string[], most: number): string =>
  [titles.slice(0, most).join(', '), ...(titles.length > most ? ['…'] : [])].join(' ');

const short = (title: string): string => visibleLine(title).slice(0, LONGEST_TITLE);

const LONGEST_TITLE = 40;
/** Of one kind. */
const FEW = 4;
const SHOWN = 8;
