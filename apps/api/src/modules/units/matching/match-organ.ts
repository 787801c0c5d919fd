import type { RegionCode } from '@gongkai/domain';
import { compareNames } from './compare-names';
import { organKey } from './organ-key';
import { namesAncestors, type PrefixKind } from './place-names';

/** A name under which an organ reports; `until` is the last year of a former name. */
export type KnownName = { text: string; kind: 'name' | 'alias' | 'former'; until: number | null };

/**
 * An organ that a file may belong to: a registered unit (`unitId`), or the government of a place that has not reported
 * yet. `path` are the names of the places above it, outermost first.
 */
export type Candidate = {
  unitId: string | null;
  region: RegionCode;
  name: string;
  names: KnownName[];
  path: string[];
  /** True if it stands in the roster of the year. */
  inRoster: boolean;
};

/** How well a mention fits a candidate: `score` 0–1 and the reason as a sentence in Chinese without its full stop. */
export type Match = { candidate: Candidate; score: number; reason: string };

/** What a search knows beside the mention: folders the file lay in, the report year, names that places really bear. */
export type Surroundings = { folders: readonly string[]; year: number | null; realNames: ReadonlySet<string> };

const FACTOR: Record<PrefixKind, number> = { full: 1, short: 0.97, none: 0.92, class: 0.92 };
const FUZZY_BELOW = 0.9;
/** The same words, but neither says in which region. */
const BARE = 0.97;
/** A name that a place elsewhere really bears is no slip for a similar one here. */
const REAL_ELSEWHERE = 0.7;

/** The name of an organ without the places in front of it; all of it if nothing would be left. */
function tailOf(key: string, path: readonly string[]): string {
  for (let start = key.length - 2; start > 0; start--) {
    const kind = namesAncestors(key.slice(0, start), path);
    if (kind === 'full') return key.slice(start);
  }
  return key;
}

type Fit = { score: number; because: string[] };

function prefixReason(kind: PrefixKind, prefix: string, path: readonly string[]): string[] {
  if (kind === 'short') return [`“${prefix}”是${path.at(-1) ?? ''}的简称`];
  return kind === 'full' ? [] : ['没有写明上级地区'];
}

function fitName(mention: string, name: KnownName, candidate: Candidate, surroundings: Surroundings): Fit | null {
  const key = organKey(name.text);
  const tail = tailOf(key, candidate.path);
  if (mention === key) return { score: tail === key && candidate.path.length > 0 ? BARE : 1, because: [] };
  let best: Fit | null = null;
  for (let start = 0; start <= mention.length - 2; start++) {
    const prefix = mention.slice(0, start);
    const kind = namesAncestors(prefix, candidate.path);
    if (kind === null) continue;
    const rest = mention.slice(start);
    // A name may begin with its own county: 铅山县国营森林苗圃.
    const alike = rest === key ? { score: 1, because: null } : compareNames(rest, tail);
    if (!alike) continue;
    const isReal = alike.score < FUZZY_BELOW && surroundings.realNames.has(rest);
    const inFolder = kind !== 'full' && kind !== 'short' && isInFolder(candidate, surroundings);
    const factor = inFolder ? FACTOR.short : FACTOR[kind];
    const score = Math.min(alike.score * factor, isReal ? REAL_ELSEWHERE : 1);
    const because = [
      ...(alike.because ? [alike.because] : []),
      ...(inFolder ? ['上级地区见文件夹名'] : prefixReason(kind, prefix, candidate.path)),
      ...(isReal ? ['别处确有同名地方'] : []),
    ];
    if (!best || score > best.score) best = { score, because };
  }
  return best;
}

/** True if a folder names one of the places above the candidate. */
export function isInFolder({ path }: Candidate, { folders }: Surroundings): boolean {
  return folders.some((folder) => path.some((place) => folder.includes(place)));
}

const NAME_FACTOR: Record<KnownName['kind'], number> = { name: 1, alias: 0.99, former: 0.97 };
const OUTDATED = 0.9;

function named(fit: Fit, name: KnownName, year: number | null): Fit {
  if (name.kind === 'name') return fit;
  const outdated = name.kind === 'former' && name.until !== null && year !== null && year > name.until;
  const until = name.until === null ? '' : `（用到${name.until}年）`;
  const word = name.kind === 'alias' ? '别名' : `曾用名${until}`;
  return {
    score: fit.score * NAME_FACTOR[name.kind] * (outdated ? OUTDATED : 1),
    because: [`“${name.text}”是它的${word}`, ...fit.because],
  };
}

/** How well a mention fits one candidate under the best of its names; null if it does not fit at all. */
export function matchOrgan(mention: string, candidate: Candidate, surroundings: Surroundings): Match | null {
  const key = organKey(mention);
  let best: Fit | null = null;
  for (const name of candidate.names) {
    const fit = fitName(key, name, candidate, surroundings);
    const weighed = fit && named(fit, name, surroundings.year);
    if (weighed && (!best || weighed.score > best.score)) best = weighed;
  }
  if (!best) return null;
  return { candidate, score: Math.round(best.score * 100) / 100, reason: best.because.join('；') || '名称一致' };
}
