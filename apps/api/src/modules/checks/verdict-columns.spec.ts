import type { Finding } from '@gongkai/domain';
import { findingKey } from './finding-key';
import { verdictColumns } from './verdict-columns';

const finding = (
  rule: string,
  outcome: Finding['outcome'],
  severity: Finding['severity'] = 'error',
  quote = '',
): Finding => ({
  rule,
  code: rule,
  severity,
  outcome,
  message: '',
  reason: null,
  evidence: [{ figure: null, quote, expected: null, actual: null, place: null }],
});

const ordinalOf = (rule: string) => ['a', 'b', 'c'].indexOf(rule);
const NOBODY: ReadonlySet<string> = new Set();

describe('what verdicts come to', () => {
  it('names each rule once, in its weightiest outcome, and counts every finding', () => {
    const findings = [
      finding('b', 'fail'),
      finding('a', 'fail', 'warning'),
      finding('b', 'fail'),
      finding('c', 'undetermined'),
      finding('b', 'undetermined'),
      finding('a', 'notApplicable'),
    ];
    expect(verdictColumns(findings, ordinalOf, NOBODY)).toEqual({
      failed: [0, 1],
      undetermined: [2],
      notApplicable: [],
      errors: 2,
      warnings: 1,
      undeterminedCount: 2,
    });
  });

  it('leaves out what a supervisor overruled, and only that', () => {
    const [first, second] = [finding('a', 'fail', 'error', '甲'), finding('a', 'fail', 'error', '乙')];
    const columns = verdictColumns([first, second], ordinalOf, new Set([findingKey(first)]));
    expect(columns).toMatchObject({ failed: [0], errors: 1 });
    const none = verdictColumns([first], ordinalOf, new Set([findingKey(first)]));
    expect(none).toMatchObject({ failed: [], errors: 0 });
  });
});
