import { figureSpec } from '@gongkai/domain';
import { defineRule } from '../../define-rule';
import type { Cell } from '../../support/cells';
import { judgeCells } from '../../support/judge-cells';
import { statesNumber } from '../../support/stated-numbers';

/** `0件`, `251000元`: the unit typed into the cell. */
export const typedUnits = defineRule({
  id: 'table/typed-units',
  code: 'TAB-09',
  version: 1,
  title: '单元格内不写计量单位',
  severity: 'warning',
  basis: { text: '年度报告格式各表计量单位印在表内；实例：单元格填“251000元”“0件”', mark: 'B' },
  decides:
    '单元格内数字之后写有件、条、项、元、万元等单位的，合并为一个问题。2019 年格式的采购总金额没有印计量单位，写明单位的只作提示。',
  remedy: '单元格内只填数字；金额按表内注明的单位换算。',
  messages: { unit: '统计表有 {count} 格写有计量单位：{cells}' },
  check: (report) => {
    const verdict = judgeCells(report, {
      message: 'unit',
      offends: hasUnit,
      words: ({ figure }) => `填“${figure.raw?.trim() ?? ''}”`,
    });
    if (verdict.outcome !== 'fail') return verdict;
    const forced = verdict.evidence.every(({ figure }) => figure !== null && figureSpec(figure).unit === 'unknown');
    return forced ? { ...verdict, severity: 'info' } : verdict;
  },
});

function hasUnit(cell: Cell): boolean {
  const { figure } = cell;
  if (statesNumber(cell)) return /元\s*$/.test(figure.raw ?? '');
  return figure.state === 'number' && /[\d０-９]\s*(?:万元|元|[件条次项个宗起份部篇例人家])\s*$/.test(figure.raw ?? '');
}
