import type { AnnualReport } from '@gongkai/domain';
import { groupTotals, type Reading, readingOf, requestTotal } from './readings';
import type { RequestRole } from './request-roles';

const row = (report: AnnualReport, name: string, key: string) => readingOf(report, name, [requestTotal(key)]);

/** New; new and carried over; all results (specification §4, NAR-01). */
const intake = (report: AnnualReport): Reading[] => [
  row(report, '本年新收', 'newRequests'),
  readingOf(report, '新收加上年结转', [requestTotal('newRequests'), requestTotal('carriedOver')]),
  row(report, '办理结果总计', 'resultsTotal'),
];

const granted = (report: AnnualReport) => row(report, '予以公开', 'granted');
const grantedOrPartial = (report: AnnualReport) =>
  readingOf(report, '予以公开加部分公开', [requestTotal('granted'), requestTotal('partiallyGranted')]);
const group = (report: AnnualReport, name: string, ...keys: string[]) =>
  readingOf(
    report,
    name,
    keys.flatMap((key) => groupTotals(report, key)),
  );

/** Answered may leave out what was not processed or handled otherwise, and may count the new ones alone. */
const closed = (report: AnnualReport): Reading[] => {
  const all = requestTotal('resultsTotal');
  const [other, unprocessed] = [groupTotals(report, 'otherHandling'), groupTotals(report, 'notProcessed')];
  return [
    row(report, '办理结果总计', 'resultsTotal'),
    readingOf(report, '办理结果总计减其他处理', [all], other),
    readingOf(report, '办理结果总计减不予处理', [all], unprocessed),
    readingOf(report, '办理结果总计减不予处理和其他处理', [all], [...unprocessed, ...other]),
    readingOf(report, '办理结果总计减上年结转', [all], [requestTotal('carriedOver')]),
    ...intake(report).slice(0, 2),
  ];
};

const READINGS: Record<RequestRole, (report: AnnualReport) => Reading[]> = {
  ignored: () => [],
  intake,
  closed,
  carriedOver: (report) => [row(report, '上年结转', 'carriedOver')],
  carriedForward: (report) => [row(report, '结转下年度', 'carriedForward')],
  carried: (report) => [row(report, '上年结转', 'carriedOver'), row(report, '结转下年度', 'carriedForward')],
  bare: (report) => [...intake(report), granted(report), grantedOrPartial(report)],
  granted: (report) => [granted(report), grantedOrPartial(report)],
  grantedOrPartial: (report) => [grantedOrPartial(report)],
  partial: (report) => [row(report, '部分公开', 'partiallyGranted')],
  denied: (report) => [
    group(report, '不予公开', 'denied'),
    group(report, '不予公开加无法提供', 'denied', 'unavailable'),
    group(report, '不予公开加无法提供、不予处理', 'denied', 'unavailable', 'notProcessed'),
    group(
      report,
      '不予公开、无法提供、不予处理和其他处理合计',
      'denied',
      'unavailable',
      'notProcessed',
      'otherHandling',
    ),
  ],
  notHeld: (report) => [
    row(report, '本机关不掌握相关政府信息', 'unavailable.notHeld'),
    group(report, '无法提供', 'unavailable'),
  ],
  unavailable: (report) => [
    group(report, '无法提供', 'unavailable'),
    row(report, '本机关不掌握相关政府信息', 'unavailable.notHeld'),
  ],
  notProcessed: (report) => [group(report, '不予处理', 'notProcessed')],
  otherHandling: (report) => [group(report, '其他处理', 'otherHandling')],
};

/** What a number of requests with this role may mean, the likeliest first. */
export const requestReadings = (report: AnnualReport, role: RequestRole): Reading[] => READINGS[role](report);
