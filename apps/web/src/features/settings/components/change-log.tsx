import type { SettingLog } from '@gongkai/contracts';
import type { RegionCode } from '@gongkai/domain';
import { formatAsOf } from '../../../lib/format';
import { AsyncContent } from '../../../ui/async-content';
import { EmptyState } from '../../../ui/empty-state';
import { Section } from '../../../ui/section';
import { useLog } from '../requests';
import { useSettingText } from '../setting-text';
import { useWords } from '../words';

/** Who changed what, where, when and why; newest first. */
export function ChangeLog({ region }: { region: RegionCode }) {
  const t = useWords();
  const log = useLog(region);
  return (
    <Section title={t('part.log')}>
      <AsyncContent query={log}>
        {({ changes }) => (changes.length === 0 ? <EmptyState title={t('noLog')} /> : <LogTable changes={changes} />)}
      </AsyncContent>
    </Section>
  );
}

function LogTable({ changes }: { changes: SettingLog['changes'] }) {
  const t = useWords();
  const { nameOf, textOf } = useSettingText();
  return (
    <table className="set-table">
      <caption className="sr-only">{t('part.log')}</caption>
      <thead>
        <tr>
          {(['at', 'actor', 'place', 'what', 'before', 'after', 'note'] as const).map((column) => (
            <th key={column} scope="col">
              {t(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {changes.map((change) => (
          <tr key={`${change.at} ${change.region} ${change.year} ${change.key}`}>
            <td className="num set-time" title={change.at} data-label={t('at')}>
              {formatAsOf(change.at)}
            </td>
            <td data-label={t('actor')}>{change.actor}</td>
            <td data-label={t('place')}>
              {change.regionName} · {change.year === 0 ? t('everyYear') : t('oneYear', { year: change.year })}
            </td>
            <td data-label={t('what')}>{nameOf(change.key)}</td>
            <td data-label={t('before')} className="quiet">
              {textOf(change.key, change.before)}
            </td>
            <td data-label={t('after')}>{textOf(change.key, change.after)}</td>
            <td data-label={t('note')} className={change.note === '' ? 'set-none' : undefined}>
              {change.note}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
