import { defineRule } from '../../define-rule';
import { hasSixParts } from '../../support/parts';
import { fail, notApplicable, open, pass } from '../../verdicts';

/** The title is not 某机关某年政府信息公开工作年度报告. */
export const titleWording = defineRule({
  id: 'header/title-wording',
  code: 'HDR-03',
  version: 1,
  title: '题名用语规范',
  severity: 'warning',
  basis: {
    text: '《中华人民共和国政府信息公开工作年度报告格式》的名称；报告题名通行写法为“机关名称＋年份＋政府信息公开工作年度报告”',
    mark: 'B',
  },
  decides: '题名含“政府信息公开工作年度报告”，年份之后不重复“年度”。没有读到题名的不作判断；2019 年以前的报告不适用。',
  remedy: '把题名改为“机关名称＋年份＋年政府信息公开工作年度报告”。',
  messages: {
    wording: '题名“{title}”没有写“政府信息公开工作年度报告”',
    doubled: '题名“{title}”重复写“年度”',
  },
  check: (report) => {
    if (!hasSixParts(report)) return notApplicable('本报告所用格式没有规定题名');
    if (report.title === null) return open('没有读到题名');
    const title = report.title.replace(/[\s《》]+/g, '');
    const evidence = [
      {
        figure: null,
        quote: report.title,
        expected: '政府信息公开工作年度报告',
        actual: report.title,
        place: report.titlePlace,
      },
    ];
    // 某某镇人民政府信息公开… has the two characters only once, for the organ and for the words.
    if (!/政府信息公开工作年度报告/.test(title)) return fail('wording', { title: report.title }, evidence);
    return /\d{4}年度/.test(title) ? fail('doubled', { title: report.title }, evidence) : pass;
  },
});
