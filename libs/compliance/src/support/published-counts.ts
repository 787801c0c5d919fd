import type { AnnualReport, NarrativeCount } from '@gongkai/domain';
import { oncePer } from './once';
import { type Sentence, sentenceOf, sentencesOf } from './sentences';

/** A count of published items of part 一 with the sentence it stands in. */
export type PublishedCount = NarrativeCount & { index: number; sentence: string };

const UNITS = ['条', '篇', '份', '期', '个', '部', '则', '次', '件'];
const NO_PUBLICATION = /阅读|浏览|点击|访问|播放|关注|粉丝|订阅|报送|上报|收到|受理|留言|回复|答复|申请|投诉|热线/;
const ONE_TOPIC =
  /解读|政策|规范性|文件|许可|处罚|财政|预算|决算|采购|建议|提案|通知|公告|公示|动态|回应|视频|三务|党务|村务|财务|舆情|信件|惠农|补贴|培训|会议|人事|规划|计划|年报/;

/** Counts of published items in part 一, lists of parts (其中) left out. */
export const publishedCounts = oncePer((report: AnnualReport): readonly PublishedCount[] => {
  const sentences = sentencesOf(report);
  return report.counts.flatMap((count, index) => {
    const published = count.section === 1 && count.parent === null && UNITS.includes(count.unit ?? '');
    if (!published || NO_PUBLICATION.test(count.quote)) return [];
    return [{ ...count, index, sentence: sentenceOf(sentences, count)?.text ?? count.quote }];
  });
});

/** True if the clause speaks of information in general and not of one kind (政策解读, 行政许可 …). */
export function isGeneral(count: NarrativeCount): boolean {
  return /信息|公开/.test(count.quote) && !ONE_TOPIC.test(count.quote) && !ONE_TOPIC.test(count.topic ?? '');
}

/** True if the sentence counts the report year as a whole: no other year, no month or quarter, no “since opening”. */
export function countsWholeYear(sentence: Sentence['text'], year: number | null): boolean {
  const text = sentence.replace(/(?:1月1日|12月(?:31日|底|末)?|1[-—~至]12月)/g, '');
  if (/\d{1,2}月|季度|半年|历年|至今/.test(text) || /(?<!今年|年初|年)以来/.test(text)) return false;
  const years = [...text.matchAll(/(\d{4})年/g)].map((match) => Number(match[1]));
  return years.every((named) => year === null || named === year);
}

/** True if the sentence speaks of the whole region and not of the unit itself. */
export function speaksOfRegion(sentence: Sentence['text']): boolean {
  return /全(?:省|盟|市|州|县|旗|区)|各(?:级|地|部门|单位|乡镇|苏木|街道|旗县)/.test(sentence);
}
