import { Document, isMap, isScalar, isSeq, visit, type Node, type ScalarTag } from 'yaml';
import { outcomeSet } from '../domain/step-rules.ts';
import type { Edge, Step, Template, TemplateInput } from '../domain/template.ts';
import type { RecordChange } from '../domain/record.ts';

const SCHEMA = '# yaml-language-server: $schema=./template.schema.json\n';

/** A template as the text of its file, in the layout of those that are shipped. Reading it gives the same template. */
export function printTemplate(template: Template): string {
  const document = new Document(fileOf(template), { customTags: [EDGE], aliasDuplicateObjects: false });
  layOut(document);
  return SCHEMA + document.toString({ lineWidth: 0, singleQuote: true, blockQuote: 'literal' });
}

/** The fields in the order in which a file has them. */
const fileOf = ({ id, version, recordType, name, aliases, description, inputs, steps, ends }: Template) => ({
  id,
  version,
  recordType,
  name,
  ...(aliases && { aliases }),
  description,
  ...(inputs.length > 0 && { inputs: inputs.map(inputInFile) }),
  steps: steps.map(stepInFile),
  ends: ends.map(({ id, success, name }) => ({ id, success, name })),
});

const inputInFile = ({ id, type, from, label, without }: TemplateInput) => ({
  id,
  type,
  ...(from && { from }),
  label,
  ...(without && { without }),
});

const stepInFile = (step: Step) => ({
  id: step.id,
  type: step.type,
  title: step.title,
  instructions: step.instructions,
  ...(step.email && { email: { subject: step.email.subject, body: step.email.body } }),
  ...(step.script && { script: step.script }),
  ...(step.opens && { opens: step.opens }),
  ...(step.changes && { changes: changeInFile(step.changes) }),
  ...(step.second && { second: step.second }),
  outcomes: outcomesInFile(step),
});

/** The reaction before the quiet outcome. */
const outcomesInFile = (step: Step) =>
  Object.fromEntries(
    outcomeSet(step).flatMap((outcome) => {
      const edge = step.outcomes[outcome];
      return edge ? [[outcome, edge]] : [];
    }),
  );

const changeInFile = (change: RecordChange) =>
  change.kind === 'status' ? { status: change.status } : { tag: change.tag };

/** A tag of its own would be printed; a default one is not. */
const EDGE: ScalarTag = {
  tag: 'edge',
  default: true,
  identify: (value) =>
    value instanceof Object && 'kind' in value && (value.kind === 'step' || value.kind === 'end'),
  resolve: (text) => text,
  stringify: ({ value }) => onOneLine(value as Edge),
};

function onOneLine(edge: Edge): string {
  if (edge.kind === 'end') {
    const [first = '', ...others] = edge.ends.map(quoted);
    return `{ end: ${others.length === 0 ? first : `[${[first, ...others].join(', ')}]`} }`;
  }
  return `{ to: ${quoted(edge.to)}${edge.waitDays > 0 ? `, wait: ${edge.waitDays}` : ''} }`;
}

/** Of what an id can be, three words mean something else in YAML. */
const quoted = (id: string): string => (['true', 'false', 'null'].includes(id) ? `'${id}'` : id);

/** An empty line before each part and between the steps. */
function layOut(document: Document): void {
  visit(document, {
    Pair(_, { key, value }) {
      if (!isScalar(key)) return;
      if (PARTS.includes(key.value)) key.spaceBefore = true;
      if (key.value === 'changes' && isMap(value)) value.flow = true;
      if (key.value === 'steps' && isSeq<Node>(value))
        for (const step of value.items.slice(1)) step.spaceBefore = true;
    },
  });
}

const PARTS: readonly unknown[] = ['inputs', 'steps', 'ends'];
