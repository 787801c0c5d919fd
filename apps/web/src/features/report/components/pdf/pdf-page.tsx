import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../words';
import type { PageSize, PdfPages } from './pdf-engine';
import type { PageFrame } from './pdf-frames';

/** Screens with more dots than this show no more of a page. */
const MOST_DENSITY = 2;
/** Pages this far outside of what is seen are drawn already. */
const AHEAD = '600px 0px';

/**
 * One page: a sheet of the right proportions from the start, drawn when it comes near to what is seen and cleared when
 * it is far away. Frames are drawn over it at their places in points.
 */
export function PdfPage(props: { pages: PdfPages; number: number; size: PageSize; frames: readonly PageFrame[] }) {
  const { pages, number, size, frames } = props;
  const t = useWords();
  const sheet = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const width = useNearWidth(sheet);
  useEffect(() => {
    const target = canvas.current;
    if (!target || width === 0) return;
    const drawing = new AbortController();
    const density = Math.min(window.devicePixelRatio || 1, MOST_DENSITY);
    // A page that cannot be drawn stays a blank sheet; its frames and the text beside it remain.
    pages.draw(number, target, (width / size.width) * density, drawing.signal).catch(() => {});
    return () => {
      drawing.abort();
      target.width = 0;
      target.height = 0;
    };
  }, [pages, number, size, width]);
  return (
    <div className="or-page" ref={sheet} data-page={number} style={{ aspectRatio: `${size.width} / ${size.height}` }}>
      <canvas ref={canvas} role="img" aria-label={t('pageOf', { page: number, pages: pages.sizes.length })} />
      {frames.map(({ box, kind, side }) => (
        <div
          key={`${box.x} ${box.y} ${kind}`}
          className={`or-page-frame or-framed or-${kind}`}
          data-framed={kind}
          data-side={side ?? undefined}
          aria-current={kind === 'main' ? 'location' : undefined}
          style={{
            left: share(box.x, size.width),
            top: share(box.y, size.height),
            width: share(box.width, size.width),
            height: share(box.height, size.height),
          }}
        />
      ))}
    </div>
  );
}

const share = (part: number, whole: number) => `${(part / whole) * 100}%`;

/** Width of an element on screen while it is near to what is seen, else 0. */
function useNearWidth(element: React.RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const target = element.current;
    if (!target) return;
    let near = false;
    const measure = () => setWidth(near ? Math.round(target.clientWidth) : 0);
    const sight = new IntersectionObserver(
      ([entry]) => {
        near = entry?.isIntersecting ?? false;
        measure();
      },
      { rootMargin: AHEAD, root: scrollingParent(target) },
    );
    const size = new ResizeObserver(measure);
    sight.observe(target);
    size.observe(target);
    return () => {
      sight.disconnect();
      size.disconnect();
    };
  }, [element]);
  return width;
}

/** The box that scrolls by itself around a page; null where the whole window does. */
function scrollingParent(page: HTMLElement): HTMLElement | null {
  const box = page.closest<HTMLElement>('.or-box');
  return box && box.scrollHeight > box.clientHeight + 1 ? box : null;
}
