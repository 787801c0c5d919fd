import { strToU8, zipSync } from 'fflate';

const FIXED_TIME = new Date(2020, 0, 1);

export const escapeXml = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A ZIP of parts given as text; the same parts give the same bytes. */
export function packed(parts) {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), {
    mtime: FIXED_TIME,
  });
}
