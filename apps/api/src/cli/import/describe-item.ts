import type { UploadItem, UploadState } from '@gongkai/contracts';

const STATES: Record<UploadState, string> = {
  queued: '等待读取',
  reading: '正在读取',
  stored: '已入库',
  duplicate: '已有',
  unassigned: '待指定',
  notReport: '不是报告',
  failed: '读取失败',
};

/** States in which a file did not become (or repeat) a report. */
const SHORT_OF: UploadState[] = ['failed', 'notReport', 'unassigned'];

export const fellShort = (item: UploadItem) => SHORT_OF.includes(item.state);

/** One line on what became of a file. */
export function describeItem({ fileName, state, report, problem }: UploadItem): string {
  const outcome = report
    ? [
        `${report.unitName} ${report.year} 年`,
        report.version > 1 ? `第 ${report.version} 版` : '',
        `指标 ${report.figuresRead}/${report.figuresTotal}`,
        report.errors > 0 ? `错误 ${report.errors}` : '',
        report.warnings > 0 ? `需核实 ${report.warnings}` : '',
      ]
    : [problem?.message ?? ''];
  return [STATES[state], fileName, ...outcome.filter(Boolean)].join('\t');
}

/** The last line: how many files ended in which state. */
export function summarise(items: UploadItem[], missing: number): string {
  const counts = Object.entries(STATES).map(([state, word]) => ({
    word,
    count: items.filter((item) => item.state === state).length,
  }));
  if (missing > 0) counts.push({ word: '找不到', count: missing });
  const listed = counts.filter(({ count }) => count > 0).map(({ word, count }) => `${word} ${count}`);
  return `共 ${items.length + missing} 个文件：${listed.join('，') || '没有文件'}`;
}
