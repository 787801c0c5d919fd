import type { Point } from '@gongkai/contracts';
import { indicatorById } from '@gongkai/domain';
import { pointText } from '../charts/chart-tooltip';
import { drawnValue } from '../charts/series-data';
import { useIndicatorName } from '../i18n/indicator-words';
import { formatFraction, formatNumber, formatRatio } from '../lib/format';
import { useExploreWords } from './words';

/** Indicators of the year as large numbers, with the year before; a rate shows numerator and denominator. */
export function FigureCards({
  indicators,
  now,
  before,
}: {
  indicators: readonly string[];
  now: Record<string, Point>;
  before: Record<string, Point>;
}) {
  return (
    <ul className="figure-cards">
      {indicators.map((id) => (
        <FigureCard key={id} id={id} now={now[id] ?? null} before={before[id] ?? null} />
      ))}
    </ul>
  );
}

function FigureCard({ id, now, before }: { id: string; now: Point | null; before: Point | null }) {
  const t = useExploreWords();
  const nameOf = useIndicatorName();
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
        {rate || value === null ? null : <small>{indicator.unit}</small>}
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
