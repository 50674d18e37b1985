import type { Difference } from '../../domain/authoring/difference.ts';
import { differences } from '../../domain/authoring/differences.ts';
import type { RecordChange } from '../../domain/record.ts';
import type { Edge, Step, Template } from '../../domain/template.ts';
import { inLanguage, LANGUAGES } from '../../domain/text.ts';
import { LANGUAGE_NAMES } from '../../language/language-names.ts';
import type { Say } from '../../language/say.ts';
import { placeInWords } from './flaw-words.ts';
import { endName, stepLine, targetLine, titleOf } from './step-words.ts';

/** How a template differs from what it was, a sentence each. */
export const changesInWords = (before: Template, after: Template, say: Say): readonly string[] =>
  withoutRepeats(differences(before, after)).map((one) => inWords(one, { before, after, say }));

type Context = { readonly before: Template; readonly after: Template; readonly say: Say };
type Of<Kind extends Difference['kind']> = Extract<Difference, { readonly kind: Kind }>;
type Words<Kind extends Difference['kind']> = (difference: Of<Kind>, context: Context) => string;

/** Several ways to a step that wait alike are one wait. */
function withoutRepeats(all: readonly Difference[]): readonly Difference[] {
  const waits = all.map((one) => (one.kind === 'wait' ? `${one.before} ${one.from} ${one.to}` : undefined));
  return all.filter((_, at) => waits[at] === undefined || waits.indexOf(waits[at]) === at);
}

const inWords = <Kind extends Difference['kind']>(
  difference: Of<Kind> & { readonly kind: Kind },
  context: Context,
): string => WORDS[difference.kind](difference, context);

const WORDS: { readonly [Kind in Difference['kind']]: Words<Kind> } = {
  'record-type': ({ to }, { say }) => say('change.record-type', { type: say(`type.${to}.many`) }),
  'step-added': ({ step }, { after, say }) => say('change.step-added', { step: stepLine(after, step, say) }),
  'step-removed': ({ step }, { say }) => say('change.step-removed', { step: removed(step, say) }),
  'step-moved': ({ step }, { after, say }) => say('change.step-moved', { step: stepLine(after, step, say) }),
  type: ({ step, from, to }, { after, say }) =>
    say('change.type', {
      step: stepLine(after, step, say),
      from: say(`step.${from}`),
      to: say(`step.${to}`),
    }),
  way: ({ step, outcome, to }, { after, say }) =>
    say('change.way', {
      step: stepLine(after, step, say),
      outcome: say(`outcome.${outcome}`),
      target: leads(to, after, say),
    }),
  wait: ({ before, from, to }, { after, say }) =>
    say('change.wait', { step: stepLine(after, before, say), from, to }),
  changes: ({ step, to }, { after, say }) =>
    say('change.changes', { step: stepLine(after, step, say), what: recordChange(to, say) }),
  text: ({ place, language, to }, { after, say }) => {
    const where = say('change.text-in', {
      place: placeInWords(place, after, say),
      language: LANGUAGE_NAMES[language],
    });
    return to === undefined || to === ''
      ? say('change.text-removed', { where })
      : say('change.text', { where, text: shortened(to) });
  },
  share: ({ step, from, to }, { after, say }) => {
    const values = { step: stepLine(after, step, say) };
    if (to === undefined) return say('change.second-gone', values);
    return from === undefined
      ? say('change.second-begun', { ...values, to })
      : say('change.second-share', { ...values, from, to });
  },
  'end-added': ({ end }, { say }) => say('change.end-added', { end: endName(end, say) }),
  'end-removed': ({ end }, { say }) => say('change.end-removed', { end: endName(end, say) }),
  'end-success': ({ end }, { say }) =>
    say(end.success ? 'change.end-success' : 'change.end-failure', {
      end: inLanguage(end.name, say.language),
    }),
  'input-added': ({ input }, { say }) => say('change.input-added', { label: labelOf(input, say) }),
  'input-removed': ({ input }, { say }) => say('change.input-removed', { label: labelOf(input, say) }),
  'input-changed': ({ input }, { say }) => say('change.input-changed', { label: labelOf(input, say) }),
};

const removed = (step: Step, say: Say): string => `${say(`step.${step.type}`)}: ${titleOf(step, say)}`;

const leads = (edge: Edge | undefined, template: Template, say: Say): string => {
  if (!edge) return say('change.nowhere');
  const target = targetLine(template, edge, say);
  return edge.kind === 'step' && edge.waitDays > 0
    ? say('change.after-days', { target, days: edge.waitDays })
    : target;
};

const recordChange = (change: RecordChange | undefined, say: Say): string => {
  if (!change) return say('step.no-change');
  return change.kind === 'tag' ? say('change.tagged', { tag: change.tag }) : say(`status.${change.status}`);
};

const labelOf = ({ id, label }: Of<'input-added'>['input'], say: Say): string =>
  [say.language, ...LANGUAGES].map((one) => label[one]).find(Boolean) ?? id;

const LONGEST = 80;

/** Enough of a text to see which one it is. */
export function shortened(text: string): string {
  const line = text.replace(/\s+/gu, ' ');
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1).trimEnd()}…` : line;
}
