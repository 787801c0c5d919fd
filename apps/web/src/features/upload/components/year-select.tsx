import { useWords } from '../words';

const FIRST_YEAR = 2008;

/** Report years, newest first; `empty` is what leaving it open means. The newest is the year that ended last. */
export function YearSelect({
  label,
  value,
  empty,
  onChange,
}: {
  label: string;
  value: number | null;
  empty?: string;
  onChange: (year: number | null) => void;
}) {
  const t = useWords();
  const newest = new Date().getFullYear();
  const years = Array.from({ length: newest - FIRST_YEAR + 1 }, (_, index) => newest - index);
  return (
    <label className="up-field">
      <span>{label}</span>
      <select
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value === '' ? null : Number(event.target.value))}
      >
        {empty === undefined ? null : <option value="">{empty}</option>}
        {years.map((year) => (
          <option key={year} value={year}>
            {t('yearOf', { year })}
          </option>
        ))}
      </select>
    </label>
  );
}
