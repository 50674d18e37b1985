import { applyEdit } from '../../../domain/authoring/apply-edit.ts';
import type { Template } from '../../../domain/template.ts';
import { readSentence, type DraftTalk } from './read-sentence.ts';
import { splitText } from './split-text.ts';
import type { EditsRead } from './said.ts';

/**
 * What a sentence says about the template that is being changed; undefined where it is about something else. Several
 * things in one sentence are read one after the other, each of the template that the ones before have made; a text
 * that was typed along is never cut.
 */
export function readEdits(typed: string, template: Template, talk: DraftTalk = {}): EditsRead | undefined {
  const parts = partsOf(typed.trim());
  const all = parts.length > 1 && parts.length <= MOST_PARTS ? readAll(parts, template, talk) : undefined;
  return all ?? readSentence(typed, template, talk);
}

/** What is in quotes or behind a colon is one text. */
function partsOf(typed: string): readonly string[] {
  const { text, quotes, tail } = splitText(typed);
  const parts = text.split(JOINT).map((part) => withQuotes(part, quotes));
  const last = parts.at(-1) ?? '';
  return tail === undefined ? parts : [...parts.slice(0, -1), `${last}: ${tail}`];
}

const withQuotes = (part: string, quotes: readonly string[]): string =>
  part.replace(/bnt(\d+)bnt/gu, (_, at: string) => `"${quotes[Number(at)] ?? ''}"`).trim();

/** What stands between two things that are said in one sentence. */
const JOINT = /(?:\s*;|[.!।]?\s*\n|,?\s+(?:and then|and|then|aur phir|aur|और फिर|और|फिर))\s+/iu;
const MOST_PARTS = 8;

/** Only where each part says something of its own. */
function readAll(
  parts: readonly string[],
  template: Template,
  talk: DraftTalk,
): Extract<EditsRead, { kind: 'edits' }> | undefined {
  const [first = '', ...rest] = parts;
  const read = readSentence(first, template, talk);
  if (read?.kind !== 'edits') return undefined;
  if (rest.length === 0) return read;
  const after = read.edits.reduce<Template | undefined>((before, edit) => {
    const edited = before && applyEdit(before, edit);
    return edited?.ok ? edited.value : undefined;
  }, template);
  const others = after && readAll(rest, after, talk);
  return others && { kind: 'edits', edits: [...read.edits, ...others.edits] };
}
