import type { DocumentView } from '@gongkai/contracts';
import { memo, useEffect, useMemo, useRef } from 'react';
import { EmptyState } from '../../../ui/empty-state';
import type { Focus } from '../focus';
import { useWords } from '../words';
import { type Frame, framesOf } from './frame-original';
import { OriginalParagraph } from './original-paragraph';
import { OriginalTable } from './original-table';
import { scrollToFrame } from './scroll-to-frame';

const NO_FRAMES: readonly Frame[] = [];

/**
 * The original as it was read: paragraphs and tables with true spans. What the focus points at is framed and, on every
 * change of the focus, brought into sight.
 */
export function OriginalView({ document, focus, visible }: { document: DocumentView; focus: Focus; visible: boolean }) {
  const t = useWords();
  const box = useRef<HTMLDivElement>(null);
  const frames = useMemo(() => framesOf(document, focus), [document, focus]);
  const framed = useMemo(() => new Set(frames.map(({ target }) => target.block)), [frames]);
  // Scrolls when another place is chosen, when the pane opens and when the document has come.
  useEffect(() => scrollToFrame(box.current), [focus.key, visible, document]);
  if (document.blocks.length === 0) return <EmptyState title={t('originalEmpty')} hint={t('originalEmptyHint')} />;
  return (
    <>
      <p className="or-where" role="status">
        <WhereText document={document} focus={focus} frames={frames} />
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <section className={`or-box or-${document.format}`} ref={box} tabIndex={0} aria-label={t('originalText')}>
        {document.blocks.map((block) => (
          <Block
            key={block.index}
            block={block}
            frames={framed.has(block.index) ? frames.filter(({ target }) => target.block === block.index) : NO_FRAMES}
          />
        ))}
      </section>
    </>
  );
}

const Block = memo(function Block({
  block,
  frames,
}: {
  block: DocumentView['blocks'][number];
  frames: readonly Frame[];
}) {
  const t = useWords();
  if (block.kind === 'paragraph') return <OriginalParagraph block={block} frames={frames} />;
  if (block.kind === 'table') return <OriginalTable block={block} frames={frames} />;
  const frame = frames[0];
  return (
    <p className={frame ? `or-picture or-framed or-${frame.kind}` : 'or-picture'} data-framed={frame?.kind}>
      {block.alt ? `${t('picture')}：${block.alt}` : t('picture')}
    </p>
  );
});

/** Where the framed place stands, in words. */
function WhereText({ document, focus, frames }: { document: DocumentView; focus: Focus; frames: readonly Frame[] }) {
  const t = useWords();
  const main = frames[0]?.target;
  if (focus.kind === 'none') return t('pick');
  if (focus.places.length === 0) return focus.kind === 'finding' ? t('wholeReport') : t('noPlace');
  if (!main) return <span className="or-lost">{t('placeLost')}</span>;
  const block = document.blocks.find(({ index }) => index === main.block);
  const more = frames.length > 1 ? ` ${t('placeCount', { n: frames.length })}` : '';
  if (block?.kind === 'table')
    return main.kind === 'cell'
      ? t('placeCell', { table: block.table + 1, row: main.row + 1, column: main.column + 1 }) + more
      : t('placeTable', { table: block.table + 1 }) + more;
  if (block?.kind === 'paragraph' && block.line !== null) return t('placeLine', { line: block.line }) + more;
  return t('placeParagraph', { n: main.block + 1 }) + more;
}
