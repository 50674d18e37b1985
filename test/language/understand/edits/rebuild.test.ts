import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { applyEdit } from '../../../../src/domain/authoring/apply-edit.ts';
import { flawsOf } from '../../../../src/domain/authoring/flaws-of.ts';
import type { TemplateId } from '../../../../src/domain/ids.ts';
import { edgesOf, type Edge, type Step, type Template } from '../../../../src/domain/template.ts';
import { readEdits } from '../../../../src/language/understand/edits/read-edits.ts';
import { loadTemplates } from '../../../../src/templates/load-templates.ts';
import { IN_ENGLISH, IN_HINDI, type Words } from './sentences-for.ts';

const loaded = await loadTemplates(join(import.meta.dirname, '../../../../templates'));
if (!loaded.ok) throw new Error('The shipped templates have problems');

const EMPTY: Template = {
  id: 'mine' as TemplateId,
  version: 1,
  recordType: 'contact',
  name: { en: '' },
  description: { en: '' },
  inputs: [],
  steps: [],
  ends: [],
};

/** Says one sentence after the other, as a template manager would. */
function built(sentences: readonly string[]): Template {
  return sentences.reduce((template, sentence) => {
    const read = readEdits(sentence, template);
    if (read?.kind !== 'edits') throw new Error(`Not read: ${sentence} (${JSON.stringify(read)})`);
    return read.edits.reduce((before, edit) => {
      const edited = applyEdit(before, edit);
      if (edited.ok) return edited.value;
      if (edited.problem === 'nothing-changes') return before;
      throw new Error(`${edited.problem}: ${sentence}`);
    }, template);
  }, EMPTY);
}

/** Ids by the order of what they stand for, and texts that name inputs by the ids that those were given. */
function withoutIds(template: Template): unknown {
  const stepAt = (id: string) => template.steps.findIndex((step) => step.id === id);
  const endAt = (id: string) => template.ends.findIndex((end) => end.id === id);
  const edge = (one: Edge) =>
    one.kind === 'step'
      ? { to: stepAt(one.to), waitDays: one.waitDays }
      : { ends: one.ends.map(endAt).sort() };
  const step = ({ id: _, outcomes: __, ...rest }: Step, all: Step) => ({
    ...rest,
    ways: edgesOf(all).map(([outcome, one]) => [outcome, edge(one)]),
  });
  return {
    recordType: template.recordType,
    name: template.name,
    description: template.description,
    inputs: template.inputs,
    steps: template.steps.map((one) => step(one, one)),
    ends: template.ends.map(({ id: _, ...rest }) => rest),
  };
}

const LANGUAGES: readonly (readonly [string, Words])[] = [
  ['English', IN_ENGLISH],
  ['Hindi', IN_HINDI],
];

describe.each(LANGUAGES)('by sentences in %s', (_, words) => {
  test.each(loaded.value)('$id is built from nothing', (template) => {
    const rebuilt = built(words(template));
    expect(withoutIds(rebuilt)).toEqual(withoutIds(template));
    expect(flawsOf(rebuilt)).toEqual([]);
  });
});
