/** How surely words name a place: in full, by a customary abbreviation, or only by its class (旗财政局). */
export type PrefixKind = 'full' | 'short' | 'class' | 'none';

const PEOPLES =
  '(?:满|蒙古|回|藏|苗|彝|壮|侗|瑶|土家|哈尼|傣|朝鲜|羌|白|黎|畲|仡佬|水|布依|拉祜|佤|纳西|景颇|傈僳|达斡尔|鄂温克|鄂伦春|土|撒拉|东乡|保安|裕固|仫佬|毛南|独龙|怒|普米|布朗|锡伯|各)族|维吾尔|哈萨克|柯尔克孜|塔吉克|(?<!内)蒙古';
const CLASS = new RegExp(`(?:(?:${PEOPLES})*自治[区州县旗]|特别行政区|地区|新区|矿区|林区|省|市|盟|州|县|旗|区)$`, 'u');
const WEIGHT: Record<PrefixKind, number> = { full: 3, short: 2, none: 1, class: 0 };

const memory = new Map<string, ReadonlyMap<string, PrefixKind>>();
const MEMORY = 5000;

/** All the ways to write a place in front of one of its organs: 科尔沁右翼中旗 → 科右中旗, 中旗, 旗. */
export function waysToWrite(name: string): ReadonlyMap<string, PrefixKind> {
  const known = memory.get(name);
  if (known) return known;
  const ways = new Map<string, PrefixKind>();
  const add = (text: string, kind: PrefixKind) => {
    if (text !== '' && !ways.has(text)) ways.set(text, kind);
  };
  add(name, 'full');
  const type = CLASS.exec(name)?.[0] ?? '';
  const stem = name.slice(0, name.length - type.length);
  const last = type.slice(-1);
  if (type !== '') {
    if (stem.length >= 2) add(stem, 'full');
    if (type.length > 1 && stem !== '') add(stem + last, 'full');
  }
  const wing = /^(.)(?:.*)([左右])翼([前中后])旗$/u.exec(name);
  if (wing) add(`${wing[1]}${wing[2]}${wing[3]}旗`, 'short');
  if (/[前中后左右]旗$/u.test(name)) {
    add(name.slice(-2), 'short');
    add(name.slice(0, 1) + name.slice(-2), 'short');
  } else if (stem.length >= 3 && last !== '') {
    add(stem.slice(0, 1) + last, 'short');
    add(stem.slice(0, 2) + last, 'short');
  }
  if (name.startsWith('内蒙古')) add('内蒙', 'full');
  if (last !== '') add(last, 'class');
  if (memory.size >= MEMORY) memory.clear();
  memory.set(name, ways);
  return ways;
}

const weaker = (a: PrefixKind, b: PrefixKind) => (WEIGHT[a] <= WEIGHT[b] ? a : b);

/**
 * How `prefix` names ancestors of a place and nothing else: any of `ancestors` (outermost first, in this order, some may
 * be left out); null if it does not.
 */
export function namesAncestors(prefix: string, ancestors: readonly string[]): PrefixKind | null {
  if (prefix === '') return 'none';
  let best: PrefixKind | null = null;
  for (const [index, ancestor] of ancestors.entries())
    for (const [way, kind] of waysToWrite(ancestor)) {
      if (!prefix.startsWith(way)) continue;
      const rest = prefix.slice(way.length);
      const behind = rest === '' ? kind : namesAncestors(rest, ancestors.slice(index + 1));
      // What stands nearest to the organ counts: 内蒙古前旗 is as sure as 前旗.
      const found = behind === null ? null : rest === '' ? kind : weaker('full', behind);
      if (found && (best === null || WEIGHT[found] > WEIGHT[best])) best = found;
    }
  return best;
}
