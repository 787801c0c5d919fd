import type { SettingsView } from '@gongkai/contracts';
import { useWords } from '../words';

type Source = SettingsView['grace']['source'];

/** Where a value comes from: not saved yet, set here, set by a region above, or the default of the system. */
export function SourceText({
  source,
  own,
  drafted,
}: {
  source: Source;
  own: boolean;
  /** Whether the draft changes the setting, and whether it takes it back. */
  drafted: 'no' | 'changed' | 'inherits';
}) {
  const t = useWords();
  if (drafted !== 'no')
    return <span className="set-mark set-drafted">{t(drafted === 'changed' ? 'drafted' : 'willInherit')}</span>;
  if (own) return <span className="set-mark set-own">{t('own')}</span>;
  if (!source) return <span className="quiet">{t('byDefault')}</span>;
  const year = source.year === 0 ? t('everyYear') : t('oneYear', { year: source.year });
  return <span className="quiet">{t('from', { region: source.regionName, year })}</span>;
}
