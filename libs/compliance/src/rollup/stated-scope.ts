import type { AnnualReport, Place } from '@gongkai/domain';
import { type Sentence, sentencesOf } from '../support/sentences';

/**
 * What a region's own report says it covers: the whole region with its units (`whole`), only its own level or office
 * (`officeOnly`), or nothing (`unstated`). `quote` is the sentence that says so, with its place; null if none does.
 */
export type StatedScope = {
  scope: 'whole' | 'officeOnly' | 'unstated';
  quote: string | null;
  place: Place | null;
};

const UNITS = '各(?:级|有关|相关|直属|行政)?(?:苏木|乡|镇|街道|旗县|县|市|区|旗|园区|开发区|部门|单位|机关|委办局)';
const REGION = '全(?:旗|县|市(?!场)|区|盟|州|省)';
const SUBJECT = '(?:报告|数据|统计)';
const COVERS = '(?:涵盖|包括|包含|覆盖|综合|汇总|汇编)';

/** Units or parts of the region are left out in so many words. */
const WITHOUT_UNITS = /(?:不含|不包括|不包含|未包括|未包含|未含)[^。；]{0,12}(?:乡|镇|苏木|街道|部门|单位|县|旗|区)/;

/** 报告内容包括……各行政机关及各苏木镇; 由……办公室综合各乡镇和各部门编制 */
const COVERS_UNITS = new RegExp(`(?:${SUBJECT}|由)[^。；]{0,60}?${COVERS}[^。；]{0,60}?(?:${UNITS}|${REGION})`);
const MADE_FROM_UNITS = new RegExp(
  `(?:根据|综合|汇总|由)[^。；]{0,40}?${UNITS}[^。；]{0,40}?(?:汇总|编制|汇编|综合|提供|报送的)`,
);
const ABOUT_REGION = new RegExp(`${SUBJECT}[^。；]{0,40}?${REGION}`);

/** 报告涵盖了……办公室……; 本级 as the range of the figures */
const COVERS_OFFICE = new RegExp(`${SUBJECT}[^。；]{0,40}?${COVERS}[^。；]{0,20}?办公(?:室|厅)`);
const OWN_LEVEL = new RegExp(`(?:${SUBJECT}|范围|口径)[^。；]{0,30}?本级|本级(?:政府)?(?:数据|统计|情况)`);

/** 全旗……收到……12件: the region is counted without being named as the range. */
const COUNTS_REGION = new RegExp(`${REGION}[^。；]{0,60}?\\d[\\d.]*\\s*万?余?(?:件|条|份|篇|次|个)`);

type Test = { scope: StatedScope['scope']; holds: (sentence: Sentence) => boolean };

const inHeader = ({ section }: Sentence) => section === null;

/** In this order: what is said outright wins over what is only implied. */
const TESTS: readonly Test[] = [
  { scope: 'officeOnly', holds: ({ text }) => WITHOUT_UNITS.test(text) && new RegExp(SUBJECT).test(text) },
  { scope: 'whole', holds: ({ text }) => COVERS_UNITS.test(text) },
  {
    scope: 'whole',
    holds: (sentence) =>
      inHeader(sentence) && (MADE_FROM_UNITS.test(sentence.text) || ABOUT_REGION.test(sentence.text)),
  },
  { scope: 'officeOnly', holds: ({ text }) => COVERS_OFFICE.test(text) || OWN_LEVEL.test(text) },
  { scope: 'whole', holds: ({ text }) => COUNTS_REGION.test(text) },
];

/** Reads the range of a region's own report from its header and part 一. */
export function statedScope(report: AnnualReport): StatedScope {
  const sentences = sentencesOf(report).filter(({ section }) => section === null || section === 1);
  for (const { scope, holds } of TESTS) {
    const found = sentences.find(holds);
    if (found) return { scope, quote: found.text, place: found.place };
  }
  return { scope: 'unstated', quote: null, place: null };
}
