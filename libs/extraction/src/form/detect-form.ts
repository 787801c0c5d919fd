import { FORMS, type FormId, formById, formIdForYear, type Message } from '@gongkai/domain';
import { tightText } from '../text/fold';

const NOTICES: [FormId, RegExp][] = [
  ['F2021', /国办公开办?函\(?2021\)?30号/],
  ['F2019', /国办公开办?函\(?2019\)?60号/],
  ['F2014', /国办发\(?2014\)?32号/],
];

/** `messages` say where what is cited or due differs from what is printed. */
export type DetectedForm = {
  form: FormId;
  basis: 'fingerprint' | 'notice' | 'year' | 'default';
  messages: Message[];
};

/** The form whose fingerprints the text holds; null if none or if two forms are equally likely. */
function byFingerprint(tight: string): FormId | null {
  const hits = FORMS.map(({ id, fingerprints }) => ({
    form: id,
    count: fingerprints.filter((text) => tight.includes(text)).length,
  }))
    .filter((hit) => hit.count > 0)
    .sort((a, b) => b.count - a.count);
  const [first, second] = hits;
  return first && first.count !== second?.count ? first.form : null;
}

/** How a form is called in a sentence: by the notice that prescribes it. */
const nameOf = (form: FormId) => formById(form)?.notice ?? '2007年条例时期的自由格式';

/** What contradicts the tables as printed; what is read follows the tables. */
function conflicts(form: FormId, cited: readonly FormId[], year: number | null): Message[] {
  const say = (code: string, text: string): Message => ({ level: 'warning', code, text, place: null });
  const [notice] = cited;
  const due = year === null ? null : formIdForYear(year);
  return [
    ...(notice && !cited.includes(form)
      ? [say('form-notice-conflict', `文中引用${nameOf(notice)}，表格却是${nameOf(form)}的样式，按表格读取。`)]
      : []),
    ...(due && due !== form
      ? [
          say(
            'form-year-conflict',
            `${year}年度应使用${nameOf(due)}的样式，表格却是${nameOf(form)}的样式，按表格读取。`,
          ),
        ]
      : []),
  ];
}

/**
 * Recognises the form (specification §1.0): what the tables look like, then the notice that is cited, then the report
 * year. Where they differ, what is printed in the tables wins; the conflict is a message, for a rule to judge.
 */
export function detectForm(text: string, year: number | null): DetectedForm {
  const tight = tightText(text);
  const cited = NOTICES.flatMap(([form, pattern]) => (pattern.test(tight) ? [form] : []));
  const [notice] = cited;
  const printed = byFingerprint(tight);
  if (printed) return { form: printed, basis: 'fingerprint', messages: conflicts(printed, cited, year) };
  const due = year === null ? null : formIdForYear(year);
  if (notice) {
    const text = `文中引用${nameOf(notice)}，${year}年度应使用${due ? nameOf(due) : ''}的样式；没有读到表格，按所引用的样式处理。`;
    const differs = due !== null && due !== notice;
    const messages: Message[] = differs ? [{ level: 'warning', code: 'form-year-conflict', text, place: null }] : [];
    return { form: notice, basis: 'notice', messages };
  }
  if (due) return { form: due, basis: 'year', messages: [] };
  const inForce = FORMS.find((candidate) => candidate.years.to === null)?.id ?? 'F2021';
  return { form: inForce, basis: 'default', messages: [] };
}
