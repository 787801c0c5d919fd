import type { CalendarLine } from '@gongkai/contracts';
import { useSearchParams } from 'react-router';
import { changeParams } from '../../../lib/scope';
import { nextSort, readSort, SORT_KEYS, type Sort, type SortKey } from '../sort-rows';
import { useWords } from '../words';
import { RegisterRow } from './register-row';

const NUMERIC: readonly SortKey[] = ['daysLate', 'errors', 'warnings', 'undetermined'];

/** The register as a table; on small screens every line becomes a card. `onEdit` is null for those who may not. */
export function RegisterTable({
  lines,
  asOf,
  onEdit,
}: {
  lines: readonly CalendarLine[];
  asOf: string;
  onEdit: ((unitId: string) => void) | null;
}) {
  const t = useWords();
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
          {onEdit ? (
            <th scope="col">
              <span className="sr-only">{t('column.edit')}</span>
            </th>
          ) : null}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <RegisterRow key={line.unitId} line={line} asOf={asOf} onEdit={onEdit ? () => onEdit(line.unitId) : null} />
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
