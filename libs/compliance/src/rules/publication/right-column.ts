import { defineRule } from '../../define-rule';
import { fail, notApplicable, open, pass } from '../../verdicts';

/** Published somewhere else than in the column of annual reports. */
export const rightColumn = defineRule({
  id: 'publication/right-column',
  code: 'PUB-07',
  version: 1,
  title: '公布在政府信息公开年报栏目',
  severity: 'info',
  basis: {
    text: '国办公开办函〔2019〕61号：政府信息公开专栏统一规范；各地在“政府信息公开年报”子栏目按年度和单位类别集中公布',
    mark: 'A',
  },
  decides:
    '页面的栏目路径含“年报”“年度报告”的通过，不含的判为不符。只有网址而没有栏目路径的，网址字母能说明是年报栏目的通过，否则不作判断。',
  remedy: '把报告移到政府信息公开专栏的年报子栏目，原网址保留跳转。',
  messages: { elsewhere: '公布在“{breadcrumb}”，不是政府信息公开年报栏目' },
  check: (_, { publication }) => {
    const { breadcrumb = null, url = null } = publication ?? {};
    if (breadcrumb === null && url === null) return notApplicable('不掌握公布的栏目和网址');
    if (breadcrumb === null) return COLUMN_IN_ADDRESS.test(url ?? '') ? pass : open('只知道网址，不能判断栏目');
    if (/年报|年度报告/.test(breadcrumb)) return pass;
    return fail('elsewhere', { breadcrumb }, [
      { figure: null, quote: breadcrumb, expected: '政府信息公开年报', actual: breadcrumb, place: null },
    ]);
  },
});

/** Folder names that Chinese portals give to this column. */
const COLUMN_IN_ADDRESS = /(?:gk(?:zl)?|zw|xx|zfxx|\/)(?:nb|ndbg|nianbao)(?:\b|[^a-z])|gknb|annual-?report/i;
