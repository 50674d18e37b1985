import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMMANDS } from '../../language/commands/catalog.ts';
import { canonical } from '../../language/understand/sentence/canonical.ts';
import { pairsOf } from '../../language/understand/clues.ts';
import { cuesIn } from '../../language/understand/sentence/cues.ts';
import { withoutFiller } from '../../language/understand/sentence/filler.ts';
import { changes, mayChange } from '../../language/understand/frames.ts';
import { LABELS, meaningOf, type Label } from '../../language/understand/ranker/labels.ts';
import { normalize } from '../../language/understand/sentence/normalize.ts';
import type { Clues } from '../../language/understand/ranker/features.ts';

/** A phrase to learn from, with what it means and, where it is plain, whether something shall change. */
export type Phrase = { readonly labels: readonly Label[]; readonly act?: boolean; readonly clues: Clues };

/**
 * The phrases of a folder. A line with a number sign says what the lines after it mean; with a hyphen at its end, that
 * nothing shall change. Of the lines, R is a record, T a template, D a day, H a time, C a colleague.
 */
export const loadPhrases = (folder: string): readonly Phrase[] =>
  readdirSync(folder)
    .sort()
    .flatMap((file) => phrasesIn(readFileSync(join(folder, file), 'utf8')));

function phrasesIn(text: string): readonly Phrase[] {
  let labels: readonly Label[] = [];
  let act: boolean | undefined;
  return text.split('\n').flatMap((line) => {
    if (line.trim() === '') return [];
    if (!line.startsWith('#'))
      return [{ labels, ...(act === undefined ? {} : { act }), clues: cluesOfPhrase(line, labels) }];
    const names = line.slice(1).replace(/-\s*$/u, '').trim();
    labels = names.split('|').filter((name): name is Label => (LABELS as readonly string[]).includes(name));
    act = /-\s*$/u.test(line) ? false : actOf(labels[0]);
    return [];
  });
}

/** Of settings and the like it takes the sentence to know. */
function actOf(label: Label | undefined): boolean | undefined {
  if (label === undefined || label === 'again') return undefined;
  const { intent } = meaningOf(label);
  return changes(intent) ? true : mayChange(intent) ? undefined : false;
}

const MARKS: Readonly<Record<string, string>> = {
  R: '<rec>',
  T: '<tpl>',
  D: '<day>',
  H: '<time>',
  C: '<col>',
};

function cluesOfPhrase(line: string, [label]: readonly Label[]): Clues {
  const words = withoutFiller(
    line
      .trim()
      .split(/\s+/u)
      .flatMap(wordsOf)
      .filter((word, at, all) => word !== '|' || at < all.length - 1),
  );
  const cues = cuesIn(words.filter((word) => !word.startsWith('<')));
  const records = words.filter((word) => word === '<rec>').length;
  const has = (mark: string): boolean => words.includes(mark);
  const isOfNobody = records > 0 || isAboutNoRecord(label);
  return {
    words,
    text: line,
    situation: SITUATIONS[label ?? ''] ?? (isOfNobody ? 'new' : 'about'),
    facts: [
      isOfNobody ? 'about-nobody' : 'about',
      `rec${Math.min(2, records)}`,
      ...['col', 'tpl', 'day', 'time'].filter((mark) => has(`<${mark}>`)),
      ...(has('<day>') ? ['when:day'] : []),
      ...(has('<time>') ? ['when:time'] : []),
      ...(has('<col>') ? ['colleague'] : []),
      ...Array.from(cues, (cue) => `cue:${cue}`),
      ...pairsOf(cues),
    ],
  };
}

/** What is a command about no record is said out of the blue. */
const isAboutNoRecord = (label: Label | undefined): boolean =>
  label !== undefined &&
  label !== 'again' &&
  label !== 'unknown' &&
  COMMANDS[meaningOf(label).intent].frame.who === undefined;

const SITUATIONS: Readonly<Record<string, string>> = {
  yes: 'asked-confirm',
  no: 'asked-confirm',
  choose: 'asked-who',
};

function wordsOf(typed: string): readonly string[] {
  const mark = /^(<mail>|<phone>|[RTDHC])(?:'s)?[,.:?!]*$/u.exec(typed)?.[1];
  const end = /[,.:;!?]$/u.test(typed) ? ['|'] : [];
  if (mark !== undefined) return [MARKS[mark] ?? mark, ...end];
  const words = normalize(typed).tokens.map(({ folded }) =>
    /^\d/u.test(folded) ? (Number(folded) <= 5 ? folded : '<num>') : canonical(folded),
  );
  return [...words, ...end];
}
