import { ExplorePage } from '../../explore/explore-page';
import { FigureCards } from '../../explore/figure-cards';
import { IndicatorTrend } from '../../explore/indicator-trend';
import { PartsRank } from '../../explore/parts-rank';
import { trendProps, useExplore } from '../../explore/use-explore';
import { useWords } from './words';

const FLOWS = ['requests.new', 'requests.carriedOver', 'requests.results', 'requests.carriedForward'];
const RESULTS = [
  'results.granted',
  'results.partiallyGranted',
  'results.denied',
  'results.unavailable',
  'results.notProcessed',
  'results.otherHandling',
];
const APPLICANTS = [
  'applicants.naturalPerson',
  'applicants.enterprise',
  'applicants.researchInst',
  'applicants.publicWelfareOrg',
  'applicants.legalServiceOrg',
  'applicants.otherOrg',
];
const RATES = ['rates.disclosure', 'rates.completion', 'rates.denial'];
const ALL = [...FLOWS, ...RESULTS, ...APPLICANTS, ...RATES];

/** Applications: how many, from whom, answered how, and where. */
export function ApplicationsPage() {
  const t = useWords();
  const explore = useExplore(ALL);
  const shared = trendProps(explore);
  return (
    <ExplorePage explore={explore} screen={t('screen')}>
      <FigureCards indicators={[...FLOWS, 'rates.disclosure', 'rates.completion']} explore={explore} />
      <div className="grid-2">
        <IndicatorTrend {...shared} id="flows" question={t('trend')} indicators={FLOWS} />
        <IndicatorTrend {...shared} id="rates" question={t('rates')} indicators={RATES} />
        <IndicatorTrend
          {...shared}
          id="results"
          question={t('results')}
          indicators={RESULTS}
          shape="stack"
          notes={[t('resultsNote')]}
        />
        <IndicatorTrend
          {...shared}
          id="applicants"
          question={t('applicants')}
          indicators={APPLICANTS}
          shape="stack"
          notes={[t('applicantsNote')]}
        />
      </div>
      <PartsRank explore={explore} indicators={ALL} />
    </ExplorePage>
  );
}
