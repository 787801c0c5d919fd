import { LIMITS } from './limits';
import { openCompoundFile } from './ole/compound-file';
import {
  carriesPage,
  looksLikeCode,
  looksLikeHtml,
  looksLikeJson,
  looksLikeMhtml,
  looksLikeWordXml,
} from './sniff-text';
import { sniffZip } from './sniff-zip';
import type { SniffedFormat } from './sniffed-format';
import { wideCharset } from './wide-charset';

const SIGNATURES: { format: SniffedFormat | 'zip' | 'oleContainer'; at: number; bytes: number[] }[] = [
  { format: 'zip', at: 0, bytes: [0x50, 0x4b, 0x03, 0x04] },
  { format: 'zip', at: 0, bytes: [0x50, 0x4b, 0x05, 0x06] },
  { format: 'oleContainer', at: 0, bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
  { format: 'pdf', at: 0, bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { format: 'picture', at: 0, bytes: [0x89, 0x50, 0x4e, 0x47] },
  { format: 'picture', at: 0, bytes: [0xff, 0xd8, 0xff] },
  { format: 'picture', at: 0, bytes: [0x47, 0x49, 0x46, 0x38] },
  { format: 'picture', at: 8, bytes: [0x57, 0x45, 0x42, 0x50] },
  { format: 'picture', at: 0, bytes: [0x49, 0x49, 0x2a, 0x00] },
  { format: 'picture', at: 0, bytes: [0x4d, 0x4d, 0x00, 0x2a] },
  { format: 'rtf', at: 0, bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
  { format: 'otherArchive', at: 0, bytes: [0x52, 0x61, 0x72, 0x21] },
  { format: 'otherArchive', at: 0, bytes: [0x37, 0x7a, 0xbc, 0xaf] },
  { format: 'otherArchive', at: 0, bytes: [0x1f, 0x8b, 0x08] },
];

/** How much of a file is looked at to tell its kind, bytes. */
const SAMPLE = 16 * 1024;

/** Tells the format of a file from its bytes. Never throws; unknown things are `binary`. */
export function sniffFormat(bytes: Uint8Array): SniffedFormat {
  const signature = SIGNATURES.find(({ at, bytes: expected }) => expected.every((byte, i) => bytes[at + i] === byte));
  if (signature?.format === 'zip') return sniffZip(bytes);
  if (signature?.format === 'oleContainer') return sniffOle(bytes);
  if (signature !== undefined) return signature.format;
  if (isBitmap(bytes)) return 'picture';
  return sniffText(bytes);
}

/** The two letters BM also begin texts; a bitmap has four zero bytes at 6. */
function isBitmap(bytes: Uint8Array): boolean {
  const isZero = (at: number) => bytes[at] === 0;
  return bytes[0] === 0x42 && bytes[1] === 0x4d && [6, 7, 8, 9].every(isZero);
}

/** The stream that is there tells the program; in a torn container, whichever name can still be seen. */
function sniffOle(bytes: Uint8Array): SniffedFormat {
  const names = openCompoundFile(bytes)?.names;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const holds = (stream: string) => names?.includes(stream) ?? buffer.includes(Buffer.from(stream, 'utf16le'));
  if (holds('EncryptedPackage')) return 'encryptedOffice';
  if (names?.some((name) => /^(?:Macros|_VBA_PROJECT_CUR)\/VBA\//i.test(name))) return 'macroDocument';
  if (holds('WordDocument')) return 'word97';
  if (holds('Workbook') || holds('Book')) return 'excel97';
  return names === undefined ? 'damagedOle' : 'ole';
}

function sniffText(bytes: Uint8Array): SniffedFormat {
  const sample = bytes.subarray(0, SAMPLE);
  const wide = wideCharset(sample);
  if (wide === null && isBinary(sample)) return 'binary';
  const head = wide === null ? latin1(sample) : new TextDecoder(wide).decode(sample);
  if (isWhiteSpace(head) && bytes.length <= SAMPLE) return 'empty';
  if (looksLikeMhtml(head)) return 'mhtml';
  if (looksLikeWordXml(head)) return 'wordXml';
  if (looksLikeHtml(head)) return 'html';
  if (wide === null && looksLikeCode(head) && carriesPage(latin1(bytes.subarray(0, LIMITS.textBytes)))) return 'html';
  return looksLikeJson(head) ? 'json' : 'text';
}

const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');

/** White space and byte order marks only; in the one-byte view a UTF-8 mark is three letters. */
const isWhiteSpace = (head: string): boolean => head.replace(/^\u00ef\u00bb\u00bf/, '').trim() === '';

/** Text has no zero bytes and hardly any control characters. */
function isBinary(sample: Uint8Array): boolean {
  let controls = 0;
  for (let at = 0; at < sample.length; at++) {
    const byte = sample[at] ?? 0;
    if (byte === 0) return true;
    if (byte < 0x20 && (byte < 0x09 || byte > 0x0d)) controls++;
  }
  return controls > sample.length / 100;
}
