const MOST_FILES = 20;
const MOST_BYTES = 64 * 1024 * 1024;

/** Splits a selection into groups in its own order; a file larger than the limit is a group of its own. */
export function groupFiles(files: readonly File[]): File[][] {
  const groups: File[][] = [];
  let bytes = 0;
  for (const file of files) {
    const current = groups.at(-1);
    if (current && current.length < MOST_FILES && bytes + file.size <= MOST_BYTES) {
      current.push(file);
      bytes += file.size;
    } else {
      groups.push([file]);
      bytes = file.size;
    }
  }
  return groups;
}

/**
 * Share (0–1) of each file that has been sent, from the share of the whole request: the parts of a multipart request
 * are sent one after the other in the order given. Empty files count as sent with the one before.
 */
export function fileShares(sizes: readonly number[], share: number): number[] {
  const total = sizes.reduce((sum, size) => sum + size, 0);
  let before = 0;
  return sizes.map((size) => {
    const sent = share * total - before;
    before += size;
    if (size === 0) return share >= 1 || sent > 0 ? 1 : 0;
    return Math.min(1, Math.max(0, sent / size));
  });
}
