import { type ReactNode, useCallback, useEffect, useId, useRef, useState } from 'react';

/** What the content of a disclosure may do: close it (focus goes back to the button). */
export type DisclosureContent = (close: () => void) => ReactNode;

/**
 * A button that shows a panel beside it. Escape, a click elsewhere and moving the focus away close it. `open` and
 * `onOpen` hand the state to the caller where a key should open it.
 */
export function Disclosure({
  label,
  text,
  className = '',
  align = 'start',
  open: forced,
  onOpen,
  children,
}: {
  /** Name for screen readers; needed when `text` does not say it. */
  label?: string;
  text: ReactNode;
  className?: string;
  align?: 'start' | 'end';
  open?: boolean;
  onOpen?: (open: boolean) => void;
  children: DisclosureContent;
}) {
  const [own, setOwn] = useState(false);
  const open = forced ?? own;
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const setOpen = useCallback(
    (next: boolean) => {
      setOwn(next);
      onOpen?.(next);
    },
    [onOpen],
  );
  const close = useCallback(() => {
    setOpen(false);
    button.current?.focus();
  }, [setOpen]);
  useEffect(() => {
    if (!open) return;
    const elsewhere = (event: Event) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close();
    };
    document.addEventListener('pointerdown', elsewhere);
    document.addEventListener('focusin', elsewhere);
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('pointerdown', elsewhere);
      document.removeEventListener('focusin', elsewhere);
      document.removeEventListener('keydown', onKey);
    };
  }, [open, close, setOpen]);
  return (
    <div className={`disclosure ${className}`} ref={root}>
      <button
        type="button"
        ref={button}
        className="disclosure-button"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={label}
        onClick={() => setOpen(!open)}
      >
        {text}
      </button>
      {open ? (
        <div className={`disclosure-panel disclosure-${align}`} id={id}>
          {children(close)}
        </div>
      ) : null}
    </div>
  );
}
