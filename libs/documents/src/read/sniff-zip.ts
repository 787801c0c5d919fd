import type { SniffedFormat } from './sniffed-format';
import { readZipDirectory } from './zip/zip-directory';

/** Tells office packages, formats that are ZIPs too, and plain archives apart by the names inside. */
export function sniffZip(bytes: Uint8Array): SniffedFormat {
  const names = readZipDirectory(bytes)?.map((entry) => entry.name);
  if (names === undefined) return 'damagedZip';
  const has = (test: (name: string) => boolean) => names.some(test);
  if (names.includes('[Content_Types].xml')) {
    if (has((name) => name.endsWith('vbaProject.bin'))) return 'macroDocument';
    if (has((name) => name.startsWith('word/'))) return 'docx';
    if (has((name) => name.startsWith('xl/'))) return 'xlsx';
    if (has((name) => name.startsWith('ppt/'))) return 'pptx';
  }
  if (names.includes('OFD.xml')) return 'ofd';
  if (names.includes('mimetype') && names.includes('content.xml')) return sniffOpenDocument(bytes, names);
  return 'archive';
}

/** The first entry of an OpenDocument package is its media type, uncompressed, so that it can be seen here. */
const MEDIA_TYPE = 'mimetypeapplication/vnd.oasis.opendocument.';

function sniffOpenDocument(bytes: Uint8Array, names: readonly string[]): SniffedFormat {
  if (names.some((name) => /^(?:Basic|Scripts)\/./.test(name))) return 'macroDocument';
  const head = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  const type = head.slice(head.indexOf(MEDIA_TYPE) + MEDIA_TYPE.length);
  if (!head.includes(MEDIA_TYPE) || type.startsWith('text')) return 'odt';
  return type.startsWith('spreadsheet') ? 'xlsx' : 'openDocument';
}
