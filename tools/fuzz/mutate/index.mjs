import { BYTE_MUTATIONS } from './bytes.mjs';
import { DATA_MUTATIONS } from './data.mjs';
import { MARKUP_MUTATIONS } from './markup.mjs';
import { PACKAGE_MUTATIONS } from './package.mjs';
import { PDF_MUTATIONS } from './pdf.mjs';
import { RTF_MUTATIONS } from './rtf.mjs';
import { TEXT_MUTATIONS } from './text.mjs';

/** What damages files of a kind beside damage to bytes. */
const SPECIAL = {
  txt: [TEXT_MUTATIONS],
  html: [TEXT_MUTATIONS, MARKUP_MUTATIONS],
  mht: [TEXT_MUTATIONS, MARKUP_MUTATIONS],
  json: [TEXT_MUTATIONS, DATA_MUTATIONS],
  rtf: [RTF_MUTATIONS],
  pdf: [PDF_MUTATIONS],
  docx: [PACKAGE_MUTATIONS],
  odt: [PACKAGE_MUTATIONS],
  xlsx: [PACKAGE_MUTATIONS],
};

const named = (mutations) => Object.entries(mutations);

/**
 * Damages a file in one to three ways, half of them such as its kind is open to.
 * @returns {{ bytes: Uint8Array, ways: string[] }}
 */
export function mutate(source, other, random, limit) {
  const special = (SPECIAL[source.kind] ?? []).flatMap(named);
  const ways = [];
  let { bytes } = source;
  for (let count = random.pick([1, 1, 1, 2, 2, 3]); count > 0; count--) {
    const choices = special.length > 0 && random.chance(0.6) ? special : named(BYTE_MUTATIONS);
    const [name, change] = random.pick(choices);
    ways.push(name);
    bytes = change(bytes, random, other);
    if (bytes.length > limit) bytes = bytes.slice(0, limit);
  }
  return { bytes, ways };
}
