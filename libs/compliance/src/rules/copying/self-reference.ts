import { type AnnualReport, type Evidence, type UnitClass, unitClassOf } from '@gongkai/domain';
import { defineRule } from '../../define-rule';
import { CLASS_NAMES } from '../../support/class-names';
import {
  type Fit,
  fitOf,
  ownWord,
  SELF_WORDS,
  type SelfWord,
  selfWordsIn,
  speaksOfAbove,
} from '../../support/self-words';
import { moved, sentencesOf } from '../../support/sentences';
import { fail, open, pass } from '../../verdicts';

/** “我旗” in a sumu's report: the sign of a text taken over from another unit. */
export const selfReference = defineRule({
  id: 'copying/self-reference',
  code: 'CPY-01',
  version: 2,
  title: '自称与本单位相符',
  severity: 'error',
  basis: { text: '国办公开办函〔2021〕30号明确责任部分：内容不准确、雷同的应予追责', mark: 'A' },
  decides:
    '正文中的“我旗、我县、我市、我区、我局、我委、我镇、我乡、我苏木、我街道”应与本单位的类别和名称相符。政府部门以“我旗（县、市、区）”称所在地区的不算；苏木乡镇街道写“按照我县要求”“通过我县政府网站”或者同一句另有本单位自称的，可能指上级地区，不作判断；书名号和引号内的不算；“我区”可能指自治区、单位类别不明的，不作判断。',
  remedy: '改为本单位的自称；同时检查该段内容是否照搬其他单位的报告。',
  messages: { wrong: '正文自称“{word}”（{count} 处），与本单位（{unit}）不符：{sentence}' },
  check: (report, context) => {
    const uses = usesIn(report);
    if (uses.length === 0) return pass;
    const unitClass = context.unitClass ?? (report.unit ? unitClassOf(report.unit) : null);
    if (!unitClass) return open('本单位类别不明，不能判断自称是否相符', uses.map(evidenceOf));
    const fits = uses.map((use) => ({ use, fit: fitWhere(use, unitClass, report.unit) }));
    const wrong = fits.filter(({ fit }) => fit === 'wrong').map(({ use }) => use);
    if (wrong.length > 0)
      return SELF_WORDS.flatMap((word) => {
        const same = wrong.filter((use) => use.word === word);
        const [first] = same;
        if (!first) return [];
        const unit = report.unit ?? CLASS_NAMES[unitClass];
        const expected = ownWord(unitClass, report.unit);
        const evidence = same.map((use) => ({ ...use.evidence, expected }));
        return [fail('wrong', { word, count: same.length, unit, sentence: first.sentence }, evidence)];
      });
    const unsure = fits.filter(({ fit }) => fit === 'open').map(({ use }) => use);
    const [first] = unsure;
    return first ? open(`“${first.word}”可能指上级地区或者主管机关`, unsure.map(evidenceOf)) : pass;
  },
});

type Use = { word: SelfWord; at: number; sentence: string; evidence: Evidence };

/** The fit of a word where it stands: one that speaks of the place above from below is no mistake for certain. */
function fitWhere({ word, at, sentence }: Use, unitClass: UnitClass, unit: string | null): Fit {
  const fit = fitOf(word, unitClass, unit);
  return fit === 'wrong' && speaksOfAbove(sentence, word, at, ownWord(unitClass, unit)) ? 'open' : fit;
}

const evidenceOf = ({ evidence }: Use) => evidence;

function usesIn(report: AnnualReport): Use[] {
  const speaking = sentencesOf(report).filter(({ text }) => text.includes('我'));
  return speaking.flatMap(({ text, place }) =>
    selfWordsIn(text).map(({ word, at }) => {
      const evidence: Evidence = {
        figure: null,
        quote: text,
        expected: null,
        actual: word,
        place: moved(place, at, word),
      };
      return { word, at, sentence: text, evidence };
    }),
  );
}
