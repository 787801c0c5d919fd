import './rules.css';
import type { RulePage as RulePageData } from '@gongkai/contracts';
import { Link, useSearchParams } from 'react-router';
import { RegionPath } from '../../explore/region-path';
import { ApiProblem } from '../../lib/api-client';
import { useScope } from '../../lib/scope';
import { AsyncContent } from '../../ui/async-content';
import { CoverageLine } from '../../ui/coverage-line';
import { EmptyState } from '../../ui/empty-state';
import { Page } from '../../ui/page';
import { ExportTodo } from './components/export-todo';
import { OutcomeChart } from './components/outcome-chart';
import { OutcomeParts } from './components/outcome-parts';
import { RuleExamples } from './components/rule-examples';
import { RuleReason } from './components/rule-reason';
import { RuleTodoList } from './components/rule-todo-list';
import { useRulePage } from './requests';
import { useWords } from './words';

/** One rule in one region and year: what it checks and why, how reports do, examples, and what is to be put right. */
export function RulePage() {
  const t = useWords();
  const { pathTo } = useScope();
  const [params] = useSearchParams();
  const id = params.get('rule') ?? '';
  const query = useRulePage(id);
  const { data } = query;
  const missing = id === '' || (query.error instanceof ApiProblem && query.error.status === 404);
  if (missing)
    return (
      <Page title={t('notFound')}>
        <EmptyState
          title={t('notFound')}
          hint={t('notFoundHint')}
          action={<Link to={pathTo('/rules')}>{t('back')}</Link>}
        />
      </Page>
    );
  return (
    <Page
      before={<RegionPath />}
      title={data ? titleOf(t, data) : t('page')}
      coverage={data ? <CoverageLine coverage={data.coverage} /> : null}
      action={data ? <ExportTodo rule={id} /> : null}
    >
      <AsyncContent query={query} height={640}>
        {(page) => (
          <>
            <RuleReason page={page} />
            <OutcomeChart page={page} />
            <OutcomeParts page={page} />
            <RuleExamples page={page} />
          </>
        )}
      </AsyncContent>
      <RuleTodoList rule={id} />
    </Page>
  );
}

const titleOf = (t: ReturnType<typeof useWords>, { rule, region, year }: RulePageData) =>
  t('pageTitle', { code: rule.code, title: rule.title, region: region.name, year });
