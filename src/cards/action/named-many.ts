import type { Refusal } from '../../domain/engine.ts';
import type { NotToContact } from '../../domain/record.ts';
import { inLanguage } from '../../domain/text.ts';
import { inOneLine } from '../../language/lists.ts';
import type { Run } from '../../language/say.ts';
import { line, type Line } from '../kit/elements.ts';
import { named } from '../kit/named.ts';
import { personOf, type Situation, type Viewer } from '../kit/situation.ts';

/** Why something is not done for somebody who was meant too. */
export type Why =
  | Refusal
  | NotToContact
  | 'paused'
  | 'later'
  | 'not-yours'
  | 'not-enrolled'
  | 'several'
  | 'changed'
  | 'already-in';

export type LeftOut = { readonly name: string; readonly why: Why };

const MOST_NAMES = 12;
const MOST_LEFT_OUT = 5;

/** Who has the name of another is told apart: by the company, or one record in two sequences by the template. */
export function namesOf(situations: readonly Situation[], viewer: Viewer): string {
  const names = situations.map((one) => {
    const { name, company, id } = personOf(one);
    const namesakes = situations.filter((other) => other !== one && personOf(other).name === name);
    if (namesakes.length === 0) return name;
    const isTwice = namesakes.some((other) => personOf(other).id === id);
    return `${name} (${isTwice ? inLanguage(one.template.name, viewer.say.language) : company})`;
  });
  return named(names, MOST_NAMES, viewer);
}

/** A line for each reason. */
export function leftOutLines(left: readonly LeftOut[], viewer: Viewer): readonly Line[] {
  const { say } = viewer;
  return [...new Set(left.map(({ why }) => why))].map((why) => {
    const names = left.filter((one) => one.why === why).map(({ name }) => name);
    return line(
      say('many.left', { names: named(names, MOST_LEFT_OUT, viewer), why: say(`many.why.${why}`) }),
    );
  });
}

/** Who was touched since, and is left as it is. */
export const movedOnLine = (situations: readonly Situation[], { say }: Viewer): readonly Run[] =>
  say.runs('undo.moved-on', {
    count: situations.length,
    names: inOneLine(
      situations.map((one) => personOf(one).name),
      say.language,
    ),
  });
