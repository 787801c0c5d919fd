import { defineRule } from '../../define-rule';
import { judgeClaims } from '../../support/claims/claim';
import { documentClaims } from '../../support/claims/document-claims';
import { classOf } from '../../support/claims/scope';
import { tablesGate } from '../../support/claims/tables-gate';

/** 制发规范性文件 N 件 in words against table 2. */
export const normativeDocuments = defineRule({
  id: 'narrative/normative-documents',
  code: 'NAR-05',
  version: 1,
  title: '文中规范性文件数量与第二部分表格相符',
  severity: 'error',
  basis: { text: '国办公开办函〔2021〕30号明确责任部分：内容应当准确；文中数字与表格应当一致', mark: 'B' },
  decides:
    '正文中制发、废止、现行有效的规范性文件数量，与第二部分表格相应一栏比对（60号格式比对本年新制作、本年新公开）。只写“公开、发布”规范性文件的，可能含以前年度或者其他机关的文件，不符时不作判断；清理、备案、审查、解读的数量，部门规范性文件，其他年度的不参与。全文只有一句并且年份误写为上一年的，仍按本年比对。',
  remedy: '核对规范性文件目录，改正正文或者表格。',
  messages: { conflict: '文中写“{words}”，表格为 {readings}，不相符' },
  check: (report, context) => {
    const closed = tablesGate(report, 'proactive');
    if (closed) return closed;
    return judgeClaims(report, documentClaims(report, classOf(report, context)), '正文没有写规范性文件的数量');
  },
});
