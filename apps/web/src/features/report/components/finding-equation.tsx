import type { FigureView, FindingView } from '@gongkai/contracts';
import type { FigureId } from '@gongkai/domain';
import { StateGlyph } from '../../../ui/state-glyph';
import type { EquationSide, ShownEquation } from '../equation';
import { figureName, termNames } from '../term-names';
import { useWords } from '../words';

type Figures = Record<FigureId, FigureView | undefined>;
type OnTerm = (figure: FigureId) => void;

/**
 * A broken equation, both sides with their terms and sums. Long sums leave out the terms that are 0 and say how many;
 * a click on a term shows it in the original.
 */
export function FindingEquation({
  equation,
  figures,
  current,
  onTerm,
}: {
  equation: ShownEquation;
  figures: Figures;
  current: FigureId | null;
  onTerm: OnTerm;
}) {
  const t = useWords();
  const names = termNames([...equation.left.figures, ...equation.right.figures]);
  const shared = { figures, names, current, onTerm };
  return (
    <div className="rp-equation">
      <Side side={equation.left} label={t('left')} kind="left" {...shared} />
      <span className="rp-unequal" aria-hidden="true">
        {equation.difference === null ? '?' : equation.difference === 0 ? '=' : '≠'}
      </span>
      <Side side={equation.right} label={t('right')} kind="right" {...shared} />
      {equation.difference === null ? (
        <p className="rp-difference">{t('sumUnknown')}</p>
      ) : (
        <p className="rp-difference num">{t('difference', { n: Math.abs(equation.difference) })}</p>
      )}
    </div>
  );
}

const MANY = 6;

function Side({
  side,
  label,
  kind,
  figures,
  names,
  current,
  onTerm,
}: {
  side: EquationSide;
  label: string;
  kind: 'left' | 'right';
  figures: Figures;
  names: Record<FigureId, string>;
  current: FigureId | null;
  onTerm: OnTerm;
}) {
  const t = useWords();
  const zero = (id: FigureId) => figures[id]?.value === 0;
  const shown = side.figures.length > MANY ? side.figures.filter((id) => !zero(id)) : side.figures;
  const hidden = side.figures.length - shown.length;
  return (
    <div className={`rp-side rp-side-${kind}`}>
      <div className="rp-side-head">
        <span className={`rp-on-${kind}`}>{label}</span>
        <strong className="num">{side.sum ?? '?'}</strong>
      </div>
      <ul>
        {shown.map((id) => (
          <li key={id}>
            <button
              type="button"
              className="rp-term"
              aria-pressed={id === current}
              title={figureName(id)}
              onClick={() => onTerm(id)}
            >
              <span>{names[id]}</span>
              <StateGlyph state={figures[id]?.state ?? 'missingCell'} value={figures[id]?.value ?? null} />
            </button>
          </li>
        ))}
        {hidden > 0 ? <li className="rp-zero">{t('zeroTerms', { n: hidden })}</li> : null}
      </ul>
    </div>
  );
}

/** Position in the evidence of the term that shows a figure. */
export function evidenceOf(finding: FindingView, figure: FigureId): number {
  return finding.evidence.findIndex((item) => item.figure === figure && item.side !== undefined);
}
