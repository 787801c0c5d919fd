import { withFields, withText } from '../../testing/changes';
import { describeRule } from '../../testing/describe-rule';
import { reportFixture } from '../../testing/report-fixture';
import { staleDocuments } from './stale-documents';

const of = (year: number | null, text: string) => reportFixture(withFields({ year }), withText(5, text));

describeRule(staleDocuments, {
  pass: [
    { name: 'documents in force', report: of(2023, '按照国办函〔2020〕109号、国办公开办函〔2021〕30号执行。') },
    { name: 'a document in its time', report: of(2016, '按照国办发〔2014〕32号报送统计。') },
    { name: 'a document said to be void', report: of(2023, '《政府信息公开目录系统实施指引》已失效。') },
  ],
  fail: [
    {
      name: 'a guide of the first Regulation’s time',
      report: of(2023, '按照《政府信息公开目录系统实施指引》的要求，加强目录建设。'),
      message: 'stale',
      sentence:
        '引用了过时的文件“政府信息公开目录系统实施指引”（属 2007 年条例时期的试行文件，2019 年条例修订后不宜再作依据）：按照《政府信息公开目录系统实施指引》的要求，加强目录建设。',
      evidence: [{ actual: '政府信息公开目录系统实施指引' }],
    },
    {
      name: 'two of them, one finding each',
      report: of(2021, '按照国办发〔2014〕32号和国办发〔2010〕5号执行。'),
      message: 'stale',
      sentence:
        '引用了过时的文件“国办发〔2014〕32号”（是 2014—2018 年统计表的依据，2019 年起按年度报告格式统计）：按照国办发〔2014〕32号和国办发〔2010〕5号执行。',
      evidence: [{}],
      fails: 2,
    },
  ],
  notApplicable: 'never',
  undetermined: [{ name: 'a report of unknown year', report: of(null, '按照国办发〔2014〕32号执行。'), fault: 'open' }],
});
