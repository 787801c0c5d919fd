import type { RosterFacts } from '../../context';
import { withFields, withFigure, withMessage } from '../../testing/changes';
import { describeRule } from '../../testing/describe-rule';
import { reportFixture, withYear } from '../../testing/report-fixture';
import { rulesBelowCity } from './rules-below-city';

const IN_FORCE = 'proactive.rules.inForce';
const six = withFigure(IN_FORCE, 6);
const below = (name: string, ancestors: string[]): RosterFacts => ({
  names: [name],
  ancestors,
  others: [],
  phone: null,
  host: null,
  areaCode: null,
  localDigits: null,
  without: [],
});

describeRule(rulesBelowCity, {
  pass: [
    { name: 'a town with zeros', report: reportFixture(), context: { unitClass: 'town' } },
    { name: 'zeros of a unit nobody knows', report: reportFixture(withFields({ unit: null })) },
    { name: 'a slash where nothing applies', report: reportFixture(withFigure(IN_FORCE, 'slash')) },
    {
      name: 'others’ 规章 that a town disclosed in the form of 2019',
      report: reportFixture(withYear(2020, 'F2019'), withFigure('proactive19.rules.totalDisclosed', 4)),
    },
  ],
  fail: [
    {
      name: 'a town that claims 规章 in force (as a real town did)',
      report: reportFixture(six),
      context: { unitClass: 'town' },
      message: 'filled',
      sentence: '本单位不能制定规章，却填了 1 格：规章（现行有效件数）填 6',
      evidence: [{ figure: IN_FORCE, actual: 6, expected: 0 }],
    },
    {
      name: 'a county-level city, known by the places above it',
      report: reportFixture(six),
      context: { unitClass: 'government', roster: below('示例市人民政府', ['示例盟', '内蒙古自治区']) },
      message: 'filled',
      sentence: '本单位不能制定规章，却填了 1 格：规章（现行有效件数）填 6',
      evidence: [{}],
    },
    {
      name: 'a county’s bureau in the form of 2019',
      report: reportFixture(withYear(2019, 'F2019'), withFigure('proactive19.rules.made', 1)),
      context: { unitClass: 'department', roster: below('教育局', ['示例旗', '示例盟']) },
      message: 'filled',
      sentence: '本单位不能制定规章，却填了 1 格：规章（本年新制作数量）填 1',
      evidence: [{}],
    },
  ],
  notApplicable: [
    {
      name: 'a city that may make them',
      report: reportFixture(six),
      context: { unitClass: 'government', roster: below('示例市人民政府', ['某某省']) },
      reason: '省级和设区的市一级可以有规章',
    },
    { name: 'a form without tables', report: reportFixture(withFields({ format: 'F2008' })) },
  ],
  undetermined: [
    {
      name: 'a 市 of which nobody knows whether it is a county',
      report: reportFixture(six, withFields({ unit: '示例市人民政府' })),
      context: { unitClass: 'government' },
      fault: 'open',
    },
    {
      name: 'digits that ran together in reading',
      report: reportFixture(six, withMessage('digits-fused', '两格数字连在一起')),
      context: { unitClass: 'town' },
      fault: 'reading',
    },
    {
      name: 'a row that was not read',
      report: reportFixture(withFigure(IN_FORCE, 'unreadable')),
      context: { unitClass: 'town' },
      fault: 'reading',
    },
  ],
});
