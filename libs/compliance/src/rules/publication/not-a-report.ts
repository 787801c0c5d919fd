import { defineRule } from '../../define-rule';
import { fail, open, pass } from '../../verdicts';

/** A page about annual reports (解读、图解、通知 …) handed in as the report. */
export const notAReport = defineRule({
  id: 'publication/not-a-report',
  code: 'PUB-08',
  version: 1,
  title: '提交的是年度报告本身',
  severity: 'warning',
  basis: { text: '《政府信息公开条例》第四十九条、第五十条；实例：以解读、图解、通知代替年度报告', mark: 'B' },
  decides:
    '题名属于解读、图解、通知、制度、公布情况、统计等，又没有六个部分和统计表的，判为不是年度报告。既不是年度报告、又认不出是什么的文件不作判断。',
  remedy: '改交年度报告正文；图解、解读可以另外附送。',
  messages: { other: '文件是{kind}，不是年度报告{title}' },
  asksAnyPage: true,
  check: (report) => {
    if (report.isReport) return pass;
    if (report.kind === null || report.kind === '其他文件')
      return open('没有年度报告的题名、部分和统计表，认不出是什么文件');
    const quote = report.title ?? report.titlePlace?.quote ?? null;
    return fail('other', { kind: report.kind, title: quote ? `：${quote}` : '' }, [
      { figure: null, quote, expected: '政府信息公开工作年度报告', actual: report.kind, place: report.titlePlace },
    ]);
  },
});
