import { defineRule } from '../../define-rule';
import { cellEvidence, cellOf, isKnown, numberIn, undetermined } from '../../support/cells';
import { figureName } from '../../support/figure-names';
import { tableGate } from '../../support/judge-equations';
import { spareAuthor } from '../../support/spare-author';
import { isBelowCity } from '../../support/unit-level';
import { fail, notApplicable, open, pass } from '../../verdicts';

/** Figures that say that the organ made or keeps 规章; the form of 2019 also counts others' that it disclosed. */
const FIGURES: Record<string, string[]> = {
  F2021: ['issued', 'repealed', 'inForce'].map((column) => `proactive.rules.${column}`),
  F2019: ['proactive19.rules.made'],
};

/** 规章 of an organ that cannot make any. */
export const rulesBelowCity = defineRule({
  id: 'arithmetic/rules-below-city',
  code: 'T2-01',
  version: 1,
  title: '设区的市以下没有规章',
  severity: 'error',
  basis: {
    text: '规章由省级和设区的市、自治州人民政府制定（立法法，条文待确认；有的地方表样注明仅由设区的市、自治州以上填写）',
    mark: 'C',
  },
  decides:
    '县级以下政府、部门、乡镇街道的规章各格应为 0（2019 年格式只看本年新制作数量）。按单位类别、名册和单位名称判断层级；填了规章而层级不明的不作判断。',
  remedy: '规章各格改填 0；本单位的文件应填在行政规范性文件一行。',
  messages: { filled: '本单位不能制定规章，却填了 {count} 格：{cells}' },
  check: (report, context) => {
    const gate = tableGate(report, 'proactive');
    if ('verdict' in gate) return gate.verdict;
    const cells = (FIGURES[report.format] ?? []).map((id) => cellOf(report, id));
    const filled = cells.filter((cell) => (numberIn(cell) ?? 0) > 0);
    const evidence = filled.map((cell) => cellEvidence(cell, { expected: 0 }));
    if (filled.length === 0) {
      const unseen = cells.filter((cell) => !isKnown(cell));
      if (unseen.length === 0) return pass;
      return undetermined(
        unseen,
        '规章一行没有读到或者位置不确定',
        unseen.map((cell) => cellEvidence(cell)),
      );
    }
    const { unitClass, roster } = context;
    const below = isBelowCity(unitClass, roster?.names[0] ?? report.unit, roster?.ancestors ?? []);
    if (below === false) return notApplicable('省级和设区的市一级可以有规章');
    if (below === null) return open('填了规章，单位层级不明，不能判断能否制定规章', evidence);
    const named = filled.map((cell) => `${figureName(cell.id)}填 ${numberIn(cell)}`).join('、');
    return spareAuthor(report, [fail('filled', { count: filled.length, cells: named }, evidence)]);
  },
});
