import { type RefObject, useEffect } from 'react';

/** While `open`: Escape calls `onEscape`; a click outside the element or moving the focus out of it `onLeave`. */
export function useDismiss(
  open: boolean,
  element: RefObject<HTMLElement | null>,
  onLeave: () => void,
  onEscape: () => void,
): void {
  useEffect(() => {
    if (!open) return;
    const elsewhere = (event: Event) => {
      if (event.target instanceof Node && !element.current?.contains(event.target)) onLeave();
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onEscape();
    };
    document.addEventListener('pointerdown', elsewhere);
    document.addEventListener('focusin', elsewhere);
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('pointerdown', elsewhere);
      document.removeEventListener('focusin', elsewhere);
      document.removeEventListener('keydown', onKey);
    };
  }, [open, element, onLeave, onEscape]);
}
