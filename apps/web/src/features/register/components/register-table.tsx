import type { ReportRow } from '@gongkai/contracts';
import { Link, useSearchParams } from 'react-router';
import { daysBetween } from '../../../lib/format';
import { changeParams, useScope } from '../../../lib/scope';
import { NumberText } from '../../../ui/number-text';
import { nextSort, readSort, SORT_KEYS, type Sort, type SortKey } from '../sort-rows';
import { useWords } from '../words';
import { StateBadge } from './state-badge';

const NUMERIC: readonly SortKey[] = ['errors', 'warnings', 'undetermined'];

/** The register as a table; on small screens every line becomes a card. */
export function RegisterTable({ rows, today }: { rows: readonly ReportRow[]; today: string }) {
  const [params, setParams] = useSearchParams();
  const sort = readSort(params.get('sort'));
  const sortBy = (key: SortKey) =>
    setParams((current) => changeParams(current, { sort: nextSort(sort, key) }), { replace: true });
  return (
    <table className="rg-table">
      <thead>
        <tr>
          {SORT_KEYS.map((key) => (
            <SortHead key={key} name={key} sort={sort} onSort={() => sortBy(key)} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <RegisterRow key={row.unitId} row={row} today={today} />
        ))}
      </tbody>
    </table>
  );
}

function SortHead({ name, sort, onSort }: { name: SortKey; sort: Sort | null; onSort: () => void }) {
  const t = useWords();
  const active = sort?.key === name;
  const arrow = active ? (sort.descending ? '↓' : '↑') : '';
  return (
    <th
      scope="col"
      className={NUMERIC.includes(name) ? 'rg-number' : undefined}
      aria-sort={active ? (sort.descending ? 'descending' : 'ascending') : 'none'}
    >
      <button type="button" title={t('sortHint')} onClick={onSort}>
        {t(`column.${name}`)}
        <span className="rg-arrow" aria-hidden="true">
          {arrow}
        </span>
      </button>
    </th>
  );
}

function RegisterRow({ row, today }: { row: ReportRow; today: string }) {
  const t = useWords();
  const { pathTo } = useScope();
  const received = row.reportId !== null;
  return (
    <tr className={`rg-${row.state}`}>
      <th scope="row">
        {received ? <Link to={pathTo(`/reports/${row.reportId}`)}>{row.unitName}</Link> : row.unitName}
        <span className="rg-sub">
          {[
            row.unitName.includes(row.regionName) ? null : row.regionName,
            row.version !== null && row.version > 1 ? t('versionOf', { n: row.version }) : null,
          ]
            .filter((part) => part !== null)
            .join(' · ')}
        </span>
      </th>
      <td>
        <StateBadge state={row.state} />
      </td>
      <td className="num" data-label={t('column.deadline')}>
        {row.deadline} <DeadlineNote row={row} today={today} />
      </td>
      <td className="num" data-label={t('column.published')}>
        {row.publishedOn ?? (received ? <span className="rg-unknown">{t('unknown')}</span> : '')}
      </td>
      <Count row={row} name="errors" value={row.errors} tone="badge-error" shape="▲" />
      <Count row={row} name="warnings" value={row.warnings} tone="badge-warning" shape="◆" />
      <Count row={row} name="undetermined" value={row.undetermined} tone="badge-undetermined" shape="?" />
    </tr>
  );
}

/** How far from the deadline a unit without a report is. */
function DeadlineNote({ row, today }: { row: ReportRow; today: string }) {
  const t = useWords();
  if (row.reportId !== null) return null;
  const days = daysBetween(row.deadline, today);
  if (days > 0) return <span className="rg-overdue">{t('daysLate', { n: days })}</span>;
  return <span className="rg-unknown">{days === 0 ? t('today') : t('daysLeft', { n: -days })}</span>;
}

/** A number of findings. Nothing at all stands where there is no report: that is not the same as no findings. */
function Count({
  row,
  name,
  value,
  tone,
  shape,
}: {
  row: ReportRow;
  name: SortKey;
  value: number | null;
  tone: string;
  shape: string;
}) {
  const t = useWords();
  if (row.reportId === null) return <td className="rg-number rg-nothing" />;
  return (
    <td className="rg-number" data-label={t(`column.${name}`)}>
      {value !== null && value > 0 ? (
        <span className={tone}>
          <span aria-hidden="true">{shape}</span> <NumberText value={value} grid />
        </span>
      ) : (
        <NumberText value={value} grid />
      )}
    </td>
  );
}
