import { isUtf8 } from 'node:buffer';
import { walkXml } from '../xml/xml-events';
import { damaged } from '../zip/inflate-entry';
import { openPackage } from '../zip/open-package';
import { stripFormatting } from './strip-formatting';

/** The parts of a docx that reading needs, as XML without pure formatting; null if there is no such part. */
export type DocxParts = {
  document: string;
  styles: string | null;
  numbering: string | null;
  properties: string | null;
};

const MAIN_PART = 'word/document.xml';

/** Opens the package and inflates only what is read. Throws `damaged`, `zipBomb` or `encrypted`. */
export function openDocx(bytes: Uint8Array): DocxParts {
  const read = partReader(bytes);
  const main = read(MAIN_PART) === null ? (relations(read('_rels/.rels')).get('officeDocument') ?? '') : MAIN_PART;
  const document = read(main.replace(/^\//, ''));
  if (document === null) throw damaged();
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const targets = relations(read(`${folder}_rels/${main.slice(folder.length)}.rels`));
  const beside = (kind: string) => {
    const target = targets.get(kind);
    if (target === undefined) return null;
    return read(target.startsWith('/') ? target.slice(1) : folder + target);
  };
  return {
    document,
    styles: beside('styles'),
    numbering: beside('numbering'),
    properties: read('docProps/core.xml'),
  };
}

/** Reads parts by name, each decoded once. */
function partReader(bytes: Uint8Array): (name: string) => string | null {
  const content = openPackage(bytes);
  const parts = new Map<string, string>();
  return (name) => {
    const known = parts.get(name);
    if (known !== undefined) return known;
    const part = content(name);
    if (part === null) return null;
    const xml = decodeXml(part);
    parts.set(name, xml);
    return xml;
  };
}

/**
 * A part as text without pure formatting. XML parts are UTF-8, or UTF-16 with a byte order mark. Tags are ASCII, so
 * formatting is cut from the bytes (seen as Latin-1) and only the quarter that is left gets decoded.
 */
function decodeXml(content: Uint8Array): string {
  if (content[0] === 0xff || content[0] === 0xfe)
    return stripFormatting(new TextDecoder(content[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(content));
  if (!isUtf8(content)) throw damaged();
  const seen = Buffer.from(content.buffer, content.byteOffset, content.byteLength).toString('latin1');
  return Buffer.from(stripFormatting(seen), 'latin1')
    .toString('utf8')
    .replace(/^\ufeff/, '');
}

/** Targets of a relationship part by the last word of their type (`styles`, `numbering`, `officeDocument`). */
function relations(xml: string | null): Map<string, string> {
  const targets = new Map<string, string>();
  if (xml === null) return targets;
  walkXml(xml, {
    open(_name, { Type, Target }) {
      if (Type !== undefined && Target !== undefined) targets.set(Type.slice(Type.lastIndexOf('/') + 1), Target);
    },
    close() {},
    text() {},
  });
  return targets;
}
