import { LIMITS } from '../limits';

/** The container of Word, Excel and WPS files of 1997–2003: a file system of its own with streams in sectors. */
export type CompoundFile = {
  /** Paths of all streams, storages joined by `/`: `WordDocument`, `Macros/VBA/dir`. */
  names: string[];
  /** The bytes of a stream, or null if there is none or its sectors are torn. */
  stream(path: string): Uint8Array | null;
};

type Entry = { name: string; type: number; left: number; right: number; child: number; start: number; size: number };
type Chains = { sector(id: number): Uint8Array | null; next(id: number): number };

const STORAGE = 1;
const STREAM = 2;
const ROOT = 5;
const ENTRY_LENGTH = 128;
/** Sector numbers from here on are marks: end of chain, free, part of the tables. */
const LAST_SECTOR = 0xfffffffa;
const HEADER_SECTORS = 109;
/** No document has storages in storages in storages … */
const DEEPEST_STORAGE = 8;

/**
 * Opens the container, or null if it is torn. Every chain of sectors ends at the latest when it is longer than the
 * file, so that circles cost nothing.
 */
export function openCompoundFile(bytes: Uint8Array): CompoundFile | null {
  if (bytes.length < 512) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(30, true);
  const smallShift = view.getUint16(32, true);
  if (shift < 7 || shift > 16 || smallShift < 4 || smallShift > shift) return null;
  const large = largeChains(bytes, view, shift);
  const directory = large === null ? null : follow(large, view.getUint32(48, true), bytes.length);
  if (large === null || directory === null) return null;
  const entries = readEntries(directory);
  const root = entries.find((entry) => entry.type === ROOT);
  if (root === undefined) return null;
  const streams = listStreams(entries, root);
  const cutoff = view.getUint32(56, true);
  let small: Chains | null = null;
  return {
    names: [...streams.keys()],
    stream(path) {
      const entry = streams.get(path);
      if (entry === undefined) return null;
      if (entry.size === 0) return new Uint8Array();
      if (entry.size > bytes.length) return null;
      if (entry.size < cutoff) small ??= smallChains(bytes, view, large, root, smallShift);
      const chains = entry.size < cutoff ? small : large;
      const content = chains === null ? null : follow(chains, entry.start, entry.size);
      return content !== null && content.length >= entry.size ? content.subarray(0, entry.size) : null;
    },
  };
}

/** Sectors of the file itself, chained by the allocation table. */
function largeChains(bytes: Uint8Array, view: DataView, shift: number): Chains | null {
  const size = 1 << shift;
  const sector = (id: number) => {
    const start = (id + 1) * size;
    return start < bytes.length ? bytes.subarray(start, start + size) : null;
  };
  const table = tableSectors(view, sector, size, Math.ceil(bytes.length / size));
  if (table === null) return null;
  const perSector = size / 4;
  return {
    sector,
    next: (id) => {
      const start = ((table[Math.floor(id / perSector)] ?? LAST_SECTOR) + 1) * size + (id % perSector) * 4;
      return start + 4 <= bytes.length ? view.getUint32(start, true) : LAST_SECTOR;
    },
  };
}

/** Where the allocation table stands: the first sectors are named in the header, the others in a chain of their own. */
function tableSectors(
  view: DataView,
  sector: (id: number) => Uint8Array | null,
  size: number,
  most: number,
): number[] | null {
  const count = view.getUint32(44, true);
  if (count > most) return null;
  const found = Array.from({ length: Math.min(count, HEADER_SECTORS) }, (_, at) => view.getUint32(76 + at * 4, true));
  let next = view.getUint32(68, true);
  for (let hops = 0; found.length < count && hops < most; hops++) {
    const content = sector(next);
    if (content === null || content.length < size) return null;
    const list = new DataView(content.buffer, content.byteOffset, size);
    for (let at = 0; at < size - 4 && found.length < count; at += 4) found.push(list.getUint32(at, true));
    next = list.getUint32(size - 4, true);
  }
  return found;
}

/** Sectors of small streams: slices of one stream, which belongs to the root. */
function smallChains(bytes: Uint8Array, view: DataView, large: Chains, root: Entry, shift: number): Chains | null {
  const content = follow(large, root.start, bytes.length);
  const table = follow(large, view.getUint32(60, true), bytes.length);
  if (content === null || table === null) return null;
  const numbers = new DataView(table.buffer, table.byteOffset, table.byteLength);
  const size = 1 << shift;
  return {
    sector: (id) => (id * size < content.length ? content.subarray(id * size, (id + 1) * size) : null),
    next: (id) => ((id + 1) * 4 <= table.length ? numbers.getUint32(id * 4, true) : LAST_SECTOR),
  };
}

/** The content of a chain, at least `wanted` bytes or all there is; null if it leads out of the file or in a circle. */
function follow(chains: Chains, start: number, wanted: number): Uint8Array | null {
  const parts: Uint8Array[] = [];
  let length = 0;
  for (let id = start; id < LAST_SECTOR && length < wanted; id = chains.next(id)) {
    const part = chains.sector(id);
    if (part === null) return null;
    parts.push(part);
    length += part.length;
  }
  return Buffer.concat(parts, length);
}

function readEntries(directory: Uint8Array): Entry[] {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  const entries: Entry[] = [];
  for (let at = 0; at + ENTRY_LENGTH <= directory.length && entries.length < LIMITS.zipEntries; at += ENTRY_LENGTH) {
    const nameLength = Math.max(0, Math.min(view.getUint16(at + 64, true), 64) - 2);
    entries.push({
      name: Buffer.from(directory.subarray(at, at + nameLength)).toString('utf16le'),
      type: view.getUint8(at + 66),
      left: view.getUint32(at + 68, true),
      right: view.getUint32(at + 72, true),
      child: view.getUint32(at + 76, true),
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    });
  }
  return entries;
}

/** All streams by path; each entry is visited once, whatever the links say. */
function listStreams(entries: readonly Entry[], root: Entry): Map<string, Entry> {
  const streams = new Map<string, Entry>();
  const seen = new Set<Entry>([root]);
  const waiting = [{ id: root.child, folder: '', depth: 0 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const entry = entries[next.id];
    if (entry === undefined || seen.has(entry)) continue;
    seen.add(entry);
    const path = next.folder + entry.name;
    if (entry.type === STREAM) streams.set(path, entry);
    waiting.push({ ...next, id: entry.left }, { ...next, id: entry.right });
    if (entry.type === STORAGE && next.depth < DEEPEST_STORAGE)
      waiting.push({ id: entry.child, folder: `${path}/`, depth: next.depth + 1 });
  }
  return streams;
}
