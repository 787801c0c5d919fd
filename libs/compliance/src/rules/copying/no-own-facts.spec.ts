import { withFields, withText } from '../../testing/changes';
import { describeRule } from '../../testing/describe-rule';
import { reportFixture } from '../../testing/report-fixture';
import { noOwnFacts } from './no-own-facts';

const essay = '近年来，一些地区重视不够，多数部门公开内容单一。';
const of = (first: string, fifth = '部分地区仍需努力。') => reportFixture(withText(1, first), withText(5, fifth));

describeRule(noOwnFacts, {
  pass: [
    { name: 'a text that speaks of its unit', report: of(`${essay}我镇已整改。`) },
    { name: 'a text with the name of the unit', report: of(`${essay}青山镇已整改。`) },
    { name: 'a text with figures', report: of(`${essay}全年公开12条。`) },
    { name: 'a text without generic words', report: of('认真做好公开。', '存在不足。') },
  ],
  fail: [
    {
      name: 'an essay that only knows the year',
      report: of(`2023年以来，${essay}`),
      message: 'generic',
      sentence:
        '第一、第五部分没有本单位的名称和数字，只有泛论（“一些地区”、“多数部门”、“部分地区”）：2023年以来，近年来，一些地区重视不够，多数部门公开内容单一。',
      evidence: [{ actual: '一些地区' }, { actual: '多数部门' }, { actual: '部分地区' }],
    },
  ],
  notApplicable: [{ name: 'a report without these parts', report: reportFixture(withFields({ sections: [] })) }],
  undetermined: 'never',
});
