import { z } from 'zod/v4';
import { quoteAll } from './quote.ts';
import type { Path } from './source.ts';
import { templateShape } from './template-shape.ts';

type Schema = z.core.$ZodType;

/** What a template should have at the path, in the words of its shape. */
export function expectedAt(path: Path): string {
  const schema = schemaAt(path);
  const words = (schema && z.globalRegistry.get(schema)?.description) ?? 'something else';
  const choices = choicesAt(path);
  return choices.length > 0 ? `${words}: ${quoteAll(choices)}` : words;
}

/** The names of the fields that an object at the path can have. */
export function fieldNamesAt(path: Path): readonly string[] {
  const def = defOf(schemaAt(path));
  return def?.type === 'object' ? Object.keys(def.shape) : [];
}

/** The words that can be at the path; empty where other values are possible. */
export function choicesAt(path: Path): readonly string[] {
  const def = defOf(schemaAt(path));
  return def?.type === 'enum' ? Object.values(def.entries).map(String) : [];
}

const schemaAt = (path: Path): Schema | undefined =>
  path.reduce<Schema | undefined>((schema, part) => unwrap(childOf(schema, part)), templateShape);

function childOf(schema: Schema | undefined, part: PropertyKey): Schema | undefined {
  const def = defOf(schema);
  switch (def?.type) {
    case 'object':
      return def.shape[String(part)];
    case 'array':
      return def.element;
    case 'union':
      return childOf(
        def.options.find((option) => defOf(option)?.type === 'array'),
        part,
      );
    default:
      return undefined;
  }
}

function unwrap(schema: Schema | undefined): Schema | undefined {
  const def = defOf(schema);
  return def?.type === 'optional' ? def.innerType : schema;
}

const defOf = (schema: Schema | undefined) => (schema as z.core.$ZodTypes | undefined)?._zod.def;
