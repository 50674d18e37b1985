import { sharedInputs } from '../../../domain/details.ts';
import type { NameableTemplate } from './named.ts';
import { isEveryday, isGrammar } from './everyday.ts';
import { nameWords } from './name-words.ts';
import { indexWords } from './word-index.ts';
import { wordSet } from './word-set.ts';
import { HOLDING_TOGETHER, OF_MANY_TEMPLATES, SAID_FOR } from './words/templates.ts';

export type TemplateIndex = {
  readonly ids: readonly IndexedTemplate['id'][];
  /** What their texts say besides what is on the record. */
  readonly inputs: readonly string[];
  /** The words that stand in names of templates that a typed word can be: "noshow" is two. */
  readonly readingsOf: (word: string) => readonly TemplateReading[];
  /** Two words of the sentence that are one there: "out bound", "न आने". */
  readonly readingOfTwo: (word: string, next: string) => TemplateReading | undefined;
  readonly templatesWith: (word: string) => readonly IndexedTemplate[];
};

export type TemplateReading = { readonly words: readonly string[]; readonly quality: number };

export type IndexedTemplate = {
  readonly id: NameableTemplate['template']['id'];
  readonly words: ReadonlySet<string>;
  /** Two words that follow each other in one of its names. */
  readonly pairs: ReadonlySet<string>;
  /** Its id, names and aliases as a whole. */
  readonly names: ReadonlySet<string>;
};

export function indexTemplates(templates: readonly NameableTemplate[]): TemplateIndex {
  const byWord = new Map<string, IndexedTemplate[]>();
  for (const template of templates.map(indexed))
    for (const word of template.words) byWord.set(word, [...(byWord.get(word) ?? []), template]);
  const index = indexWords(byWord.keys());
  const known = new Map<string, readonly TemplateReading[]>();

  const read = (word: string): readonly TemplateReading[] => {
    const [usual, quality] = SAID.has(word) ? [SAID.get(word) ?? [word], 1] : [[word], 1];
    if (usual.every((one) => byWord.has(one))) return [{ words: usual, quality }];
    if (isEveryday(word) || word.length < 4) return [];
    const squeezed = word.replace(/(.)\1+/gu, '$1');
    if (squeezed !== word && (SAID.has(squeezed) || byWord.has(squeezed))) return read(squeezed);
    const likeSaid = SAID_WORDS.like(word).filter(({ via }) => via === 'script' || via === 'slip');
    return [
      ...index
        .like(word)
        .filter(({ via }) => via !== 'prefix' && via !== 'consonants')
        .map((like) => ({ words: [like.word], quality: like.quality })),
      ...likeSaid
        .map((like) => ({ words: SAID.get(like.word) ?? [], quality: like.quality }))
        .filter(({ words }) => words.every((one) => byWord.has(one))),
    ];
  };

  return {
    ids: templates.map(({ template: { id } }) => id),
    inputs: templates.flatMap(({ template }) =>
      sharedInputs({ inputs: template.inputs ?? [] }).map(({ id }) => id),
    ),
    readingOfTwo: (word, next) => {
      const usual =
        byWord.has(word) && byWord.has(next) ? undefined : (SAID.get(word + next) ?? [word + next]);
      return usual?.every((one) => byWord.has(one)) ? { words: usual, quality: 1 } : undefined;
    },
    templatesWith: (word) => byWord.get(word) ?? [],
    readingsOf: (word) => {
      const before = known.get(word);
      if (before) return before;
      const readings = read(word);
      if (known.size < MOST_REMEMBERED) known.set(word, readings);
      return readings;
    },
  };
}

const MOST_REMEMBERED = 5_000;

/** Whether a word says nothing by itself about which template is meant. */
export const isOfMany = (word: string): boolean => isGrammar(word) || OF_MANY.has(word);

const OF_MANY = wordSet(OF_MANY_TEMPLATES);
const HOLDING = wordSet(HOLDING_TOGETHER);

function indexed({ template, aliases = [] }: NameableTemplate): IndexedTemplate {
  const names = [template.id, template.name.en, template.name.hi ?? '', ...aliases]
    .map((name) =>
      nameWords(name)
        .filter((word) => !HOLDING.has(word))
        .flatMap((word) => SAID.get(word) ?? [word]),
    )
    .filter((words) => words.length > 0);
  return {
    id: template.id,
    words: new Set(names.flat()),
    pairs: new Set(names.flatMap((words) => words.slice(1).map((word, at) => `${words[at] ?? ''} ${word}`))),
    names: new Set(names.map((words) => words.join(' '))),
  };
}

const SAID: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(SAID_FOR).flatMap(([usual, said]) =>
    [...wordSet(said)].map((word) => [word, usual.split(' ')] as const),
  ),
);
const SAID_WORDS = indexWords(SAID.keys());
