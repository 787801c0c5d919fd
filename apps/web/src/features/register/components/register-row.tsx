import type { CalendarLine, DutyDateView } from '@gongkai/contracts';
import { daysFrom } from '@gongkai/domain';
import { Link } from 'react-router';
import { useScope } from '../../../lib/scope';
import { NumberText } from '../../../ui/number-text';
import { daysLateOf, type SortKey } from '../sort-rows';
import { useWords } from '../words';
import { StateBadge } from './state-badge';

/** One unit of the register. `onEdit` is null for those who may not change anything. */
export function RegisterRow({ line, asOf, onEdit }: { line: CalendarLine; asOf: string; onEdit: (() => void) | null }) {
  const t = useWords();
  return (
    <tr className={`rg-${line.state}`}>
      <UnitCell line={line} />
      <td>
        <StateBadge state={line.state} />
        {line.exemption === null ? null : <span className="rg-sub">{line.exemption}</span>}
      </td>
      <td className="num" data-label={t('column.deadline')}>
        {line.exemption === null ? line.lastDay : null} <TimeLeft line={line} asOf={asOf} />
      </td>
      <DateCell line={line} name="filed" date={line.filed} />
      <DateCell line={line} name="published" date={line.published} />
      <DaysLate line={line} />
      <Count line={line} name="errors" value={line.errors} tone="badge-error" shape="▲" />
      <Count line={line} name="warnings" value={line.warnings} tone="badge-warning" shape="◆" />
      <Count line={line} name="undetermined" value={line.undetermined} tone="badge-undetermined" shape="?" />
      {onEdit ? (
        <td className="rg-edit">
          <button
            type="button"
            className="link-button"
            aria-label={t('editOf', { unit: line.unitName })}
            onClick={onEdit}
          >
            {t('edit')}
          </button>
        </td>
      ) : null}
    </tr>
  );
}

function UnitCell({ line: { reportId, unitName, regionName, version, url } }: { line: CalendarLine }) {
  const t = useWords();
  const { pathTo } = useScope();
  const notes = [
    unitName.includes(regionName) ? null : regionName,
    version !== null && version > 1 ? t('versionOf', { n: version }) : null,
  ].filter((part) => part !== null);
  return (
    <th scope="row">
      {reportId === null ? unitName : <Link to={pathTo(`/reports/${reportId}`)}>{unitName}</Link>}
      <span className="rg-sub">
        {notes.join(' · ')}
        {notes.length > 0 && url !== null ? ' · ' : null}
        {url === null ? null : (
          <a href={url} target="_blank" rel="noreferrer">
            {t('address')}
          </a>
        )}
      </span>
    </th>
  );
}

/** How much time a unit without a report still has. */
function TimeLeft({ line: { published, lastDay }, asOf }: { line: CalendarLine; asOf: string }) {
  const t = useWords();
  if (lastDay === null || (published.state !== 'due' && published.state !== 'notDue')) return null;
  const days = daysFrom(asOf, lastDay);
  return <span className="rg-sub">{days === 0 ? t('today') : t('daysLeft', { n: days })}</span>;
}

/** A date, or that nobody entered it although the report is there. */
function DateCell({ line, name, date }: { line: CalendarLine; name: 'filed' | 'published'; date: DutyDateView }) {
  const t = useWords();
  const missing = line.reportId === null ? '' : <span className="rg-unknown">{t('unknown')}</span>;
  return (
    <td className={date.state === 'late' ? 'num badge-error' : 'num'} data-label={t(`column.${name}`)}>
      {date.on ?? missing}
    </td>
  );
}

/** Nothing stands where nobody can be late: a unit that is exempt, or still has time. */
function DaysLate({ line }: { line: CalendarLine }) {
  const t = useWords();
  const days = daysLateOf(line);
  if (days === null && line.published.state !== 'unknown') return <td className="rg-number" />;
  return (
    <td className={days ? 'rg-number badge-error' : 'rg-number'} data-label={t('column.daysLate')}>
      <NumberText value={days} grid />
    </td>
  );
}

/** A number of findings. Nothing at all stands where there is no report: that is not the same as no findings. */
function Count({
  line,
  name,
  value,
  tone,
  shape,
}: {
  line: CalendarLine;
  name: SortKey;
  value: number | null;
  tone: string;
  shape: string;
}) {
  const t = useWords();
  if (line.reportId === null) return <td className="rg-number rg-nothing" />;
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
