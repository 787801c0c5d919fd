import type { RulePage } from '@gongkai/contracts';
import { ChartFrame } from '../../../charts/chart-frame';
import { ChartLegend } from '../../../charts/chart-legend';
import { StackedBars } from '../../../charts/lazy-charts';
import { yearsOf } from '../../../charts/series-data';
import { trendTable } from '../../../charts/series-table';
import { useChartWords } from '../../../charts/words';
import { useMeta } from '../../../explore/frame-words';
import { useUnitName } from '../../../i18n/indicator-words';
import { useThemeMode } from '../../../lib/theme-mode';
import { OUTCOME_COLORS, outcomeSeries } from '../outcome-colors';
import { useWords } from '../words';

const REPORTS = { kind: 'sum', unit: '份' } as const;

/** The verdicts of the rule over the years, as the parts of the reports received. */
export function OutcomeChart({ page }: { page: RulePage }) {
  const t = useWords();
  const c = useChartWords();
  const { mode } = useThemeMode();
  const makeMeta = useMeta();
  const unit = useUnitName()(REPORTS.unit);
  const years = yearsOf(page.byYear);
  const series = outcomeSeries(years, page.byYear, OUTCOME_COLORS[mode], (outcome) => t(`outcome.${outcome}`));
  const shown = [...series].reverse();
  const words = { unit, year: c('year'), numerator: c('numerator'), denominator: c('denominator') };
  const scope = `${page.region.name} ${page.rule.code} ${page.rule.title}`;
  return (
    <ChartFrame
      id="outcomes"
      question={t('chart')}
      subtitle={t('chartSubtitle')}
      meta={{ ...makeMeta(t('chart'), scope, unit, page.coverage), keys: shown }}
      status={
        years.length === 0 ? { kind: 'empty' } : { kind: 'ready', table: trendTable(years, shown, REPORTS, words) }
      }
      height={220}
      legend={<ChartLegend series={shown} alwaysShown />}
      notes={[t('chartNote')]}
    >
      {(size) => <StackedBars {...size} title={t('chart')} years={years} series={series} indicator={REPORTS} />}
    </ChartFrame>
  );
}
