import type { PublicationFacts } from '../../context';
import { describeRule } from '../../testing/describe-rule';
import { publicationFixture } from '../../testing/publication-fixture';
import { reportFixture } from '../../testing/report-fixture';
import { changedAfterwards } from './changed-afterwards';

const url = 'http://www.example.gov.cn/1.html';
const capture = (day: string, sha256: string, textHash: string | null = null, at = url) => ({
  url: at,
  capturedOn: day,
  sha256,
  textHash,
});
const ask = (...captures: PublicationFacts['captures']) => ({
  report: reportFixture(),
  context: { publication: publicationFixture({ captures }) },
});

describeRule(changedAfterwards, {
  pass: [
    { name: 'the same bytes', ...ask(capture('2024-02-01', 'a'), capture('2024-03-01', 'a')) },
    {
      name: 'a page that changed around the same text',
      ...ask(capture('2024-02-01', 'a', 't'), capture('2024-03-01', 'b', 't')),
    },
  ],
  fail: [
    {
      name: 'another text behind the same address',
      ...ask(capture('2024-02-01', 'a', 't'), capture('2024-02-15', 'x', 'x', '/2'), capture('2024-03-01', 'b', 'u')),
      message: 'changed',
      sentence: 'http://www.example.gov.cn/1.html 在2024年2月1日与2024年3月1日采集的正文不同',
      evidence: [{ quote: url, expected: 't', actual: 'u' }],
    },
  ],
  notApplicable: [
    { name: 'nothing known of the publication', report: reportFixture() },
    { name: 'captures of two addresses', ...ask(capture('2024-02-01', 'a'), capture('2024-03-01', 'b', null, '/2')) },
  ],
  undetermined: [
    {
      name: 'other bytes whose text nobody compared',
      ...ask(capture('2024-02-01', 'a'), capture('2024-03-01', 'b')),
      fault: 'open',
    },
  ],
});
