import type { CalendarLine } from '@gongkai/contracts';
import { useState } from 'react';
import { useSavePublication } from '../api/use-save';
import { useWords } from '../words';
import { SaveLine } from './save-line';

/** When a report was filed and published, and where. What is empty is not known. */
export function PublicationForm({ line, reportId, asOf }: { line: CalendarLine; reportId: string; asOf: string }) {
  const t = useWords();
  const save = useSavePublication();
  const [filedOn, setFiledOn] = useState(line.filed.on ?? '');
  const [publishedOn, setPublishedOn] = useState(line.published.on ?? '');
  const [url, setUrl] = useState(line.url ?? '');
  const next = { filedOn: filedOn || null, publishedOn: publishedOn || null, url: url.trim() || null };
  const changed = next.filedOn !== line.filed.on || next.publishedOn !== line.published.on || next.url !== line.url;
  const day = { type: 'date', className: 'field', min: `${line.year}-01-01`, max: asOf } as const;
  return (
    <form
      className="rg-form"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate({ reportId, ...next });
      }}
    >
      <h3>{t('dates')}</h3>
      <p className="rg-hint">{t('datesHint')}</p>
      <label>
        {t('filedOn')}
        <input {...day} value={filedOn} onChange={(event) => setFiledOn(event.target.value)} />
      </label>
      <label>
        {t('publishedOn')}
        <input {...day} value={publishedOn} onChange={(event) => setPublishedOn(event.target.value)} />
      </label>
      <label>
        {t('url')}
        <input
          type="url"
          className="field"
          placeholder={t('urlHint')}
          value={url}
          onChange={(event) => setUrl(event.target.value)}
        />
      </label>
      <SaveLine save={save} changed={changed} />
    </form>
  );
}
