import { clausesOf } from './sentence/clauses.ts';
import type { Found } from './found.ts';
import type { Span } from './sentence/sentence.ts';

/** More things are not said at once. */
const MOST = 3;

/** The parts of a sentence that are each about somebody of their own: "Asha replied and Ravi didn't pick up". */
export function partsOf({ sentence, names }: Found): readonly string[] {
  const people = names.filter(({ value, confidence }) => value.kind === 'record' && confidence >= 0.7);
  if (people.length < 2) return [];
  const parts: Span[] = [];
  for (const clause of clausesOf(sentence)) {
    const last = parts.at(-1);
    const isAboutSomebody = people.some(({ from, to }) => from >= clause.from && to <= clause.to);
    if (!last || isAboutSomebody) parts.push(clause);
    else parts[parts.length - 1] = { from: last.from, to: clause.to };
  }
  return parts.length >= 2 && parts.length <= MOST
    ? parts.map(({ from, to }) => sentence.text.slice(from, to))
    : [];
}
