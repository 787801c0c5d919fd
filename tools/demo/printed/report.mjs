import { makeReports } from '../bench-reports.mjs';
import { randomOf } from '../random.mjs';

/** The seed of everything in the printed reports. */
export const SEED = 'printed';

/**
 * The title and the prose as printed, by part: little, for what matters is the tables, and each character more makes the files larger.
 * It stands here so that the wording of the demonstration city can change without printing again.
 */
const TITLE = '演示市基准旗基准1苏木人民政府2021年政府信息公开工作年度报告';
const PROSE = [
  '（一）主动公开情况。围绕人居环境整治、惠农补贴、社会救助等重点内容，及时发布群众关心的信息。全年累计主动公开政府信息268条，其中基准旗人民政府门户网站公开81条，“基准1苏木发布”微信公众号公开187条。注重用群众听得懂的语言讲清政策，全年制作解读材料7篇。本年制发行政规范性文件1件，废止0件，现行有效1件。',
  null,
  null,
  null,
  '上一年度提出的改进措施基本落实，栏目更新和答复质量有了改善。',
  '本年度未产生政府信息公开信息处理费。本年度无其他需要报告的事项。',
];

/**
 * The report that `libreoffice.pdf` and `chromium.pdf` were printed from: every cell holds a number of its own, so that
 * a number read from the wrong place is noticed.
 * @returns {import('../report.mjs').DemoReport}
 */
export function printedReport() {
  const [{ report }] = makeReports({ seed: SEED, count: 1 });
  const random = randomOf(SEED);
  const figures = Object.fromEntries(
    Object.keys(report.figures).map((id, index) => [id, String(index * 7 + random.integer(1, 6))]),
  );
  const sections = report.sections.map((section, part) => ({
    ...section,
    paragraphs: PROSE[part] ? [PROSE[part]] : [],
  }));
  return { ...report, title: TITLE, sections, figures };
}
