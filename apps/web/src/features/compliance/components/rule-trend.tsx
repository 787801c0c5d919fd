import type { Compliance } from '@gongkai/contracts';
import { ChartFrame } from '../../../charts/chart-frame';
import { TrendChart } from '../../../charts/lazy-charts';
import { useChartColors } from '../../../charts/palette';
import { type ChartSeries, isBelowFloor, RATE_FLOOR, yearsOf } from '../../../charts/series-data';
import { trendTable } from '../../../charts/series-table';
import { useChartWords } from '../../../charts/words';
import { useMeta } from '../../../explore/frame-words';
import { type ComplianceRule, mostFrequent } from '../matrix-data';
import { useWords } from '../words';

const SHARE = { kind: 'rate', unit: '%' } as const;
const LINES = 5;

/** The most frequent problems over the years, as shares of the reports received. */
export function RuleTrend({ compliance }: { compliance: Compliance }) {
  const t = useWords();
  const c = useChartWords();
  const colors = useChartColors();
  const makeMeta = useMeta();
  const rules = mostFrequent(compliance, LINES);
  const years = yearsOf(rules.flatMap((rule) => rule.byYear));
  const series = rules.map((rule, index) => seriesOf(rule, years, colors.hues[index] ?? colors.ink));
  if (years.length < 2) return null;
  const words = { unit: '%', year: c('year'), numerator: c('numerator'), denominator: c('denominator') };
  const weak = series.some(({ points }) => points.some(isBelowFloor));
  return (
    <ChartFrame
      id="rules"
      question={t('trend')}
      subtitle={t('trendSubtitle')}
      meta={{
        ...makeMeta(t('trend'), compliance.region.name, '%', compliance.coverage),
        keys: rules.map((rule, index) => ({
          label: `${rule.code} ${rule.title}`,
          color: colors.hues[index] ?? colors.ink,
        })),
      }}
      status={{ kind: 'ready', table: trendTable(years, series, SHARE, words) }}
      legend={
        <ul className="chart-legend">
          {rules.map((rule, index) => (
            <li key={rule.rule}>
              <span className="swatch" style={{ background: colors.hues[index] }} aria-hidden="true" />
              {rule.code} {rule.title}
            </li>
          ))}
        </ul>
      }
      notes={weak ? [c('belowFloor', { floor: RATE_FLOOR })] : []}
    >
      {(size) => (
        <TrendChart
          {...size}
          title={t('trend')}
          years={years}
          series={series}
          indicator={SHARE}
          breaks={[]}
          year={compliance.year}
        />
      )}
    </ChartFrame>
  );
}

/** Failing of received reports by year; a year without reports is a gap. */
function seriesOf(rule: ComplianceRule, years: readonly number[], color: string): ChartSeries {
  const points = years.map((year) => {
    const found = rule.byYear.find((one) => one.year === year);
    if (!found || found.received === 0) return null;
    const { failed, received } = found;
    return {
      value: failed / received,
      numerator: failed,
      denominator: received,
      stated: received,
      received,
      due: received,
    };
  });
  return { key: rule.rule, label: rule.code, color, points };
}
