import { types } from 'pg';

const INT8 = 20;
const DATE = 1082;
const INT8_ARRAY = 1016;

const toNumber = (text: string) => Number(text);

/** `{1,NULL,3}` → `[1, null, 3]`; the arrays of this schema have one dimension. */
function toNumbers(text: string): (number | null)[] {
  return text === '{}'
    ? []
    : text
        .slice(1, -1)
        .split(',')
        .map((item) => (item === 'NULL' ? null : Number(item)));
}

/**
 * How values arrive in TypeScript: bigint and bigint[] as numbers (codes and sums stay far below 2^53), dates as ISO
 * days without a time zone; everything else as `pg` does it.
 */
export const PG_TYPES: Pick<typeof types, 'getTypeParser'> = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') => {
    if (format !== 'binary') {
      if (oid === INT8) return toNumber;
      if (oid === INT8_ARRAY) return toNumbers;
      if (oid === DATE) return (text: string) => text;
    }
    return types.getTypeParser(oid, format);
  }) as typeof types.getTypeParser,
};
