import './scores.css';
import type { Scores } from '@gongkai/contracts';
import { useState } from 'react';
import { Link } from 'react-router';
import { RegionPath } from '../../explore/region-path';
import { ApiProblem } from '../../lib/api-client';
import { useRegion } from '../../lib/region';
import { useParam, useScope } from '../../lib/scope';
import { AsyncContent } from '../../ui/async-content';
import { EmptyState } from '../../ui/empty-state';
import { Page } from '../../ui/page';
import { ExportScores } from './components/export-scores';
import { ScoreSummary } from './components/score-summary';
import { ScoreTable } from './components/score-table';
import { SettingsLink } from './components/settings-link';
import { useScores } from './requests';
import { readSort, shownScores } from './shown-scores';
import { useWords } from './words';

/** Who has how many points left, what took them, and on which findings that rests. */
export function ScoresPage() {
  const t = useWords();
  const { region, year } = useScope();
  const query = useScores();
  const name = useRegion(region).data?.name;
  const scores = query.data;
  const tooMany = query.error instanceof ApiProblem && query.error.code === 'too-many-units' ? query.error : null;
  return (
    <Page
      before={<RegionPath />}
      title={name ? t('title', { year, region: name }) : t('loadingTitle')}
      coverage={scores && !tooMany ? <ScoreSummary scores={scores} /> : null}
      action={scores && !tooMany && scores.units.length > 0 ? <ExportScores /> : null}
    >
      {tooMany ? (
        <EmptyState title={tooMany.message} hint={t('tooManyHint')} />
      ) : (
        <AsyncContent query={query} height={560}>
          {(data) => (data.units.length === 0 ? <NobodyDue year={year} /> : <ScoreSheet scores={data} />)}
        </AsyncContent>
      )}
    </Page>
  );
}

function NobodyDue({ year }: { year: number }) {
  const t = useWords();
  const { pathTo } = useScope();
  return (
    <EmptyState
      title={t('empty', { year })}
      hint={t('emptyHint')}
      action={<Link to={pathTo('/register')}>{t('toRegister')}</Link>}
    />
  );
}

/** A city has hundreds of units; the page stays quick by showing them in portions. */
const PORTION = 200;

function ScoreSheet({ scores: { units } }: { scores: Scores }) {
  const t = useWords();
  const [text, setText] = useParam('q', '');
  const [sort, setSort] = useParam('sort', '');
  const [limit, setLimit] = useState(PORTION);
  const shown = shownScores(units, text, readSort(sort));
  return (
    <section className="panel" aria-label={t('loadingTitle')}>
      <div className="score-tools">
        <input
          type="search"
          className="field"
          aria-label={t('search')}
          placeholder={t('search')}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <p className="quiet num" role="status">
          {t('shown', { shown: shown.length, total: units.length })}
        </p>
        <SettingsLink />
      </div>
      {shown.length === 0 ? (
        <EmptyState
          title={t('noneMatch')}
          action={
            <button type="button" className="link-button" onClick={() => setText('')}>
              {t('clear')}
            </button>
          }
        />
      ) : (
        <ScoreTable units={shown.slice(0, limit)} sort={readSort(sort)} onSort={setSort} />
      )}
      {shown.length > limit ? (
        <button type="button" className="link-button score-more" onClick={() => setLimit(limit + PORTION)}>
          {t('more', { n: Math.min(PORTION, shown.length - limit) })}
        </button>
      ) : null}
    </section>
  );
}
