import type { Evidence, Outcome, Severity } from '@gongkai/domain';
import { contextOf } from '../context';
import { renderMessage } from '../render-message';
import type { ObligationRule, ReportRule, Rule, Verdict } from '../rule';
import { limitsOf } from '../settings';
import { odditiesFor, type Question } from './oddities';

/** A question by name. */
export type Case = { name: string } & Question;

/** A question and one fail it must give: message id, sentence and evidence (in order, the given fields). */
export type FailCase = Case & {
  message: string;
  sentence: string;
  evidence: Partial<Evidence>[];
  /** The degree of this fail, where the rule knows two. */
  severity?: Severity;
  /** How many fails the rule gives in all, if more than this one. */
  fails?: number;
};

type Some<Item> = [Item, ...Item[]];

/** Cases per outcome. `never` says that a rule cannot give an outcome; oddities are tried to prove it wrong. */
export type Cases = {
  pass: Some<Case & { note?: string }>;
  fail: Some<FailCase> | 'never';
  notApplicable: Some<Case & { reason?: string }> | 'never';
  undetermined: Some<Case & { reason?: string; fault?: 'reading' | 'open' }> | 'never';
};

function ask(rule: Rule, question: Question): Verdict[] {
  const limits = limitsOf(rule, {});
  const answer =
    'report' in question
      ? (rule as ReportRule).check(question.report, contextOf(question.context ?? {}), limits)
      : (rule as ObligationRule).check(question.obligation, limits);
  return Array.isArray(answer) ? answer : [answer];
}

/**
 * The test loop of a rule: one test per case, each message used at least once, every outcome that the rule can give
 * shown at least once, and the sentence, the evidence and its places as a reader will see them.
 */
export function describeRule(rule: Rule, cases: Cases): void {
  describe(`${rule.code} ${rule.id}`, () => {
    for (const item of cases.pass)
      it(`passes ${item.name}`, () => {
        const [verdict, ...more] = ask(rule, item);
        expect(more).toEqual([]);
        expect(verdict).toMatchObject({ outcome: 'pass', ...(item.note === undefined ? {} : { note: item.note }) });
      });
    describeFails(rule, cases.fail);
    describeReasons(rule, 'notApplicable', cases.notApplicable);
    describeReasons(rule, 'undetermined', cases.undetermined);
  });
}

/** A rule that never fails has no messages; any other uses each of them in a case. */
function describeFails(rule: Rule, cases: Some<FailCase> | 'never'): void {
  const items = cases === 'never' ? [] : cases;
  for (const item of items) it(`fails ${item.name}`, () => expectFail(rule, item));
  it('uses each of its messages in a case', () => {
    expect([...new Set(items.map((item) => item.message))].sort()).toEqual(Object.keys(rule.messages).sort());
  });
  if (cases === 'never') describeReasons(rule, 'fail', 'never');
}

function expectFail(rule: Rule, item: FailCase): void {
  const verdicts = ask(rule, item);
  expect(verdicts.map((verdict) => verdict.outcome)).toEqual(Array(item.fails ?? 1).fill('fail'));
  const sentences = verdicts.map((verdict) =>
    verdict.outcome === 'fail' ? renderMessage(rule.messages[verdict.message] ?? '', verdict.params) : '',
  );
  expect(sentences).toContain(item.sentence);
  const found = verdicts[sentences.indexOf(item.sentence)];
  if (found?.outcome !== 'fail') throw new Error('not a fail');
  expect(found.message).toBe(item.message);
  if (item.severity) expect(found.severity ?? rule.severity).toBe(item.severity);
  expect(found.evidence).toMatchObject(item.evidence);
  expect(found.evidence).toHaveLength(item.evidence.length);
}

type Reasoned = { reason?: string; fault?: string };

function describeReasons(rule: Rule, outcome: Outcome, cases: Some<Case & Reasoned> | 'never'): void {
  if (cases === 'never') {
    it(`is never ${outcome}, whatever the report looks like`, () => {
      for (const oddity of odditiesFor(rule))
        expect(ask(rule, oddity).map((verdict) => verdict.outcome)).not.toContain(outcome);
    });
    return;
  }
  for (const item of cases)
    it(`is ${outcome} for ${item.name}`, () => {
      const [verdict, ...more] = ask(rule, item);
      expect(more).toEqual([]);
      expect(verdict).toMatchObject({
        outcome,
        reason: item.reason ?? expect.stringMatching(/./),
        ...(item.fault ? { fault: item.fault } : {}),
      });
    });
}
