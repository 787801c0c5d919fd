import './overview.css';
import { Button } from 'antd';
import { useNavigate } from 'react-router';
import { RegionPath } from '../../explore/region-path';
import { useRegion } from '../../lib/region';
import { useScope } from '../../lib/scope';
import { AsyncContent } from '../../ui/async-content';
import { CoverageLine } from '../../ui/coverage-line';
import { Page } from '../../ui/page';
import { OverviewContent } from './components/overview-content';
import { useOverview } from './use-overview';
import { useWords } from './words';

/** Today: who has reported, who has not, what is wrong, and how the years compare. */
export function OverviewPage() {
  const t = useWords();
  const { region, year, pathTo } = useScope();
  const { data: detail } = useRegion(region);
  const overview = useOverview();
  const navigate = useNavigate();
  return (
    <Page
      before={<RegionPath />}
      title={t('title', { year, region: detail?.name ?? overview.data?.region.name ?? region })}
      coverage={
        overview.data ? (
          <CoverageLine
            coverage={overview.data.coverage}
            missing={overview.data.missingUnits.map((unit) => unit.name)}
          />
        ) : null
      }
      action={
        <Button type="primary" onClick={() => void navigate(pathTo('/upload'))}>
          {t('upload')}
        </Button>
      }
    >
      <AsyncContent query={overview} height={480}>
        {(data) => <OverviewContent overview={data} />}
      </AsyncContent>
    </Page>
  );
}
