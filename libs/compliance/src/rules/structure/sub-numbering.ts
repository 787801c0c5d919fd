import type { ReportSection } from '@gongkai/domain';
import { defineRule } from '../../define-rule';
import type { Verdict } from '../../rule';
import { damage } from '../../support/damage';
import { type Ordinal, ordinalsIn } from '../../support/ordinals';
import { partName } from '../../support/parts';
import { fail, notApplicable, pass, unread } from '../../verdicts';

/** Numbers of sub-headings that do not count on. */
export const subNumbering = defineRule({
  id: 'structure/sub-numbering',
  code: 'STR-06',
  version: 1,
  title: '小标题编号连续',
  severity: 'warning',
  basis: {
    text: '公文结构层次序数（一、（一）1.（1））；实例：小标题从（二）开始、编号重复、（一）与(1)混用',
    mark: 'B',
  },
  decides:
    '第一、五、六部分内的（一）（二）……逐个接续；从（一）重新开始的算新的一组。缺号、重号、不从（一）开始、同一层次改用(1)的判为不符。自动编号在识读中丢失的不作判断。',
  remedy: '按顺序改正小标题编号。',
  messages: {
    start: '{part}的小标题从“{actual}”开始',
    repeated: '{part}的小标题编号重复：“{before}”之后又是“{actual}”',
    gap: '{part}的小标题编号不接续：“{before}”之后是“{actual}”',
    mixed: '{part}的小标题混用两种编号：“{before}”之后是“{actual}”',
  },
  check: (report) => {
    const parts = report.sections.filter(({ number }) => number === 1 || number === 5 || number === 6);
    const numbered = parts
      .map((section) => ({ section, ordinals: ordinalsIn(section) }))
      .filter(({ ordinals }) => ordinals.some(({ kind }) => kind === 'han'));
    if (numbered.length === 0) return notApplicable('没有编号的小标题');
    const bare = numbered.find(lostItsFirst);
    const fails = numbered.filter((part) => part !== bare).flatMap(faultsIn);
    const lost = damage(report, ['numbering-lost']);
    if (lost && (bare || fails.length > 0)) return unread(`自动编号没有读全：${lost.text}`);
    if (fails.length > 0) return fails;
    return bare ? unread(`${partName(bare.section.number ?? 0)}第一个小标题的自动编号可能没有读到`) : pass;
  },
});

/** A part with the bracketed numbers in it. */
type Numbered = { section: ReportSection; ordinals: Ordinal[] };

const UNNUMBERED_HEADING = /^[^。；：:，,]{2,20}(?:[。：:]|$)/;
const ABOUT = /公开|管理|平台|监督|保障|问题|措施/;

/** A list that begins with （二） below a heading without number: the automatic number of the first was lost. */
function lostItsFirst({ section, ordinals }: Numbered): boolean {
  const first = ordinals.find(({ kind }) => kind === 'han');
  if (!first || first.value === 1) return false;
  const at = section.paragraphs.findIndex(({ text }) => text.includes(first.text));
  return section.paragraphs.slice(0, at).some(({ text }) => {
    const lead = UNNUMBERED_HEADING.exec(text.trim())?.[0];
    return lead !== undefined && ABOUT.test(lead);
  });
}

type Fault = Verdict<'start' | 'repeated' | 'gap' | 'mixed'>;

function faultsIn({ section, ordinals }: Numbered): Fault[] {
  const faults: Fault[] = [];
  let before: Ordinal | null = null;
  ordinals.forEach((ordinal, index) => {
    const next = ordinals[index + 1];
    // (2) between （一） and （三） is the same level in another dress; any other (2) is a level below.
    if (ordinal.kind === 'digit' && !fillsGap(before, ordinal, next)) return;
    const fault = faultOf(section, before, ordinal);
    if (fault) faults.push(fault);
    before = ordinal;
  });
  return faults;
}

function fillsGap(before: Ordinal | null, ordinal: Ordinal, next: Ordinal | undefined): boolean {
  const expected = (before?.value ?? 0) + 1;
  return ordinal.value === expected && next?.kind === 'han' && next.value === expected + 1 && expected > 0;
}

function faultOf(section: ReportSection, before: Ordinal | null, ordinal: Ordinal): Fault | null {
  const evidence = [before, ordinal].flatMap((each) =>
    each ? [{ figure: null, quote: each.text, expected: null, actual: each.text, place: each.place }] : [],
  );
  const words = { part: partName(section.number ?? 0), actual: ordinal.text };
  if (before === null) return ordinal.value === 1 ? null : fail('start', words, evidence);
  const both = { ...words, before: before.text };
  if (ordinal.value === before.value) return fail('repeated', both, evidence);
  if (ordinal.value === before.value + 1) return ordinal.kind === before.kind ? null : mixed(ordinal, both, evidence);
  return ordinal.value === 1 ? null : fail('gap', both, evidence);
}

/** The step to the other kind is told once, not again on the way back. */
function mixed(
  ordinal: Ordinal,
  words: Record<'part' | 'before' | 'actual', string>,
  evidence: Parameters<typeof fail>[2],
) {
  return ordinal.kind === 'digit' ? fail('mixed', words, evidence) : null;
}
