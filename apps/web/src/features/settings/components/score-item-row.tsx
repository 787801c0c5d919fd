import type { RuleView, ScoreItem } from '@gongkai/contracts';
import { Select } from 'antd';
import { useEffect, useState } from 'react';
import { useWords } from '../words';

const MOST_POINTS = 100;
const inRange = (text: string) => Math.min(MOST_POINTS, Math.max(0, Number(text) || 0));

/** One deduction: its name, its points, how often it counts, and the rules that cost it. */
export function ScoreItemRow({
  number,
  item,
  rules,
  onChange,
  onRemove,
}: {
  number: number;
  item: ScoreItem;
  rules: readonly RuleView[];
  onChange: ((item: ScoreItem) => void) | null;
  onRemove: () => void;
}) {
  const t = useWords();
  const set = (part: Partial<ScoreItem>) => onChange?.({ ...item, ...part });
  return (
    <tr>
      <td className="set-name" data-label={t('item')}>
        <Title
          label={t('titleOf', { n: number })}
          value={item.title}
          disabled={!onChange}
          onChange={(title) => set({ title })}
        />
      </td>
      <td data-label={t('points')}>
        <Points
          label={t('pointsOf', { item: item.title })}
          value={String(item.points)}
          disabled={!onChange}
          onChange={(text) => set({ points: inRange(text) })}
        />
      </td>
      <td data-label={t('per')}>
        <select
          className="select"
          aria-label={t('perOf', { item: item.title })}
          value={item.per}
          disabled={!onChange}
          onChange={(event) =>
            set(event.target.value === 'finding' ? { per: 'finding' } : { per: 'report', most: null })
          }
        >
          <option value="report">{t('per.report')}</option>
          <option value="finding">{t('per.finding')}</option>
        </select>
      </td>
      <td data-label={t('most')} className={item.per === 'report' ? 'set-none' : undefined}>
        {item.per === 'finding' ? (
          <Points
            label={t('mostOf', { item: item.title })}
            value={item.most === null ? '' : String(item.most)}
            disabled={!onChange}
            placeholder={t('noMost')}
            onChange={(text) => set({ most: text === '' ? null : inRange(text) })}
          />
        ) : null}
      </td>
      <td data-label={t('codes')} className="set-codes">
        <Select
          mode="multiple"
          aria-label={t('codesOf', { item: item.title })}
          value={item.codes}
          disabled={!onChange}
          optionLabelProp="value"
          showSearch={{ optionFilterProp: 'label' }}
          options={rules.map(({ code, title }) => ({ value: code, label: `${code} ${title}` }))}
          onChange={(codes: string[]) => set({ codes })}
        />
      </td>
      {onChange ? (
        <td>
          <button
            type="button"
            className="link-button"
            aria-label={t('removeItemOf', { item: item.title })}
            onClick={onRemove}
          >
            {t('delete')}
          </button>
        </td>
      ) : null}
    </tr>
  );
}

/** A name; while the field is empty the last one stays. */
function Title({
  label,
  value,
  disabled,
  onChange,
}: {
  label: string;
  value: string;
  disabled: boolean;
  onChange: (title: string) => void;
}) {
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  return (
    <input
      className="field"
      aria-label={label}
      value={text}
      maxLength={60}
      disabled={disabled}
      onChange={(event) => {
        setText(event.target.value);
        if (event.target.value.trim() !== '') onChange(event.target.value);
      }}
      onBlur={() => setText(value)}
    />
  );
}

function Points({
  label,
  value,
  disabled,
  placeholder,
  onChange,
}: {
  label: string;
  value: string;
  disabled: boolean;
  placeholder?: string;
  onChange: (text: string) => void;
}) {
  return (
    <input
      type="number"
      className="field num set-points"
      aria-label={label}
      min={0}
      max={MOST_POINTS}
      step="any"
      value={value}
      disabled={disabled}
      placeholder={placeholder}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
