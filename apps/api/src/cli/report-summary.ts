import { type AnnualReport, FIGURES, type FigureValue, VALUE_STATES, type ValueState } from '@gongkai/domain';
import { otherDocument } from './other-document';

const STATE_NAMES: Record<ValueState, string> = {
  number: '数字',
  blank: '空白',
  dash: '横线',
  slash: '斜线',
  noneWord: '“无”',
  text: '文字',
  missingCell: '缺少单元格',
  unreadable: '无法读取',
};

const MOST_NON_ZERO = 30;

const labels = new Map(FIGURES.map((figure) => [figure.id, figure.label]));

function figureLines(figures: Record<string, FigureValue>): string[] {
  const all = Object.entries(figures);
  if (all.length === 0) return [];
  const counts = VALUE_STATES.map((state) => ({
    state,
    count: all.filter(([, figure]) => figure.state === state).length,
  }));
  const states = counts.filter(({ count }) => count > 0).map(({ state, count }) => `${STATE_NAMES[state]} ${count}`);
  const nonZero = all.filter(([, figure]) => figure.value !== null && figure.value !== 0);
  return [
    `统计数据：共 ${all.length} 项（${states.join('，')}），其中非零 ${nonZero.length} 项`,
    ...nonZero.slice(0, MOST_NON_ZERO).map(([id, { value }]) => `  ${labels.get(id) ?? id}：${value}`),
    ...(nonZero.length > MOST_NON_ZERO ? [`  ……另有 ${nonZero.length - MOST_NON_ZERO} 项，见 --json`] : []),
  ];
}

function countLines({ counts }: AnnualReport): string[] {
  if (counts.length === 0) return [];
  const line = ({ quote, value, unit, approx }: AnnualReport['counts'][number]) =>
    `  ${approx ? '约 ' : ''}${value}${unit ?? ''}  ${quote}`;
  return [`正文数字：${counts.length} 处`, ...counts.map(line)];
}

/** A readable summary of one report in Chinese, one fact a line. */
export function reportSummary(file: string, report: AnnualReport): string {
  const { period, contact } = report;
  const parts = report.sections.map((section) => section.heading).join(' / ');
  return [
    file,
    ...(report.isReport ? [] : [`注意：${otherDocument(report.kind)}`]),
    `单位：${report.unit ?? '未找到'}    年度：${report.year ?? '未找到'}    格式：${report.format}`,
    `统计期限：${period ? `${period.from} 至 ${period.to}` : '未找到'}    电话：${contact.phone ?? '未找到'}`,
    `部分：${parts === '' ? '未找到' : parts}`,
    ...figureLines(report.figures),
    ...countLines(report),
    ...report.messages.map((message) => `提示：${message.text}`),
  ].join('\n');
}
