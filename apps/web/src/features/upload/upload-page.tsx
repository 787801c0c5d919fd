import { useEffect, useState, useSyncExternalStore } from 'react';
import { useSession } from '../../lib/session';
import { Page } from '../../ui/page';
import { DropZone } from './components/drop-zone';
import { RecentUploads } from './components/recent-uploads';
import { TemplateLink } from './components/template-link';
import { ThisImport } from './components/this-import';
import { YearSelect } from './components/year-select';
import { sendingQueue } from './sending-queue';
import './upload.css';
import { useWords } from './words';

/** Importing reports: drop files, watch them arrive, say whose a doubtful one is. */
export function UploadPage() {
  const t = useWords();
  const { user } = useSession();
  const groups = useSyncExternalStore(sendingQueue.subscribe, sendingQueue.groups);
  const [year, setYear] = useState<number | null>(null);
  const [publishedOn, setPublishedOn] = useState('');
  useEffect(() => sendingQueue.belongTo(user.id), [user.id]);
  useWarningBeforeClosing(groups.some(({ phase }) => phase === 'waiting' || phase === 'sending'));
  const add = (files: File[]) =>
    sendingQueue.add(files, { ...(year ? { year } : {}), ...(publishedOn ? { publishedOn } : {}) });
  return (
    <Page title={t('title')} coverage={<p className="coverage">{t('lead')}</p>}>
      <div className="up-top">
        <DropZone onFiles={add} />
        <fieldset className="up-options">
          <legend>{t('options')}</legend>
          <YearSelect label={t('year')} value={year} empty={t('yearAuto')} onChange={setYear} />
          <label className="up-field">
            <span>{t('publishedOn')}</span>
            <input type="date" value={publishedOn} onChange={(event) => setPublishedOn(event.target.value)} />
          </label>
          <p className="up-note">{t('publishedHint')}</p>
          <TemplateLink year={year} />
        </fieldset>
      </div>
      {groups.length > 0 ? <ThisImport groups={groups} /> : null}
      <RecentUploads />
    </Page>
  );
}

/** Closing the browser would cut a transfer off; leaving the page does not. */
function useWarningBeforeClosing(sending: boolean) {
  useEffect(() => {
    if (!sending) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [sending]);
}
