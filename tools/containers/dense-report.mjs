import { figuresOf, formById } from '@gongkai/domain';
import { composeReport } from '../demo/compose.mjs';
import { randomOf } from '../demo/random.mjs';

/** How a report leaves a figure out, and how it prints large ones. */
const SIGNS = ['', '/', '-', '无'];

/**
 * A report in which nearly every cell holds another number, so that no two cells can be taken for each other; the
 * others are blank or hold a sign. The same seed gives the same report.
 * @param {string} seed
 * @returns {{ report: import('../demo/report.mjs').DemoReport, figures: Record<string, string> }}
 */
export function denseReport(seed) {
  const random = randomOf(seed);
  const cells = figuresOf(formById('F2021')).map(({ id, decimal }) => [id, printed(random, decimal)]);
  const figures = Object.fromEntries(cells);
  const narrative = {
    title: '青山镇人民政府2023年政府信息公开工作年度报告',
    preamble: ['本报告中所列数据的统计期限自2023年1月1日起至2023年12月31日止。联系电话：0478-3212345。'],
    partOne: ['（一）主动公开情况。全年公开各类信息215条。'],
    partFive: ['公开的内容还不够丰富，下一步将加强培训。'],
    partSix: ['本年度没有其他需要报告的事项。'],
  };
  return { report: { ...composeReport(narrative, {}), figures }, figures };
}

function printed(random, decimal) {
  if (random.chance(0.15)) return random.pick(SIGNS);
  if (decimal) return (random.integer(1, 10_000_000) / 10_000).toFixed(4);
  return random.chance(0.1) ? '0' : String(random.integer(1, 99_999));
}
