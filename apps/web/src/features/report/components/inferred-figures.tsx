import type { ReportDetail } from '@gongkai/contracts';
import type { TableSpec } from '@gongkai/domain';
import { StateGlyph } from '../../../ui/state-glyph';
import { type Focus, useChoose } from '../focus';
import { useWords } from '../words';

/** Figures of a table that were matched by their order alone: a person should compare them with the original. */
export function InferredFigures({ table, report, focus }: { table: TableSpec; report: ReportDetail; focus: Focus }) {
  const t = useWords();
  const choose = useChoose();
  const inferred = table.figures.filter(({ id }) => report.figures[id]?.inferred === true);
  if (inferred.length === 0) return null;
  return (
    <details className="rp-fold rp-inferred">
      <summary>
        <span aria-hidden="true">◆</span> {t('inferred', { n: inferred.length })}
      </summary>
      <ul>
        {inferred.map(({ id, label, unit }) => (
          <li key={id}>
            <button
              type="button"
              className="rp-term"
              aria-pressed={focus.kind === 'figure' && focus.figure === id}
              title={t('showPlace')}
              onClick={() => choose({ figure: id, pane: 'original' })}
            >
              <span>{label}</span>
              <StateGlyph
                state={report.figures[id]?.state ?? 'missingCell'}
                value={report.figures[id]?.value ?? null}
                wanYuan={unit === 'wanYuan'}
              />
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
