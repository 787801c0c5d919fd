import type { SniffedFormat } from './sniffed-format';
import { inflateEntry } from './zip/inflate-entry';
import { readZipDirectory, type ZipEntry } from './zip/zip-directory';

/** Tells office packages, formats that are ZIPs too, and plain archives apart by the names inside. */
export function sniffZip(bytes: Uint8Array): SniffedFormat {
  const entries = readZipDirectory(bytes);
  if (entries === null) return 'damagedZip';
  const names = entries.map((entry) => entry.name);
  const has = (test: (name: string) => boolean) => names.some(test);
  if (names.includes('[Content_Types].xml')) {
    if (has((name) => name.endsWith('vbaProject.bin'))) return 'macroDocument';
    if (has((name) => name.startsWith('word/'))) return 'docx';
    if (has((name) => name.startsWith('xl/'))) return 'xlsx';
    if (has((name) => name.startsWith('ppt/'))) return 'pptx';
  }
  if (names.includes('OFD.xml')) return 'ofd';
  if (names.includes('mimetype') && names.includes('content.xml')) return sniffOpenDocument(bytes, entries);
  return 'archive';
}

const MEDIA_TYPE = 'application/vnd.oasis.opendocument.';
const LONGEST_TYPE = 200;

function sniffOpenDocument(bytes: Uint8Array, entries: readonly ZipEntry[]): SniffedFormat {
  if (entries.some(({ name }) => /^(?:Basic|Scripts)\/./.test(name))) return 'macroDocument';
  const type = mediaType(bytes, entries);
  if (type === null || type.startsWith('text')) return 'odt';
  return type.startsWith('spreadsheet') ? 'xlsx' : 'openDocument';
}

/** What the package calls itself, without the common part; null if it does not say. */
function mediaType(bytes: Uint8Array, entries: readonly ZipEntry[]): string | null {
  const entry = entries.find(({ name }) => name === 'mimetype');
  if (entry === undefined || entry.size > LONGEST_TYPE) return null;
  try {
    const type = new TextDecoder().decode(inflateEntry(bytes, entry, LONGEST_TYPE));
    return type.startsWith(MEDIA_TYPE) ? type.slice(MEDIA_TYPE.length) : null;
  } catch {
    return null;
  }
}
