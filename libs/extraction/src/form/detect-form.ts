import { FORMS, type FormId, formIdForYear } from '@gongkai/domain';
import { tightText } from '../text/fold';

const NOTICES: [FormId, RegExp][] = [
  ['F2021', /国办公开办?函\(?2021\)?30号/],
  ['F2019', /国办公开办?函\(?2019\)?60号/],
  ['F2014', /国办发\(?2014\)?32号/],
];

export type DetectedForm = { form: FormId; basis: 'fingerprint' | 'notice' | 'year' | 'default' };

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
  return { form: FORMS.find((candidate) => candidate.years.to === null)?.id ?? 'F2021', basis: 'default' };
}
