import type * as Expressions from 'adaptive-expressions';
import type { Expression, MemoryInterface } from 'adaptive-expressions';
import type * as Templating from 'adaptivecards-templating';

/** A card template that was read: makes the card of its data. */
export type Binding = (data: object) => unknown;

/** What names refer to: all of the data, the current part of it, and that part's place in its list. */
type Scope = { readonly $root: unknown; readonly $data: unknown; readonly $index?: number };

/** A part of a template. It evaluates to `null` for nothing, and to a list for several values. */
type Part = (scope: Scope) => unknown;

type Evaluate = (expression: Expression, scope: Scope) => unknown;

/**
 * Reads card templates. The library parses and evaluates their expressions, but does not assemble the card: it makes so
 * many objects for every name and every node that a card would cost two or three times as much.
 */
export function createBinder(
  { Template }: Pick<typeof Templating, 'Template'>,
  { Options, SimpleObjectMemory }: Pick<typeof Expressions, 'Options' | 'SimpleObjectMemory'>,
): (template: unknown) => Binding {
  const options = new Options();
  options.nullSubstitution = missing;

  const evaluate: Evaluate = (expression, scope) => {
    const known = namedBy(expression, scope);
    if (known !== undefined) return known;
    const memory = memoryOf(scope, new SimpleObjectMemory(scope));
    const { value, error } = expression.tryEvaluate(memory, options) as { value: unknown; error?: string };
    if (error !== undefined) throw new Error(error);
    return value;
  };

  const read = (node: unknown): Part => {
    if (typeof node === 'string') return textPart(Template.parseInterpolatedString(node), evaluate);
    if (Array.isArray(node)) return listPart(node.map(read));
    return isObject(node) ? objectPart(node, read) : () => node;
  };

  return (template) => {
    const card = read(template);
    return ($root) => card({ $root, $data: $root });
  };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** A missing value is shown by its name. */
const missing = (name: string): string => `\${${name}}`;

function textPart(text: Expression | string, evaluate: Evaluate): Part {
  if (typeof text === 'string') return () => text;
  if (text.type !== 'concat') return (scope) => evaluate(text, scope);
  return (scope) => text.children.map((child) => wordOf(child, scope, evaluate)).join('');
}

function wordOf(child: Expression, scope: Scope, evaluate: Evaluate): string {
  try {
    return String(evaluate(child, scope));
  } catch {
    return missing(child.toString());
  }
}

/** A part that binds to several values takes as many places. */
const listPart =
  (parts: readonly Part[]): Part =>
  (scope) => {
    const list: unknown[] = [];
    for (const part of parts) {
      const item = part(scope);
      if (Array.isArray(item)) list.push(...(item as readonly unknown[]));
      else if (item !== null) list.push(item);
    }
    return list;
  };

function objectPart(
  { $data, $when, ...fields }: Readonly<Record<string, unknown>>,
  read: (node: unknown) => Part,
): Part {
  const parts = Object.entries(fields).map(([name, node]) => ({ name, part: read(node) }));
  const make = (scope: Scope) => {
    const object: Record<string, unknown> = {};
    for (const { name, part } of parts) object[name] = part(scope);
    return object;
  };
  const shown = $when === undefined ? make : onlyWhen(read($when), make);
  return $data === undefined ? shown : eachOf(read($data), shown);
}

const onlyWhen =
  (condition: Part, make: Part): Part =>
  (scope) =>
    holds(condition, scope) ? make(scope) : null;

/** A condition that can't be evaluated is false. */
function holds(condition: Part, scope: Scope): boolean {
  try {
    return condition(scope) === true;
  } catch {
    return false;
  }
}

/** The function applied to each item of a list, or to the single value. */
const eachOf =
  (data: Part, make: Part): Part =>
  (scope) => {
    const $data = data(scope);
    if (!Array.isArray($data)) return make({ ...scope, $data });
    const all = $data
      .map((one: unknown, $index) => make({ $root: scope.$root, $data: one, $index }))
      .filter((one) => one !== null);
    return all.length > 1 ? all : (all[0] ?? null);
  };

/** `a.b` is the name `b` of the name `a`. Names with `$` belong to the language, all others to the current data. */
function namedBy({ type, children: [name, of] }: Expression, scope: Scope): unknown {
  if (type !== 'Accessor' || !name) return undefined;
  const key = (name as Expression & { readonly value: string }).value;
  return ownOf(of ? namedBy(of, scope) : holderOf(key, scope), key);
}

const holderOf = (name: string, scope: Scope): unknown => (name.startsWith('$') ? scope : scope.$data);

const ownOf = (holder: unknown, key: string): unknown =>
  isObject(holder) && Object.prototype.propertyIsEnumerable.call(holder, key) ? holder[key] : undefined;

/** Where the library looks up names in an expression. By itself it would search for every name, ignoring case. */
const memoryOf = (scope: Scope, library: MemoryInterface): MemoryInterface => ({
  getValue: (path) =>
    ownOf(holderOf(path, scope), path) ??
    (library.getValue(path.startsWith('$') ? path : `$data.${path}`) as unknown),
  setValue: () => undefined,
  version: () => '',
});
