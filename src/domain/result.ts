/** What a person can cause is a value with a named problem; what only a bug can cause throws. */
export type Result<Value, Problem> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: Problem };

export const ok = <Value>(value: Value) => ({ ok: true, value }) as const;
export const err = <Problem>(problem: Problem) => ({ ok: false, problem }) as const;

/** For the default branch of a switch: a new case that is not handled fails to compile. */
export function unreachable(value: never): never {
  throw new Error(`Unhandled case: ${JSON.stringify(value)}`);
}
