/**
 * Readers get the stored rows themselves, so no one may be able to change one in place. Frozen parts are not looked
 * into again: they came from here, like most parts of a changed row.
 */
export function frozen<Value extends object>(value: Value): Value {
  if (Object.isFrozen(value)) return value;
  for (const part of Object.values(value) as unknown[]) {
    if (typeof part === 'object' && part !== null) frozen(part);
  }
  return Object.freeze(value);
}
