import type { CheckRunDetail } from '@gongkai/contracts';
import type { Outcome } from '@gongkai/domain';
import { Link } from 'react-router';
import { useScope } from '../../../lib/scope';
import { AsyncContent } from '../../../ui/async-content';
import { OutcomeBadge } from '../../../ui/outcome-badge';
import { useRun } from '../requests';
import { useWords } from '../words';
import { RunProgress } from './run-progress';

/** A run as it goes on, and the verdicts it changed, or would change if it is a trial: by rule, then by report. */
export function RunResult({ id }: { id: string }) {
  const query = useRun(id);
  return (
    <AsyncContent query={query} height={120}>
      {(run) => (
        <div className="set-result">
          <RunProgress run={run} />
          <RunSummary run={run} />
          {run.byRule.length > 0 ? <FlipsByRule run={run} /> : null}
          {run.changed.length > 0 ? <FlipsByReport run={run} /> : null}
        </div>
      )}
    </AsyncContent>
  );
}

function RunSummary({ run }: { run: CheckRunDetail }) {
  const t = useWords();
  const finished = run.finishedAt !== null;
  const text = () => {
    if (finished && run.total === 0) return t('noReports');
    if (finished && run.flips === 0) return t('noFlips');
    return t(run.kind === 'trial' ? 'wouldFlip' : 'flips', { n: run.flips });
  };
  return (
    <p className="set-flips num" role="status">
      {finished || run.flips > 0 ? text() : ''}
    </p>
  );
}

function FlipsByRule({ run }: { run: CheckRunDetail }) {
  const t = useWords();
  return (
    <div className="set-scroll">
      <table className="data-table">
        <caption className="set-caption">{t('byRule')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('rule')}</th>
            <th scope="col">{t('change')}</th>
            <th scope="col" className="right">
              {t('count')}
            </th>
          </tr>
        </thead>
        <tbody>
          {run.byRule.map(({ rule, code, title, before, after, count }) => (
            <tr key={`${rule} ${before} ${after}`}>
              <th scope="row" className="set-wrap">
                {code} {title}
              </th>
              <td>
                <Flip before={before} after={after} />
              </td>
              <td className="right num">{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function FlipsByReport({ run }: { run: CheckRunDetail }) {
  const t = useWords();
  const { pathTo } = useScope();
  return (
    <div className="set-scroll">
      <table className="data-table">
        <caption className="set-caption">{t('byReport')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('unit')}</th>
            <th scope="col">{t('year')}</th>
            <th scope="col">{t('rule')}</th>
            <th scope="col">{t('change')}</th>
            <th scope="col">{t('message')}</th>
          </tr>
        </thead>
        <tbody>
          {run.changed.map(({ reportId, unitName, year, rule, code, before, after, message }) => (
            <tr key={`${reportId} ${rule}`}>
              <th scope="row" className="set-wrap">
                <Link to={pathTo(`/reports/${reportId}`)}>{unitName}</Link>
              </th>
              <td className="num">{year}</td>
              <td>{code}</td>
              <td>
                <Flip before={before} after={after} />
              </td>
              <td className="set-wrap">{message}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {run.changed.length < run.flips && run.finishedAt !== null ? (
        <p className="quiet">{t('atMost', { n: run.changed.length })}</p>
      ) : null}
    </div>
  );
}

function Flip({ before, after }: { before: Outcome; after: Outcome }) {
  return (
    <span className="set-flip">
      <OutcomeBadge outcome={before} /> <span aria-hidden="true">→</span> <OutcomeBadge outcome={after} />
    </span>
  );
}
