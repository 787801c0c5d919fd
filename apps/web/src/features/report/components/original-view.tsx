import type { DocumentView } from '@gongkai/contracts';
import { lazy, Suspense, useMemo, useState } from 'react';
import { EmptyState } from '../../../ui/empty-state';
import type { Focus } from '../focus';
import { useWords } from '../words';
import { framesOf } from './frame-original';
import { OriginalBlocks } from './original-blocks';
import { WhereText } from './where-text';

/** The pages of a PDF need a large library; nobody else loads it. */
const PdfOriginal = lazy(() => import('./pdf/pdf-original'));

/** On a phone a whole page is too small to read. */
const SMALL = '(max-width: 700px)';

type Props = {
  report: { id: string; version: number };
  document: DocumentView;
  focus: Focus;
  visible: boolean;
};

/**
 * The original: the real pages of a PDF, else the document as it was read. What the focus points at is framed and, on
 * every change of the focus, brought into sight.
 */
export function OriginalView({ report, document, focus, visible }: Props) {
  const t = useWords();
  const [shown, setShown] = useState<'pages' | 'text'>('pages');
  const [zoomed, setZoomed] = useState(() => window.matchMedia(SMALL).matches);
  const [failed, setFailed] = useState(false);
  const frames = useMemo(() => framesOf(document, focus), [document, focus]);
  const arrival = `${focus.key} ${visible}`;
  if (document.blocks.length === 0) return <EmptyState title={t('originalEmpty')} hint={t('originalEmptyHint')} />;
  const hasPages = document.format === 'pdf' && !failed;
  const blocks = <OriginalBlocks document={document} frames={frames} arrival={arrival} />;
  return (
    <>
      <div className="or-bar">
        <p className="or-where" role="status">
          <WhereText document={document} focus={focus} frames={frames} />
        </p>
        {hasPages ? <ShownAs shown={shown} onChange={setShown} /> : null}
        {hasPages && shown === 'pages' ? (
          <button type="button" className="or-zoom" aria-pressed={zoomed} onClick={() => setZoomed(!zoomed)}>
            {t('zoom')}
          </button>
        ) : null}
      </div>
      {failed ? <p className="or-note">{t('pagesFailed')}</p> : null}
      {hasPages && shown === 'pages' ? (
        <Suspense fallback={<div className="or-box" aria-busy="true" />}>
          <PdfOriginal
            report={report}
            document={document}
            frames={frames}
            arrival={`${arrival} ${zoomed}`}
            zoomed={zoomed}
            onFailed={() => setFailed(true)}
          />
        </Suspense>
      ) : (
        blocks
      )}
    </>
  );
}

/** The page as printed, or the text that was read from it: whoever doubts a figure compares the two. */
function ShownAs({ shown, onChange }: { shown: 'pages' | 'text'; onChange: (shown: 'pages' | 'text') => void }) {
  const t = useWords();
  return (
    <fieldset className="rp-filter or-shown" aria-label={t('shownAs')}>
      {(['pages', 'text'] as const).map((name) => (
        <button key={name} type="button" aria-pressed={name === shown} onClick={() => onChange(name)}>
          {t(`shownAs.${name}`)}
        </button>
      ))}
    </fieldset>
  );
}
