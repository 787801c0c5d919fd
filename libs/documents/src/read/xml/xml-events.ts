import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { LIMITS } from '../limits';
import { ReadFailure } from '../read-failure';
import { damaged } from '../zip/inflate-entry';

export type Attributes = Readonly<Record<string, string>>;

/** What is told of an XML part, in document order. Names carry the usual prefixes, whatever the file calls them. */
export type XmlHandler = {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text(text: string): void;
};

const KNOWN_NAMESPACES: [pattern: RegExp, prefix: string][] = [
  [/\/wordprocessingml\/(?:2006\/)?main$/, 'w'],
  [/\/markup-compatibility\/2006$/, 'mc'],
  [/\/drawingml\/(?:2006\/)?main$/, 'a'],
  [/\/drawingml\/(?:2006\/)?wordprocessingDrawing$/, 'wp'],
  [/^urn:schemas-microsoft-com:vml$/, 'v'],
  [/^urn:oasis:names:tc:opendocument:xmlns:office:1\.0$/, 'office'],
  [/^urn:oasis:names:tc:opendocument:xmlns:text:1\.0$/, 'text'],
  [/^urn:oasis:names:tc:opendocument:xmlns:table:1\.0$/, 'table'],
  [/^urn:oasis:names:tc:opendocument:xmlns:drawing:1\.0$/, 'draw'],
  [/^urn:oasis:names:tc:opendocument:xmlns:style:1\.0$/, 'style'],
];

/**
 * Walks an XML part. Strict: anything not well-formed is `damaged`; a document type declaration (the door to entity
 * expansion) and absurd nesting are `forbiddenXml`.
 */
export function walkXml(xml: string, handler: XmlHandler): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let depth = 0;
  let rename: ((name: string) => string) | null = null;
  parser.on('error', () => {
    throw damaged();
  });
  parser.on('doctype', () => {
    throw forbidden(
      '文档的 XML 带有类型声明（DOCTYPE），存在安全风险，已拒绝读取；请用 Word 或 WPS 另存为 docx 后再上传。',
    );
  });
  parser.on('opentag', (tag: SaxesTagPlain) => {
    if (depth === 0) rename = renaming(tag.attributes);
    if (++depth > LIMITS.depth)
      throw forbidden('文档内部的嵌套层数异常，已拒绝读取；请用 Word 或 WPS 另存为 docx 后再上传。');
    if (rename === null) handler.open(tag.name, tag.attributes);
    else handler.open(rename(tag.name), renamed(tag.attributes, rename));
  });
  parser.on('closetag', (tag: SaxesTagPlain) => {
    depth--;
    handler.close(rename === null ? tag.name : rename(tag.name));
  });
  parser.on('text', (text) => handler.text(text));
  parser.on('cdata', (text) => handler.text(text));
  parser.write(xml).close();
}

const forbidden = (text: string) => new ReadFailure('forbiddenXml', text);

/** A function from the file's own prefixes to the usual ones, or null if they are the same. */
function renaming(root: Attributes): ((name: string) => string) | null {
  const prefixes = new Map<string, string>();
  for (const [attribute, uri] of Object.entries(root)) {
    if (attribute !== 'xmlns' && !attribute.startsWith('xmlns:')) continue;
    const usual = KNOWN_NAMESPACES.find(([pattern]) => pattern.test(uri))?.[1];
    const own = attribute.slice('xmlns:'.length);
    if (usual !== undefined && usual !== own) prefixes.set(own, usual);
  }
  if (prefixes.size === 0) return null;
  return (name) => {
    const colon = name.indexOf(':');
    const usual = prefixes.get(colon === -1 ? '' : name.slice(0, colon));
    return usual === undefined ? name : `${usual}:${name.slice(colon + 1)}`;
  };
}

/** Attributes without a prefix belong to no namespace and keep their names. */
function renamed(attributes: Attributes, rename: (name: string) => string): Attributes {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [name.includes(':') ? rename(name) : name, value]),
  );
}
