import type { AnnualReport, UnitClass } from '@gongkai/domain';
import type { Claim } from './claim';
import { readingOf } from './readings';
import { otherScope } from './scope';
import { type Stated, statedIn } from './stated';
import { timeOf } from './time-of';

/** Decisions that table 2 counts, by the words for them. */
const KINDS = [
  ['licensing', '行政许可', /行政许可/],
  ['penalties', '行政处罚', /行政处罚/],
  ['coercion', '行政强制', /行政强制/],
] as const;

type Kind = (typeof KINDS)[number];

const UNITS: readonly (string | null)[] = ['件', '条', '起', '宗', '例', '个', '项', '次', '份', '件次', null];
const PARTS = [1, 2];

/** Catalogues, documents, hearings and published notices about decisions are no decisions. */
const ELSEWHERE =
  /事项|目录|申请|受理|收件|办件|权力|权责|清单|依据|程序|标准|流程|裁量|听证|案例|典型|培训|会议|解读|文书|双公示|信用|归集|报送|上报|推送|复议|诉讼|当场|听取|罚款|金额|占|(?:增加|增长|上升|减少|下降|多|少)了?\s*$/;
const DECIDED = /作出|做出|办理|办结|实施|下达|核发|审批|处理决定|决定(?:书)?(?:数|数量|共|\s*$)|案件|立案|查处/;
const SHOWN = /公开|公示|发布|公布|公告|更新|信息|网/;

/** The kind whose name stands nearest before the number in its clause; null if two stand side by side or none. */
function kindOf(stated: Stated): Kind | null {
  const words = stated.lead + stated.tail;
  const named = KINDS.filter(([, , pattern]) => pattern.test(words));
  const [only] = named;
  return only && named.length === 1 ? only : null;
}

function doubtOf(stated: Stated, report: AnnualReport, unitClass: UnitClass | null): string | null {
  const before = stated.earlier + stated.lead;
  const clause = stated.lead + stated.tail;
  if (SHOWN.test(clause) || (!DECIDED.test(clause) && SHOWN.test(stated.earlier)))
    return '公开、公示的条数不等于处理决定数量';
  if (/立案(?!查处|办理)/.test(clause) && !/查处|办结|结案/.test(clause)) return '立案数不等于处理决定数量';
  if (stated.count.parent !== null) return '这个数是其中明细';
  if (timeOf(before, report.year) === 'open') return '文中的时间范围不明';
  return otherScope(before, report, unitClass);
}

/** Every number of licences, penalties and measures of coercion that the narrative states for the report year. */
export function decisionClaims(report: AnnualReport, unitClass: UnitClass | null): Claim[] {
  const prefix = report.format === 'F2019' ? 'proactive19' : 'proactive';
  return statedIn(report).flatMap((stated): Claim[] => {
    const { sentence, count, lead, earlier, tail } = stated;
    if (!PARTS.includes(sentence.section ?? 0) || !UNITS.includes(count.unit)) return [];
    const kind = kindOf(stated);
    if (!kind || ELSEWHERE.test(lead + tail) || timeOf(earlier + lead, report.year) === 'other') return [];
    const readings = [readingOf(report, `${kind[1]}处理决定`, [`${prefix}.${kind[0]}.decisions`])];
    return [{ stated, readings, doubt: doubtOf(stated, report, unitClass) }];
  });
}
