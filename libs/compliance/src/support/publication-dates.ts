import type { AnnualReport, Place } from '@gongkai/domain';
import type { RuleContext } from '../context';

/** A day on which the report may have been published: ISO day, or a month (`2022-06`) where no more is known. */
export type DateFound = { source: string; date: string; place: Place | null };

const two = (text: string) => text.padStart(2, '0');

/** `/t20220615_123.html`, `/2022/06/15/`, `/2022-6/15/`, a day with its time in one number; a month alone (`/202206/`). */
const DAY_IN_ADDRESS =
  /(?<!\d)(20\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?:(?!\d)|(?=(?:[01]\d|2[0-3])[0-5]\d[0-5]\d\d{0,6}(?!\d)))/;
const PARTED_DAY = /(?<!\d)(20\d{2})[-/_](0?[1-9]|1[0-2])[-/_](0?[1-9]|[12]\d|3[01])(?!\d)/;
const MONTH_IN_ADDRESS = /\/(20\d{2})[-/]?(0[1-9]|1[0-2])\//;

/** The day or month that content systems write into an address; null if there is none. */
export function dateInAddress(url: string): string | null {
  const day = PARTED_DAY.exec(url) ?? DAY_IN_ADDRESS.exec(url);
  const [, year, month, date] = day ?? MONTH_IN_ADDRESS.exec(url) ?? [];
  if (!year || !month) return null;
  return date ? `${year}-${two(month)}-${two(date)}` : `${year}-${two(month)}`;
}

/** All dates of publication that anyone noted, and the one in the address. */
export function datesFound({ publication, obligation }: RuleContext): DateFound[] {
  const noted = (publication?.dates ?? []).map((found) => ({ ...found, place: null }));
  const registered = obligation?.publishedOn ?? null;
  const inAddress = publication?.url ? dateInAddress(publication.url) : null;
  return [
    ...noted,
    ...(registered && !noted.some(({ date }) => date === registered)
      ? [{ source: 'register', date: registered, place: null }]
      : []),
    ...(inAddress && !noted.some(({ source }) => source === 'url')
      ? [{ source: 'url', date: inAddress, place: null }]
      : []),
  ];
}

const SIGNED = /^(20\d{2})年(1[0-2]|0?[1-9])月(3[01]|[12]\d|0?[1-9])日$/;
const LAST_LINES = 4;

/** The date below the text, where the organ signs; null if there is none. */
export function signedOn(report: AnnualReport): DateFound | null {
  const lines = report.sections.at(-1)?.paragraphs.slice(-LAST_LINES) ?? [];
  const signatures = lines.flatMap(({ text, place }) => {
    const [, year, month, day] = SIGNED.exec(text.replace(/\s+/g, '')) ?? [];
    return year && month && day ? [{ source: 'signature', date: `${year}-${two(month)}-${two(day)}`, place }] : [];
  });
  return signatures.at(-1) ?? null;
}

const SOURCES: Record<string, string> = {
  page: '页面',
  url: '网址',
  register: '登记',
  signature: '落款',
  file: '文件',
};

/** Where a date was seen, for sentences; unknown sources as they are named. */
export function sourceName(source: string): string {
  return SOURCES[source] ?? source;
}
