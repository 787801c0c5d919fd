import type { Channel, NarrativeCount } from './annual-report';

/** Numbers kept per report from the narrative; the index is the position in the stored array. Append only. */
export const NARRATIVE_MEASURES = ['total', 'website', 'wechat', 'newMedia'] as const;
export type NarrativeMeasure = (typeof NARRATIVE_MEASURES)[number];

const CHANNELS_OF: Record<Exclude<NarrativeMeasure, 'total'>, readonly Channel[]> = {
  website: ['site.portal', 'site.disclosure', 'site.dept'],
  wechat: ['wechat'],
  newMedia: ['newMedia', 'weibo', 'douyin', 'kuaishou', 'toutiao', 'nanfangplus', 'wechat.video', 'miniapp'],
};

/** Part 一; part 二, where the forms before 2019 told it; above the parts, where a heading is missing. */
const WHERE_STATED: readonly (number | null)[] = [1, 2, null];
const ITEM_UNITS = ['条', '件', '篇', '份', '期', '次', '个', '部'];

/**
 * What a report states in prose about published items, one number per measure in the order of `NARRATIVE_MEASURES`,
 * null where nothing is stated. Within one measure the largest number counts, because a report often repeats a
 * channel's number with its parts; measures are never added to each other (cross-posting is counted twice).
 */
export function narrativeMeasures(counts: readonly NarrativeCount[]): (number | null)[] {
  const items = counts.filter((count) => WHERE_STATED.includes(count.section) && ITEM_UNITS.includes(count.unit ?? ''));
  const largest = (chosen: NarrativeCount[]) =>
    chosen.length === 0 ? null : Math.max(...chosen.map((count) => Math.trunc(count.value)));
  return NARRATIVE_MEASURES.map((measure) =>
    measure === 'total'
      ? largest(items.filter((count) => count.isTotal && count.channel === null && count.unit === '条'))
      : largest(items.filter((count) => count.channel !== null && CHANNELS_OF[measure].includes(count.channel))),
  );
}
