import type { AnnualReport, ReportSection } from '@gongkai/domain';
import { matchesIn } from './matches';
import { oncePer } from './once';
import { moved, type Sentence } from './sentences';

/** Words that name a shortcoming, and words that say what is done about it. */
const PROBLEM =
  /不足|不够|不高|不强|不多|不大|不快|不及时|不到位|不全|不规范|不完善|不深|不平衡|不均|不熟|不丰富|不严|不细|不清|不准|不畅|不健全|不新|不充分|不明显|不理想|不紧密|不精|差距|有待|薄弱|欠缺|欠佳|缺乏|缺少|缺失|滞后|较少|偏少|较低|偏低|较弱|较差|较慢|单一|短板|弱项|仍需|尚需|还需|需要?(?:进一步)?(?:加强|提高|提升|完善|改进|拓展|加大|强化|优化|丰富)|困难|淡薄|偏差|脱节|同质化|不统一|不一致|不多样|不稳定|不通俗|不主动|不积极|不重视|盲区|漏洞|瓶颈|参差不齐|狭窄|未能|没能|难以|亟待|流于形式|质量不|存在(?!的?(?:主要)?问题|的不足)/;
const MEASURE =
  /下一步|今后|接下来|下阶段|下步|将|加强|进一步|改进|措施|提升|提高|完善|强化|加大|继续|努力|整改|优化|拓宽|拓展|落实|健全|推进|推动|深化|规范|丰富|扩大|创新|严格|抓好|做好|着力|切实|增设|增加|增派|增配|建立|开展|组织|制定|实行|召开/;
const NO_PROBLEM =
  /^(?:[^。；;]{0,12})?(?:不存在|没有|无|暂无|未发现|未存在)(?:明显|突出|主要|重大|存在|的|任何|较大)*(?:问题|不足)/;

/**
 * Words that tell what is done wherever they stand. Others tell it only behind the first problem and outside the problems
 * themselves: 工作有序推进，但规范整理不到位 names no measure, 需进一步加强培训 does.
 */
const PROMISE =
  /下一步|今后|接下来|下阶段|下步|将|措施|整改|改进|针对|对此|为此|努力|已|通过|解决|需要?(?:进一步)?(?:加强|提高|提升|完善|改进|拓展|加大|强化|优化|丰富)[^，,。；;]{2}/;

/** Sections of part 五 follow each other; only its own clauses have comparable places. */
const isBefore = (one: Sentence, other: Sentence) => one.section === other.section && one.start < other.start;

const NOTHING = /^(?:暂?无|没有|不存在|略|[（(])/;

/** Part 五 and the unnumbered parts behind it, up to the next numbered one: some authors number its halves as parts. */
export function partFive(report: AnnualReport): ReportSection[] {
  const from = report.sections.findIndex(({ number }) => number === 5);
  if (from < 0) return [];
  const rest = report.sections.slice(from + 1);
  const next = rest.findIndex(({ number }) => number !== null);
  return [...report.sections.slice(from, from + 1), ...(next < 0 ? rest : rest.slice(0, next))];
}

export type FivePart = {
  text: string;
  problems: readonly Sentence[];
  measures: readonly Sentence[];
  /** True if part 五 says that there are no problems. */
  denies: boolean;
};

/** The problem clauses and the measures of part 五; null if the report has no such part or it has no words. */
export const readPartFive = oncePer((report: AnnualReport): FivePart | null => {
  const sections = partFive(report);
  const text = sections
    .map((section) => section.text)
    .join('\n')
    .trim();
  if (text === '') return null;
  const clauses = sections.flatMap((section) => clausesOf(section));
  const problems = clauses.filter(({ text: clause, labelled }) => {
    if (NO_PROBLEM.test(clause)) return false;
    return PROBLEM.test(clause) || (labelled && !MEASURE.test(clause) && !NOTHING.test(clause));
  });
  const first = problems[0];
  const measures = clauses.filter(
    (clause) =>
      MEASURE.test(clause.text) &&
      (PROMISE.test(clause.text) || (!PROBLEM.test(clause.text) && (!first || !isBefore(clause, first)))),
  );
  return { text, problems, measures, denies: clauses.some(({ text: clause }) => NO_PROBLEM.test(clause)) };
});

/** What stands behind 问题： is told as a problem, whatever its words. */
const LABEL = /(?:问题|不足)[）)]?[：:]\s*$/;
const LABEL_LENGTH = 8;

const CLAUSE = /[^，,。；;：:！!？?\n]+/g;

/** The clauses of a part with their places. */
function clausesOf(section: ReportSection): (Sentence & { labelled: boolean })[] {
  let before = 0;
  return section.paragraphs.flatMap(({ text, place }) => {
    const start = before;
    before += text.length + 1;
    return matchesIn(text, CLAUSE).map((match) => ({
      text: match[0].trim(),
      labelled: LABEL.test(text.slice(Math.max(0, match.index - LABEL_LENGTH), match.index)),
      section: section.number,
      start: start + match.index,
      place: moved(place, match.index, match[0].trim()),
    }));
  });
}
