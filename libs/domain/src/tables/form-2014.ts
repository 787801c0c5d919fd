import { ANNEX_LINES, type AnnexLine, annexUnit } from './annex-rows';
import { buildTable, type DrawnCell } from './build-table';
import type { Equation, FormSpec } from './form-spec';
import type { FigureUnit, RowSpec, TableSpec } from './table-spec';

const head = (text: string): DrawnCell => ({ text, kind: 'header' });

/** A line of figures with the headings above it, outermost first. */
function labelsOf(lines: readonly AnnexLine[], index: number): string[] {
  const own = lines[index];
  if (!own) return [];
  const above: AnnexLine[] = [];
  for (const line of lines.slice(0, index).reverse()) if (line.level < (above[0] ?? own).level) above.unshift(line);
  return [...above, own].map((line) => line.label);
}

const idOf = (id: string) => `stats14.${id}`;

const rows = ANNEX_LINES.flatMap((line, index): (RowSpec & { unit: FigureUnit })[] => {
  const { id, unit, aliases } = line;
  if (id === undefined || unit === undefined) return [];
  const labels = labelsOf(ANNEX_LINES, index);
  return [{ key: id, labels, ...(aliases ? { aliases } : {}), figures: [idOf(id)], unit: annexUnit(unit) }];
});

const grid: DrawnCell[][] = [
  [head('统计指标'), head('单位'), head('统计数')],
  ...ANNEX_LINES.map(({ label, id, unit }): DrawnCell[] =>
    id === undefined
      ? [{ text: label }, { text: '—' }, { text: '—' }]
      : [{ text: label }, { text: unit ?? '' }, { figure: idOf(id) }],
  ),
];

/** 《政府信息公开情况统计表》, one figure a line (specification §1.7). */
const annex: TableSpec = buildTable({
  key: 'annex',
  section: 0,
  title: '政府信息公开情况统计表',
  grid,
  rows,
  columns: [{ key: 'count', labels: ['统计数'], aliases: ['本年度', '本年', '数量'] }],
});

const REASONS = ['stateSecret', 'tradeSecret', 'privacy', 'securityStability', 'notGovInfo', 'otherLaw'];

/** Totals of the annex and what they sum (R19, specification §2). */
const TOTALS: Record<string, string[]> = {
  'req.received': ['inPerson', 'fax', 'online', 'letter'].map((key) => `req.received.${key}`),
  'req.closed': ['req.closed.onTime', 'req.closed.extended'],
  'req.answered': rows.map((row) => row.key).filter((key) => key.startsWith('req.answered.')),
  'req.answered.denied': REASONS.map((key) => `req.denied.${key}`),
  'review14.total': ['review14.upheld', 'review14.corrected', 'review14.other'],
  'litigation14.total': ['litigation14.upheld', 'litigation14.corrected', 'litigation14.other'],
};

const equations = Object.entries(TOTALS).map(
  ([total, parts]): Equation => ({
    key: `annexTotal.${total}`,
    family: 'annexTotal',
    basis: 'derived',
    left: parts.map(idOf),
    right: [idOf(total)],
  }),
);

/** The annex of 国办发〔2014〕32号, report years 2014 to 2018; the body of these reports has no tables. */
export const FORM_2014: FormSpec = {
  id: 'F2014',
  notice: '国办发〔2014〕32号',
  years: { from: 2014, to: 2018 },
  fingerprints: ['回应解读情况', '政府公报公开政府信息数', '政务微博公开政府信息数'],
  headings: [],
  tables: [annex],
  equations,
};
