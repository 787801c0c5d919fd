import type { RuleView } from '@gongkai/contracts';
import { useEffect, useState } from 'react';
import { useWords } from '../words';

/**
 * A number of a rule. What is typed counts when it lies within the bounds; leaving the field with anything else brings
 * the number in force back. `set`: the place itself names the number.
 */
export function LimitField({
  label,
  threshold,
  value,
  set,
  onChange,
}: {
  label: string;
  threshold: RuleView['thresholds'][number];
  value: number;
  set: boolean;
  onChange: ((value: number | null) => void) | null;
}) {
  const t = useWords();
  const [text, setText] = useState(String(value));
  useEffect(() => setText(String(value)), [value]);
  const { title, unit, min, max } = threshold;
  const type = (typed: string) => {
    setText(typed);
    const number = typed.trim() === '' ? Number.NaN : Number(typed);
    if (number >= min && number <= max && number !== value) onChange?.(number);
  };
  return (
    <label className={set ? 'set-limit set-limit-own' : 'set-limit'} title={t('range', { min, max })}>
      <span>{title}</span>
      <input
        type="number"
        className="field num"
        aria-label={label}
        min={min}
        max={max}
        step="any"
        value={text}
        disabled={!onChange}
        onChange={(event) => type(event.target.value)}
        onBlur={() => setText(String(value))}
      />
      <span>{unit}</span>
    </label>
  );
}
