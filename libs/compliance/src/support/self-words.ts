import type { UnitClass } from '@gongkai/domain';
import { matchesIn } from './matches';

/** Words by which a unit speaks of itself, longest first. */
export const SELF_WORDS = ['我街道', '我苏木', '我旗', '我县', '我市', '我区', '我局', '我委', '我镇', '我乡'] as const;
export type SelfWord = (typeof SELF_WORDS)[number];

/** own: fits the unit; wrong: cannot mean this unit; open: may mean something above it (自治区). */
export type Fit = 'own' | 'wrong' | 'open';

type Kind = 'region' | 'office' | 'town' | 'street';

const KIND: Record<SelfWord, Kind> = {
  我旗: 'region',
  我县: 'region',
  我市: 'region',
  我区: 'region',
  我局: 'office',
  我委: 'office',
  我镇: 'town',
  我乡: 'town',
  我苏木: 'town',
  我街道: 'street',
};

const letterOf = (word: SelfWord) => word.slice(1);
const bare = (name: string) => name.replace(/(人民政府|办事处|行政公署|行署)$/, '');

/** Letters of the regions named in an organ's name, for instance 旗 in 阿巴嘎旗自然资源局. */
const regionsIn = (name: string) =>
  new Set(
    bare(name)
      .replace('自治区', '')
      .slice(0, -1)
      .match(/[旗县市区]/g) ?? [],
  );

/** How a town or street should call itself; null for other classes, which have several ways. */
export function ownWord(unitClass: UnitClass, name: string | null): string | null {
  if (unitClass === 'street') return '我街道';
  const ending = unitClass === 'town' && name ? bare(name).match(/(镇|乡|苏木)$/)?.[0] : null;
  return ending ? `我${ending}` : null;
}

/**
 * Whether a self-reference fits a unit of this class and name. A department, or an authority of a zone, may speak of
 * its county, so 我市 and 我区 always pass there, and 我旗 or 我县 unless the name shows the other one.
 */
export function fitOf(word: SelfWord, unitClass: UnitClass, name: string | null): Fit {
  const kind = KIND[word];
  switch (unitClass) {
    case 'town':
      return kind === 'town' ? ownEnding(word, name) : asSubordinate(word, name);
    case 'street':
      return kind === 'street' ? 'own' : asSubordinate(word, name);
    case 'government':
      return kind === 'region' ? ofGovernment(word, name) : 'wrong';
    case 'department':
      return kind === 'region' ? ofSuperior(word, name) : kind === 'office' ? ofOffice(word, name) : 'wrong';
    case 'zone':
      return kind === 'region' ? ofSuperior(word, name) : word === '我委' ? 'own' : 'wrong';
  }
}

/** 我镇 in a town whose name ends in 镇; any word of the kind if the name is not known. */
function ownEnding(word: SelfWord, name: string | null): Fit {
  if (name === null || !/(镇|乡|苏木)$/.test(bare(name))) return 'own';
  return bare(name).endsWith(letterOf(word)) ? 'own' : 'wrong';
}

/** 我区 may mean the autonomous region, unless the unit lies in a district; everything else is not the unit. */
function asSubordinate(word: SelfWord, name: string | null): Fit {
  return word === '我区' && !(name && regionsIn(name).has('区')) ? 'open' : 'wrong';
}

function ofGovernment(word: SelfWord, name: string | null): Fit {
  if (name === null || bare(name).endsWith(letterOf(word))) return 'own';
  return word === '我区' ? 'open' : 'wrong';
}

function ofSuperior(word: SelfWord, name: string | null): Fit {
  const regions = name ? regionsIn(name) : new Set<string>();
  if (word === '我旗') return regions.has('县') && !regions.has('旗') ? 'wrong' : 'own';
  if (word === '我县') return regions.has('旗') && !regions.has('县') ? 'wrong' : 'own';
  return 'own';
}

/** 我局 in a 委员会 and 我委 in a 局; other offices (办公室, 中心 …) may speak of the authority they belong to. */
function ofOffice(word: SelfWord, name: string | null): Fit {
  if (name === null || name.includes(letterOf(word))) return 'own';
  return /(局|委|委员会)$/.test(name) ? 'wrong' : 'open';
}

/** Words after which a lower organ names the place above it: 按照我县要求, 落实我区工作要点. */
const BY_ORDER = /(?:根据|按照|依据|依照|遵照|响应|落实|贯彻|对照|对标|执行|服从|围绕)[^，,。；;：:]{0,4}$/;
const THROUGH = /(?:通过|依托|利用|借助|登录|在)$/;
const SITE = /^[^，,。；;：:]{0,10}(?:网站|平台|门户|媒体|网)/;

/**
 * True if 我旗, 我县, 我市 or 我区 at `at` may be the place above that the unit (which calls itself `own`) speaks of: an order
 * followed, a site used, or the unit names itself as well in the sentence.
 */
export function speaksOfAbove(sentence: string, word: SelfWord, at: number, own: string | null): boolean {
  if (KIND[word] !== 'region') return false;
  const before = sentence.slice(Math.max(0, at - 10), at);
  if (BY_ORDER.test(before) || (own !== null && sentence.includes(own))) return true;
  return THROUGH.test(before) && SITE.test(sentence.slice(at + word.length));
}

/** 自我、忘我 before, and words that only begin alike (我市场、我委托、我区分、我局限、我乡村) after, are no self-reference. */
const SELF = new RegExp(`(?<![自忘大小无])(?:${SELF_WORDS.join('|')})(?!场|托|派|分(?!局)|别|域|限|村|镇)`, 'g');
const QUOTED = /《[^《》]*》|“[^“”]*”|「[^「」]*」|"[^"]*"/g;

/** Where a sentence calls its unit 我旗, 我镇 …: word and 0-based offset. Words in titles and quotations do not count. */
export function selfWordsIn(sentence: string): { word: SelfWord; at: number }[] {
  if (!sentence.includes('我')) return [];
  const outside = sentence.replace(QUOTED, (quoted) => '〇'.repeat(quoted.length));
  return matchesIn(outside, SELF).flatMap((match) => {
    const word = SELF_WORDS.find((candidate) => candidate === match[0]);
    return word ? [{ word, at: match.index }] : [];
  });
}
