import type { Point, Series } from '@gongkai/contracts';
import { indicatorById } from '@gongkai/domain';
import { pointText } from '../charts/chart-tooltip';
import { drawnValue } from '../charts/series-data';
import { useIndicatorName, useUnitName } from '../i18n/indicator-words';
import { formatFraction, formatNumber, formatRatio } from '../lib/format';
import { Skeleton } from '../ui/skeleton';
import type { Explore } from './use-explore';
import { useExploreWords } from './words';

/** Indicators of the year as large numbers, with the year before; a rate shows numerator and denominator. */
export function FigureCards({ indicators, explore }: { indicators: readonly string[]; explore: Explore }) {
  const { own, year } = explore;
  // A failure is told by the frames below; numbers that are still on their way must not look unknown.
  if (!own.data) return own.isError ? null : <Skeleton height={96} />;
  const now = valuesOf(own.data, year);
  const before = valuesOf(own.data, year - 1);
  return (
    <ul className="figure-cards">
      {indicators.map((id) => (
        <FigureCard key={id} id={id} now={now[id] ?? null} before={before[id] ?? null} />
      ))}
    </ul>
  );
}

/** The points of one year; none where there is no row. */
function valuesOf(series: Series, year: number): Record<string, Point> {
  return series.rows.find((row) => row.year === year)?.values ?? {};
}

function FigureCard({ id, now, before }: { id: string; now: Point | null; before: Point | null }) {
  const t = useExploreWords();
  const nameOf = useIndicatorName();
  const unitName = useUnitName();
  const indicator = indicatorById(id);
  if (!indicator) return null;
  const value = drawnValue(indicator, now);
  const rate = indicator.kind === 'rate';
  const fraction = now && rate ? formatFraction(now) : null;
  return (
    <li className="figure-card">
      <span className="quiet">{nameOf(id)}</span>
      <strong className="num">
        {rate
          ? formatRatio(value === null ? null : value / 100)
          : formatNumber(value, { wanYuan: indicator.unit === '万元' })}
        {rate || value === null ? null : <small>{unitName(indicator.unit)}</small>}
      </strong>
      <span className="quiet num">
        {[
          fraction ? t('rateOf', { fraction }) : null,
          now && now.stated < now.received ? t('partOf', { stated: now.stated, received: now.received }) : null,
          t('lastYear', { value: pointText(indicator, before) }),
        ]
          .filter((part) => part !== null)
          .join(' · ')}
      </span>
    </li>
  );
}
