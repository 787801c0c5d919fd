import { figureName, RULES } from '@gongkai/compliance';
import type { AnnualReport, Evidence, Finding, Outcome, Place, Severity } from '@gongkai/domain';

const SEVERITIES: Record<Severity, string> = { error: '▲ 强制', warning: '◆ 核实', info: '● 提示' };
const ORDER: Severity[] = ['error', 'warning', 'info'];
const MOST_CELLS = 12;
const MOST_HINTS = 3;

const rules = new Map(RULES.map((rule) => [rule.id, rule]));

/** A readable account of one checked report: failures first, then what is undecided; passes are a number. */
export function checkSummary(file: string, report: AnnualReport, findings: readonly Finding[]): string {
  const of = (outcome: Outcome) => findings.filter((finding) => finding.outcome === outcome);
  const fails = ORDER.flatMap((severity) => of('fail').filter((finding) => finding.severity === severity));
  const open = of('undetermined');
  const counts = ORDER.map((severity) => {
    const count = fails.filter((finding) => finding.severity === severity).length;
    return `${SEVERITIES[severity]} ${count}`;
  });
  return [
    file,
    `${report.unit ?? '单位未找到'} · ${report.year ?? '年度未找到'} 年 · ${report.format}`,
    `${counts.join('  ')}  ? 待判断 ${open.length}  – 不适用 ${of('notApplicable').length}  ✓ 通过 ${of('pass').length}`,
    ...fails.flatMap((finding) => ['', ...failLines(finding)]),
    ...(open.length > 0 ? [''] : []),
    ...open.flatMap((finding) => [
      `? 待判断 ${finding.code} ${rules.get(finding.rule)?.title ?? ''}：${finding.reason ?? ''}`,
      ...hintLines(finding),
    ]),
  ].join('\n');
}

function failLines(finding: Finding): string[] {
  const rule = rules.get(finding.rule);
  return [
    `${SEVERITIES[finding.severity]} ${finding.code} ${rule?.title ?? finding.rule}`,
    `  ${finding.message}`,
    ...evidenceLines(finding.evidence),
    ...hintLines(finding),
    ...(rule ? [`  依据：${rule.basis.text}`, `  整改：${rule.remedy}`] : []),
  ];
}

/** The likeliest ways to mend a sum; a person decides, nothing is changed. */
function hintLines({ hints = [] }: Finding): string[] {
  const rest = hints.length - MOST_HINTS;
  return [
    ...hints.slice(0, MOST_HINTS).map(({ sentence }) => `  修改提示：${sentence}`),
    ...(rest > 0 ? [`  另有 ${rest} 条修改提示`] : []),
  ];
}

/** Cells of an equation side by side, other evidence one a line. */
function evidenceLines(evidence: readonly Evidence[]): string[] {
  const cells = evidence.filter(({ figure }) => figure !== null);
  const sides = (['left', 'right'] as const).flatMap((side) => {
    const own = cells.filter((cell) => cell.side === side);
    return own.length > 0 ? [`  ${side === 'left' ? '左边' : '右边'}：${cellWords(own)}`] : [];
  });
  const alone = cells.filter(({ side }) => side === undefined);
  const words = evidence.filter(({ figure, quote }) => figure === null && quote !== null);
  return [
    ...sides,
    ...(alone.length > 0 ? [`  单元格：${cellWords(alone)}`] : []),
    ...words.map(({ quote, place }) => `  原文${placeWords(place)}：${quote}`),
  ];
}

/** The cells that are not 0, with their numbers; how many are 0. */
function cellWords(cells: readonly Evidence[]): string {
  const told = cells.filter(({ actual, expected }) => actual !== 0 || expected !== null);
  const shown = told.slice(0, MOST_CELLS).map(({ figure, actual, expected, place }) => {
    const should = expected === null ? '' : `（应为 ${expected}）`;
    return `${figureName(figure ?? '')} ${actual === null || actual === '' ? '空' : actual}${should}${placeWords(place)}`;
  });
  const zeros = cells.length - told.length;
  return [
    ...shown,
    ...(told.length > MOST_CELLS ? [`另有 ${told.length - MOST_CELLS} 格`] : []),
    ...(zeros > 0 ? [`其余 ${zeros} 格为 0`] : []),
  ].join('，');
}

/** Where in the original, as far as the format has such places: a table's row and column, or a line. */
function placeWords(place: Place | null): string {
  if (!place) return '';
  if (place.table !== null) {
    const row = place.row === null ? '' : ` 第 ${place.row + 1} 行`;
    const column = place.column === null ? '' : `第 ${place.column + 1} 列`;
    return `〔表 ${place.table + 1}${row}${column}〕`;
  }
  return place.line == null ? '' : `〔第 ${place.line} 行〕`;
}
