import type { AnnualReport } from '@gongkai/domain';
import type { ComparedReport, Relation } from '../../context';
import { defineRule } from '../../define-rule';
import type { Leftover } from '../../similarity/leftovers';
import { type Likeness, likenessesOf, type Other, originAmong } from '../../similarity/likely-origin';
import type { SentencePair } from '../../similarity/match-sentences';
import { otherOf, ownNames, signatureFor } from '../../support/compared-texts';
import { quotedWords } from '../../support/found-words';
import { longestFirst, pairEvidence } from '../../support/quote-pairs';
import { fail, notApplicable, passWith } from '../../verdicts';

/** Text taken from the superior, a sibling or anybody else; the unit's own years are another rule's. */
export const takenText = defineRule({
  id: 'copying/taken-text',
  code: 'CPY-09',
  version: 1,
  title: '正文与其他单位的报告不雷同',
  severity: 'warning',
  basis: { text: '国办公开办函〔2021〕30号明确责任部分：内容雷同的应予追责；50% 为本系统提出的界限', mark: 'P' },
  decides:
    '第一、第五部分的句子隐去单位、地名、年份、数字和标点后，与其他报告逐句比对，不受次序、标题和少量改写影响；众多单位共用的套话不计。相同文字达到设定比例的提示核实；比例不高，但有较长的独特句子相同，并且残留对方自称、名称的，也提示核实；不足四句的不计比例。来源按年份在先、残留用语、上级在先的顺序推断。',
  remedy: '按本单位实际重写雷同段落；确属统一要求的内容，由主管部门说明。',
  messages: {
    share:
      '正文 {percent}% 与{other}雷同（{found}/{counted} 句），{direction}{leftovers}。本报告：“{own}”；对方：“{theirs}”',
    sentence: '有 {found} 句与{other}雷同，{direction}{leftovers}。本报告：“{own}”；对方：“{theirs}”',
  },
  thresholds: {
    share: { title: '雷同文字的比例', value: 50, unit: '%', min: 20, max: 100 },
    length: { title: '独特句子的长度至少', value: 24, unit: '字', min: 12, max: 100 },
  },
  check: (report, context, limits) => {
    const others = context.compare.filter((other) => isAnothers(other, report)).map((other) => otherOf(other, context));
    if (others.length === 0) return notApplicable('没有其他单位的报告可以比对');
    const own = signatureFor(report, ownNames(context));
    const alike = likenessesOf(own, others, context.shared);
    const origin = originAmong(alike);
    const enough = (origin?.comparison.counted ?? 0) >= LEAST;
    if (origin && enough && origin.comparison.shareOfA * 100 >= limits.share)
      return failWith('share', origin, origin.comparison.pairs);
    const lifted = alike
      .filter(({ leftovers, direction }) => leftovers.some(betrays) && direction !== 'given')
      .map((likeness) => ({ likeness, pairs: distinctive(likeness, limits.length) }))
      .filter(({ pairs }) => pairs.length > 0)
      .sort((one, two) => lengthOf(two.pairs) - lengthOf(one.pairs));
    const [first] = lifted;
    if (first) return failWith('sentence', first.likeness, first.pairs);
    return passWith(origin ? `与${origin.other.label}的雷同文字为 ${percentOf(origin)}%` : '没有雷同的句子');
  },
});

/** The unit's own reports are no source, whatever the caller calls them. */
const isAnothers = ({ relation, report: other }: ComparedReport, report: AnnualReport) =>
  relation !== 'own' && (report.unit === null || other.unit !== report.unit);

/** A share of fewer sentences says nothing. */
const LEAST = 4;

const RELATION: Record<Relation, string> = { own: '本单位', superior: '上级', sibling: '同级', other: '其他' };
const DIRECTION: Record<Likeness['direction'], string> = {
  taken: '疑似取自该报告',
  unclear: '不能判断谁在先',
  given: '该报告在后，疑似取自本报告',
};

const percentOf = ({ comparison }: Likeness) => Math.round(comparison.shareOfA * 100);
const nameOf = ({ label, relation }: Other) => `${RELATION[relation]}报告《${label}》`;
const lengthOf = (pairs: readonly SentencePair[]) => pairs.reduce((sum, { a }) => sum + a.masked.length, 0);

/** A year alone may be the author's own slip; how another unit calls itself is not. */
const betrays = ({ kind }: Leftover) => kind !== 'year';

/** Long sentences that are nearly the same on both sides. */
function distinctive({ comparison }: Likeness, least: number): SentencePair[] {
  return comparison.pairs.filter(({ a, score }) => score >= 0.8 && a.masked.length >= least);
}

function failWith<MessageId extends 'share' | 'sentence'>(
  message: MessageId,
  likeness: Likeness,
  pairs: readonly SentencePair[],
) {
  const { other, comparison, leftovers, direction } = likeness;
  const [shown] = longestFirst(pairs);
  const words = quotedWords(leftovers.map(({ word }) => word));
  const params = {
    percent: percentOf(likeness),
    found: pairs.length,
    counted: comparison.counted,
    other: nameOf(other),
    direction: DIRECTION[direction],
    leftovers: words ? `，残留对方用语${words}` : '',
    own: shown?.a.text ?? '',
    theirs: shown?.b.text ?? '',
  };
  const left = leftovers.map(({ word, sentence }) => ({
    figure: null,
    quote: sentence.text,
    expected: null,
    actual: word,
    place: sentence.place,
  }));
  return fail(message, params, [...pairEvidence(pairs, other.label), ...left]);
}
