import type { Expression, ExpressionEvaluator } from 'adaptive-expressions';

/**
 * Looks up the names in a card template directly. For each of them the library writes a path, takes it apart again and
 * compares every name of the data without regard to case, which is most of what a card costs. Whatever is not there by
 * that very name is still the library's to find, and to complain about.
 */
export function lookUpQuickly(accessor: ExpressionEvaluator): void {
  const thoroughly = accessor.tryEvaluate;
  accessor.tryEvaluate = (expression, memory, options) => {
    const value = valueOf(expression, memory);
    return value === undefined ? thoroughly(expression, memory, options) : { value, error: NONE };
  };
}

/** The library's types do not know that there may be no error. */
const NONE = undefined as unknown as string;

/** `a.b` is the name `b` of the name `a`; what begins with `$` is the library's own, the rest stands in the data at hand. */
function valueOf({ type, children: [name, of] }: Expression, memory: object): unknown {
  if (type !== 'Accessor' || !name) return undefined;
  const key = (name as Expression & { readonly value: string }).value;
  if (of) return ownOf(valueOf(of, memory), key);
  return ownOf(key.startsWith('$') ? memory : ownOf(memory, '$data'), key);
}

const ownOf = (holder: unknown, key: string): unknown =>
  typeof holder === 'object' && holder !== null && Object.prototype.propertyIsEnumerable.call(holder, key)
    ? holder[key as keyof typeof holder]
    : undefined;
