import type { TableSheet } from '@gongkai/documents';
import type { Evidence, Severity } from '@gongkai/domain';

/** One thing a unit has to put right. */
export type Rectification = {
  unitName: string;
  regionName: string;
  code: string;
  title: string;
  severity: Severity;
  message: string;
  basis: string;
  remedy: string;
  evidence: Evidence[];
};

const SEVERITY_WORDS: Record<Severity, string> = { error: '强制', warning: '核实', info: '提示' };

/** 整改清单; the last two columns are for the unit's own hand. */
export function rectificationTable(items: readonly Rectification[], title: string, footer: string): TableSheet {
  return {
    name: '整改清单',
    title,
    columns: [
      { title: '序号', width: 5 },
      { title: '单位', width: 22 },
      { title: '所在地区', width: 12 },
      { title: '规则', width: 8 },
      { title: '问题', width: 18 },
      { title: '程度', width: 6 },
      { title: '具体情况', width: 36 },
      { title: '原文摘录', width: 26 },
      { title: '依据', width: 22 },
      { title: '整改要求', width: 26 },
      { title: '整改期限', width: 10 },
      { title: '整改情况', width: 12 },
    ],
    rows: items.map((item, index) => [
      index + 1,
      item.unitName,
      item.regionName,
      item.code,
      item.title,
      SEVERITY_WORDS[item.severity],
      item.message,
      quotes(item.evidence),
      item.basis,
      item.remedy,
      null,
      null,
    ]),
    totalLabel: null,
    frozenColumns: 2,
    landscape: true,
    footer,
  };
}

/** The words in the document, each once, at most three. */
function quotes(evidence: readonly Evidence[]): string | null {
  const found = [...new Set(evidence.flatMap((piece) => piece.quote?.trim() || []))];
  return found.length === 0 ? null : found.slice(0, 3).join('；');
}
