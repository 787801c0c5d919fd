import { type Indicator, indicatorById } from '@gongkai/domain';
import { useNavigate } from 'react-router';
import { ChartFrame } from '../charts/chart-frame';
import { RankBars } from '../charts/lazy-charts';
import { hueOf, useChartColors } from '../charts/palette';
import { rankHeight } from '../charts/rank-layout';
import { drawnValue, isBelowFloor, partsOf, RATE_FLOOR, type Rank, rankParts } from '../charts/series-data';
import { rankTable } from '../charts/series-table';
import { useChartWords } from '../charts/words';
import { useIndicatorName, useUnitName } from '../i18n/indicator-words';
import { useParam, useScope } from '../lib/scope';
import { statusOf, useMeta } from './frame-words';
import type { Explore } from './use-explore';
import { useExploreWords } from './words';

/** More bars than this are hard to compare; the rest stands in the table. */
const MOST_BARS = 30;

/** The parts of the region compared by one indicator, the largest first; a click opens the part. */
export function PartsRank({ explore, indicators }: { explore: Explore; indicators: readonly string[] }) {
  const t = useExploreWords();
  const c = useChartWords();
  const nameOf = useIndicatorName();
  const colors = useChartColors();
  const makeMeta = useMeta();
  const unitName = useUnitName();
  const navigate = useNavigate();
  const hrefOf = usePartHref();
  const [chosen, choose] = useParam('by', indicators[0] ?? '');
  const indicator = indicatorById(indicators.includes(chosen) ? chosen : (indicators[0] ?? ''));
  const { parts: query, year, region, detail } = explore;
  if (!indicator) return null;
  const parts = rankParts(partsOf(query.data?.rows ?? [], indicator.id, year), indicator);
  const bars = parts.slice(0, MOST_BARS);
  const question = t('partsQuestion', { name: nameOf(indicator.id) });
  const unit = unitName(indicator.unit);
  const words = {
    unit,
    part: c('part'),
    now: c('yearOf', { year }),
    before: c('yearOf', { year: year - 1 }),
    numerator: c('numerator'),
    denominator: c('denominator'),
  };
  const open = (part: Rank) => {
    const href = hrefOf(part);
    if (href) void navigate(href);
  };
  return (
    <ChartFrame
      id="parts"
      question={question}
      subtitle={c('unit', { unit })}
      meta={makeMeta(question, `${detail.data?.name ?? region} ${year}`, unit, query.data?.coverage)}
      status={statusOf(query, parts.length > 0 ? null : { kind: 'empty' }, () =>
        rankTable(parts, indicator, words, hrefOf),
      )}
      height={rankHeight(Math.max(bars.length, 4))}
      notes={notesOf(c, parts, bars.length, indicator)}
      extra={<IndicatorChoice indicators={indicators} chosen={indicator.id} onChoose={choose} />}
    >
      {(size) => (
        <RankBars
          {...size}
          title={question}
          parts={bars}
          indicator={indicator}
          color={hueOf(colors, indicator.id)}
          label={nameOf(indicator.id)}
          onOpen={open}
        />
      )}
    </ChartFrame>
  );
}

/** What must be known to read the bars: parts left out, unknown values, weak rates. */
function notesOf(
  t: ReturnType<typeof useChartWords>,
  parts: readonly Rank[],
  shown: number,
  indicator: Pick<Indicator, 'kind'>,
): string[] {
  const weak = indicator.kind === 'rate' && parts.some((part) => isBelowFloor(part.point));
  return [
    ...(parts.length > shown ? [t('rankMore', { n: parts.length - shown })] : []),
    ...(parts.some((part) => drawnValue(indicator, part.point) === null) ? [t('unknownNote')] : []),
    ...(weak ? [t('belowFloor', { floor: RATE_FLOOR })] : []),
  ];
}

function IndicatorChoice({
  indicators,
  chosen,
  onChoose,
}: {
  indicators: readonly string[];
  chosen: string;
  onChoose: (id: string) => void;
}) {
  const t = useExploreWords();
  const nameOf = useIndicatorName();
  return (
    <label className="inline-field">
      {t('compareBy')}
      <select className="select" value={chosen} onChange={(event) => onChoose(event.target.value)}>
        {indicators.map((id) => (
          <option key={id} value={id}>
            {nameOf(id)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Where a part leads: a unit to its report, a region to itself with everything else of the address kept. */
function usePartHref(): (part: Rank) => string | null {
  const { hrefWith, pathTo } = useScope();
  return (part) => {
    if (!part.unitId) return hrefWith({ region: part.code });
    return part.reportId ? pathTo(`/reports/${part.reportId}`) : null;
  };
}
