import { ExplorePage } from '../../explore/explore-page';
import { FigureCards } from '../../explore/figure-cards';
import { IndicatorTrend } from '../../explore/indicator-trend';
import { PartsRank } from '../../explore/parts-rank';
import { trendProps, useExplore } from '../../explore/use-explore';
import { useWords } from './words';

const DECISIONS = ['published.licensing', 'published.penalties', 'published.coercion'];
const DOCUMENTS = ['published.normativeIssued', 'published.normativeInForce'];
const FEES = ['published.fees'];
const CHANNELS = ['narrative.website', 'narrative.wechat', 'narrative.newMedia'];
const TOTAL = ['narrative.total'];
const ALL = [...DECISIONS, ...DOCUMENTS, ...FEES, ...CHANNELS, ...TOTAL];

/** Published information: the flows of table 2, and what reports say about their channels (never added up). */
export function PublishedPage() {
  const t = useWords();
  const explore = useExplore(ALL);
  const shared = trendProps(explore);
  return (
    <ExplorePage explore={explore} screen={t('screen')}>
      <FigureCards indicators={[...DECISIONS, 'published.normativeInForce', ...FEES, ...TOTAL]} explore={explore} />
      <div className="grid-2">
        <IndicatorTrend {...shared} id="decisions" question={t('decisions')} indicators={DECISIONS} />
        <IndicatorTrend
          {...shared}
          id="documents"
          question={t('documents')}
          indicators={DOCUMENTS}
          notes={[t('documentsNote')]}
        />
        <IndicatorTrend
          {...shared}
          id="channels"
          question={t('channels')}
          indicators={CHANNELS}
          notes={[t('channelsNote')]}
        />
        <IndicatorTrend {...shared} id="total" question={t('total')} indicators={TOTAL} notes={[t('totalNote')]} />
        <IndicatorTrend {...shared} id="fees" question={t('fees')} indicators={FEES} />
      </div>
      <PartsRank explore={explore} indicators={ALL} />
    </ExplorePage>
  );
}
