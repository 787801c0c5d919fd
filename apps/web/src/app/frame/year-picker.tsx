import { useRegion } from '../../lib/region';
import { useScope } from '../../lib/scope';
import { useAppWords } from '../words';

/** The report year; offers the years of the region that hold data, newest first. */
export function YearPicker() {
  const t = useAppWords();
  const { region, year, setYear } = useScope();
  const { data } = useRegion(region);
  const years = [...new Set([...(data?.years ?? []), year])].sort((a, b) => b - a);
  return (
    <select
      className="select num"
      aria-label={t('year')}
      value={year}
      onChange={(event) => setYear(Number(event.target.value))}
    >
      {years.map((option) => (
        <option key={option} value={option}>
          {t('yearOption', { year: option })}
        </option>
      ))}
    </select>
  );
}
