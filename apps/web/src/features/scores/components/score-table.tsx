import type { UnitScore } from '@gongkai/contracts';
import { nextSort, SORT_KEYS, type Sort, type SortKey } from '../shown-scores';
import { useWords } from '../words';
import { ScoreRow } from './score-row';

/** One row per unit, its deductions behind a button; on small screens every row becomes a card. */
export function ScoreTable({
  units,
  sort,
  onSort,
}: {
  units: readonly UnitScore[];
  sort: Sort | null;
  onSort: (sort: string) => void;
}) {
  const t = useWords();
  return (
    <table className="score-table">
      <caption className="sr-only">{t('loadingTitle')}</caption>
      <thead>
        <tr>
          {SORT_KEYS.map((key) => (
            <SortHead key={key} name={key} sort={sort} onSort={() => onSort(nextSort(sort, key))} />
          ))}
          <th scope="col">{t('column.deductions')}</th>
          <th scope="col">{t('column.note')}</th>
        </tr>
      </thead>
      {units.map((unit) => (
        <ScoreRow key={unit.unitId} unit={unit} />
      ))}
    </table>
  );
}

function SortHead({ name, sort, onSort }: { name: SortKey; sort: Sort | null; onSort: () => void }) {
  const t = useWords();
  const active = sort?.key === name;
  return (
    <th
      scope="col"
      className={name === 'unit' ? undefined : 'right'}
      aria-sort={active ? (sort.descending ? 'descending' : 'ascending') : 'none'}
    >
      <button type="button" title={t('sortHint')} onClick={onSort}>
        {t(`column.${name}`)} <span aria-hidden="true">{active ? (sort.descending ? '↓' : '↑') : ''}</span>
      </button>
    </th>
  );
}
