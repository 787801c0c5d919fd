import type { ScoreItem, ScoreSheet } from '@gongkai/contracts';
import { Section } from '../../../ui/section';
import { useRules } from '../requests';
import type { SettingProps } from '../setting-props';
import { useWords } from '../words';
import { RestoreButton } from './restore-button';
import { ScoreItemRow } from './score-item-row';
import { SourceText } from './source-text';

/** A key that no other item has. */
function freeKey(sheet: ScoreSheet): string {
  const taken = new Set(sheet.map(({ key }) => key));
  let number = sheet.length + 1;
  while (taken.has(`item-${number}`)) number += 1;
  return `item-${number}`;
}

/** The deductions of the score sheet; the sheet is set as a whole. */
export function ScoreSettings({ settings: { score }, draft, change }: SettingProps) {
  const t = useWords();
  const { data } = useRules();
  const drafted = draft.get('score');
  const held = drafted?.kind === 'score' ? drafted.value : score.own;
  const sheet = held ?? score.value;
  const set = change ? (value: ScoreSheet) => change({ kind: 'score', value }) : null;
  const replace = (index: number, item: ScoreItem) => set?.(sheet.map((one, at) => (at === index ? item : one)));
  const add = () =>
    set?.([...sheet, { key: freeKey(sheet), title: t('newItem'), points: 5, per: 'report', most: null, codes: [] }]);
  const drafts = drafted ? (drafted.value === null ? 'inherits' : 'changed') : 'no';
  return (
    <Section
      title={t('score')}
      extra={
        <span className="set-source">
          <SourceText source={score.source} own={score.own !== null} drafted={drafts} />
          {change && held !== null ? (
            <RestoreButton name={t('score')} onRestore={() => change({ kind: 'score', value: null })} />
          ) : null}
        </span>
      }
    >
      <p className="set-hint">{t('scoreHint')}</p>
      <table className={drafted ? 'set-table set-changed' : 'set-table'}>
        <caption className="sr-only">{t('score')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('item')}</th>
            <th scope="col">{t('points')}</th>
            <th scope="col">{t('per')}</th>
            <th scope="col">{t('most')}</th>
            <th scope="col">{t('codes')}</th>
            {set ? (
              <th scope="col">
                <span className="sr-only">{t('removeItem')}</span>
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {sheet.map((item, index) => (
            <ScoreItemRow
              key={item.key}
              number={index + 1}
              item={item}
              rules={data?.rules ?? []}
              onChange={set ? (next) => replace(index, next) : null}
              onRemove={() => set?.(sheet.filter((_, at) => at !== index))}
            />
          ))}
        </tbody>
      </table>
      {set ? (
        <button type="button" className="disclosure-button set-add" onClick={add}>
          {t('addItem')}
        </button>
      ) : null}
    </Section>
  );
}
