import type { AnnualReport } from '@gongkai/domain';
import type { RosterFacts } from '../../context';
import { defineRule } from '../../define-rule';
import { type FoundWords, findWords, occurs } from '../../support/found-words';
import { organCore, sameOrgan } from '../../support/organ-names';
import { classIn } from '../../support/unit-class';
import { fail, pass, passWith } from '../../verdicts';

/** What another organ did, told as if it were this unit. */
export const otherOrgan = defineRule({
  id: 'copying/other-organ',
  code: 'CPY-02',
  version: 2,
  title: '没有把其他机关写成本单位',
  severity: 'error',
  basis: { text: '实例：街道报告写“市政府及市政府办公室收到申请”；国办公开办函〔2021〕30号明确责任部分', mark: 'B' },
  decides:
    '名册中同一旗县的其他单位，在句首作为公开、受理、收到等行为的主体出现；或者苏木乡镇、街道的报告写由市（旗、县、区）政府收到、受理申请的，为不符。书名号内的名称、上级地区的名称不算；一句中同时出现本单位名称或者自称（我镇、本局等）的不算。没有名册时只查后一种。',
  remedy: '改为本单位的名称和事实；同时检查该段内容是否照搬其他单位的报告。',
  messages: {
    unit: '把其他单位“{name}”写成行为主体（{count} 处）：{sentence}',
    receiver: '把“{name}”写成收到申请的机关（{count} 处）：{sentence}',
  },
  check: (report, context) => {
    const unitClass = classIn(report, context);
    const receivers =
      unitClass === 'town' || unitClass === 'street'
        ? findWords(report, RECEIVER, (_, { text }) => !OWN_ACTOR.test(text))
        : [];
    const units = context.roster ? otherUnits(report, context.roster) : [];
    const fails = [...failsFor('unit', units), ...failsFor('receiver', receivers)];
    if (fails.length > 0) return fails;
    return context.roster ? pass : passWith('没有单位名册，只核对了由谁收到申请');
  },
});

const RECEIVER =
  /(?<![各向由对按])(?:[省市县区旗州盟](?:人民)?政府(?:及[^，。；]{0,4}政府办公室)?|[省市县区旗州盟](?:人民)?政府办公室)(?=(?:\d{4}年|全年|本年度|共|未|没有|累计|新){0,3}(?:收到|受理|办理)(?!的?(?:行政)?(?:复议|诉讼))[^。；]{0,16}申请)/g;

/** 我乡 in the same sentence: the other organ is only met on the way. */
const OWN_ACTOR = /[我本](?:镇|乡|苏木|街道|办事处|局|委|办|中心|单位|机关|部门|院|处)/;

/** Behind the name: what a report says of its own unit. */
const DEED =
  '(?=(?:人民政府|政府|办事处|党委政府|党委、政府)?(?:在)?(?:\\d{4}年(?:度)?|全年|本年度)?(?:共|累计|总共|新|主动|未|没有)*(?:收到|受理|公开政府|公开信息|公开各类|公开发布|发布信息|发布各类|发布政府|制发|认真|严格|始终|高度重视|积极|坚持|不断|进一步|依申请公开|政府信息公开工作))';
const LEAD = '(?<=^|[，。；;：:）)]|\\d年|年度|全年|以来|一是|二是|三是)';

const escaped = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function otherUnits(report: AnnualReport, roster: RosterFacts): FoundWords[] {
  const cores = [...roster.names, ...(report.unit ? [report.unit] : [])].map((name) =>
    organCore(name, roster.ancestors),
  );
  const names = roster.others
    .flatMap(({ name, aliases }) => [name, ...aliases])
    .flatMap((name) => [name, organCore(name, roster.ancestors)])
    .filter((name) => name.length >= 3 && occurs(report, name))
    .filter((name) => !cores.some((core) => sameOrgan(core, organCore(name, roster.ancestors))))
    .filter((name) => !roster.ancestors.includes(name));
  if (names.length === 0) return [];
  const alternatives = [...new Set(names)].sort((a, b) => b.length - a.length).map(escaped);
  const own = cores.filter((core) => core.length >= 2);
  return findWords(
    report,
    new RegExp(`${LEAD}(?:${alternatives.join('|')})${DEED}`, 'g'),
    (_, { text }) => !OWN_ACTOR.test(text) && !own.some((core) => text.includes(core)),
  );
}

function failsFor<MessageId extends 'unit' | 'receiver'>(message: MessageId, found: readonly FoundWords[]) {
  return [...new Set(found.map(({ word }) => word))].map((name) => {
    const same = found.filter(({ word }) => word === name);
    const sentence = same[0]?.sentence.text ?? '';
    return fail(
      message,
      { name, count: same.length, sentence },
      same.map(({ evidence }) => evidence),
    );
  });
}
