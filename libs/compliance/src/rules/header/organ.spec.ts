import { withFields } from '../../testing/changes';
import { describeRule } from '../../testing/describe-rule';
import { reportFixture } from '../../testing/report-fixture';
import { rosterFixture } from '../../testing/roster-fixture';
import { organ } from './organ';

const others = [{ name: '示例旗红旗镇人民政府', aliases: ['红旗镇'], phone: null }];
const roster = rosterFixture({ others });
const context = { roster };
const named = (unit: string | null) => reportFixture(withFields({ unit }));
const office = rosterFixture({ names: ['示例旗民族事务委员会'], others });

describeRule(organ, {
  pass: [
    { name: 'the registered name', report: reportFixture(), context },
    { name: 'a short name', report: named('青山镇'), context },
    { name: 'a name with a place above that nobody listed', report: named('示例自治区示例旗青山镇人民政府'), context },
    {
      name: 'a former name on record',
      report: named('旧名乡'),
      context: { roster: { ...roster, names: [...roster.names, '旧名乡人民政府'] } },
    },
    { name: 'a department', report: named('示例旗民族事务委员会'), context: { roster: office } },
  ],
  fail: [
    {
      name: 'the report of another town of the county',
      report: named('示例市示例旗红旗镇'),
      context,
      message: 'other',
      sentence: '题名写的是示例市示例旗红旗镇，即示例旗红旗镇人民政府，不是示例旗青山镇人民政府',
      evidence: [
        {
          expected: '示例旗青山镇人民政府',
          actual: '示例市示例旗红旗镇',
          place: expect.objectContaining({ block: 0 }),
        },
      ],
    },
    {
      name: 'a town that is on no roster',
      report: named('绿水苏木人民政府'),
      context,
      message: 'different',
      sentence: '题名写的是绿水苏木人民政府，不是示例旗青山镇人民政府',
      evidence: [{}],
    },
  ],
  notApplicable: [{ name: 'a unit that is on no roster', report: reportFixture() }],
  undetermined: [
    { name: 'no organ in the title', report: named(null), context, fault: 'open' },
    { name: 'a name with a slip', report: named('青川镇人民政府'), context },
    { name: 'a short name of a department', report: named('旗民委'), context: { roster: office } },
    { name: 'the banner instead of its town', report: named('示例旗人民政府'), context },
  ],
});
