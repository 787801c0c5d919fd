const UNSTORABLE = /\\u(0000|d[89a-f])/i;

/** JSON that PostgreSQL accepts as jsonb: it can store neither NUL nor half of a surrogate pair, which documents hold. */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value);
  return UNSTORABLE.test(text) ? JSON.stringify(value, (_key, part: unknown) => storable(part)) : text;
}

const storable = (part: unknown) =>
  typeof part === 'string' ? part.replaceAll('\0', '').replace(/\p{Surrogate}/gu, '\uFFFD') : part;
