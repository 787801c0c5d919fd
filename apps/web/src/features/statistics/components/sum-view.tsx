import type { Statistics } from '@gongkai/contracts';
import { type FormSpec, figuresOf } from '@gongkai/domain';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { OfficialGrid } from '../../../official-grid/official-grid';
import { Section } from '../../../ui/section';
import { registerQuery } from '../api/statistics-query';
import { useOptions } from '../options';
import { useWords } from '../words';
import { AddendsPanel } from './addends-panel';

/**
 * The official tables of a region's sum or of one unit. A figure of the sum opens into its addends, a figure of one
 * unit leads to its place in the report.
 */
export function SumView({ statistics, form }: { statistics: Statistics; form: FormSpec }) {
  const t = useWords();
  const { options, change } = useOptions();
  const openReport = useOpenReport(statistics.unit?.id ?? null);
  const asked = form.tables.filter((table) => table.key === options.table);
  const tables = asked.length > 0 ? asked : form.tables;
  const opened = figuresOf(form).find(({ id }) => id === options.figure)?.id ?? null;
  const sum = statistics.unit === null;
  return (
    <div className={sum && opened ? 'st-sum-view st-opened' : 'st-sum-view'}>
      <div className="st-tables">
        {sum ? <p className="st-legend">{t('statedLegend')}</p> : null}
        {tables.map((table) => (
          <Section key={table.key} title={table.title}>
            <OfficialGrid
              table={table}
              values={statistics.total}
              selected={opened}
              action={sum ? t('openAddends') : t('openReport')}
              onSelect={(figure) => (sum ? change({ figure }) : openReport(figure))}
            />
          </Section>
        ))}
      </div>
      {sum && opened ? <AddendsPanel statistics={statistics} figure={opened} /> : null}
    </div>
  );
}

/** Leads to a figure in the report of the unit, if the unit has one. */
function useOpenReport(unit: string | null): (figure: string) => void {
  const { region, year, pathTo } = useOptions();
  const navigate = useNavigate();
  const register = useQuery({ ...registerQuery(region, year), enabled: unit !== null });
  const report = register.data?.reports.find(({ unitId }) => unitId === unit)?.reportId ?? null;
  return (figure) => {
    if (report) void navigate(pathTo(`/reports/${report}`, { figure }));
  };
}
