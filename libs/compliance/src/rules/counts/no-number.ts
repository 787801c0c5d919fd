import { defineRule } from '../../define-rule';
import { statedIn } from '../../support/claims/stated';
import { hasSixParts } from '../../support/parts';
import { sectionEvidence } from '../../support/section-evidence';
import { fail, notApplicable, open, pass } from '../../verdicts';

const UNITS = ['条', '件', '篇', '次', '期', '个', '份', '部', '则', '场', '场次', '项', '幅', '册', '批次', '条次'];
const PUBLISHED =
  /公开|发布|公布|更新|推送|发出|编发|编印|印发|转发|制作|录入|上传|张贴|公示|信息|网站|公众号|公报|解读|文件/;
const REQUESTS = /申请|复议|诉讼|信访|投诉|举报/;

/** Part 一 that tells of proactive disclosure without a single number. */
export const noNumber = defineRule({
  id: 'counts/no-number',
  code: 'CNT-05',
  version: 1,
  title: '主动公开有数量说明',
  severity: 'info',
  basis: { text: '总体情况应当反映主动公开工作；没有数量难以评估', mark: 'C' },
  decides: '第一部分没有任何带计量单位（条、件、篇、次、期等）的主动公开数量时提示；申请、复议、信访等数量不算。',
  remedy: '补充全年主动公开信息数量及主要渠道、类别。',
  messages: { none: '{part}没有写主动公开的任何数量' },
  check: (report) => {
    if (!hasSixParts(report)) return notApplicable('本报告所用格式不分六个部分');
    const part = report.sections.find(({ number }) => number === 1);
    if (!part || part.text.trim() === '') return open('没有读到第一部分的文字');
    const told = statedIn(report).some(
      ({ sentence, count, lead, tail, earlier }) =>
        sentence.section === 1 &&
        (count.unit === null || UNITS.includes(count.unit)) &&
        PUBLISHED.test(earlier + lead + tail) &&
        !REQUESTS.test(lead + tail),
    );
    if (told) return pass;
    if (part.hasPicture || part.hasTable) return open('第一部分有图片或者表格，数量可能在其中');
    return fail('none', { part: '第一部分' }, [sectionEvidence(part)]);
  },
});
