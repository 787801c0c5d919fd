import type { DocumentView } from '@gongkai/contracts';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import { originalBytesQuery } from '../../api/report-query';
import { useWords } from '../../words';
import type { Frame } from '../frame-original';
import { scrollToFrame } from '../scroll-to-frame';
import { openPdfPages, type PdfPages } from './pdf-engine';
import { pageFramesOf } from './pdf-frames';
import { PdfPage } from './pdf-page';

type Props = {
  report: { id: string; version: number };
  document: DocumentView;
  frames: readonly Frame[];
  /** Changes with every choice and when the pane opens: then the frame is brought into sight. */
  arrival: string;
  zoomed: boolean;
  onFailed: () => void;
};

/** The pages of a PDF as they are printed, with the exact place framed. Loaded only for PDFs. */
export default function PdfOriginal({ report, document, frames, arrival, zoomed, onFailed }: Props) {
  const t = useWords();
  const box = useRef<HTMLDivElement>(null);
  const pages = usePdfPages(report, onFailed);
  const placed = useMemo(() => pageFramesOf(document, frames), [document, frames]);
  // Scrolls when another place is chosen, when the pane opens and when the pages have come.
  useEffect(() => scrollToFrame(box.current), [arrival, pages]);
  return (
    <section
      className={zoomed ? 'or-box or-pdf or-zoomed' : 'or-box or-pdf'}
      ref={box}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
      tabIndex={0}
      aria-label={t('originalText')}
      aria-busy={pages === null}
    >
      {pages?.sizes.map((size, at) => (
        <PdfPage
          key={at}
          pages={pages}
          number={at + 1}
          size={size}
          frames={placed.filter((frame) => frame.box.page === at + 1)}
        />
      ))}
    </section>
  );
}

/** The opened file; null while it is on its way. Where it cannot be shown, `onFailed` is told. */
function usePdfPages({ id, version }: Props['report'], onFailed: () => void): PdfPages | null {
  const file = useQuery(originalBytesQuery(id, version));
  const [pages, setPages] = useState<PdfPages | null>(null);
  const failed = useRef(onFailed);
  failed.current = onFailed;
  useEffect(() => {
    if (file.isError) failed.current();
  }, [file.isError]);
  useEffect(() => {
    if (!file.data) return;
    let closed = false;
    let opened: PdfPages | null = null;
    // The library takes the bytes over, and the query keeps its own.
    openPdfPages(file.data.slice()).then(
      (ready) => {
        opened = ready;
        if (closed) ready.close();
        else setPages(ready);
      },
      () => closed || failed.current(),
    );
    return () => {
      closed = true;
      opened?.close();
      setPages(null);
    };
  }, [file.data]);
  return pages;
}
