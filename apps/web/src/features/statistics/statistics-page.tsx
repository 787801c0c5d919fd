import type { Statistics } from '@gongkai/contracts';
import { formById } from '@gongkai/domain';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { AsyncContent } from '../../ui/async-content';
import { CoverageLine } from '../../ui/coverage-line';
import { EmptyState } from '../../ui/empty-state';
import { Page } from '../../ui/page';
import { Section } from '../../ui/section';
import { standingOf } from './addends';
import { statisticsQuery } from './api/statistics-query';
import { ExportLinks } from './components/export-links';
import { StatisticsControls } from './components/statistics-controls';
import { SumView } from './components/sum-view';
import { UnitsView } from './components/units-view';
import { useOptions } from './options';
import './statistics.css';
import { useWords } from './words';

/** The statistics tables that are handed in: of one unit, the sum of a region, or one row per unit. */
export function StatisticsPage() {
  const t = useWords();
  const { region, year, options } = useOptions();
  const query = useQuery(statisticsQuery(region, year, options.unit));
  const statistics = query.data;
  return (
    <Page
      title={
        statistics
          ? t('title', { year: statistics.year, of: statistics.unit?.name ?? statistics.region.name })
          : t('loadingTitle')
      }
      coverage={statistics ? <CoverageLine coverage={statistics.coverage} missing={missingIn(statistics)} /> : null}
      action={<ExportLinks />}
    >
      <StatisticsControls />
      <AsyncContent query={query} height={560}>
        {(data) => (
          <div className={query.isPlaceholderData ? 'st-body st-stale' : 'st-body'} aria-busy={query.isPlaceholderData}>
            <Tables statistics={data} />
            <LeftOut statistics={data} />
          </div>
        )}
      </AsyncContent>
    </Page>
  );
}

const missingIn = (statistics: Statistics) =>
  statistics.units.filter((unit) => standingOf(unit) === 'notReceived').map(({ unitName }) => unitName);

function Tables({ statistics }: { statistics: Statistics }) {
  const t = useWords();
  const { options, pathTo } = useOptions();
  const { year, format } = statistics;
  const form = formById(format);
  if (!form) return <EmptyState title={t('noForm', { year, format })} hint={t('noFormHint')} />;
  const rows = options.view === 'units' && statistics.unit === null;
  const [other] = statistics.otherForms;
  if (statistics.unit !== null && other)
    return <EmptyState title={t('noForm', { year, format: other.format })} hint={t('noFormHint')} />;
  if (statistics.unit !== null && Object.values(statistics.total).every(({ state }) => state === 'notReceived'))
    return (
      <EmptyState title={t('unitMissing', { year })} action={<Link to={pathTo('/upload')}>{t('toUpload')}</Link>} />
    );
  if (statistics.unit === null && statistics.coverage.received === 0)
    return (
      <EmptyState
        title={t('empty', { year })}
        hint={t('emptyHint')}
        action={<Link to={pathTo('/upload')}>{t('toUpload')}</Link>}
      />
    );
  if (!rows) return <SumView statistics={statistics} form={form} />;
  if (statistics.units.length === 0) return <EmptyState title={t('tooWide')} hint={t('tooWideHint')} />;
  return <UnitsView statistics={statistics} form={form} />;
}

function LeftOut({ statistics }: { statistics: Statistics }) {
  const t = useWords();
  if (statistics.otherForms.length === 0) return null;
  return (
    <Section title={`${t('leftOut')} ${statistics.otherForms.length}`}>
      <p className="st-legend">{t('leftOutHint')}</p>
      <ul className="st-left-out">
        {statistics.otherForms.map(({ unitName, format }) => (
          <li key={unitName}>
            {unitName} <span className="st-format">{format}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
