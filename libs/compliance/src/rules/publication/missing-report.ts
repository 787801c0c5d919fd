import { daysFrom } from '@gongkai/domain';
import { defineObligationRule } from '../../define-rule';
import { chineseDay } from '../../support/days';
import { lastDayWords, noDuty } from '../../support/duty';
import { fail, notApplicable, open, pass } from '../../verdicts';

/** No report of a unit that owes one, after the deadline. */
export const missingReport = defineObligationRule({
  id: 'publication/missing-report',
  code: 'PUB-01',
  version: 2,
  title: '应报单位已报年度报告',
  severity: 'error',
  basis: { text: '《政府信息公开条例》第四条、第四十九条', mark: 'A' },
  decides:
    '单位在当年应报名册内，超过截止日期（含本地区设定的节假日顺延）仍没有收到年度报告的，判为未报。未到截止日期的不作判断；当年成立、撤销或者经同意免报的不适用。',
  remedy: '立即编制、公布并报送年度报告；已经公布的，报送公布网址。',
  messages: { missing: '{year} 年度报告应于{deadline}前公布，截至{asOf}未收到，逾期 {days} 天' },
  check: (obligation) => {
    const { year, received, deadline, asOf } = obligation;
    const free = noDuty(obligation);
    if (free) return notApplicable(free);
    if (received) return pass;
    if (year === null || deadline === null) return open('报告年度或者截止日期不明');
    const days = daysFrom(deadline, asOf);
    if (days <= 0) return notApplicable(`截止日期为${lastDayWords(deadline, obligation)}，尚未逾期`);
    const words = { year, deadline: lastDayWords(deadline, obligation), asOf: chineseDay(asOf), days };
    return fail('missing', words, [{ figure: null, quote: null, expected: deadline, actual: null, place: null }]);
  },
});
