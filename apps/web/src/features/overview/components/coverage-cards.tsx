import type { Overview } from '@gongkai/contracts';
import { Link } from 'react-router';
import { formatRatio } from '../../../lib/format';
import { useScope } from '../../../lib/scope';
import { NumberText } from '../../../ui/number-text';
import { deadlineState, nextDeadline } from '../deadline-text';
import { useWords } from '../words';

const share = (part: number, whole: number) => formatRatio(whole === 0 ? null : part / whole);

/** The five numbers of the collecting season; each leads to the units behind it. */
export function CoverageCards({ overview }: { overview: Overview }) {
  const t = useWords();
  const { pathTo } = useScope();
  const { due, received, late, withErrors, asOf } = overview.coverage;
  const { missingCount, missingUnits } = overview;
  const next = nextDeadline(
    missingUnits.map((unit) => unit.deadline),
    asOf,
  );
  const state = next ? deadlineState(next, asOf) : null;
  const cards = [
    { key: 'due', value: due, hint: t('units'), to: pathTo('/register') },
    {
      key: 'received',
      value: received,
      // Exempt units may report too: the share is of those that have to.
      hint: t('receivedShare', { share: share(due - missingCount, due) }),
      to: pathTo('/register'),
    },
    {
      key: 'missing',
      value: missingCount,
      hint: state ? t(state.key, { n: state.n }) : t('received100'),
      to: pathTo('/register', { state: 'missing' }),
    },
    {
      key: 'late',
      value: late,
      hint: t('ofReceived', { share: share(late, received) }),
      to: pathTo('/register', { state: 'late' }),
    },
    {
      key: 'withErrors',
      value: withErrors,
      hint: t('ofReceived', { share: share(withErrors, received) }),
      to: pathTo('/register', { findings: 'errors' }),
    },
  ] as const;
  return (
    <ul className="figure-cards">
      {cards.map(({ key, value, hint, to }) => (
        <li key={key}>
          <Link
            className={`figure-card figure-card-link ${key === 'missing' && value > 0 ? 'figure-bad' : ''}`}
            to={to}
          >
            <span className="quiet">{t(key)}</span>
            <strong>
              <NumberText value={value} />
            </strong>
            <span className="quiet num">{hint}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
