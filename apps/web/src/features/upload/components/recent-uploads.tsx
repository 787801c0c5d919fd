import { UPLOAD_STATES } from '@gongkai/contracts';
import { useQuery } from '@tanstack/react-query';
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
            <ul className="up-list">
              {items.map((item) => (
                <UploadRow key={item.id} item={item} />
              ))}
            </ul>
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
