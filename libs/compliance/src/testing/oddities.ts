import type { AnnualReport } from '@gongkai/domain';
import type { Obligation, RuleContext } from '../context';
import type { Rule } from '../rule';
import { withFields, withLostTables, withMessage } from './changes';
import { reportFixture } from './report-fixture';

/** What a rule is asked about: a report (with context), or an obligation. */
export type Question = { report: AnnualReport; context?: Partial<RuleContext> } | { obligation: Obligation };

const ALL = ['proactive', 'requests', 'review'] as const;

/** Reports and duties at the edges, against which “this rule never says so” is tried. */
export function odditiesFor(rule: Rule): Question[] {
  if (rule.subject === 'obligation') return obligations();
  const reports = [
    reportFixture(),
    reportFixture(withFields({ format: 'F2014' })),
    reportFixture(withFields({ format: 'F2008', sections: [], tables: [], figures: {} })),
    reportFixture(withLostTables('none', ...ALL)),
    reportFixture(withLostTables('picture', ...ALL)),
    reportFixture(withFields({ unit: null, title: null, year: null, years: [], period: null })),
    reportFixture(withMessage('date-digits-fused', '日期粘连')),
  ];
  return reports.map((report) => ({ report }));
}

function obligations(): Question[] {
  const duty = {
    year: 2023,
    unitClass: null,
    due: true,
    deadline: '2024-01-31',
    received: false,
    publishedOn: null,
    asOf: '2024-02-01',
  };
  return [duty, { ...duty, due: false }, { ...duty, received: true }, { ...duty, asOf: '2024-01-31' }].map(
    (obligation) => ({ obligation }),
  );
}
