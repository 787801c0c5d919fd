import { UPLOAD_STATES, type UploadItem } from '@gongkai/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useParam } from '../../../lib/scope';
import { AsyncContent } from '../../../ui/async-content';
import { EmptyState } from '../../../ui/empty-state';
import { Section } from '../../../ui/section';
import { recentQuery } from '../api/upload-requests';
import { useWords } from '../words';
import { UploadRow } from './upload-row';

/** What has been imported lately; the state filter is kept in the address. */
export function RecentUploads() {
  const t = useWords();
  const [chosen, setState] = useParam('state', '');
  const state = UPLOAD_STATES.find((known) => known === chosen) ?? null;
  const recent = useQuery(recentQuery(state));
  const filter = (
    <label className="up-field">
      <span>{t('filter')}</span>
      <select value={state ?? ''} onChange={(event) => setState(event.target.value)}>
        <option value="">{t('all')}</option>
        {UPLOAD_STATES.map((option) => (
          <option key={option} value={option}>
            {t(`state.${option}`)}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <Section title={t('recent')} extra={filter}>
      <AsyncContent query={recent}>
        {(items) =>
          items.length > 0 ? (
            <UploadRows items={items} />
          ) : state ? (
            <EmptyState
              title={t('noneInState')}
              action={
                <button type="button" className="up-button" onClick={() => setState('')}>
                  {t('showAll')}
                </button>
              }
            />
          ) : (
            <EmptyState title={t('recentEmpty')} />
          )
        }
      </AsyncContent>
    </Section>
  );
}

const AT_FIRST = 20;

/** The newest rows; the others on demand, because a batch may hold hundreds. */
function UploadRows({ items }: { items: readonly UploadItem[] }) {
  const t = useWords();
  const [all, setAll] = useState(false);
  const hidden = all ? 0 : Math.max(0, items.length - AT_FIRST);
  return (
    <>
      <ul className="up-list">
        {(hidden > 0 ? items.slice(0, AT_FIRST) : items).map((item) => (
          <UploadRow key={item.id} item={item} />
        ))}
      </ul>
      {hidden > 0 ? (
        <button type="button" className="up-button" onClick={() => setAll(true)}>
          {t('showMore', { n: hidden })}
        </button>
      ) : null}
    </>
  );
}
