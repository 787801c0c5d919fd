import { figuresOf, formById } from '@gongkai/domain';
import { randomOf } from '../demo/random.mjs';
import { denseFigures } from './figures.mjs';

/**
 * A report before it becomes a file, with what a reader must find in it.
 * @typedef {{
 *   form: import('@gongkai/domain').FormSpec,
 *   title: string,
 *   preamble: string[],
 *   sections: { heading: string, paragraphs: string[], tables: import('@gongkai/domain').TableKey[] }[],
 *   figures: Record<string, import('./figures.mjs').PrintedCell>,
 *   facts: { unit: string, year: number, period: { from: string, to: string }, phone: string, counts: number[] },
 * }} VariantReport
 */

export const FORM_IDS = ['F2021', 'F2019', 'F2014'];

const UNITS = ['青山镇人民政府', '乌兰花苏木人民政府', '北郊街道办事处', '东河县教育局', '西林县自然资源局'];
const LAST_YEAR = { F2021: 2025, F2019: 2020, F2014: 2018 };

/** Headings of a report before 2019: the body was free, the annex stands behind it. */
const PARTS_2014 = [
  '一、概述',
  '二、主动公开政府信息的情况',
  '三、依申请公开政府信息和不予公开政府信息的情况',
  '四、政府信息公开的收费及减免情况',
  '五、因政府信息公开申请行政复议、提起行政诉讼的情况',
  '六、政府信息公开工作存在的主要问题及改进情况',
];

/**
 * The same seed gives the same report.
 * @param {{ formId: string, seed: string, shown?: import('./figures.mjs').Shown }} options
 * @returns {VariantReport}
 */
export function makeVariantReport({ formId, seed, shown = 'all' }) {
  const form = formById(formId);
  const random = randomOf(`${formId}:${seed}`);
  const unit = random.pick(UNITS);
  const year = random.integer(form.years.from, LAST_YEAR[formId]);
  const phone = `0900-${random.integer(2_000_000, 8_999_999)}`;
  const counts = [random.integer(11, 999), random.integer(1001, 9999)];
  return {
    form,
    title: `${unit}${year}年政府信息公开工作年度报告`,
    preamble: [
      `本报告根据《中华人民共和国政府信息公开条例》和有关规定编制。`,
      `本报告所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。如有疑问，请与${unit}联系（电话：${phone}）。`,
    ],
    sections: formId === 'F2014' ? sections2014(counts) : sixParts(form, counts),
    figures: denseFigures(figuresOf(form), random, shown),
    facts: { unit, year, period: { from: `${year}-01-01`, to: `${year}-12-31` }, phone, counts },
  };
}

const opening = ([website, wechat]) => [
  `（一）主动公开情况。全年通过政府网站公开信息${website}条，通过微信公众号发布信息${wechat}条。`,
  '（二）监督保障情况。加强了对公开内容的审核。',
];
const CLOSING = ['公开的内容还不够丰富。下一步将加强培训。'];

function sixParts(form, counts) {
  const texts = [opening(counts), [], [], [], CLOSING, ['本年度没有其他需要报告的事项。']];
  return form.headings.map((heading, index) => ({
    heading,
    paragraphs: texts[index] ?? [],
    tables: form.tables.filter((table) => table.section === index + 1).map((table) => table.key),
  }));
}

function sections2014(counts) {
  const texts = [opening(counts), ['按规定公开。'], ['按规定办理。'], ['没有收费。'], ['没有发生。'], CLOSING];
  return [
    ...PARTS_2014.map((heading, index) => ({ heading, paragraphs: texts[index] ?? [], tables: [] })),
    { heading: '政府信息公开情况统计表', paragraphs: [], tables: ['annex'] },
  ];
}
