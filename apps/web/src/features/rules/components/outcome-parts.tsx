import type { OutcomeCounts, RulePage } from '@gongkai/contracts';
import { Link } from 'react-router';
import { useScope } from '../../../lib/scope';
import { useThemeMode } from '../../../lib/theme-mode';
import { EmptyState } from '../../../ui/empty-state';
import { OutcomeBadge } from '../../../ui/outcome-badge';
import { Section } from '../../../ui/section';
import { OUTCOME_COLORS, OUTCOME_ORDER } from '../outcome-colors';
import { useWords } from '../words';

type Part = RulePage['parts'][number];

/** The verdicts of the year by region, or by unit where each part is one report; what fails most comes first. */
export function OutcomeParts({ page }: { page: RulePage }) {
  const t = useWords();
  const title = t('parts', { year: page.year });
  const parts = [...page.parts].sort((a, b) => b.fail - a.fail || b.undetermined - a.undetermined);
  const units = parts.some((part) => part.unitId !== null);
  return (
    <Section
      title={title}
      extra={page.overdue ? <span className="badge-fail num">{t('overdue', { n: page.overdue })}</span> : null}
    >
      {parts.length === 0 ? (
        <EmptyState title={t('partsNone')} />
      ) : (
        // A long table scrolls inside itself; the keyboard must reach it to scroll.
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be focusable
        <div className="outcome-parts" tabIndex={0}>
          <table className="data-table">
            <caption className="sr-only">{title}</caption>
            {units ? <UnitRows parts={parts} /> : <RegionRows parts={parts} region={page.region.code} />}
          </table>
        </div>
      )}
    </Section>
  );
}

function RegionRows({ parts, region }: { parts: readonly Part[]; region: string }) {
  const t = useWords();
  const { hrefWith } = useScope();
  return (
    <>
      <thead>
        <tr>
          <th scope="col">{t('part')}</th>
          <th scope="col" className="right">
            {t('received')}
          </th>
          {OUTCOME_ORDER.map((outcome) => (
            <th key={outcome} scope="col" className="right">
              {t(`outcome.${outcome}`)}
            </th>
          ))}
          <th scope="col" className="outcome-share">
            {t('share')}
          </th>
        </tr>
      </thead>
      <tbody>
        {parts.map((part) => (
          <tr key={part.region}>
            <th scope="row">
              {part.region === region ? (
                part.name
              ) : (
                <Link to={hrefWith({ region: part.region, page: null })}>{part.name}</Link>
              )}
            </th>
            <td className="right num">{part.received}</td>
            {OUTCOME_ORDER.map((outcome) => (
              <td key={outcome} className={part[outcome] > 0 ? 'right num' : 'right num num-unknown'}>
                {part[outcome]}
              </td>
            ))}
            <td className="outcome-share">
              <ShareBar counts={part} />
            </td>
          </tr>
        ))}
      </tbody>
    </>
  );
}

/** The four numbers of the row once more as lengths; the numbers stand beside it. */
function ShareBar({ counts }: { counts: OutcomeCounts }) {
  const { mode } = useThemeMode();
  return (
    <span className="share-bar" aria-hidden="true">
      {OUTCOME_ORDER.map((outcome) => (
        <span key={outcome} style={{ flexGrow: counts[outcome], background: OUTCOME_COLORS[mode][outcome] }} />
      ))}
    </span>
  );
}

function UnitRows({ parts }: { parts: readonly Part[] }) {
  const t = useWords();
  const { pathTo } = useScope();
  return (
    <>
      <thead>
        <tr>
          <th scope="col">{t('part')}</th>
          <th scope="col">{t('outcome')}</th>
        </tr>
      </thead>
      <tbody>
        {parts.map((part) => (
          <tr key={part.unitId}>
            <th scope="row">
              {part.reportId ? <Link to={pathTo(`/reports/${part.reportId}`)}>{part.name}</Link> : part.name}
            </th>
            <td>
              <OutcomeBadge outcome={OUTCOME_ORDER.find((outcome) => part[outcome] > 0) ?? 'pass'} />
            </td>
          </tr>
        ))}
      </tbody>
    </>
  );
}
