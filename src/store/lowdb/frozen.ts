/**
 * Readers get the very rows that are kept, so nobody may be able to change one in place. What is frozen already is not
 * looked into: it came from here, as most of a changed row does.
 */
export function frozen<Value extends object>(value: Value): Value {
  if (Object.isFrozen(value)) return value;
  for (const part of Object.values(value) as unknown[]) {
    if (typeof part === 'object' && part !== null) frozen(part);
  }
  return Object.freeze(value);
}
