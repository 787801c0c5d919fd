import type { FigureView, FindingView } from '@gongkai/contracts';
import type { FigureId } from '@gongkai/domain';
import { StateGlyph } from '../../../ui/state-glyph';
import { figureName } from '../term-names';
import { useWords } from '../words';

type Item = FindingView['evidence'][number];

/** Items shown at once. */
const FIRST = 12;

/** Evidence that the equation does not show: cells and quoted words, each leading to its place in the original. */
export function FindingEvidence({
  finding,
  figures,
  current,
  equation,
  onPlace,
}: {
  finding: FindingView;
  figures: Record<FigureId, FigureView | undefined>;
  current: number | null;
  /** True if the figures that stand on a side are shown as an equation. */
  equation: boolean;
  onPlace: (evidence: number) => void;
}) {
  const t = useWords();
  const items = finding.evidence
    .map((item, index) => ({ item, index }))
    .filter(({ item }) => !(equation && item.side && item.figure));
  if (items.length === 0) return null;
  const shared = { figures, current, onPlace };
  const rest = items.slice(FIRST);
  return (
    <>
      <EvidenceList items={items.slice(0, FIRST)} {...shared} />
      {rest.length > 0 ? (
        <details className="rp-fold">
          <summary>{t('moreEvidence', { n: rest.length })}</summary>
          <EvidenceList items={rest} {...shared} />
        </details>
      ) : null}
    </>
  );
}

function EvidenceList({
  items,
  figures,
  current,
  onPlace,
}: {
  items: readonly { item: Item; index: number }[];
  figures: Record<FigureId, FigureView | undefined>;
  current: number | null;
  onPlace: (evidence: number) => void;
}) {
  const t = useWords();
  return (
    <ul className="rp-evidence" aria-label={t('evidence')}>
      {items.map(({ item, index }) => (
        <li key={index} className={item.side ? `rp-on-${item.side}` : undefined}>
          {item.place ? (
            <button
              type="button"
              className="rp-place"
              title={t('showPlace')}
              aria-pressed={index === current}
              onClick={() => onPlace(index)}
            >
              <EvidenceText item={item} figures={figures} />
            </button>
          ) : (
            <div className="rp-place">
              <EvidenceText item={item} figures={figures} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

function EvidenceText({ item, figures }: { item: Item; figures: Record<FigureId, FigureView | undefined> }) {
  const t = useWords();
  const figure = item.figure ? figures[item.figure] : undefined;
  return (
    <>
      {item.figure ? (
        <span className="rp-evidence-figure">
          {figureName(item.figure)}
          {figure ? <StateGlyph state={figure.state} value={figure.value} /> : null}
        </span>
      ) : null}
      {item.quote && !item.figure ? <q className="rp-quote">{item.quote}</q> : null}
      {item.expected === null && item.actual === null ? null : (
        <span className="rp-compare num">
          {item.actual === null ? null : <span>{t('actual', { value: item.actual })}</span>}
          {item.expected === null ? null : <span>{t('expected', { value: item.expected })}</span>}
        </span>
      )}
    </>
  );
}
