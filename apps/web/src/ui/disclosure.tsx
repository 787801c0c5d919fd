import { type ReactNode, useCallback, useId, useRef, useState } from 'react';
import { useDismiss } from './use-dismiss';

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
  const leave = useCallback(() => setOpen(false), [setOpen]);
  useDismiss(open, root, leave, close);
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
