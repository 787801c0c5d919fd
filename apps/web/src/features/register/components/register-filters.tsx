import type { CalendarState } from '@gongkai/domain';
import { useParam } from '../../../lib/scope';
import { FINDINGS_FILTERS, type RegisterFilter, STATE_ORDER } from '../register-filter';
import { useWords } from '../words';

/** State, findings and name; each is kept in the address. The states carry their counts. */
export function RegisterFilters({
  filter,
  counts,
  total,
}: {
  filter: RegisterFilter;
  counts: ReadonlyMap<CalendarState, number>;
  total: number;
}) {
  const t = useWords();
  const [, setState] = useParam('state', '');
  const [, setFindings] = useParam('findings', '');
  const [text, setText] = useParam('q', '');
  const states = STATE_ORDER.filter((state) => counts.has(state) || filter.states.includes(state));
  return (
    <section className="rg-filters" aria-label={t('filters')}>
      <fieldset className="rg-states">
        <legend className="sr-only">{t('state')}</legend>
        <button type="button" aria-pressed={filter.states.length === 0} onClick={() => setState('')}>
          {t('all')} <span className="num">{total}</span>
        </button>
        {states.map((state) => (
          <button
            key={state}
            type="button"
            aria-pressed={filter.states.includes(state)}
            onClick={() => setState(state)}
          >
            {t(`state.${state}`)} <span className="num">{counts.get(state) ?? 0}</span>
          </button>
        ))}
      </fieldset>
      <select
        aria-label={t('findingsFilter')}
        value={filter.findings}
        onChange={(event) => setFindings(event.target.value)}
      >
        {(['', ...FINDINGS_FILTERS] as const).map((option) => (
          <option key={option} value={option}>
            {t(`findings.${option}`)}
          </option>
        ))}
      </select>
      <input
        type="search"
        aria-label={t('search')}
        placeholder={t('search')}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
    </section>
  );
}
