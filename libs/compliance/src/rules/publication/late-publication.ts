import { daysFrom } from '@gongkai/domain';
import type { Obligation } from '../../context';
import { defineObligationRule } from '../../define-rule';
import type { Verdict } from '../../rule';
import { CLASS_NAMES } from '../../support/class-names';
import { chineseDay } from '../../support/days';
import { lastDayWords, noDuty } from '../../support/duty';
import { fail, notApplicable, open, pass } from '../../verdicts';

/** Published, or filed with the supervisor, after the deadline of the unit's class. */
export const latePublication = defineObligationRule({
  id: 'publication/late-publication',
  code: 'PUB-02',
  version: 2,
  title: '年度报告按时公布和报送',
  severity: 'error',
  basis: {
    text: '《政府信息公开条例》第四十九条（部门 1 月 31 日前向主管部门提交并公布，政府 3 月 31 日前公布）；苏木乡镇和街道条例未定日期，按监管单位设定的截止日期',
    mark: 'A',
  },
  decides:
    '公布日期不晚于该类单位的截止日期（含本地区设定的节假日顺延）；登记有报送日期的，报送日期也不晚于截止日期，其中只有政府部门的报送期限由条例规定，其他单位报送逾期列为核实。公布日期不明的不作判断；未收到报告的由“应报单位已报年度报告”判断；免报单位不适用。',
  remedy: '说明逾期原因，下一年度提前安排编制、报送和公布。',
  messages: {
    late: '{publishedOn}公布，{unitClass}的截止日期为{deadline}，逾期 {days} 天',
    filedLate: '{receivedOn}报送，{unitClass}的截止日期为{deadline}，逾期 {days} 天',
  },
  check: (obligation) => {
    const { received, publishedOn, receivedOn = null, deadline } = obligation;
    const free = noDuty(obligation);
    if (free) return notApplicable(free);
    if (!received && publishedOn === null) return notApplicable('尚未收到年度报告');
    if (publishedOn === null && receivedOn === null) return open('公布日期不明');
    if (deadline === null) return open('单位类别或者报告年度不明，不能确定截止日期');
    const fails = [published(obligation, deadline), filed(obligation, deadline)].filter((verdict) => verdict !== null);
    if (fails.length > 0) return fails;
    return publishedOn === null ? open('按时报送，公布日期不明') : pass;
  },
});

type Late = Verdict<'late' | 'filedLate'>;

const wordsOf = (obligation: Obligation, deadline: string) => ({
  unitClass: obligation.unitClass ? CLASS_NAMES[obligation.unitClass] : '本单位',
  deadline: lastDayWords(deadline, obligation),
});

const evidenceOf = (expected: string, actual: string) => [{ figure: null, quote: null, expected, actual, place: null }];

function published(obligation: Obligation, deadline: string): Late | null {
  const { publishedOn } = obligation;
  const days = publishedOn === null ? 0 : daysFrom(deadline, publishedOn);
  if (publishedOn === null || days <= 0) return null;
  const words = { ...wordsOf(obligation, deadline), publishedOn: chineseDay(publishedOn), days };
  return fail('late', words, evidenceOf(deadline, publishedOn));
}

function filed(obligation: Obligation, deadline: string): Late | null {
  const { receivedOn = null, unitClass } = obligation;
  const days = receivedOn === null ? 0 : daysFrom(deadline, receivedOn);
  if (receivedOn === null || days <= 0) return null;
  const words = { ...wordsOf(obligation, deadline), receivedOn: chineseDay(receivedOn), days };
  const severity = unitClass === 'department' ? 'error' : 'warning';
  return fail('filedLate', words, evidenceOf(deadline, receivedOn), severity);
}
