/** PostgreSQL stores no NUL and no unpaired surrogate in its texts. */
const UNKEEPABLE = /\\u0000|\\ud[89a-f]/i;

/** A document as `jsonb` accepts it: like `JSON.stringify`, without the characters that PostgreSQL can't store. */
export function toJson(value: unknown): string {
  const json = JSON.stringify(value);
  return UNKEEPABLE.test(json) ? JSON.stringify(value, keepable) : json;
}

const keepable = (_key: string, value: unknown): unknown =>
  typeof value === 'string' ? value.replaceAll('\0', '').replace(/\p{Surrogate}/gu, '\ufffd') : value;
