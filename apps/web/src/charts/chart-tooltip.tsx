import type { Point } from '@gongkai/contracts';
import type { Indicator } from '@gongkai/domain';
import { useUnitName } from '../i18n/indicator-words';
import { formatFraction, formatNumber, formatRatio } from '../lib/format';
import { drawnValue, isBelowFloor } from './series-data';
import { useChartWords } from './words';

export type TooltipLine = { key: string; label: string; color: string; point: Point | null; lastYear: Point | null };

/** A value as people read it: `26`, `12.50`, `30.8%（81/263）`; unknown as a dash. */
export function pointText(indicator: Pick<Indicator, 'kind' | 'unit'>, point: Point | null): string {
  const value = drawnValue(indicator, point);
  if (indicator.kind !== 'rate') return formatNumber(value, { wanYuan: indicator.unit === '万元' });
  const fraction = point ? formatFraction(point) : null;
  return `${formatRatio(value === null ? null : value / 100)}${fraction ? `（${fraction}）` : ''}`;
}

/** The exact numbers under the pointer or the keyboard, with last year's beside them. */
export function ChartTooltip({
  title,
  lines,
  indicator,
}: {
  title: string;
  lines: readonly TooltipLine[];
  indicator: Pick<Indicator, 'kind' | 'unit'>;
}) {
  const t = useChartWords();
  const unitName = useUnitName();
  return (
    <div className="chart-tooltip">
      <table>
        <thead>
          <tr>
            <th scope="col">{title}</th>
            <th scope="col" className="right">
              {unitName(indicator.unit)}
            </th>
            <th scope="col" className="right quiet">
              {t('lastYear')}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ key, label, color, point, lastYear }) => (
            <tr key={key} className={indicator.kind === 'rate' && isBelowFloor(point) ? 'quiet' : undefined}>
              <th scope="row">
                <span className="swatch" style={{ background: color }} aria-hidden="true" />
                {label}
              </th>
              <td className="right num">{pointText(indicator, point)}</td>
              <td className="right num quiet">{pointText(indicator, lastYear)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Stated lines={lines} />
    </div>
  );
}

/** Says how many reports state the number, where not all do. */
function Stated({ lines }: { lines: readonly TooltipLine[] }) {
  const t = useChartWords();
  const partial = lines.find(({ point }) => point && point.stated < point.received)?.point;
  return partial ? (
    <p className="quiet">{t('stated', { stated: partial.stated, received: partial.received })}</p>
  ) : null;
}
