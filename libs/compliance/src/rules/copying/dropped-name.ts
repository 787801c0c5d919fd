import { defineRule } from '../../define-rule';
import { findWords } from '../../support/found-words';
import { type Sentence, sentencesOf } from '../../support/sentences';
import { fail, pass } from '../../verdicts';

/** “乡没有……”, “我持续……”: the name fell out when the text was adapted. */
export const droppedName = defineRule({
  id: 'copying/dropped-name',
  code: 'CPY-11',
  version: 1,
  title: '句首没有漏掉单位名称',
  severity: 'warning',
  basis: { text: '实例：“乡没有……”“我持续畅通……”，改写他人文字时删去了单位名称', mark: 'B' },
  decides: '句首只剩“乡、镇、苏木、街道、局”等单位类别，或者只剩一个“我”字，后面直接是谓语的，提示核实。',
  remedy: '补上本单位的名称或自称。',
  messages: { dropped: '句首漏掉单位名称（{count} 处，{words}）：{sentence}' },
  check: (report) => {
    const found = findWords(sentencesOf(report).filter(mayHaveLost), DROPPED);
    const [first] = found;
    if (!first) return pass;
    const words = [...new Set(found.map(({ word }) => `“${word}”`))].slice(0, 3).join('、');
    const evidence = found.map((each) => each.evidence);
    return fail('dropped', { count: found.length, words, sentence: first.sentence.text }, evidence);
  },
});

/** The pattern looks back from every place of a sentence; most sentences have none of its words at all. */
const mayHaveLost = ({ section, text }: Sentence) => section !== null && WORDS.test(text);

const HEADING = '(?:[（(][一二三四五六七八九十]{1,2}[）)][^。，；：:]{2,14}[。：:]?|\\d[.、．])?';
/** Behind a time a bare 苏木 or 街道 still reads well; a single 镇 or 我 does not. */
const TIME = '(?:\\d{4}年(?:度)?[，,]?|全年[，,]?|一年来[，,])?';
const KIND =
  '(?:乡|镇|局|旗|县|(?<!年度?)(?:苏木|街道))(?=没有|未收到|未发生|未制定|未出现|认真贯彻|严格按照|积极开展|高度重视|始终坚持)';
const SELF =
  '我(?=持续|认真|严格|不断|始终|高度重视|坚持|进一步|加强|加大|主动公开|全面|深入|切实|扎实|积极|共(?:公开|收到|受理|发布)|未收到|没有收到)';
const WORDS = new RegExp(`${KIND}|${SELF}`, 'u');
/** The heading and the time before it belong to the match only so that the name is looked for where it should stand. */
const DROPPED = new RegExp(`(?<=^${HEADING}${TIME})(?:${KIND}|${SELF})\\p{Script=Han}{2}`, 'gu');
