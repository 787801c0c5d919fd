import { customPinyin, pinyin } from 'pinyin-pro';
import { PLACE_READINGS } from './readings.mjs';

customPinyin(PLACE_READINGS);

/** @typedef {{ code12: string, name: string, pinyin: string, initials: string }} RegionRow */

/** Syllables without tones; ü is written v as on a Chinese keyboard. Other signs than letters and digits are dropped. */
function syllables(name) {
  return pinyin(name, { toneType: 'none', type: 'array' })
    .map((syllable) =>
      syllable
        .toLowerCase()
        .replaceAll('ü', 'v')
        .replace(/[^a-z0-9]/g, ''),
    )
    .filter((syllable) => syllable !== '');
}

/** @returns {RegionRow} a row for a code of any length, padded with zeros to 12 digits */
function regionRow({ code, name }) {
  const parts = syllables(name);
  return {
    code12: code.padEnd(12, '0'),
    name,
    pinyin: parts.join(''),
    initials: parts.map((part) => part[0]).join(''),
  };
}

/**
 * All rows of the country, sorted by code. Three cities have no counties (东莞, 中山, 儋州): the source repeats them as
 * counties under their own code (441900), which is the city's code once padded, so they appear once and their towns
 * hang on the city, as the codes say. 市辖区 and 省直辖县级行政区划 are kept: they are real codes of the second level.
 */
export function regionRows({ provinces, cities, areas, streets }) {
  const rows = new Map();
  for (const place of [...provinces, ...cities, ...areas, ...streets]) {
    const row = regionRow(place);
    if (!rows.has(row.code12)) rows.set(row.code12, row);
  }
  return [...rows.values()].sort((a, b) => (a.code12 < b.code12 ? -1 : 1));
}

const HEADER = 'code12,name,pinyin,initials';

/** UTF-8 text, LF, one line a region. Throws if a field would need quoting. */
export function toCsv(rows) {
  const lines = rows.map((row) => {
    const fields = [row.code12, row.name, row.pinyin, row.initials];
    if (fields.some((field) => field === '' || /[",\s]/.test(field))) throw new Error(`Bad row ${fields.join('|')}`);
    return fields.join(',');
  });
  return `${[HEADER, ...lines].join('\n')}\n`;
}

/** Inverse of `toCsv`. */
export function fromCsv(text) {
  const [header, ...lines] = text.trimEnd().split('\n');
  if (header !== HEADER) throw new Error(`Unexpected header ${header}`);
  return lines.map((line) => {
    const [code12, name, letters, initials] = line.split(',');
    return { code12, name, pinyin: letters, initials };
  });
}
