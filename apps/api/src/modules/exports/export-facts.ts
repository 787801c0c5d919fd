import type { Coverage } from '@gongkai/contracts';
import type { SheetFact } from '@gongkai/documents';
import { chinaDay } from '../../config/china-day';
import { SIGN_LEGEND } from './cell-signs';

/** A report version that a table was made from. */
export type Source = { unitName: string; version: number | null; receivedAt: Date | null; sha256: string | null };

export const DEMO_NOTE = '演示数据（虚构地区，不是真实统计）';

/** What the sheet 说明 says: scope, state of the data, signs, and every version that went in. No clock: see `asOf`. */
export function exportFacts(input: {
  title: string;
  region: { code: string; name: string };
  year: number;
  coverage: Pick<Coverage, 'due' | 'received' | 'demo'>;
  filters: string;
  /** ISO day up to which duties are judged, where the table depends on the day; null elsewhere. */
  asOf: string | null;
  sources: readonly Source[];
}): SheetFact[] {
  const { title, region, year, coverage, filters, asOf, sources } = input;
  return [
    { label: '表名', value: title },
    ...(coverage.demo ? [{ label: '数据性质', value: DEMO_NOTE }] : []),
    { label: '范围', value: `${region.name}（${region.code}）` },
    { label: '年度', value: String(year) },
    { label: '条件', value: filters },
    { label: '数据截至', value: asOf ?? latestDay(sources) },
    { label: '完整程度', value: `应报 ${coverage.due} 个单位，收到 ${coverage.received} 份` },
    { label: '符号', value: SIGN_LEGEND },
    ...sources.flatMap(versionFact),
  ];
}

/** Day on which the latest report came in: the same data gives the same table on any day. */
function latestDay(sources: readonly Source[]): string {
  const times = sources.flatMap(({ receivedAt }) => (receivedAt === null ? [] : [receivedAt.getTime()]));
  return times.length === 0 ? '尚无报告' : chinaDay(new Date(Math.max(...times)));
}

function versionFact({ unitName, version, receivedAt, sha256 }: Source): SheetFact[] {
  if (version === null || receivedAt === null) return [];
  const hash = sha256 === null ? '' : `，原件 SHA-256 ${sha256.slice(0, 12)}…`;
  return [{ label: '采用版本', value: `${unitName}：第 ${version} 版，${chinaDay(receivedAt)} 收到${hash}` }];
}
