import { defineRule } from '../../define-rule';
import { certainlyOthers, organCore, sameOrgan } from '../../support/organ-names';
import { fail, notApplicable, open, pass } from '../../verdicts';

/** The organ in the title is not the one that handed the report in. */
export const organ = defineRule({
  id: 'header/organ',
  code: 'HDR-02',
  version: 1,
  title: '题名机关与报送单位一致',
  severity: 'error',
  basis: {
    text: '《政府信息公开条例》第四十九条、第五十条：各机关公布本机关的年度报告；实例：题名与正文所写机关不一致',
    mark: 'A',
  },
  decides:
    '去掉上级地名和“人民政府”“办事处”等字样后，题名中的机关与名册中本单位的名称、别名、曾用名相同的通过；与名册中另一单位相同，或者是另一个苏木乡镇街道的，判为不符。只是简称、写法不同而不能断定的不作判断；名册没有登记的不适用。',
  remedy: '核对题名；报送错误的改报本单位的报告，名称有变更的报监管单位更新名册。',
  messages: {
    other: '题名写的是{organ}，即{owner}，不是{unit}',
    different: '题名写的是{organ}，不是{unit}',
  },
  check: (report, { roster }) => {
    const own = roster?.names[0];
    if (!roster || own === undefined) return notApplicable('名册没有登记报送单位');
    const named = report.unit;
    if (named === null) return open('题名没有写明机关');
    const core = (name: string) => organCore(name, roster.ancestors);
    const title = core(named);
    if (roster.names.some((name) => sameOrgan(core(name), title))) return pass;
    const evidence = [{ figure: null, quote: report.title, expected: own, actual: named, place: report.titlePlace }];
    const owner = roster.others.find(({ name, aliases }) => [name, ...aliases].some((other) => core(other) === title));
    if (owner) return fail('other', { organ: named, owner: owner.name, unit: own }, evidence);
    if (roster.names.every((name) => certainlyOthers(core(name), title)))
      return fail('different', { organ: named, unit: own }, evidence);
    return open(`题名中的“${named}”与名册名称“${own}”写法不同，可能是简称或者曾用名`, evidence);
  },
});
