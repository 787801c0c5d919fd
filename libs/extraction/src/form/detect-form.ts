import { FORMS, type FormId, formIdForYear } from '@gongkai/domain';
import { tightText } from '../text/fold';

/** Texts of the tables that occur in one form only, for forms whose tables this system does not read yet. */
const OTHER_FINGERPRINTS: Partial<Record<FormId, readonly string[]>> = {
  F2019: ['对外公开总数量', '本年新公开数量'],
  F2014: ['回应解读情况', '政府公报公开政府信息数', '政务微博公开政府信息数'],
};

const NOTICES: [FormId, RegExp][] = [
  ['F2021', /国办公开办?函\(?2021\)?30号/],
  ['F2019', /国办公开办?函\(?2019\)?60号/],
  ['F2014', /国办发\(?2014\)?32号/],
];

export type DetectedForm = { form: FormId; basis: 'fingerprint' | 'notice' | 'year' | 'default' };

/** The form whose fingerprints the text holds; null if none or if two forms are equally likely. */
function byFingerprint(tight: string): FormId | null {
  const fingerprints = new Map<FormId, readonly string[]>([
    ...(Object.entries(OTHER_FINGERPRINTS) as [FormId, readonly string[]][]),
    ...FORMS.map((form): [FormId, readonly string[]] => [form.id, form.fingerprints]),
  ]);
  const hits = [...fingerprints]
    .map(([form, texts]) => ({ form, count: texts.filter((text) => tight.includes(text)).length }))
    .filter((hit) => hit.count > 0)
    .sort((a, b) => b.count - a.count);
  const [first, second] = hits;
  return first && first.count !== second?.count ? first.form : null;
}

/**
 * Recognises the form (specification §1.0): what the tables look like, then the notice that is cited, then the report
 * year. A conflict between them is for a rule to judge; here what is printed in the tables wins.
 */
export function detectForm(text: string, year: number | null): DetectedForm {
  const tight = tightText(text);
  const fingerprint = byFingerprint(tight);
  if (fingerprint) return { form: fingerprint, basis: 'fingerprint' };
  const notice = NOTICES.find(([, pattern]) => pattern.test(tight));
  if (notice) return { form: notice[0], basis: 'notice' };
  const ofYear = year === null ? null : formIdForYear(year);
  if (ofYear) return { form: ofYear, basis: 'year' };
  return { form: FORMS.at(-1)?.id ?? 'F2021', basis: 'default' };
}
