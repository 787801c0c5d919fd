import './charts.css';
import { type ReactNode, Suspense, useEffect, useId, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { useParam } from '../lib/scope';
import { EmptyState } from '../ui/empty-state';
import { ErrorState } from '../ui/error-state';
import { Skeleton } from '../ui/skeleton';
import type { ChartMeta, ChartTable } from './chart-table';
import { ChartTableView } from './chart-table-view';
import { DownloadMenu } from './download-menu';
import { useWidth } from './use-width';
import { useChartWords } from './words';

export type ChartSize = { width: number; height: number };

/** What a frame shows: the data on its way, why there are none, or the chart. */
export type ChartStatus =
  | { kind: 'loading' }
  | { kind: 'error'; error: unknown; onRetry: () => void }
  | { kind: 'empty' /** True for rates whose denominators are all 0. */; undefinedRate?: boolean }
  | { kind: 'ready'; table: ChartTable };

/**
 * The frame of every chart: the question, unit and coverage, chart or table, downloads, link and the footnotes.
 * `id` names the chart in the address (`view.<id>=table`, `#<id>`); `children` draws it in the given size.
 */
export function ChartFrame({
  id,
  question,
  subtitle,
  notes = [],
  meta,
  status,
  height = 280,
  extra,
  legend,
  children,
}: {
  id: string;
  question: string;
  subtitle: string;
  notes?: readonly string[];
  meta: ChartMeta;
  status: ChartStatus;
  height?: number;
  extra?: ReactNode;
  legend?: ReactNode;
  children: (size: ChartSize) => ReactNode;
}) {
  const titleId = useId();
  const [view, setView] = useParam(`view.${id}`, 'chart');
  const [ref, width] = useWidth();
  const frame = useRef<HTMLElement>(null);
  const { hash } = useLocation();
  useEffect(() => {
    if (hash === `#${id}`) frame.current?.scrollIntoView();
  }, [hash, id]);
  const drawing = () => ref.current?.querySelector<SVGSVGElement>('svg.recharts-surface') ?? null;
  return (
    <section className="panel chart" id={id} ref={frame} aria-labelledby={titleId}>
      <div className="chart-head">
        <div className="chart-words">
          <h2 id={titleId}>{question}</h2>
          <p className="quiet num">{subtitle}</p>
        </div>
        {status.kind === 'ready' ? (
          <div className="chart-tools">
            <ViewSwitch question={question} view={view} onView={setView} />
            <DownloadMenu meta={meta} table={status.table} drawn={view !== 'table'} drawing={drawing} />
            <CopyLink id={id} />
          </div>
        ) : null}
      </div>
      {extra}
      <div className="chart-body" ref={ref}>
        <Content status={status} height={height} showTable={view === 'table'} caption={question}>
          {() => children({ width, height })}
        </Content>
      </div>
      {status.kind === 'ready' && view !== 'table' ? legend : null}
      {status.kind === 'ready' && notes.length > 0 ? <Notes notes={notes} /> : null}
    </section>
  );
}

function Content({
  status,
  height,
  showTable,
  caption,
  children,
}: {
  status: ChartStatus;
  height: number;
  showTable: boolean;
  caption: string;
  children: () => ReactNode;
}) {
  const t = useChartWords();
  if (status.kind === 'loading') return <Skeleton height={height} />;
  if (status.kind === 'error') return <ErrorState error={status.error} onRetry={status.onRetry} />;
  if (status.kind === 'empty')
    return status.undefinedRate ? (
      <EmptyState title={t('emptyRate')} hint={t('emptyRateHint')} />
    ) : (
      <EmptyState title={t('empty')} hint={t('emptyHint')} />
    );
  if (showTable) return <ChartTableView caption={caption} table={status.table} />;
  return <Suspense fallback={<Skeleton height={height} />}>{children()}</Suspense>;
}

function ViewSwitch({ question, view, onView }: { question: string; view: string; onView: (view: string) => void }) {
  const t = useChartWords();
  return (
    <fieldset className="switch">
      <legend className="sr-only">{t('view', { title: question })}</legend>
      {(['chart', 'table'] as const).map((option) => (
        <button key={option} type="button" aria-pressed={view === option} onClick={() => onView(option)}>
          {t(option)}
        </button>
      ))}
    </fieldset>
  );
}

function CopyLink({ id }: { id: string }) {
  const t = useChartWords();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    const address = new URL(window.location.href);
    address.hash = id;
    await navigator.clipboard.writeText(address.href);
    setCopied(true);
    setTimeout(() => setCopied(false), 2000);
  };
  return (
    <button type="button" className="disclosure-button" onClick={() => void copy()}>
      <span aria-live="polite">{t(copied ? 'copied' : 'link')}</span>
    </button>
  );
}

function Notes({ notes }: { notes: readonly string[] }) {
  return (
    <ul className="chart-notes">
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}
