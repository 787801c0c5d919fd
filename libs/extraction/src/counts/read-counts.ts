import type { NarrativeCount } from '@gongkai/domain';
import { foldPassage, type Passage } from '../text/passage';
import { isActorCount } from './actors';
import { clauseEnd, countOf } from './count-of';
import { tellYearsApart } from './each-year';
import { tieToTotals } from './lists';
import { maskNonCounts } from './mask';
import { type NumberPhrase, numberPhrases } from './number-phrases';

/** What a web page prints around an article: dates, sources, numbers of visits. */
const PAGE_LINE =
  /(?:来源|发布(?:时间|日期|机构|单位|人)|(?:发文|成文|公开|更新|生成)(?:时间|日期)|浏览(?:次数|量)?|点击(?:数|量|次数)?|阅读(?:次数|量)?|访问量|累计次数|字体|字号|索引号|文号|责任编辑|编辑|审核) ?[:|[]/;
/** A paragraph that is nothing but a number belongs to a table that lost its cells. */
const BARE_CELL = /^[\s\d.,%|/-]*(?:万?元|件|条|项|个)?[\s|]*$/;

/** Counts of one paragraph; `base` is how many counts come before them in the report. */
function countsIn(passage: Passage, year: number | null, base: number): NarrativeCount[] {
  const folded = foldPassage(passage);
  if (BARE_CELL.test(folded.text) || (passage.section === null && PAGE_LINE.test(folded.text))) return [];
  const masked = maskNonCounts(folded.text);
  const phrases = numberPhrases(masked).filter((phrase) => !isActorCount(phrase.unit, masked.slice(phrase.to)));
  const counts = phrases.map((phrase, index) =>
    countOf({ phrase, previousEnd: endOfClause(phrases[index - 1], masked), masked, folded, passage, year }),
  );
  tieToTotals(counts, phrases, masked, base, year);
  tellYearsApart(counts, phrases, folded.text);
  return counts;
}

/** What stands behind a number belongs to it (3场新闻发布会), not to the next one. */
const endOfClause = (phrase: NumberPhrase | undefined, masked: string) => (phrase ? clauseEnd(masked, phrase.to) : 0);

/** The counts that the narrative states (specification §5), in reading order. `year` is the report's own, if known. */
export function readCounts(passages: readonly Passage[], year: number | null): NarrativeCount[] {
  const counts: NarrativeCount[] = [];
  for (const passage of passages) counts.push(...countsIn(passage, year, counts.length));
  return counts;
}
