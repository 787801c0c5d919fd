import type { FindingView, ReportDetail } from '@gongkai/contracts';
import { changesOf, nameOf, useChoose } from '../focus';
import { figureName } from '../term-names';
import { useWords } from '../words';

/** Hints shown at once; the others are less likely. */
const FIRST = 3;

/**
 * Changes of cells that would make the sums hold, the likeliest first. They are for a person to compare with the
 * original: a click shows the cell, nothing is ever changed.
 */
export function FindingHints(props: { finding: FindingView; report: ReportDetail; current: string | null }) {
  const t = useWords();
  const { hints } = props.finding;
  if (hints.length === 0) return null;
  const positions = hints.map((_, index) => index);
  return (
    <section className="rp-hints" aria-label={t('hints')}>
      <p className="rp-hints-head">
        <strong>{t('hints')}</strong>
        <span>{t('hintsNote')}</span>
      </p>
      <HintList {...props} positions={positions.slice(0, FIRST)} />
      {hints.length > FIRST ? (
        <details className="rp-fold">
          <summary>{t('moreHints', { n: hints.length - FIRST })}</summary>
          <HintList {...props} positions={positions.slice(FIRST)} />
        </details>
      ) : null}
    </section>
  );
}

function HintList({
  finding,
  report,
  current,
  positions,
}: {
  finding: FindingView;
  report: ReportDetail;
  current: string | null;
  positions: readonly number[];
}) {
  const t = useWords();
  const choose = useChoose();
  const look = (hint: string) => choose({ finding: nameOf(finding, report), hint, pane: 'original' });
  return (
    <ol>
      {positions.map((position) => (
        <li key={position}>
          <p>{finding.hints[position]?.sentence}</p>
          <p className="rp-hint-cells">
            {changesOf(finding, position).map(({ name, figure, from, to }) => (
              <button key={name} type="button" aria-pressed={name === current} onClick={() => look(name)}>
                {t('lookHere')} <span className="sr-only">{figureName(figure)}</span>
                <span className="num">
                  {from === '' || from === null ? t('blank') : from} → {to}
                </span>
              </button>
            ))}
          </p>
        </li>
      ))}
    </ol>
  );
}
