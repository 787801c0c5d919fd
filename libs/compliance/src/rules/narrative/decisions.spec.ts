import { withFigures } from '../../testing/changes';
import { describeRule } from '../../testing/describe-rule';
import { type Change, reportFixture } from '../../testing/report-fixture';
import { withTold } from '../../testing/told';
import { decisions } from './decisions';

const told = (text: string, ...changes: Change[]) =>
  reportFixture(
    withTold(1, text),
    withFigures({ 'proactive.licensing.decisions': 1288, 'proactive.penalties.decisions': 399 }),
    ...changes,
  );

describeRule(decisions, {
  pass: [
    {
      name: 'both numbers (岱山县卫生健康局 2021)',
      report: told('全年卫生健康领域行政处罚399条，行政许可1288条。'),
      note: '“全年卫生健康领域行政处罚399条”与行政处罚处理决定（399）相符；“行政许可1288条”与行政许可处理决定（1288）相符',
    },
    { name: 'published notices that equal the decisions', report: told('公示行政许可信息1288条。') },
  ],
  fail: [
    {
      name: 'penalties that differ',
      report: told('全年作出行政处罚决定412件。'),
      message: 'conflict',
      sentence: '文中写“全年作出行政处罚决定412件”，表格为 行政处罚处理决定 399，不相符',
      evidence: [
        { actual: 412, expected: '399' },
        { figure: 'proactive.penalties.decisions', actual: 399 },
      ],
    },
  ],
  notApplicable: [
    { name: 'a text without them', report: told('严格规范执法。'), reason: '正文没有写许可处罚强制的数量' },
    { name: 'items of a catalogue', report: told('公布行政许可事项目录66项。') },
    { name: 'the year before', report: told('2022年作出行政处罚决定500件。') },
    { name: 'hearings', report: told('组织行政处罚听证3次。') },
    { name: 'applications for licences', report: told('全年受理行政许可申请1300件。') },
    { name: 'both in one number', report: told('办理行政许可、行政处罚共2000件。') },
  ],
  undetermined: [
    {
      name: 'published notices that differ',
      report: told('通过网站公示行政处罚信息500条。'),
      reason: '“通过网站公示行政处罚信息500条”与表格不同：公开、公示的条数不等于处理决定数量',
    },
    { name: 'cases filed and not decided', report: told('行政处罚案件立案416件，结案399件。') },
    { name: 'an approximate number', report: told('全年办理行政许可1500余件。') },
  ],
});
