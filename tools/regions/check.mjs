import { fromCsv, regionRows, toCsv } from './region-rows.mjs';

const PREFIX_LENGTHS = [2, 4, 6, 9];

/** Codes of the possible ancestors of a region, innermost first, itself left out. */
function ancestors(code) {
  const prefixes = PREFIX_LENGTHS.map((length) => code.slice(0, length).padEnd(12, '0'));
  return [...new Set(prefixes)].filter((prefix) => prefix !== code).reverse();
}

/** Faults of a committed file, as sentences; empty if it is sound. */
export function regionFaults(text) {
  const rows = fromCsv(text);
  const codes = new Set(rows.map((row) => row.code12));
  const faults = [];
  if (codes.size !== rows.length) faults.push('a code occurs twice');
  rows.forEach((row, index) => {
    const before = rows[index - 1];
    if (before && before.code12 >= row.code12) faults.push(`${row.code12} is out of order`);
    if (!/^\d{12}$/.test(row.code12)) faults.push(`${row.code12} is not a 12-digit code`);
    const orphan = ancestors(row.code12).find((code) => !codes.has(code));
    if (orphan) faults.push(`${row.code12} ${row.name} has no ancestor ${orphan}`);
  });
  const sumu = rows.find((row) => row.code12 === '150823200000');
  if (sumu?.name !== '额尔登布拉格苏木') faults.push('150823200000 额尔登布拉格苏木 is missing');
  // Names and letters must still be what this generator writes.
  const again = toCsv(regionRows({ provinces: [], cities: [], areas: rows.map(toPlace), streets: [] }));
  if (again !== text) faults.push('pinyin or order differs from what the generator writes');
  return faults;
}

const toPlace = (row) => ({ code: row.code12, name: row.name });
