import type { DocumentView } from '@gongkai/contracts';
import type { Focus } from '../focus';
import { useWords } from '../words';
import type { Frame } from './frame-original';
import { pageFramesOf } from './pdf/pdf-frames';

type Props = { document: DocumentView; focus: Focus; frames: readonly Frame[] };

/** Where the framed place stands, in words. */
export function WhereText({ document, focus, frames }: Props) {
  const t = useWords();
  const [frame] = frames;
  if (focus.kind === 'none') return t('pick');
  if (focus.places.length === 0) return focus.kind === 'finding' ? t('wholeReport') : t('noPlace');
  if (!frame) return <span className="or-lost">{t('placeLost')}</span>;
  const main = frame.target;
  const page = pageFramesOf(document, [frame])[0]?.box.page;
  const before = page === undefined ? '' : t('onPage', { page });
  const more = frames.length > 1 ? ` ${t('placeCount', { n: frames.length })}` : '';
  const block = document.blocks.find(({ index }) => index === main.block);
  return before + placeOf() + more;

  function placeOf(): string {
    if (block?.kind === 'table')
      return main.kind === 'cell'
        ? t('placeCell', { table: block.table + 1, row: main.row + 1, column: main.column + 1 })
        : t('placeTable', { table: block.table + 1 });
    if (block?.kind === 'paragraph' && block.line !== null) return t('placeLine', { line: block.line });
    return t('placeParagraph', { n: main.block + 1 });
  }
}
