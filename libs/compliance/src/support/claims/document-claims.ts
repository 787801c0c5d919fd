import type { AnnualReport, FigureId, UnitClass } from '@gongkai/domain';
import type { Claim } from './claim';
import { type Reading, readingOf } from './readings';
import { otherScope } from './scope';
import { type Stated, statedIn } from './stated';
import { timeOf } from './time-of';

const UNITS: readonly (string | null)[] = ['件', '个', '份', '条', '部', '项', '篇', null];
const PARTS = [1, 2];

const NOUN = /(?:行政)?规范性文件/;
/** Other things one does with such documents, other organs' documents, and what is written about them. */
const ELSEWHERE =
  /清理|备案|目录|审查|审核|评估|起草|解读|报送|转发|征求|修改|修订|宣布|梳理|查阅|图解|党[内委]|部门规范性|上级|(?:增加|增长|上升|减少|下降|多|少)了?\s*$|涉及|平均|等/;

type Measure = 'issued' | 'repealed' | 'inForce' | 'shown';

const MEASURES: readonly (readonly [Measure, RegExp])[] = [
  ['repealed', /废止|失效/],
  ['inForce', /(?:现行|继续|目前|仍然)?有效|现有|现存/],
  ['issued', /制发|制定|新制|出台|印发|制作|新发布|发文/],
  ['shown', /公开|发布|公布|公示/],
];

const measureIn = (words: string): Measure | null => MEASURES.find(([, pattern]) => pattern.test(words))?.[0] ?? null;

/** Cells that each measure may mean; what was shown may be what was issued, what is in force, or either form of 2019. */
const CELLS: Record<string, Record<Measure, readonly [string, string][]>> = {
  F2021: {
    issued: [['本年制发', 'proactive.normativeDocs.issued']],
    repealed: [['本年废止', 'proactive.normativeDocs.repealed']],
    inForce: [['现行有效', 'proactive.normativeDocs.inForce']],
    shown: [
      ['本年制发', 'proactive.normativeDocs.issued'],
      ['现行有效', 'proactive.normativeDocs.inForce'],
    ],
  },
  F2019: {
    issued: [
      ['本年新制作', 'proactive19.normativeDocs.made'],
      ['本年新公开', 'proactive19.normativeDocs.disclosed'],
    ],
    repealed: [],
    inForce: [],
    shown: [
      ['本年新公开', 'proactive19.normativeDocs.disclosed'],
      ['本年新制作', 'proactive19.normativeDocs.made'],
      ['对外公开总数量', 'proactive19.normativeDocs.totalDisclosed'],
    ],
  },
};

function readingsOf(report: AnnualReport, measure: Measure): Reading[] {
  const cells = CELLS[report.format]?.[measure] ?? [];
  return cells.map(([name, id]: readonly [string, FigureId]) => readingOf(report, name, [id]));
}

/** A number of normative documents with its measure; null if it counts something else. */
function measureOf(stated: Stated): { measure: Measure | null } | null {
  const words = stated.lead + stated.tail;
  const named = NOUN.test(words);
  if (!named && !NOUN.test(stated.earlier)) return null;
  const measure = measureIn(words);
  if (ELSEWHERE.test(words)) return null;
  if (named) return { measure: measure ?? measureIn(lastClause(stated.earlier)) };
  // 制发规范性文件2件，废止1件：the noun stands before, the measure here.
  return measure && measure !== 'shown' && !/解读|文件|政策|制度|规定|办法/.test(words) ? { measure } : null;
}

const lastClause = (text: string) =>
  text
    .split(/[，,；;：:]/)
    .filter((clause) => clause.trim() !== '')
    .at(-1) ?? '';

/**
 * Years that stand alone in the report: a sentence about issued, repealed and valid documents of the year before, with
 * no other such sentence, is a slip of the year and still speaks of this report's table.
 */
function isSlip(stated: Stated, all: readonly Stated[], year: number | null): boolean {
  const own = all.filter(({ sentence }) => sentence === stated.sentence);
  const years = [...stated.sentence.text.matchAll(/(20\d\d)年/g)].map((match) => Number(match[1]));
  return (
    year !== null &&
    own.length === all.length &&
    own.length >= 2 &&
    years.length === 1 &&
    years[0] === year - 1 &&
    !/上年|去年|同比|比|较/.test(stated.sentence.text)
  );
}

function doubtOf(stated: Stated, measure: Measure | null, report: AnnualReport, unitClass: UnitClass | null) {
  const before = stated.earlier + stated.lead;
  if (measure === null || measure === 'shown') return '公开的文件可能包括以前年度或者其他机关制发的';
  if (!/规范性文件/.test(before + stated.tail) || /政策(?:性)?文件/.test(stated.lead)) return '文件范围不明';
  if (timeOf(before, report.year) === 'open') return '文中的时间范围不明';
  return otherScope(before, report, unitClass);
}

/** Every number of normative documents that the narrative states for the report year. */
export function documentClaims(report: AnnualReport, unitClass: UnitClass | null): Claim[] {
  const all = statedIn(report).filter(
    (stated) =>
      PARTS.includes(stated.sentence.section ?? 0) && UNITS.includes(stated.count.unit) && measureOf(stated) !== null,
  );
  return all.flatMap((stated): Claim[] => {
    const slip = isSlip(stated, all, report.year);
    if (!slip && timeOf(stated.earlier + stated.lead, report.year) === 'other') return [];
    const measure = measureOf(stated)?.measure ?? null;
    const readings = readingsOf(report, measure ?? 'shown');
    return readings.length === 0 ? [] : [{ stated, readings, doubt: doubtOf(stated, measure, report, unitClass) }];
  });
}
