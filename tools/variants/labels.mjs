/** Ways in which the printed words of a form are changed by people and programs, the sense kept. */

const SHORT = {
  '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请': '1.逾期不补正',
  '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请': '2.逾期不缴费',
  '（二）部分公开（区分处理的，只计这一情形，不计其他情形）': '（二）部分公开',
  '5.要求行政机关确认或重新出具已获取信息': '5.要求确认或重新出具已获取信息',
  '（一）主动公开政府信息数（不同渠道和方式公开相同信息计1条）': '（一）主动公开政府信息数',
};

/** Wordings that publishers shorten. */
export const shortened = (text) => SHORT[text] ?? text;

/** `1、` in place of `1.`. */
export const ideographicNumbers = (text) => text.replace(/^(\d)\.(?=\D)/, '$1、');

/** Half-width brackets, and none in 第二十条第一项. */
export const otherBrackets = (text) =>
  text
    .replace(/^第二十条第（(.)）项$/, '第二十条第$1项')
    .replaceAll('（', '(')
    .replaceAll('）', ')');

/** Words spread over the width of their cell. */
export const spaced = (text) => (text.length <= 6 ? [...text].join(' ') : text.replace(/^(.、|（.）|\d\.)/, '$1 '));

/** Words broken over lines of `width` characters, as narrow columns do. */
export const brokenAt = (width) => (text, cell) =>
  cell.kind === 'header' || cell.kind === 'label'
    ? (text.match(new RegExp(`.{1,${width}}`, 'gu')) ?? [text]).join('\n')
    : text;

/** Numbers before labels lost, as automatic ones are in pasted text. */
export const unnumbered = (text) => text.replace(/^(?:（.）|.、|\d\.)(?=\D{2})/u, '');

/** The last character of a column head cut off by its narrow cell. */
export const clipped = (text, cell) => (cell.kind === 'header' && text.length > 5 ? text.slice(0, -1) : text);
