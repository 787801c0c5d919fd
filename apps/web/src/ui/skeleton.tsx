import { useUiWords } from './words';

/** Holds the place of what is being fetched; it appears only after a moment, so that quick answers do not flicker. */
export function Skeleton({ height = 160, lines = 0 }: { height?: number; lines?: number }) {
  const t = useUiWords();
  return (
    <div className="skeleton" role="status" aria-label={t('loading')} style={lines > 0 ? undefined : { height }}>
      {Array.from({ length: lines }, (_, line) => `line-${line}`).map((key) => (
        <div className="skeleton-line" key={key} />
      ))}
    </div>
  );
}
