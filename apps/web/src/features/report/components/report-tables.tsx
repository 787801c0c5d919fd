import type { ReportDetail } from '@gongkai/contracts';
import { type FigureId, formById, tableAsPrinted } from '@gongkai/domain';
import { useMemo } from 'react';
import { OfficialGrid } from '../../../official-grid/official-grid';
import { EmptyState } from '../../../ui/empty-state';
import { Section } from '../../../ui/section';
import { figureMarks } from '../figure-marks';
import { type Focus, nameOf, useChoose } from '../focus';
import { useWords } from '../words';
import { InferredFigures } from './inferred-figures';

/**
 * The official tables with the report's values, in the rows that the report prints. A figure leads to its place in the original, its mark to the finding;
 * while a finding is open, both sides of its equation are lit.
 */
export function ReportTables({ report, focus }: { report: ReportDetail; focus: Focus }) {
  const t = useWords();
  const choose = useChoose();
  const form = formById(report.format);
  const found = useMemo(() => figureMarks(report.findings), [report.findings]);
  const marks = useMemo(
    () => Object.fromEntries(Object.entries(found).map(([figure, { mark }]) => [figure, mark])),
    [found],
  );
  if (!form) return <EmptyState title={t('noForm', { format: report.format })} hint={t('noFormHint')} />;
  const openFinding = (figure: FigureId) => {
    const finding = found[figure]?.finding;
    if (finding) choose({ finding: nameOf(finding, report) });
  };
  const isPrinted = (figure: FigureId) => (report.figures[figure]?.state ?? 'missingCell') !== 'missingCell';
  const tables = form.tables.map((table) => tableAsPrinted(table, isPrinted));
  return tables.map((table) => (
    <Section key={table.key} title={table.title}>
      <OfficialGrid
        table={table}
        values={report.figures}
        selected={focus.figure}
        marks={marks}
        sides={sidesOf(focus)}
        action={t('openPlace')}
        onSelect={(figure) => choose({ figure, pane: 'original' })}
        onMark={openFinding}
      />
      <InferredFigures table={table} report={report} focus={focus} />
    </Section>
  ));
}

function sidesOf({ finding }: Focus): Record<FigureId, 'left' | 'right'> {
  return Object.fromEntries(
    finding?.evidence.flatMap(({ figure, side }) => (figure && side ? [[figure, side] as const] : [])) ?? [],
  );
}
