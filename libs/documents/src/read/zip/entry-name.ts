import { crc32 } from 'node:zlib';

const utf8 = new TextDecoder('utf-8', { fatal: true });
const gb18030 = new TextDecoder('gb18030');

/** The name of an entry as it is stored, and what the archive says about it. */
export type StoredName = {
  raw: Uint8Array;
  /** The archive says that the name is UTF-8. */
  isUtf8: boolean;
  /** The field in which Info-ZIP repeats the name as UTF-8, if there is one. */
  unicodePath: Uint8Array | null;
};

/**
 * Name of an entry in a batch archive: what the archive says is UTF-8, else whichever of UTF-8 and GBK it can be,
 * since Windows in Chinese writes GBK without saying so. Backslashes are folder separators.
 */
export function decodeEntryName({ raw, isUtf8, unicodePath }: StoredName): string {
  const name = (unicodePath && repeatedName(raw, unicodePath)) ?? (isUtf8 ? strictUtf8(raw) : null) ?? undeclared(raw);
  return name.replaceAll('\\', '/');
}

/** Version, checksum of the other name (a program may have renamed the entry and left this field), UTF-8. */
function repeatedName(raw: Uint8Array, field: Uint8Array): string | null {
  if (field.length < 6 || field[0] !== 1) return null;
  const checksum = new DataView(field.buffer, field.byteOffset).getUint32(1, true);
  return checksum === crc32(raw) ? strictUtf8(field.subarray(5)) : null;
}

/**
 * A few Chinese words in GBK are valid UTF-8 by accident, then made of Latin, Greek or Arabic letters alone; who
 * packs reports writes Chinese.
 */
function undeclared(raw: Uint8Array): string {
  const name = strictUtf8(raw);
  if (name !== null && !(FOREIGN.test(name) && !CHINESE.test(name))) return name;
  const chinese = gb18030.decode(raw);
  return name === null || CHINESE.test(chinese) ? chinese : name;
}

const FOREIGN = /[\u0080-\u07ff]/;
const CHINESE = /[\u4e00-\u9fff]/;

function strictUtf8(raw: Uint8Array): string | null {
  try {
    return utf8.decode(raw);
  } catch {
    return null;
  }
}

/** True for names that would leave the folder into which an archive is unpacked, or that hide something. */
export function isUnsafeName(name: string): boolean {
  return (
    name.startsWith('/') ||
    /^[a-z]:/i.test(name) ||
    name.includes('\0') ||
    name.split('/').some((part) => part === '..')
  );
}

/** Folders, and what operating systems leave in archives: nobody's reports. */
export function isByproduct(name: string): boolean {
  const parts = name.split('/');
  return (
    name.endsWith('/') ||
    parts[0] === '__MACOSX' ||
    parts.some((part) => part.startsWith('.') && part !== '..') ||
    /^(?:thumbs\.db|desktop\.ini|~\$.*)$/i.test(parts.at(-1) ?? '')
  );
}
