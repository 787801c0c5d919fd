import type { Reconciliation } from '@gongkai/contracts';
import { Link } from 'react-router';
import { useScope } from '../../../lib/scope';
import { useReconciliationWords } from './words';

/** The name of a unit, leading to its report if the person may see it. */
export function UnitLink({ unit: { name, reportId }, year }: { unit: Reconciliation['units'][number]; year: number }) {
  const t = useReconciliationWords();
  const { pathTo } = useScope();
  if (reportId === null) return <span title={t('outside')}>{name}</span>;
  return <Link to={pathTo(`/reports/${reportId}`, { year })}>{name}</Link>;
}
