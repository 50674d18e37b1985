import { Document, isCollection, isMap, isScalar, isSeq, visit, type Node } from 'yaml';
import { edgesOf, type Edge, type Step, type Template, type TemplateInput } from '../domain/template.ts';
import type { RecordChange } from '../domain/record.ts';

const SCHEMA = '# yaml-language-server: $schema=./template.schema.json\n';

/** A template as the text of its file, in the layout of those that are shipped. Reading it gives the same template. */
export function printTemplate(template: Template): string {
  const document = new Document(fileOf(template));
  layOut(document);
  return SCHEMA + document.toString({ lineWidth: 0, singleQuote: true, blockQuote: 'literal' });
}

/** The fields in the order in which a file has them. */
const fileOf = ({ id, version, recordType, name, description, inputs, steps, ends }: Template) => ({
  id,
  version,
  recordType,
  name,
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
  outcomes: Object.fromEntries(edgesOf(step).map(([outcome, edge]) => [outcome, edgeInFile(edge)])),
});

const changeInFile = (change: RecordChange) =>
  change.kind === 'status' ? { status: change.status } : { tag: change.tag };

function edgeInFile(edge: Edge) {
  if (edge.kind === 'step') return { to: edge.to, ...(edge.waitDays > 0 && { wait: edge.waitDays }) };
  return { end: edge.ends.length === 1 ? edge.ends[0] : edge.ends };
}

/** What is short stands on one line, and an empty line before each part and between the steps. */
function layOut(document: Document): void {
  visit(document, {
    Pair(_, { key, value }) {
      if (!isScalar(key)) return;
      if (PARTS.includes(key.value)) key.spaceBefore = true;
      if (key.value === 'changes' && isMap(value)) value.flow = true;
      if (key.value === 'outcomes' && isMap(value))
        for (const { value: edge } of value.items) onOneLine(edge);
      if (key.value === 'steps' && isSeq<Node>(value))
        for (const step of value.items.slice(1)) step.spaceBefore = true;
    },
  });
}

const PARTS: readonly unknown[] = ['inputs', 'steps', 'ends'];

function onOneLine(node: unknown): void {
  if (isCollection(node)) node.flow = true;
}
