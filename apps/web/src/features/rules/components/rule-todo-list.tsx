import { RULE_TODO_PAGE, type RuleTodo } from '@gongkai/contracts';
import { Pagination } from 'antd';
import { useEffect } from 'react';
import { Link } from 'react-router';
import { useParam, useScope } from '../../../lib/scope';
import { AsyncContent } from '../../../ui/async-content';
import { EmptyState } from '../../../ui/empty-state';
import { Section } from '../../../ui/section';
import { SeverityBadge } from '../../../ui/severity-badge';
import { useRuleTodo } from '../requests';
import { useWords } from '../words';

type Item = RuleTodo['items'][number];

/** Every report that fails the rule, page by page; a line leads to the finding in the report. */
export function RuleTodoList({ rule }: { rule: string }) {
  const t = useWords();
  const [page, setPage] = useParam('page', '1');
  const number = Math.max(1, Number.parseInt(page, 10) || 1);
  const query = useRuleTodo(rule, number);
  const last = query.data ? Math.max(1, Math.ceil(query.data.total / RULE_TODO_PAGE)) : number;
  useEffect(() => {
    if (number > last) setPage(String(last));
  }, [number, last, setPage]);
  return (
    <Section title={t('todo', { n: query.data?.total ?? '…' })}>
      <AsyncContent query={query} height={240}>
        {({ total, items }) =>
          total === 0 ? (
            <EmptyState title={t('todoNone')} hint={t('todoNoneHint')} />
          ) : (
            <>
              <ol className="todo" start={(number - 1) * RULE_TODO_PAGE + 1}>
                {items.map((item) => (
                  <TodoLine key={item.unitId} item={item} />
                ))}
              </ol>
              {total > RULE_TODO_PAGE ? (
                <nav aria-label={t('pages')}>
                  <Pagination
                    current={number}
                    total={total}
                    pageSize={RULE_TODO_PAGE}
                    showSizeChanger={false}
                    responsive
                    onChange={(next) => setPage(String(next))}
                  />
                </nav>
              ) : null}
            </>
          )
        }
      </AsyncContent>
    </Section>
  );
}

function TodoLine({ item: { unitName, regionName, reportId, findings } }: { item: Item }) {
  const t = useWords();
  const { pathTo } = useScope();
  const [first, ...more] = findings;
  return (
    <li>
      <p className="todo-who">
        {first ? <SeverityBadge severity={first.severity} compact /> : null} <strong>{unitName}</strong>
        {unitName.includes(regionName) ? null : <span className="todo-where">{regionName}</span>}
      </p>
      <p className="todo-what">
        {first?.message}
        {more.length > 0 ? <span className="quiet num"> {t('todoMore', { n: more.length })}</span> : null}
      </p>
      {reportId ? (
        <Link
          to={pathTo(`/reports/${reportId}`, { finding: first?.id ?? null })}
          aria-label={`${t('openReport')}：${unitName}`}
        >
          {t('openReport')}
        </Link>
      ) : (
        <span className="quiet">{t('noReport')}</span>
      )}
    </li>
  );
}
