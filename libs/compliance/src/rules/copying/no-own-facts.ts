import { defineRule } from '../../define-rule';
import { bareName, placesIn } from '../../similarity/names';
import { findWords, quotedWords } from '../../support/found-words';
import { GENERIC_PHRASES } from '../../support/lists/generic-phrases';
import { SELF_WORDS } from '../../support/self-words';
import { sentencesOf } from '../../support/sentences';
import { fail, notApplicable, pass } from '../../verdicts';

/** An essay about disclosure in general that anybody could have signed. */
export const noOwnFacts = defineRule({
  id: 'copying/no-own-facts',
  code: 'CPY-12',
  version: 1,
  title: '正文有本单位的事实',
  severity: 'warning',
  basis: {
    text: '国办公开办函〔2021〕30号明确责任部分：敷衍塞责的应予追责；实例：全文泛论“部分地区”“多数部门”',
    mark: 'B',
  },
  decides:
    '第一、第五部分既没有本单位的名称和自称，也没有年份以外的数字，却有“部分地区、一些地区、多数部门”等泛指用语的，提示核实。',
  remedy: '按本单位实际重写：做了什么、多少、有什么问题。',
  messages: { generic: '第一、第五部分没有本单位的名称和数字，只有泛论（{words}）：{sentence}' },
  check: (report) => {
    const own = sentencesOf(report).filter(({ section }) => section === 1 || section === 5);
    const text = own.map((sentence) => sentence.text).join('');
    if (text === '') return notApplicable('第一、第五部分没有文字');
    const names = report.unit ? [bareName(report.unit), ...placesIn(report.unit)] : [];
    if (
      [...names, ...SELF_WORDS, '本机关', '本单位', '我单位', '本镇', '本乡', '本局'].some((name) =>
        text.includes(name),
      )
    )
      return pass;
    if (/\d/.test(text.replace(/(?:19|20)\d{2}年?|\d{1,2}月|\d{1,2}日/g, ''))) return pass;
    const generic = findWords(own, GENERIC);
    const [first] = generic;
    if (!first) return pass;
    const evidence = generic.map((each) => each.evidence);
    return fail(
      'generic',
      { words: quotedWords(generic.map(({ word }) => word)), sentence: first.sentence.text },
      evidence,
    );
  },
});

const GENERIC = new RegExp(GENERIC_PHRASES.join('|'), 'g');
