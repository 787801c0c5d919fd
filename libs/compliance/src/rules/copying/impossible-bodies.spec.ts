import { withFields, withText } from '../../testing/changes';
import { describeRule } from '../../testing/describe-rule';
import { reportFixture } from '../../testing/report-fixture';
import { impossibleBodies } from './impossible-bodies';

const of = (unit: string | null, ...text: string[]) => ({
  report: reportFixture(withFields({ unit }), withText(1, ...text)),
});
const sumu = '示例旗白音苏木人民政府';

describeRule(impossibleBodies, {
  pass: [
    { name: 'a sumu that names the bodies it has', ...of(sumu, '由宣传委员牵头，党政办公室具体负责，武装部协助。') },
    { name: 'departments of the banner', ...of(sumu, '在旗委宣传部和县委组织部指导下，成员单位定期会商。') },
    { name: 'what 宣传部门 publish', ...of(sumu, '三是宣传部门发布的内容；由专人负责。') },
    { name: 'the portal of the banner', ...of(sumu, '依托旗政府网站和示例旗人民政府门户网站公开信息。') },
    { name: 'the columns of all towns', ...of(sumu, '旗政府网站设各苏木政府网站专栏。') },
    { name: 'a site that bears the proper name', ...of(sumu, '白音苏木政府网站专栏发布信息12条。') },
    { name: 'an unknown unit that names nothing of the kind', ...of(null, '由专人负责。') },
  ],
  fail: [
    {
      name: 'departments of a committee as members of a sumu’s group',
      ...of(sumu, '成立由苏木达任组长，组织部、宣传部等职能部门分管领导为成员的领导小组。'),
      message: 'impossible',
      sentence:
        '写有本级不设的“组织部”、“宣传部”（苏木乡镇、街道没有组织部、宣传部等部门，只有相应的委员）：成立由苏木达任组长，组织部、宣传部等职能部门分管领导为成员的领导小组。',
      evidence: [{ actual: '组织部', place: expect.objectContaining({ offset: 10 }) }, { actual: '宣传部' }],
    },
    {
      name: 'a website of the sumu',
      ...of(sumu, '苏木政府网站目前采集信息渠道包括以下几种。'),
      message: 'impossible',
      sentence:
        '写有本级不设的“苏木政府网站”（乡镇、街道原则上不开设政府网站，信息公开在旗县区政府门户网站）：苏木政府网站目前采集信息渠道包括以下几种。',
      evidence: [{ actual: '苏木政府网站' }],
    },
  ],
  notApplicable: [
    {
      name: 'a banner, which has all of these',
      ...of('示例旗人民政府', '旗政府网站由宣传部负责。'),
      reason: '只核对苏木乡镇和街道的报告',
    },
    { name: 'a department', ...of('示例旗财政局', '组织部、宣传部为成员单位。') },
  ],
  undetermined: [
    {
      name: 'such words of a unit of unknown class',
      ...of(null, '镇政府网站发布信息12条。'),
      reason: '单位类别不明，不能判断本级设有哪些机构',
      fault: 'open',
    },
  ],
});
