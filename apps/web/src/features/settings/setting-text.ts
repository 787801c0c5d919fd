import { deadlineSchema, graceSchema, type RuleView, ruleSettingSchema, scoreSheetSchema } from '@gongkai/contracts';
import { UNIT_CLASSES } from '@gongkai/domain';
import { useUiWords } from '../../ui/words';
import { useRules } from './requests';
import { useWords } from './words';

type SettingText = {
  /** What the setting is called. */
  nameOf: (key: string) => string;
  /** What a value of the setting says; null is “as the region above”. */
  textOf: (key: string, value: unknown) => string;
};

/** Settings in words, for the review of changes and for the change log. */
export function useSettingText(): SettingText {
  const t = useWords();
  const ui = useUiWords();
  const { data } = useRules();
  const ruleOf = (key: string) => data?.rules.find(({ id }) => key === `rule:${id}`);
  const nameOf = (key: string) => {
    if (key.startsWith('rule:')) {
      const rule = ruleOf(key);
      return rule ? `${rule.code} ${rule.title}` : key.slice('rule:'.length);
    }
    const unitClass = UNIT_CLASSES.find((known) => key === `deadline:${known}`);
    if (unitClass) return `${t('lastDay')} · ${t(`class.${unitClass}`)}`;
    return key === 'grace' || key === 'score' ? t(key) : key;
  };
  const textOf = (key: string, value: unknown) => {
    if (value === null || value === undefined) return t('inherit');
    if (key.startsWith('rule:')) return ruleText(value, ruleOf(key), t, ui) ?? JSON.stringify(value);
    return otherText(key, value, t) ?? JSON.stringify(value);
  };
  return { nameOf, textOf };
}

function ruleText(
  value: unknown,
  rule: RuleView | undefined,
  t: ReturnType<typeof useWords>,
  ui: ReturnType<typeof useUiWords>,
): string | null {
  const parsed = ruleSettingSchema.safeParse(value);
  if (!parsed.success) return null;
  const { on, severity, limits = {} } = parsed.data;
  const parts = [
    ...(on === null || on === undefined ? [] : [t(on ? 'on' : 'off')]),
    ...(severity ? [ui(`severity.${severity}`)] : []),
    ...Object.entries(limits).map(([key, limit]) => {
      const threshold = rule?.thresholds.find((known) => known.key === key);
      return `${threshold?.title ?? key} ${limit}${threshold?.unit ? ` ${threshold.unit}` : ''}`;
    }),
  ];
  return parts.join(' · ') || t('inherit');
}

function otherText(key: string, value: unknown, t: ReturnType<typeof useWords>): string | null {
  const deadline = deadlineSchema.safeParse(value);
  if (deadline.success) return t('dayOf', deadline.data);
  const grace = graceSchema.safeParse(value);
  if (grace.success) return t(`grace.${grace.data}`);
  const score = key === 'score' ? scoreSheetSchema.safeParse(value) : null;
  if (!score?.success) return null;
  const most = score.data.map((item) => (item.per === 'report' ? item.points : item.most));
  if (most.includes(null)) return t('scoreSumOpen', { n: score.data.length });
  const points = most.reduce<number>((sum, one) => sum + (one ?? 0), 0);
  return t('scoreSum', { n: score.data.length, points });
}
