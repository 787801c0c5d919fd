import type { Overview } from '@gongkai/contracts';
import { Link } from 'react-router';
import { formatRatio } from '../../../lib/format';
import { useScope } from '../../../lib/scope';
import { NumberText } from '../../../ui/number-text';
import { Section } from '../../../ui/section';
import { useWords } from '../words';

type Child = Overview['children'][number];

const COLUMNS = [
  { key: 'due', of: (child: Child) => child.due },
  { key: 'received', of: (child: Child) => child.received },
  { key: 'missing', of: (child: Child) => child.due - child.received },
  { key: 'late', of: (child: Child) => child.late },
  { key: 'withErrors', of: (child: Child) => child.withErrors },
] as const;

/** How far each region one level below has come; a click opens it. */
export function ChildCoverage({ overview }: { overview: Overview }) {
  const t = useWords();
  const { hrefWith } = useScope();
  return (
    <Section title={t('childrenTitle')}>
      <div className="table-scroll">
        <table className="data-table">
          <thead>
            <tr>
              <th scope="col">{t('region')}</th>
              <th scope="col">{t('progress')}</th>
              {COLUMNS.map(({ key }) => (
                <th key={key} scope="col" className="right">
                  {t(key)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {overview.children.map((child) => (
              <tr key={child.code}>
                <th scope="row">
                  <Link to={hrefWith({ region: child.code })}>{child.name}</Link>
                </th>
                <td className="num">
                  <span className="progress" aria-hidden="true">
                    <span style={{ width: `${child.due === 0 ? 0 : (child.received / child.due) * 100}%` }} />
                  </span>
                  {formatRatio(child.due === 0 ? null : child.received / child.due)}
                </td>
                {COLUMNS.map(({ key, of }) => (
                  <td key={key} className="right">
                    <NumberText value={of(child)} grid />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}
