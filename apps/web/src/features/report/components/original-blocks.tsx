import type { DocumentView } from '@gongkai/contracts';
import { memo, useEffect, useMemo, useRef } from 'react';
import { useWords } from '../words';
import type { Frame } from './frame-original';
import { OriginalParagraph } from './original-paragraph';
import { OriginalTable } from './original-table';
import { scrollToFrame } from './scroll-to-frame';

const NO_FRAMES: readonly Frame[] = [];

type Props = { document: DocumentView; frames: readonly Frame[]; arrival: string };

/** The document as it was read: paragraphs and tables with true spans. `arrival` changes when the frame is to be shown. */
export function OriginalBlocks({ document, frames, arrival }: Props) {
  const t = useWords();
  const box = useRef<HTMLDivElement>(null);
  const framed = useMemo(() => new Set(frames.map(({ target }) => target.block)), [frames]);
  // Scrolls when another place is chosen, when the pane opens and when the document has come.
  useEffect(() => scrollToFrame(box.current), [arrival, document]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className={`or-box or-${document.format}`} ref={box} tabIndex={0} aria-label={t('originalText')}>
      {document.blocks.map((block) => (
        <Block
          key={block.index}
          block={block}
          frames={framed.has(block.index) ? frames.filter(({ target }) => target.block === block.index) : NO_FRAMES}
        />
      ))}
    </section>
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
