/** One entry of a ZIP container as its central directory states it; sizes are claims and never trusted. */
export type ZipEntry = {
  name: string;
  encrypted: boolean;
  /** 0 stored, 8 deflated. */
  method: number;
  crc32: number;
  compressedSize: number;
  size: number;
  headerOffset: number;
};

const END_SIGNATURE = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_LENGTH = 46;

/**
 * The entries of a ZIP container, or null if its directory is missing or torn (a truncated download). Only reads the
 * directory, so that the kind of a package is known at once and without inflating anything; office packages never
 * need the 64-bit extensions.
 */
export function readZipDirectory(bytes: Uint8Array): ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  const entries: ZipEntry[] = [];
  let offset = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (offset + ENTRY_LENGTH > end || view.getUint32(offset, true) !== ENTRY_SIGNATURE) return null;
    const nameLength = view.getUint16(offset + 28, true);
    entries.push(readEntry(bytes, view, offset, nameLength));
    offset += ENTRY_LENGTH + nameLength + view.getUint16(offset + 30, true) + view.getUint16(offset + 32, true);
  }
  return entries;
}

function findEnd(view: DataView): number | null {
  const lowest = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let offset = view.byteLength - END_LENGTH; offset >= lowest; offset--)
    if (view.getUint32(offset, true) === END_SIGNATURE) return offset;
  return null;
}

const utf8 = new TextDecoder();

function readEntry(bytes: Uint8Array, view: DataView, offset: number, nameLength: number): ZipEntry {
  return {
    name: utf8.decode(bytes.subarray(offset + ENTRY_LENGTH, offset + ENTRY_LENGTH + nameLength)),
    encrypted: (view.getUint16(offset + 8, true) & 1) === 1,
    method: view.getUint16(offset + 10, true),
    crc32: view.getUint32(offset + 16, true),
    compressedSize: view.getUint32(offset + 20, true),
    size: view.getUint32(offset + 24, true),
    headerOffset: view.getUint32(offset + 42, true),
  };
}
