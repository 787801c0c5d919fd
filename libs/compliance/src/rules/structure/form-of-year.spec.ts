import { withFields, withLostTables } from '../../testing/changes';
import { describeRule } from '../../testing/describe-rule';
import { reportFixture } from '../../testing/report-fixture';
import { formOfYear } from './form-of-year';

const of = (year: number | null, format: 'F2019' | 'F2021') =>
  reportFixture(withFields({ year, format, years: year ? [{ source: 'title', year, place: null }] : [] }));

describeRule(formOfYear, {
  pass: [
    { name: 'the form of 2021 for 2023', report: reportFixture() },
    { name: 'the form of 2019 for 2020', report: of(2020, 'F2019') },
  ],
  fail: [
    {
      name: 'the old form for 2021',
      report: of(2021, 'F2019'),
      message: 'other',
      sentence: '2021 年度应采用国办公开办函〔2021〕30号格式，统计表是国办公开办函〔2019〕60号格式',
      evidence: [{ place: expect.objectContaining({ table: 0 }) }],
    },
    {
      name: 'the new form for 2020',
      report: of(2020, 'F2021'),
      message: 'other',
      sentence: '2020 年度应采用国办公开办函〔2019〕60号格式，统计表是国办公开办函〔2021〕30号格式',
      evidence: [{}],
    },
  ],
  notApplicable: [
    {
      name: 'a year without fixed tables',
      report: reportFixture(withFields({ year: 2012, format: 'F2008', tables: [], formatBasis: 'year' })),
    },
    { name: 'tables for a year that had none', report: of(2018, 'F2019') },
  ],
  undetermined: [
    { name: 'tables in pictures', report: reportFixture(withLostTables('picture', 'proactive', 'requests', 'review')) },
    { name: 'a form known by the year alone', report: reportFixture(withFields({ formatBasis: 'year' })) },
    { name: 'no year', report: of(null, 'F2019') },
    { name: 'a title of another year', report: reportFixture(withFields({ year: 2020 })), fault: 'open' },
  ],
});
