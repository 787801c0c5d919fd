import type { ChartSeries } from './series-data';
import { DIRECT_LABELS } from './trend-rows';

/** Names of the series below a chart: always where they cannot stand at the lines, else only on narrow screens. */
export function ChartLegend({ series, alwaysShown }: { series: readonly ChartSeries[]; alwaysShown: boolean }) {
  const always = alwaysShown || series.length > DIRECT_LABELS;
  return (
    <ul className={always ? 'chart-legend' : 'chart-legend chart-legend-narrow'}>
      {series.map(({ key, label, color }) => (
        <li key={key}>
          <span className="swatch" style={{ background: color }} aria-hidden="true" />
          {label}
        </li>
      ))}
    </ul>
  );
}
