import { LIMITS } from '../limits';
import { bomb, damaged, inflateEntry } from './inflate-entry';
import { readZipDirectory, type ZipEntry } from './zip-directory';

/**
 * Opens an office package for reading parts by name; a part that is not there is null. All parts together stay within
 * the limits of one package. Throws `damaged`, `zipBomb` or `encrypted`.
 */
export function openPackage(bytes: Uint8Array): (name: string) => Uint8Array | null {
  const directory = readZipDirectory(bytes);
  if (directory === null) throw damaged();
  if (directory.length > LIMITS.zipEntries || directory.some(claimsTooMuch)) throw bomb();
  const entries = new Map(directory.map((entry) => [entry.name, entry]));
  let allowance: number = LIMITS.packageBytes;
  return (name) => {
    const entry = entries.get(name);
    if (entry === undefined) return null;
    const content = inflateEntry(bytes, entry, allowance);
    allowance -= content.length;
    return content;
  };
}

/** Pictures are never inflated; still, no honest one is huge and made of nothing. */
const claimsTooMuch = (entry: ZipEntry): boolean =>
  entry.size > LIMITS.partBytes && entry.size > entry.compressedSize * LIMITS.ratio;
