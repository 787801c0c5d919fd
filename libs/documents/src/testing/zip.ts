import { strToU8, type Zippable, zipSync } from 'fflate';

/** Bytes of a text as UTF-8. */
export const utf8 = (text: string): Uint8Array => strToU8(text);

/** A ZIP of the given entries, texts as UTF-8; `stored` leaves them uncompressed. */
export function zip(entries: Record<string, Uint8Array | string>, options: { stored?: boolean } = {}): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(entries))
    files[name] = typeof content === 'string' ? strToU8(content) : content;
  return zipSync(files, { level: options.stored === true ? 0 : 6 });
}

/** Overwrites the size that the central directory claims for an entry. */
export function claimSize(archive: Uint8Array, name: string, size: number): Uint8Array {
  const buffer = Buffer.from(archive);
  buffer.writeUInt32LE(size, directoryEntry(buffer, name) + 24);
  return buffer;
}

/** Sets the flag that says that an entry has a password. */
export function lockEntry(archive: Uint8Array, name: string): Uint8Array {
  const buffer = Buffer.from(archive);
  buffer.writeUInt16LE(1, directoryEntry(buffer, name) + 8);
  return buffer;
}

/** Overwrites the checksum that the central directory states for an entry. */
export function claimChecksum(archive: Uint8Array, name: string, checksum: number): Uint8Array {
  const buffer = Buffer.from(archive);
  buffer.writeUInt32LE(checksum, directoryEntry(buffer, name) + 16);
  return buffer;
}

const directoryEntry = (archive: Buffer, name: string): number => archive.lastIndexOf(name) - 46;
