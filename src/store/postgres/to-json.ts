/** PostgreSQL keeps no NUL and no half of a surrogate pair in its texts. */
const UNKEEPABLE = /\\u0000|\\ud[89a-f]/i;

/** A document as `jsonb` takes it: like `JSON.stringify`, without the characters that PostgreSQL can't keep. */
export function toJson(value: unknown): string {
  const json = JSON.stringify(value);
  return UNKEEPABLE.test(json) ? JSON.stringify(value, keepable) : json;
}

const keepable = (_key: string, value: unknown): unknown =>
  typeof value === 'string' ? value.replaceAll('\0', '').replace(/\p{Surrogate}/gu, '\ufffd') : value;
