import { defineObligationRule } from '../../define-rule';
import { CLASS_NAMES } from '../../support/class-names';
import { chineseDay, daysBetween } from '../../support/days';
import { fail, notApplicable, open, pass } from '../../verdicts';

/** Published after the deadline of the unit's class. */
export const latePublication = defineObligationRule({
  id: 'publication/late-publication',
  code: 'PUB-02',
  version: 1,
  title: '年度报告按时公布',
  severity: 'error',
  basis: {
    text: '《政府信息公开条例》第四十九条（部门 1 月 31 日前、政府 3 月 31 日前）；苏木乡镇和街道条例未定日期，按监管单位设定的截止日期',
    mark: 'A',
  },
  decides: '公布日期不晚于该类单位的截止日期。公布日期不明的不作判断；未收到报告的由“应报单位已报年度报告”判断。',
  remedy: '说明逾期原因，下一年度提前安排编制和公布。',
  messages: { late: '{publishedOn}公布，{unitClass}的截止日期为{deadline}，逾期 {days} 天' },
  check: ({ due, received, publishedOn, deadline, unitClass }) => {
    if (!due) return notApplicable('本单位当年没有报告义务');
    if (!received) return notApplicable('尚未收到年度报告');
    if (publishedOn === null) return open('公布日期不明');
    if (deadline === null) return open('单位类别或者报告年度不明，不能确定截止日期');
    const days = daysBetween(deadline, publishedOn);
    if (days <= 0) return pass;
    return fail(
      'late',
      {
        publishedOn: chineseDay(publishedOn),
        unitClass: unitClass ? CLASS_NAMES[unitClass] : '本单位',
        deadline: chineseDay(deadline),
        days,
      },
      [{ figure: null, quote: null, expected: deadline, actual: publishedOn, place: null }],
    );
  },
});
