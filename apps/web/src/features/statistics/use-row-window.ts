import { type RefObject, useEffect, useState } from 'react';

/** Which rows are drawn: `[from, to)`, with the height left out above and below. */
export type RowWindow = { from: number; to: number; above: number; below: number };

const MARGIN = 12;

/** The rows around what is in sight, for rows of equal height. */
export function windowOf(rows: number, rowHeight: number, scrolled: number, height: number): RowWindow {
  const from = Math.max(0, Math.min(rows, Math.floor(scrolled / rowHeight) - MARGIN));
  const to = Math.min(rows, Math.ceil((scrolled + height) / rowHeight) + MARGIN);
  return { from, to, above: from * rowHeight, below: (rows - to) * rowHeight };
}

/**
 * Draws only the rows in sight of a long table that scrolls in its own box; short tables are drawn whole, so that
 * searching and copying in the browser reach every row.
 */
export function useRowWindow(
  box: RefObject<HTMLElement | null>,
  { rows, rowHeight, enabled }: { rows: number; rowHeight: number; enabled: boolean },
): RowWindow {
  const [seen, setSeen] = useState({ scrolled: 0, height: 900 });
  useEffect(() => {
    const element = box.current;
    if (!element || !enabled) return;
    const look = () => setSeen({ scrolled: element.scrollTop, height: element.clientHeight });
    look();
    element.addEventListener('scroll', look, { passive: true });
    return () => element.removeEventListener('scroll', look);
  }, [box, enabled]);
  return enabled ? windowOf(rows, rowHeight, seen.scrolled, seen.height) : { from: 0, to: rows, above: 0, below: 0 };
}
