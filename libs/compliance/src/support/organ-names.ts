const TAIL = /(?:人民政府办公室|人民政府|政府办公室|政府|办事处|行政公署|街道办)$/;

/** A full organ name as the place it governs: without blanks, the names of the places above it and 人民政府, 办事处. */
export function organCore(name: string, ancestors: readonly string[]): string {
  let core = name.replace(/[\s（）()《》]+/g, '');
  for (let again = true; again; ) {
    const above = ancestors.find(
      (place) => place.length >= 2 && core.startsWith(place) && core.length > place.length + 1,
    );
    if (above) core = core.slice(above.length);
    again = above !== undefined;
  }
  const office = /办公室$/.test(core) ? '办公室' : '';
  const bare = core.replace(TAIL, '');
  return bare === '' ? core : `${bare}${bare === core ? '' : office}`;
}

/** True if two cores name the same organ, one of them perhaps with places above it that nobody listed. */
export function sameOrgan(one: string, other: string): boolean {
  if (one === '' || other === '') return false;
  return one === other || (one.length >= 3 && other.endsWith(one)) || (other.length >= 3 && one.endsWith(other));
}

const TOWN_LIKE = /(?:民族)?(?:苏木|街道|镇|乡)$/;

/**
 * True if two cores are certainly different places: both towns (or streets), and nothing but the ending in common. A
 * place may be renamed, shortened or mistyped; then something of its name is left.
 */
export function certainlyOthers(one: string, other: string): boolean {
  if (!TOWN_LIKE.test(one) || !TOWN_LIKE.test(other)) return false;
  const letters = new Set(one.replace(TOWN_LIKE, ''));
  return ![...other.replace(TOWN_LIKE, '')].some((letter) => letters.has(letter));
}
