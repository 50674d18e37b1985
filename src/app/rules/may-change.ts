import type { Rule } from '../../domain/rule.ts';
import type { Turn } from '../turn/turn.ts';

/** Who leads some sellers only may change what is for no others, whoever made it. */
export const mayChange = (
  { person, authority: { leads } }: Pick<Turn, 'person' | 'authority'>,
  { of }: Pick<Rule, 'of'>,
): boolean => leads === 'everybody' || of?.every((id) => id === person.id || leads.includes(id)) === true;
