import type { Scores, UnitScore } from '@gongkai/contracts';
import type { TableSheet } from '@gongkai/documents';

type Words = { title: string; footer: string };

const FULL = 100;

/** 评分表: one row per unit, one column per item with the points it cost. Units without a score keep their cells empty. */
export function scoreTable({ units, items }: Pick<Scores, 'units' | 'items'>, { title, footer }: Words): TableSheet {
  return {
    name: '评分表',
    title,
    columns: [
      { title: '单位', width: 36 },
      { title: '所在地区', width: 20 },
      ...items.map((item) => ({ title: `${item.title}（扣分）`, width: 14, decimals: 2 })),
      { title: '扣分合计', width: 10, decimals: 2 },
      { title: '得分', width: 10, decimals: 2 },
      { title: '上年得分', width: 10, decimals: 2 },
      { title: '说明', width: 24 },
    ],
    rows: units.map((unit) => [
      unit.unitName,
      unit.regionName,
      ...items.map(({ key }) => pointsOf(unit, key)),
      unit.score === null ? null : totalOf(unit),
      unit.score,
      unit.before,
      noteOf(unit),
    ]),
    totalLabel: null,
    frozenColumns: 1,
    landscape: true,
    footer,
  };
}

/** 扣分明细: every deduction with every finding it rests on. */
export function deductionList(units: readonly UnitScore[], { title, footer }: Words): TableSheet {
  return {
    name: '扣分明细',
    title: `${title}（扣分明细）`,
    columns: [
      { title: '单位', width: 36 },
      { title: '所在地区', width: 20 },
      { title: '扣分项目', width: 24 },
      { title: '扣分', width: 8, decimals: 2 },
      { title: '规则', width: 10 },
      { title: '依据', width: 80 },
    ],
    rows: units.flatMap((unit) =>
      unit.deductions.flatMap(({ title: item, points, findings }) =>
        findings.map(({ code, message }, index) => [
          unit.unitName,
          unit.regionName,
          item,
          index === 0 ? points : null,
          code,
          message,
        ]),
      ),
    ),
    totalLabel: null,
    frozenColumns: 1,
    landscape: true,
    footer,
  };
}

const totalOf = ({ deductions }: UnitScore) => deductions.reduce((sum, { points }) => sum + points, 0);

function pointsOf({ score, deductions }: UnitScore, key: string): number | null {
  if (score === null) return null;
  return deductions.filter((one) => one.key === key).reduce((sum, { points }) => sum + points, 0);
}

/** Why there is no score, or why it does not tell everything. */
function noteOf(unit: UnitScore): string | null {
  if (unit.state === 'exempt') return '免报，不评分';
  if (unit.score === null) return '未到期，未评分';
  if (unit.reportId === null) return '未收到报告，只按未报扣分';
  const over = totalOf(unit) > FULL ? '扣分超过 100 分，按 0 分计' : null;
  return over ?? (unit.undetermined ? `另有 ${unit.undetermined} 处待判断，未扣分` : null);
}
