import { defineRule } from '../../define-rule';
import { findWords } from '../../support/found-words';
import { fail, pass } from '../../verdicts';

/** Instructions and blanks of the template that nobody filled in. */
export const templateText = defineRule({
  id: 'structure/template-text',
  code: 'STR-08',
  version: 1,
  title: '没有残留的模板用语',
  severity: 'warning',
  basis: { text: '实例：正文残留“该部分以表格形式报告”等填写说明', mark: 'B' },
  decides:
    '题名和正文中查找填写说明（“该部分以表格形式报告”“填写说明”等）和没有替换的占位符（“XX镇”“×年×月”“XXXX年”等），合并为一个问题。',
  remedy: '删去填写说明，把占位符改为实际内容。',
  messages: { left: '残留模板用语 {count} 处：{words}' },
  check: (report) => {
    const title = { text: report.title ?? '', section: null, start: 0, place: report.titlePlace };
    const found = [...findWords([title], TEMPLATE), ...findWords(report, TEMPLATE)];
    if (found.length === 0) return pass;
    const distinct = [...new Set(found.map(({ word }) => word))];
    const shown = distinct.slice(0, SHOWN).map((words) => `“${words}”`);
    const list = `${shown.join('、')}${distinct.length > SHOWN ? '等' : ''}`;
    return fail(
      'left',
      { count: found.length, words: list },
      found.map(({ evidence }) => evidence),
    );
  },
});

const SHOWN = 4;

const TEMPLATE = new RegExp(
  [
    // 填写说明
    '该部分(?:以|用|采用)表格(?:的)?形式(?:报告|填报|填写|呈现|体现)',
    '(?:填写|填报|填表|编写)说明[：:]',
    '(?:此处|此部分|本部分)(?:请|应)?(?:填写|填入|插入|删除)',
    '请(?:根据|结合)[^，。；\\n]{0,12}(?:填写|填报|修改|补充)',
    '[（(](?:请|可)?(?:根据|结合|按照)[^）)\\n]{0,16}(?:填写|填报|修改|补充)[）)]',
    '[（(](?:单位|机关|部门|乡镇)(?:全称|名称)[）)]',
    // 占位符：号码、网址中的不算
    '(?<![\\w×＊*-])(?:[XxＸ]{2,4}|[×＊*○]{2,4})(?=[年月日镇乡县旗市区局条件次篇人]|苏木|街道|单位|部门|人民政府)',
    '[×＊○]年[×＊○]{1,2}月',
  ].join('|'),
  'g',
);
