import type { Statistics } from '@gongkai/contracts';
import { type FigureId, figureSpec } from '@gongkai/domain';
import { memo } from 'react';
import { Link } from 'react-router';
import { StateGlyph } from '../../../ui/state-glyph';
import { standingOf } from '../addends';
import { useOptions } from '../options';
import { useWords } from '../words';

type Unit = Statistics['units'][number];

const isMoney = (figure: FigureId) => figureSpec(figure).unit === 'wanYuan';

/** The values of one unit; hatched where no report has come in, left out where it sums up others or is in another form. */
export const UnitRow = memo(function UnitRow({
  unit,
  figures,
  otherForms,
}: {
  unit: Unit;
  figures: FigureId[];
  otherForms: Statistics['otherForms'];
}) {
  const t = useWords();
  const { pathTo } = useOptions();
  const standing = standingOf(unit);
  const format = otherForms.find(({ unitName }) => unitName === unit.unitName)?.format ?? '';
  return (
    <tr className={`st-row-${standing}`}>
      <th scope="row">
        {unit.reportId ? <Link to={pathTo(`/reports/${unit.reportId}`)}>{unit.unitName}</Link> : unit.unitName}
      </th>
      {standing === 'counted' ? (
        figures.map((figure) => {
          const cell = unit.cells[figure];
          return (
            <td key={figure} className={`st-state-${cell?.state ?? 'missingCell'}`}>
              <StateGlyph state={cell?.state ?? 'missingCell'} value={cell?.value ?? null} wanYuan={isMoney(figure)} />
            </td>
          );
        })
      ) : (
        <td colSpan={figures.length} className="st-span">
          <span>{standing === 'otherForm' ? t('otherForm', { format }) : t(standing)}</span>
        </td>
      )}
    </tr>
  );
});

/** The sums, pinned below; each says how many units stated it and opens into its addends. */
export function SumRow({
  total,
  figures,
  opened,
  onOpen,
}: {
  total: Statistics['total'];
  figures: FigureId[];
  opened: FigureId | null;
  onOpen: (figure: FigureId) => void;
}) {
  const t = useWords();
  return (
    <tr>
      <th scope="row">{t('sumRow')}</th>
      {figures.map((figure) => {
        const cell = total[figure];
        const stated = cell?.stated ?? 0;
        const { label } = figureSpec(figure);
        return (
          <td key={figure} className={figure === opened ? 'st-open-sum' : undefined}>
            <button
              type="button"
              aria-pressed={figure === opened}
              title={`${label}，${t('addendsStated', { n: stated })}`}
              onClick={() => onOpen(figure)}
            >
              <StateGlyph state={cell?.state ?? 'missingCell'} value={cell?.value ?? null} wanYuan={isMoney(figure)} />
              <span className="st-stated" data-stated={stated} aria-hidden="true" />
              <span className="sr-only">{`${label}，${t('addendsStated', { n: stated })}`}</span>
            </button>
          </td>
        );
      })}
    </tr>
  );
}
