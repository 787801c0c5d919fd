import { exportName } from './rule-files.mjs';

/** Source of a new rule; what must be written stands between 【 】, which the rules' spec refuses. */
export function ruleText(id, code, title) {
  return `import { defineRule } from '../../define-rule';
import { notApplicable } from '../../verdicts';

/** 【What the rule is about, in one sentence.】 */
export const ${exportName(id)} = defineRule({
  id: '${id}',
  code: '${code}',
  version: 1,
  title: '${title}',
  severity: 'warning',
  basis: { text: '【法律、文件或者实例】', mark: 'P' },
  decides: '【怎样判断，什么情况下不作判断】',
  remedy: '【单位应当怎样改正】',
  messages: { broken: '【一句话说明问题】：{what}' },
  check: () => notApplicable('【不适用的原因】'),
});
`;
}

/** Source of its spec: red until there is a case for each outcome. */
export function specText(id) {
  const name = exportName(id);
  return `import { describeRule } from '../../testing/describe-rule';
import { reportFixture } from '../../testing/report-fixture';
import { ${name} } from './${id.split('/').at(-1)}';

describeRule(${name}, {
  pass: [{ name: '【a report that keeps the rule】', report: reportFixture() }],
  fail: [
    {
      name: '【a report that breaks it】',
      report: reportFixture(),
      message: 'broken',
      sentence: '【一句话说明问题】：',
      evidence: [{}],
    },
  ],
  notApplicable: [{ name: '【a report the rule does not concern】', report: reportFixture() }],
  undetermined: 'never',
});
`;
}
