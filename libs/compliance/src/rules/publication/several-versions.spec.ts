import type { PublicationFacts } from '../../context';
import { describeRule } from '../../testing/describe-rule';
import { publicationFixture } from '../../testing/publication-fixture';
import { reportFixture } from '../../testing/report-fixture';
import { severalVersions } from './several-versions';

const ask = (...versions: PublicationFacts['versions']) => ({
  report: reportFixture(),
  context: { publication: publicationFixture({ versions }) },
});

describeRule(severalVersions, {
  pass: [
    {
      name: 'one text as Word file and as page',
      ...ask({ label: '年报.docx', sha256: 'a', textHash: 't' }, { label: '门户网站', sha256: 'b', textHash: 't' }),
    },
  ],
  fail: [
    {
      name: 'two texts',
      ...ask({ label: '年报.docx', sha256: 'a', textHash: 't' }, { label: '门户网站', sha256: 'b', textHash: 'u' }),
      message: 'several',
      sentence: '同一年度流传 2 个不同的版本：年报.docx、门户网站',
      evidence: [
        { quote: '年报.docx', actual: 't' },
        { quote: '门户网站', actual: 'u' },
      ],
    },
  ],
  notApplicable: [
    { name: 'nothing known of the publication', report: reportFixture() },
    { name: 'no version on record', ...ask() },
  ],
  undetermined: 'never',
});
