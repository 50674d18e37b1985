import type { Template } from '../../domain/template.ts';
import { wordsFound } from './fuzzy-match.ts';
import { inUsualWords } from './template-synonyms.ts';
import { fold, wordsOf } from '../words.ts';

export type TemplateSearch =
  | { readonly kind: 'one'; readonly template: Template }
  | { readonly kind: 'many'; readonly templates: readonly Template[] }
  | { readonly kind: 'none' };

/** Words that say nothing about which one is meant. */
const EMPTY_WORDS = new Set(['the', 'a', 'an', 'sequence', 'seq', 'template', 'for', 'of', 'अनुक्रम', 'टेम्पलेट']);

/** Finds a template by its id or any clear part of its name, in any language and script, small typos forgiven. */
export function findTemplate(templates: readonly Template[], typed: string): TemplateSearch {
  const found = findNamed(templates, typed);
  const usual = inUsualWords(typed);
  return found.kind === 'one' || usual === fold(typed) ? found : findNamed(templates, usual);
}

function findNamed(templates: readonly Template[], typed: string): TemplateSearch {
  const exact = templates.find((one) => namesOf(one).some((name) => fold(name) === fold(typed)));
  if (exact) return { kind: 'one', template: exact };
  const words = wordsOf(typed)
    .filter((word) => !EMPTY_WORDS.has(word))
    .slice(0, MAX_WORDS)
    .join(' ');
  const scored = templates.map((template) => ({
    template,
    ...wordsFound(words, namesOf(template).join(' ')),
  }));
  const most = Math.max(...scored.map(({ found }) => found));
  const best = scored.filter(({ found, of }) => found === most && found * 2 > of);
  if (most === 0 || !best[0]) return { kind: 'none' };
  return best.length === 1
    ? { kind: 'one', template: best[0].template }
    : { kind: 'many', templates: best.map(({ template }) => template) };
}

const MAX_WORDS = 20;

const namesOf = ({ id, name }: Template): readonly string[] => [id, name.en, name.hi ?? ''];
